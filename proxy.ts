import { type NextRequest, NextResponse } from "next/server";

const dev = process.env.NODE_ENV !== "production";

/**
 * Only our own files, and only those inline scripts that this very answer names. Styles come from files alone, so
 * nothing may carry a style attribute. In development Next needs eval, inline styles and a socket.
 */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ""}`,
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export function proxy(request: NextRequest): NextResponse {
  const csp = policy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  // Next takes the nonce for its own scripts from the request.
  headers.set("content-security-policy", csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  // A page holds somebody's words: no cache on the way, and none on a shared device, may keep it.
  response.headers.set("cache-control", "no-store");
  return response;
}

/** Pages. Not the API (its door sets its own headers), not the build's files, not what lies in public/. */
export const config = {
  matcher: ["/((?!api/|_next/static|_next/image|fonts/|favicon\\.ico|.*\\.(?:js|svg|png|webmanifest)$).*)"],
};
