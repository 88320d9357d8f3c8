import type { Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#eff0e7" },
    { media: "(prefers-color-scheme: dark)", color: "#171610" },
  ],
};

/** Every page is made for one request, because its scripts carry that request's nonce. */
export const dynamic = "force-dynamic";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // theme.js has set data-theme on it before React looks.
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        {/* One title for every page: a tab, a history list and a shared screen say nothing about anybody. */}
        <title>Groundwork</title>
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-180.png" />
        {/* Telephones make links of what looks like a number or a date, inside people's own words too. */}
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        {/* Blocking, and so before the first paint: a dark room stays dark. */}
        <script src="/theme.js" />
      </head>
      <body>
        {children}
        <script src="/leave.js" async />
      </body>
    </html>
  );
}
