import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";

/** One title for every page: a tab, a history list and a shared screen say nothing about anybody. */
export const metadata: Metadata = {
  title: "Groundwork",
  icons: {
    icon: [
      { url: "/favicon.ico", sizes: "32x32" },
      { url: "/icon.svg", type: "image/svg+xml" },
    ],
    apple: "/icon-180.png",
  },
  // Telephones make links of what looks like a number or a date, inside people's own words too.
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

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
