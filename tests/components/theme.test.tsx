import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { ThemeSwitch } from "../../components/ui/theme-switch.tsx";

const file = readFileSync(`${import.meta.dirname}/../../components/ui/theme.js`, "utf8");

afterEach(() => {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

/** A page opened on a device on which `stored` was chosen earlier. */
function opened(stored?: string) {
  localStorage.clear();
  if (stored) localStorage.setItem("gw-theme", stored);
  const window = document.body.appendChild(document.createElement("iframe")).contentDocument?.defaultView;
  if (!window) throw new Error("a page is needed");
  window.eval(file);
  window.document.body.innerHTML = renderToStaticMarkup(<ThemeSwitch />);
  const radio = (value: string) => window.document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  return {
    window,
    theme: () => window.document.documentElement.dataset.theme,
    stored: () => window.localStorage.getItem("gw-theme"),
    chosen: () => window.document.querySelector<HTMLInputElement>("input:checked")?.value,
    choose: (value: string) => radio(value)?.click(),
  };
}

test("nothing chosen: the device decides, and the switch says so", () => {
  const page = opened();
  expect(page.theme()).toBeUndefined();
  expect(page.chosen()).toBe("auto");
});

test("what was chosen on this device holds before anything is drawn", () => {
  const page = opened("dark");
  expect(page.theme()).toBe("dark");
  expect(page.chosen()).toBe("dark");
});

test("choosing is kept, and going back to the device's own forgets it", () => {
  const page = opened();
  page.choose("dark");
  expect(page.theme()).toBe("dark");
  expect(page.stored()).toBe("dark");
  page.choose("auto");
  expect(page.theme()).toBeUndefined();
  expect(page.stored()).toBeNull();
});

test("something else in the store is nothing chosen", () => {
  expect(opened("purple").theme()).toBeUndefined();
});

test("another tab's choice arrives here", () => {
  const page = opened();
  page.window.localStorage.setItem("gw-theme", "light");
  page.window.dispatchEvent(new page.window.StorageEvent("storage", { key: "gw-theme" }));
  expect(page.theme()).toBe("light");
  expect(page.chosen()).toBe("light");
});
