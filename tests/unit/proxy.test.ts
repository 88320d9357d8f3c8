import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { config, proxy } from "../../proxy.ts";

function policyOf(path: string): Record<string, string> {
  const policy = proxy(new NextRequest(`https://groundwork.example${path}`)).headers.get(
    "content-security-policy",
  );
  const parts = (policy ?? "").split("; ").map((part) => [part.slice(0, part.indexOf(" ")), part] as const);
  return Object.fromEntries(parts);
}

test("each answer names its own scripts, and no two answers the same", () => {
  const first = policyOf("/home")["script-src"];
  expect(first).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'/);
  expect(policyOf("/home")["script-src"]).not.toBe(first);
});

test("nothing is asked of anybody else, framed, or posted elsewhere", () => {
  const policy = policyOf("/");
  expect(policy["default-src"]).toBe("default-src 'self'");
  expect(policy["form-action"]).toBe("form-action 'self'");
  expect(policy["frame-ancestors"]).toBe("frame-ancestors 'none'");
  expect(policy["base-uri"]).toBe("base-uri 'none'");
  expect(Object.values(policy).join(" ")).not.toMatch(/https?:|\*/);
});

test("no page is kept by a cache", () => {
  const answer = proxy(new NextRequest("https://groundwork.example/home"));
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("pages pass through it; files and the API do not", () => {
  const [matcher] = config.matcher;
  const passes = (path: string) => new RegExp(`^${matcher}$`).test(path);
  for (const page of ["/", "/home", "/path/1/sort", "/coach/shares/019a", "/help-now"])
    expect(passes(page)).toBe(true);
  for (const file of [
    "/api/save",
    "/_next/static/a.css",
    "/fonts/a.woff2",
    "/theme.js",
    "/icon.svg",
    "/favicon.ico",
  ]) {
    expect(passes(file)).toBe(false);
  }
});
