// What every answer that a browser may show says about itself. Pure: the web server asks for it with each request.

/**
 * Only our own files, and only those inline scripts that this very answer names. Styles come from files alone, so
 * nothing may carry a style attribute. In development Next needs eval, inline styles and a socket.
 */
function policyWith(nonce: string, { dev }: { dev: boolean }): string {
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

/** What lies in public/: the same for everybody, and kept by a browser. */
const isFile = (path: string) => /^\/(fonts\/.*|[^/]+\.(ico|js|svg|png|webmanifest))$/.test(path);

/** How long a browser keeps such a file; what is not named here it asks for anew. */
const kept: [RegExp, string][] = [
  // Blocking on every page, so asked for seldom; a change still arrives within minutes.
  [/^\/(theme|leave)\.js$/, "public, max-age=300, stale-while-revalidate=86400"],
  // The names never come back with other contents: a new cut of a font gets a new name.
  [/^\/fonts\//, "public, max-age=31536000, immutable"],
];

/** The two romans, asked for before a browser has read the page. */
const fonts = ["literata-latin-opsz-normal", "atkinson-hyperlegible-next-latin-wght-normal"]
  .map((name) => `</fonts/${name}.woff2>; rel=preload; as=font; type="font/woff2"; crossorigin`)
  .join(", ");

const always = {
  "x-content-type-options": "nosniff",
  // Other sites learn nothing of where a person came from. Not "no-referrer": under that a browser writes
  // "Origin: null" on a plain form post, and a form that works without script could not be told from a forged one.
  "referrer-policy": "same-origin",
};

/**
 * The headers of an answer, by the address that was asked for. Only what the build made has no policy: wherever there
 * is nothing, Next answers with a page. The API's doors say themselves what may be kept.
 */
export function headersFor(
  url: string,
  { nonce, dev }: { nonce: string; dev: boolean },
): Record<string, string> {
  const path = url.replace(/[?#].*$/, "");
  if (path.startsWith("/_next/")) return always;
  const policy = { ...always, "content-security-policy": policyWith(nonce, { dev }) };
  if (path.startsWith("/api/")) return policy;
  if (isFile(path)) {
    const found = kept.find(([files]) => files.test(path));
    return found ? { ...policy, "cache-control": found[1] } : policy;
  }
  // A page holds somebody's words: no cache on the way, none on a shared device and no search may keep it.
  return { ...policy, "cache-control": "no-store", "x-robots-tag": "noindex, nofollow", link: fonts };
}
