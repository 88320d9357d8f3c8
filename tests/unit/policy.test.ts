import fs from "node:fs";
import { expect, test } from "vitest";
import { headersFor } from "../../scripts/policy.ts";

const asked = (url: string) => headersFor(url, { nonce: "b25seSBvbmNl", dev: false });

function policyOf(url: string): Record<string, string> {
  const policy = asked(url)["content-security-policy"] ?? "";
  return Object.fromEntries(policy.split("; ").map((part) => [part.split(" ")[0], part]));
}

test("only the scripts that an answer names run, and its styles come from files", () => {
  const policy = policyOf("/home");
  expect(policy["script-src"]).toBe("script-src 'self' 'nonce-b25seSBvbmNl'");
  expect(policy["style-src"]).toBe("style-src 'self'");
});

test("nothing is asked of anybody else, framed, or posted elsewhere", () => {
  const policy = policyOf("/");
  expect(policy["default-src"]).toBe("default-src 'self'");
  expect(policy["form-action"]).toBe("form-action 'self'");
  expect(policy["frame-ancestors"]).toBe("frame-ancestors 'none'");
  expect(policy["base-uri"]).toBe("base-uri 'none'");
  expect(Object.values(policy).join(" ")).not.toMatch(/https?:|\*/);
});

test("no page is kept by a cache, and each has a policy, whatever stands in its address", () => {
  for (const page of [
    "/",
    "/home",
    "/path/1/sort",
    "/path/1/page?then=now.js",
    "/path/1/a.js",
    "/coach/shares/019a",
    "/help-now#lines",
    "/apian",
    "//home",
    "http://elsewhere.example/home",
  ]) {
    expect(asked(page)["cache-control"], page).toBe("no-store");
    expect(asked(page)["x-robots-tag"], page).toBe("noindex, nofollow");
    expect(policyOf(page)["script-src"], page).toBeDefined();
  }
});

test("the API and files have the policy, for the page that stands where there is none, and may be kept", () => {
  for (const [path, kept] of [
    ["/api/save", undefined],
    ["/fonts/a.woff2", "public, max-age=31536000, immutable"],
    ["/theme.js", "public, max-age=300, stale-while-revalidate=86400"],
    ["/leave.js?1", "public, max-age=300, stale-while-revalidate=86400"],
    ["/icon.svg", undefined],
    ["/favicon.ico", undefined],
  ] as const) {
    expect(policyOf(path)["script-src"], path).toBeDefined();
    expect(asked(path)["cache-control"], path).toBe(kept);
  }
});

test("a page asks for the two letters it is set in before it is read, and both are there", () => {
  const fonts = [...(asked("/home").link ?? "").matchAll(/<(\/fonts\/[^>]+)>; rel=preload; as=font/g)];
  expect(fonts.map(([, file]) => fs.existsSync(`public${file}`))).toEqual([true, true]);
});

test("what the build made is the same for everybody, and may be kept", () => {
  expect(asked("/_next/static/a.css")["content-security-policy"]).toBeUndefined();
  expect(asked("/_next/static/a.css")["cache-control"]).toBeUndefined();
});

test("no answer is taken for another type than it says, and no other site learns where somebody came from", () => {
  for (const path of ["/home", "/api/save", "/theme.js", "/_next/static/a.css"]) {
    expect(asked(path)["x-content-type-options"], path).toBe("nosniff");
    expect(asked(path)["referrer-policy"], path).toBe("same-origin");
  }
});
