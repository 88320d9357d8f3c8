"use client";
import { LeaveQuickly } from "@/components/frame/leave-quickly.tsx";

/** Where even the frame of all pages failed. Plain HTML, since each page carries it along. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body>
        <LeaveQuickly />
        <h1>What was saved is still saved</h1>
        <p>
          Something on our side failed. <a href="/home">Open home again</a>, or go to{" "}
          <a href="/help-now">Help now</a>.
        </p>
      </body>
    </html>
  );
}
