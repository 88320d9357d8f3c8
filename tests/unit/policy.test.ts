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
    expect(policyOf(page)["script-src"], page).toBeDefined();
  }
});

test("the API and files have the policy, for the page that stands where there is none, and may be kept", () => {
  for (const path of [
    "/api/save",
    "/fonts/a.woff2",
    "/theme.js",
    "/theme.js?1",
    "/icon.svg",
    "/favicon.ico",
  ]) {
    expect(policyOf(path)["script-src"], path).toBeDefined();
    expect(asked(path)["cache-control"], path).toBeUndefined();
  }
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
