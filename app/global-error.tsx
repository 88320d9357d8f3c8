"use client";
import "./globals.css";
import ErrorPage from "./error.tsx";

/** The same page where even the frame of all pages failed. */
export default function GlobalError(props: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
