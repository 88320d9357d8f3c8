import fs from "node:fs";
import { expect, test } from "vitest";
import { guideModules } from "../../content/index.ts";
import { servedFrom } from "../../scripts/addresses.ts";

test("each step of the guide is served from the route for what it is", () => {
  for (const { number, steps } of guideModules)
    for (const step of steps)
      expect(servedFrom(`/path/${number}/${step.id}`)).toBe(
        `/${"screen" in step ? "reading" : "writing"}?n=${number}&step=${step.id}`,
      );
});

test("the page that a module makes is a route of its own", () => {
  expect(servedFrom("/path/12/page")).toBe("/summary?n=12");
  expect(servedFrom("/path/12/page?n=1&step=sort")).toBe("/summary?n=12&step=sort");
  for (const { steps } of guideModules) expect(steps.map(({ id }) => id)).not.toContain("page");
});

test("what else was asked for goes along, and names no other step", () => {
  expect(servedFrom("/path/7/ride?entry=019a&again")).toBe("/writing?entry=019a&again=&n=7&step=ride");
  expect(servedFrom("/path/7/ride?n=1&step=sort&n=2")).toBe("/writing?n=7&step=ride");
});

test("what is a route by itself stays one", () => {
  const routes = fs
    .globSync("app/**/path/**/page.tsx")
    .map((file) => file.replace(/^app\/(\([a-z]+\)\/)?/, "/").replace(/\/page\.tsx$/, ""))
    .map((route) => route.replace("[n]", "10"));
  expect(routes).toContain("/path/10/readiness");
  for (const route of routes) expect(servedFrom(route), route).toBe(route);
});

test("every other address is served as it is", () => {
  for (const address of [
    "/",
    "/home?n=1",
    "/path/1",
    "/path/1/share?receipt=019a",
    "/path/one/sort",
    "/path/1/sort/more",
    "/path/1/Sort",
    "/path/1/..",
    "/_next/static/chunks/path/1/sort.js",
    "//elsewhere.example/path/1/sort",
    "http://elsewhere.example/path/1/sort",
  ])
    expect(servedFrom(address)).toBe(address);
});

test("a module’s own page and its sharing are told from steps whose names begin alike", () => {
  expect(servedFrom("/path/1/pages")).toBe("/writing?n=1&step=pages");
  expect(servedFrom("/path/1/sharing")).toBe("/writing?n=1&step=sharing");
});
