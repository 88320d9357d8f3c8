// When a check-in asks if somebody else could look at it (care.md §5), and that it asks once.
import { describe, expect, test } from "vitest";
import { type Concern, checkIn, dayCheckIn, dayMarks } from "#content/tools/check-in";
import { type CheckIn, dailyUntil, suggestionNow, suggestionsFrom } from "#lib/checkins/model";
import { after, day } from "#lib/core/clock";

const now = new Date("2026-03-19T20:00:00Z");
const zone = "Europe/Lisbon";

type Said = Partial<Record<"hurt" | "pull" | "myself" | "sleep" | "coping", number>> & { contact?: string };

/** One check-in a week, the last one today. */
function weeks(said: Said[], every = 7): CheckIn[] {
  return said.map(({ contact = null, ...marks }, index) => ({
    entryId: `e${index}`,
    at: after(now, -(said.length - 1 - index) * every * day),
    marks,
    contact,
    note: null,
  }));
}

const ask = (said: Said[], { every = 7, endedAt = null as Date | null } = {}) =>
  suggestionsFrom({ checkIns: weeks(said, every), endedAt, zone });

describe("the table", () => {
  test.each<[string, Said[], Concern[]]>([
    ["nothing said", [], []],
    ["sleep at 2 once", [{ sleep: 6 }, { sleep: 2 }], []],
    ["sleep at 2 twice running", [{ sleep: 6 }, { sleep: 2 }, { sleep: 1 }], ["basics"]],
    ["sleep at 2, better, 2 again", [{ sleep: 2 }, { sleep: 6 }, { sleep: 2 }], []],
    ["getting by at 0 twice running", [{ coping: 0 }, { coping: 0 }], ["basics"]],
    [
      "one of each",
      [
        { sleep: 2, coping: 5 },
        { sleep: 5, coping: 2 },
      ],
      [],
    ],
    ["sleep at 3", [{ sleep: 3 }, { sleep: 3 }], []],
    ["hurt at 8 for two weeks", [{ hurt: 8 }, { hurt: 8 }], []],
    ["hurt at 8 for three weeks", [{ hurt: 8 }, { hurt: 9 }, { hurt: 8 }], ["heavy"]],
    ["hurt at 8, 7, 8", [{ hurt: 8 }, { hurt: 7 }, { hurt: 8 }], []],
    ["up by four, little of oneself", [{ hurt: 4 }, { hurt: 8, myself: 2 }], ["jump"]],
    ["up by four, oneself", [{ hurt: 4 }, { hurt: 8, myself: 3 }], []],
    ["up by three", [{ hurt: 5 }, { hurt: 8, myself: 1 }], []],
    ["up from an open line", [{}, { hurt: 8, myself: 1 }], []],
    [
      "the pull at 9 with more than meant, twice",
      [
        { pull: 9, contact: "more" },
        { pull: 4, contact: "none" },
        { pull: 10, contact: "more" },
      ],
      ["pulled"],
    ],
    [
      "the pull at 9, needed only",
      [
        { pull: 9, contact: "needed" },
        { pull: 9, contact: "more" },
      ],
      [],
    ],
  ])("%s", (_, said, concerns) => {
    expect(ask(said).map(({ concern }) => concern)).toEqual(concerns);
  });

  test("three heavy days are not three heavy weeks", () => {
    expect(ask([{ hurt: 9 }, { hurt: 9 }, { hurt: 9 }], { every: 1 })).toEqual([]);
  });

  test("a jump over a month is no jump", () => {
    expect(ask([{ hurt: 2 }, { hurt: 8, myself: 1 }], { every: 30 })).toEqual([]);
  });

  test.each([
    [7, 4, 200, ["long"]],
    [7, 4, 100, []],
    [6, 4, 200, []],
    [7, 5, 200, []],
  ])("hurt %i, getting by %i, %i days on", (hurt, coping, days, concerns) => {
    const found = ask([{ hurt, coping }], { endedAt: after(now, -days * day) });
    expect(found.map(({ concern }) => concern)).toEqual(concerns);
  });
});

describe("it is asked once about the same thing", () => {
  const heavy = [{ sleep: 6 }, { sleep: 2 }, { sleep: 1 }];
  const facts = (said: Said[]) => ({ checkIns: weeks(said), endedAt: null, zone });

  test("and again only where it began anew", () => {
    expect(suggestionNow(facts(heavy), {})).toEqual({ concern: "basics", since: "e1" });
    expect(suggestionNow(facts(heavy), { basics: "e1" })).toBeNull();
    expect(suggestionNow(facts([...heavy, { sleep: 2 }]), { basics: "e1" })).toBeNull();
    expect(
      suggestionNow(facts([...heavy, { sleep: 7 }, { sleep: 1 }, { sleep: 1 }]), { basics: "e1" }),
    ).toEqual({
      concern: "basics",
      since: "e4",
    });
  });

  test("one question at a time, in the order of the table", () => {
    const both = [
      { sleep: 1, hurt: 9 },
      { sleep: 1, hurt: 9 },
      { sleep: 1, hurt: 9 },
    ];
    expect(suggestionNow(facts(both), {})?.concern).toBe("basics");
    expect(suggestionNow(facts(both), { basics: "e0" })?.concern).toBe("heavy");
    expect(suggestionNow(facts(both), { basics: "e0", heavy: "e0" })).toBeNull();
  });
});

describe("three marks a day", () => {
  const until = (since: string, today: string) =>
    dailyUntil(since, { now: new Date(`${today}T12:00:00Z`), zone: "Europe/London" });

  test.each([
    ["never asked for", "", "2026-03-19", null],
    ["on the first day", "2026-03-19", "2026-03-19", "2026-04-01"],
    ["on the fourteenth", "2026-03-19", "2026-04-01", "2026-04-01"],
    ["after it, and nothing is said of it", "2026-03-19", "2026-04-02", null],
    ["by a clock that went back", "2026-03-19", "2026-03-18", null],
  ])("%s", (_, since, today, is) => {
    expect(until(since, today)).toBe(is);
  });

  test("have a name and a note of their own, and marks that the weekly form has too", () => {
    expect(dayCheckIn.id).not.toBe(checkIn.id);
    for (const { key, kind } of dayMarks)
      expect(checkIn.fields.find((field) => field.key === key)?.kind).toBe(kind);
  });
});
