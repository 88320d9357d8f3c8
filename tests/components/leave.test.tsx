import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LeaveQuickly } from "../../components/frame/leave-quickly.tsx";

// The file that browsers get, run as it is. What leaves the page (an address, a request) is noted instead.
const file = readFileSync(`${import.meta.dirname}/../../components/frame/leave.js`, "utf8");

type Leaving = CustomEvent<{ after: (promise: Promise<void>) => void }>;

let page: Window & typeof globalThis;
let went: string[];
let asked: string[];
let reloads: number;

beforeEach(() => {
  localStorage.clear();
  const { contentWindow, contentDocument } = document.body.appendChild(document.createElement("iframe"));
  if (!contentDocument?.defaultView || !contentWindow) throw new Error("a page is needed");
  page = contentDocument.defaultView;
  page.document.body.innerHTML = `${renderToStaticMarkup(<LeaveQuickly />)}<textarea></textarea>`;
  went = [];
  asked = [];
  reloads = 0;
  const location = { replace: (url: string) => went.push(url), reload: () => reloads++ };
  const fetch = (url: string, init: RequestInit) => {
    asked.push(`${init.method} ${url}${init.keepalive ? " keepalive" : ""}`);
    return Promise.resolve();
  };
  page.eval(`(function (location, fetch) {${file}\n})`)(location, fetch);
});

afterEach(() => {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

/** What code on the page does when it hears that the page is about to go. */
function onLeaving(hear: (after: Leaving["detail"]["after"]) => void) {
  page.addEventListener("gw-leave", (event) => hear((event as Leaving).detail.after));
}

const away = "https://www.bbc.co.uk/weather";

function key(type: "keydown" | "keyup", name: string, more: KeyboardEventInit = {}) {
  page.document
    .querySelector("textarea")
    ?.dispatchEvent(new page.KeyboardEvent(type, { key: name, bubbles: true, ...more }));
}

function shift(more: KeyboardEventInit = {}) {
  key("keydown", "Shift", { shiftKey: true, ...more });
  key("keyup", "Shift", more);
}

function press() {
  page.document.querySelector("button")?.click();
}

function shown(): boolean {
  return page.getComputedStyle(page.document.documentElement).display !== "none";
}

test("the button is a form that works without script", () => {
  const form = page.document.querySelector("form");
  expect(form?.method).toBe("post");
  expect(form?.getAttribute("action")).toBe("/left");
});

test("a press blanks the page and locks the session at once, and goes, leaving no way back", async () => {
  press();
  expect(shown()).toBe(false);
  expect(asked).toEqual(["POST /api/leave keepalive"]);
  await expect.poll(() => went).toEqual([away]);
});

test("pressing again on the way out changes nothing", async () => {
  press();
  press();
  await expect.poll(() => went).toEqual([away]);
  expect(asked).toHaveLength(1);
});

test("code on the page hears of it in time to save, and the session locks once that has arrived", async () => {
  let arrive = () => {};
  const saved = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  onLeaving((after) => {
    asked.push("save");
    after(saved);
  });
  press();
  expect(shown()).toBe(false);
  expect(asked).toEqual(["save"]);
  arrive();
  await expect.poll(() => asked).toEqual(["save", "POST /api/leave keepalive"]);
  await expect.poll(() => went).toEqual([away]);
});

test("a save that fails locks the session all the same", async () => {
  onLeaving((after) => after(Promise.reject(new Error("offline"))));
  press();
  await expect.poll(() => asked).toEqual(["POST /api/leave keepalive"]);
});

test("a save that hangs holds nobody up: the page goes, and then the session is locked, once only", async () => {
  onLeaving((after) => after(new Promise(() => {})));
  press();
  await expect.poll(() => went).toEqual([away]);
  expect(asked).toEqual([]);
  page.dispatchEvent(new page.Event("pagehide"));
  page.dispatchEvent(new page.Event("pagehide"));
  expect(asked).toEqual(["POST /api/leave keepalive"]);
});

test("what somebody without an account typed is cleared; the theme is not", () => {
  page.localStorage.setItem("gw-try", "{}");
  page.localStorage.setItem("gw-try-01", "one line");
  page.localStorage.setItem("gw-theme", "dark");
  press();
  expect(Object.keys(page.localStorage)).toEqual(["gw-theme"]);
});

test("Shift three times leaves", async () => {
  shift();
  shift();
  expect(shown()).toBe(true);
  shift();
  expect(shown()).toBe(false);
  await expect.poll(() => went).toEqual([away]);
});

test("capitals, selections and shortcuts never count as Shift", () => {
  for (const letter of ["A", "N", "A"]) {
    key("keydown", "Shift", { shiftKey: true });
    key("keydown", letter, { shiftKey: true });
    key("keyup", letter, { shiftKey: true });
    key("keyup", "Shift");
  }
  shift();
  shift();
  key("keydown", "b");
  shift();
  page.document.dispatchEvent(new page.Event("pointerdown"));
  shift({ ctrlKey: true });
  shift({ ctrlKey: true });
  shift({ ctrlKey: true });
  expect(shown()).toBe(true);
});

test("a Shift held down repeats, and is one press", () => {
  key("keydown", "Shift", { shiftKey: true });
  key("keydown", "Shift", { shiftKey: true, repeat: true });
  key("keydown", "Shift", { shiftKey: true, repeat: true });
  key("keyup", "Shift");
  expect(shown()).toBe(true);
});

test("three presses spread over more than a second and a half are three presses", async () => {
  shift();
  shift();
  const from = page.performance.now();
  await expect.poll(() => page.performance.now() - from, { timeout: 3000 }).toBeGreaterThan(1500);
  shift();
  expect(shown()).toBe(true);
});

test("a page that comes back from the browser's memory blanks and asks again", () => {
  const back = new page.PageTransitionEvent("pageshow", { persisted: true });
  page.dispatchEvent(back);
  expect(shown()).toBe(false);
  expect(reloads).toBe(1);
});

test("a page shown for the first time stays", () => {
  page.dispatchEvent(new page.PageTransitionEvent("pageshow", { persisted: false }));
  expect(shown()).toBe(true);
  expect(reloads).toBe(0);
});
