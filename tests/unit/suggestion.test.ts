// The one thing that home suggests: a table of where somebody is, and what is offered first.
import { describe, expect, test } from "vitest";
import { guideModules } from "#content/index";
import { after, day } from "#lib/core/clock";
import { wentRoundTwice } from "#lib/doses/model";
import type { Tool } from "#lib/exercises/guide";
import { unsaid } from "#lib/exercises/situation";
import { type Facts, type ModuleState, sayState, suggest } from "#lib/path/model";
import { plainSpaces } from "../harness/words.ts";

const now = new Date("2026-03-19T14:00:00Z");
const tool = (id: string, number: number, title: string): Tool => ({
  ...{ id, number, title },
  does: "",
  exercises: [],
});
const tools = [tool("before", 1, "Before you send"), tool("check-in", 2, "Check in")];

/** Somebody for whom these modules stand so, and every other one is unopened. */
function at(states: Record<string, ModuleState>, more: Partial<Facts> = {}): Facts {
  return {
    guide: guideModules.map((guideModule) => ({
      guideModule,
      state: states[guideModule.id] ?? { state: "unopened" },
      nextStep: null,
    })),
    tools,
    situation: unsaid,
    lastSaveAt: after(now, -day),
    compass: null,
    hurt: null,
    endedAt: null,
    wentRound: false,
    rests: { laterModules: false, longVersions: false },
    now,
    ...more,
  };
}
const done: ModuleState = { state: "done", at: after(now, -day) };
const begun = (days: number): ModuleState => ({ state: "middle", savedAt: after(now, -days * day) });
const arrived = { m0: done };

describe("home suggests", () => {
  test.each<[string, Facts, string]>([
    ["to somebody new, the arrival", at({}), "/path/0/read-1"],
    ["then the first module", at(arrived), "/path/1/read-1"],
    ["what is in the middle, the latest of it", at({ m1: begun(9), m3: begun(2) }), "/path/3/page"],
    ["in a heavy week, a short page", at({ ...arrived, m1: done }, { hurt: 8 }), "/path/2/short"],
    ["soon after the ending, the same", at(arrived, { endedAt: after(now, -3 * day) }), "/path/2/short"],
    [
      "a light mark in the first two weeks is one mark: still a short page",
      at(arrived, { hurt: 4, endedAt: now }),
      "/path/2/short",
    ],
    [
      "after them, the first module",
      at(arrived, { hurt: 4, endedAt: after(now, -14 * day) }),
      "/path/1/read-1",
    ],
    [
      "with the hurt high and the person low, what helps with that",
      at({ ...arrived, m1: done, m2: done, m3: done }, { compass: { person: 2, relief: 9 } }),
      "/path/12/read-1",
    ],
    [
      "the whole film after what is lighter, while the hurt is high",
      at({ ...arrived, m1: done, m2: done, m3: done }, { hurt: 7.5 }),
      "/path/5/read-1",
    ],
    [
      "to somebody whose person has died, nothing about two people",
      at({ ...arrived, m1: begun(1) }, { situation: { ...unsaid, died: "yes" } }),
      "/path/2/read-1",
    ],
  ])("%s", (_, facts, href) => {
    expect(suggest(facts)?.doors[0]?.href).toBe(href);
  });

  test("beside a short page, the tool for the night", () => {
    expect(suggest(at({ ...arrived, m1: done }, { hurt: 9 }))?.doors.map(({ href }) => href)).toEqual([
      "/path/2/short",
      "/tools/1",
    ]);
  });

  test("after three weeks, where they were, or a check-in first, and nothing about the days", () => {
    const back = suggest(at({ m3: begun(22) }, { lastSaveAt: after(now, -22 * day) }));
    expect(back).toMatchObject({
      heading: "You were in the middle of “Room to breathe”",
      reason: "Start here, or check in first.",
      doors: [{ button: "Start here" }, { button: "Check in", href: "/tools/2" }],
    });
  });

  test("after two pieces that went round, something away from the page", () => {
    expect(suggest(at({ m1: begun(0) }, { wentRound: true }))).toMatchObject({
      away: ["Ring someone", "Walk to the corner and back", "Cook", "Stop here"],
      doors: [],
    });
  });

  test("nothing to somebody who has been through all of it", () => {
    expect(suggest(at(Object.fromEntries(guideModules.map(({ id }) => [id, done]))))).toBeNull();
  });
});

describe("while something rests", () => {
  const later = Array.from({ length: 8 }, (_, index) => `m${index + 4}`);
  const danger = { rests: { laterModules: true, longVersions: true } };
  const doors = (facts: Facts) => suggest(facts)?.doors.map(({ href }) => href);

  test("no module from the fourth to the eleventh is suggested, begun or not, however far somebody is", () => {
    const states: ModuleState[] = [{ state: "unopened" }, begun(1), { state: "thinking", at: now }];
    for (const state of states)
      for (const others of [[], ["m0", "m1", "m2", "m3"], ["m0", "m12"]]) {
        const over = Object.fromEntries(others.map((id) => [id, done]));
        const facts = at({ ...over, ...Object.fromEntries(later.map((id) => [id, state])) }, danger);
        for (const href of doors(facts) ?? []) expect(href).not.toMatch(/^\/path\/([4-9]|1[01])\//);
      }
  });

  test("what is suggested is short: begun, or in the middle", () => {
    expect(doors(at(arrived, danger))).toEqual(["/path/2/short", "/tools/1"]);
    expect(doors(at({ ...arrived, m3: begun(2), m5: begun(1) }, danger))).toEqual(["/path/3/short"]);
    const basics = { rests: { laterModules: false, longVersions: true } };
    expect(doors(at({ ...arrived, m5: begun(1) }, basics))).toEqual(["/path/5/short"]);
    expect(doors(at(arrived, basics))).toEqual(["/path/2/short", "/tools/1"]);
  });

  test("with nothing short left, the steady card and Help now, in words that tell nobody why", () => {
    const all = Object.fromEntries(guideModules.map(({ id }) => [id, done]));
    for (const states of [all, { ...all, m4: begun(1) }])
      expect(suggest(at(states, danger))).toMatchObject({
        heading: "Something small",
        doors: [{ href: "/path/0/steady" }, { href: "/help-now" }],
      });
  });
});

describe("two pieces went round", () => {
  const answer = (value: string, hours: number) => ({ value, at: now.getTime() - hours * 3_600_000 });
  test.each([
    ["twice today", [answer("round", 1), answer("round", 3)], true],
    ["yesterday and today", [answer("round", 1), answer("round", 20)], true],
    ["once", [answer("round", 1)], false],
    ["with something new between", [answer("round", 1), answer("new", 2), answer("round", 3)], false],
    ["both of another day", [answer("round", 30), answer("round", 31)], false],
    ["never", [], false],
  ])("%s: %#", (_, stopped, went) => {
    expect(wentRoundTwice(stopped, { now, zone: "Europe/London" })).toBe(went);
  });
});

test("a module's state says the year of its end where that is another one", () => {
  const ended = (at: string) =>
    plainSpaces(sayState({ state: "done", at: new Date(at) }, now, "Europe/London"));
  expect(ended("2026-03-04T10:00Z")).toMatch(/, 4 March$/);
  expect(ended("2024-03-04T10:00Z")).toMatch(/, 4 March 2024$/);
});
