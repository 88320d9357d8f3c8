// Writing that is never lost: what happens to it when pages, clocks and databases don't agree.
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { compass, mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { habits, pieces } from "#content/modules/02-what-shook/exercises";
import type { Saved } from "#lib/answers/commands";
import { readAnswers } from "#lib/answers/queries";
import { plainSaveInput } from "#lib/answers/schema";
import { after, hour, minute } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { savePlainForm, saveText, settle } from "#lib/entries/commands";
import { printOf } from "#lib/entries/model";
import { readLooks } from "#lib/entries/queries";
import { textCap } from "#lib/exercises/define";
import { modulePage } from "#lib/pages/queries";
import { markModule } from "#lib/path/commands";
import { pathOf } from "#lib/path/queries";
import { db } from "#lib/platform/db";
import { readVersions } from "#lib/versions/queries";
import { type People, people } from "../harness/people.ts";
import { went } from "../harness/world.ts";

const noon = new Date("2026-03-19T14:00:00Z");
const later = (minutes: number) => after(noon, minutes * minute);

let house: People;
beforeEach(async () => {
  house = await people();
});
afterAll(() => db.$disconnect());

type Changes = Record<string, unknown>;

/** One page that is open: what it knows, and what it sends. */
function page(name: string, exercise = mornings, askedBy: string | null = null) {
  let known: Record<string, number> = {};
  let seen = 0;
  return {
    knows: (saved: Saved) => {
      known = saved.revisions;
      seen = saved.revision;
    },
    tries: (values: Changes, at = noon) =>
      house.ada.at(at, (ada) =>
        saveText(ada, {
          exerciseId: exercise.id,
          askedBy,
          page: name,
          seen,
          changes: Object.entries(values).map(([key, value]) => ({ key, value, base: known[key] ?? 0 })),
        }),
      ),
    async saves(values: Changes, at = noon): Promise<Saved> {
      const saved = went(await this.tries(values, at));
      this.knows(saved);
      return saved;
    },
  };
}

const read = (exercise = mornings) =>
  house.ada.at(later(600), async (ada) => (await readAnswers(ada, [exercise.id]))(exercise.id));
async function values(exercise = mornings): Promise<Changes> {
  const { stored } = await read(exercise);
  return Object.fromEntries(Object.entries(stored).map(([key, cell]) => [key, cell.value]));
}
const versions = () =>
  house.ada.at(later(600), (ada) => readVersions(ada, { exerciseId: mornings.id, entryId: null }));

describe("two pages", () => {
  test("that change different lines keep both, and each hears of the other’s", async () => {
    const [one, two] = [page("one"), page("two")];
    await one.saves({ without: "The film." });
    const saved = await two.saves({ back: "The job." });
    expect(saved.others).toEqual([{ key: "without", value: "The film." }]);
    expect(saved.conflicts).toEqual([]);
    expect(await values()).toEqual({ without: "The film.", back: "The job." });
  });

  test("that change the same line keep both values, and the stored one stays until it is chosen", async () => {
    const [one, two] = [page("one"), page("two")];
    await one.saves({ without: "The film." });
    const saved = await two.saves({ without: "Their laugh." }, later(1));
    expect(saved.conflicts).toMatchObject([
      {
        key: "without",
        stored: { value: "The film.", at: noon.getTime() },
        arrived: [{ page: "two", value: "Their laugh.", at: later(1).getTime() }],
      },
    ]);
    expect(await values()).toEqual({ without: "The film." });
    expect((await read()).conflicts).toHaveLength(1);
  });

  test("of which one types on in a conflict add no more values to it", async () => {
    const [one, two] = [page("one"), page("two")];
    await one.saves({ without: "The film." });
    for (const words of ["Their", "Their laugh", "Their laugh."]) await two.tries({ without: words });
    const { conflicts } = await read();
    expect(conflicts).toMatchObject([{ arrived: [{ page: "two", value: "Their laugh." }] }]);
  });

  test("and a third keep three values", async () => {
    const [one, two, three] = [page("one"), page("two"), page("three")];
    await one.saves({ without: "The film." });
    await two.tries({ without: "Their laugh." }, later(1));
    await three.tries({ without: "The walks." }, later(2));
    const { conflicts } = await read();
    expect(conflicts).toMatchObject([
      { stored: { value: "The film." }, arrived: [{ value: "Their laugh." }, { value: "The walks." }] },
    ]);
  });

  test("that open the first conflict of a line at once make one", async () => {
    await page("one").saves({ without: "The film." });
    await Promise.all(["two", "three", "four"].map((name) => page(name).tries({ without: name })));
    const { conflicts } = await read();
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.arrived.map(({ value }) => value).sort()).toEqual(["four", "three", "two"]);
  });

  test("that say the same are of one mind", async () => {
    await page("one").saves({ without: "The film." });
    const saved = await page("two").saves({ without: "The film." });
    expect(saved).toMatchObject({ revision: 1, conflicts: [] });
  });
});

describe("choosing", () => {
  const choose = async (keep: "stored" | "arrived" | "both") => {
    const [one, two] = [page("one"), page("two")];
    await one.saves({ without: "The film." });
    const { conflicts } = await two.saves({ without: "Their laugh." }, later(1));
    const conflictId = conflicts[0]?.id ?? "";
    const result = await house.ada.at(later(2), (ada) => settle(ada, { conflictId, keep }));
    return { result, conflictId };
  };

  test.each([
    ["stored", "The film."],
    ["arrived", "Their laugh."],
    ["both", "The film.\n\nTheir laugh."],
  ] as const)("%s keeps what it says, and loses neither", async (keep, kept) => {
    const { result } = await choose(keep);
    expect(result).toMatchObject({ ok: true });
    expect(await values()).toEqual({ without: kept });
    expect((await read()).conflicts).toEqual([]);
    expect(await versions()).toMatchObject([{ stored: { without: { value: "The film." } } }]);
    expect(await db.answerConflict.count({ where: { memberId: house.ada.id } })).toBe(1);
  });

  test("means what stands there now: whoever typed on is not thrown back", async () => {
    const [one, two] = [page("one"), page("two")];
    await one.saves({ without: "The film." });
    const { conflicts } = await two.saves({ without: "Their laugh." }, later(1));
    await one.saves({ without: "The film, and the walk home." }, later(2));
    const words = { value: "The film, and the walk home." };
    expect((await read()).conflicts).toMatchObject([{ stored: words }]);
    const conflictId = conflicts[0]?.id ?? "";
    await house.ada.at(later(3), (ada) => settle(ada, { conflictId, keep: "stored" }));
    expect(await values()).toEqual({ without: words.value });
  });

  test("twice is once, and at once too", async () => {
    const { conflictId } = await choose("both");
    const again = () => house.ada.at(later(3), (ada) => settle(ada, { conflictId, keep: "arrived" }));
    expect(await Promise.all([again(), again()])).toMatchObject([
      { refusal: { code: "settled" } },
      { refusal: { code: "settled" } },
    ]);
    expect(await values()).toEqual({ without: "The film.\n\nTheir laugh." });
  });

  test("in two tabs at the same time ends in one of the two, whole", async () => {
    const [one, two] = [page("one"), page("two")];
    await one.saves({ without: "The film." });
    const { conflicts } = await two.saves({ without: "Their laugh." });
    const conflictId = conflicts[0]?.id ?? "";
    const results = await Promise.all(
      (["stored", "arrived"] as const).map((keep) =>
        house.ada.at(later(2), (ada) => settle(ada, { conflictId, keep })),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(["The film.", "Their laugh."]).toContain((await values()).without);
  });

  test("is nobody else’s", async () => {
    await page("one").saves({ without: "The film." });
    const { conflicts } = await page("two").saves({ without: "Their laugh." });
    const conflictId = conflicts[0]?.id ?? "";
    const result = await house.dan.at(later(2), (dan) => settle(dan, { conflictId, keep: "arrived" }));
    expect(result).toMatchObject({ refusal: { code: "settled" } });
    expect((await read()).conflicts).toHaveLength(1);
  });
});

describe("saving", () => {
  test("what is there already changes nothing", async () => {
    const one = page("one");
    await one.saves({ without: "The film." });
    const saved = await one.saves({ without: "The film." }, later(5));
    expect(saved.revision).toBe(1);
    expect((await read()).savedAt).toEqual(noon);
  });

  test("five lines from five pages at once keeps all five", async () => {
    const keys = ["cards.thinking", "cards.evenings", "cards.picked", "cards.plans", "cards.last"];
    const results = await Promise.all(keys.map((key) => page(key, sort).tries({ [key]: "both" })));
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(Object.keys(await values(sort)).sort()).toEqual([...keys].sort());
  });

  test("100,000 characters keeps them, over the line’s limit as they are", async () => {
    const long = "It was raining. ".repeat(6250);
    await page("one").saves({ without: long });
    expect((await values()).without).toBe(long);
  });

  test("300,000 characters is refused with their number, and what stood there stands", async () => {
    const one = page("one");
    await one.saves({ without: "The film.", back: "The job." });
    const result = await one.tries({ back: "Changed.", without: "x".repeat(300_000) });
    expect(result).toMatchObject({ refusal: { code: "too-large", field: "without", characters: 300_000 } });
    expect(await values()).toEqual({ without: "The film.", back: "The job." });
  });

  test("up to the cap is kept, one more is not", async () => {
    const one = page("one");
    await one.saves({ without: "x".repeat(textCap) });
    expect(await one.tries({ without: "x".repeat(textCap + 1) })).toMatchObject({
      refusal: { code: "too-large" },
    });
    expect(String((await values()).without)).toHaveLength(textCap);
  });

  test.each([
    ["emoji, with families and flags", "👩‍👩‍👧 🏳️‍🌈 🇵🇹"],
    ["right to left, with marks that turn the line", "אני עדיין רוצה ‮לדעת‬ למה"],
    ["a NUL byte", `before${String.fromCharCode(0)}after`],
    ["half a character", "a\ud83d"],
    ["something that looks like markup", "<script>alert(1)</script>"],
  ])("%s comes back as it was typed", async (_, words) => {
    await page("one").saves({ without: words });
    expect((await values()).without).toBe(words);
  });

  test("a line that the guide doesn’t have says so, and saves the others", async () => {
    const saved = await page("one").saves({ gone: "x", without: "The film.", constructor: "y" });
    expect(saved.unknown.sort()).toEqual(["constructor", "gone"]);
    expect(await values()).toEqual({ without: "The film." });
  });

  test("what a line can’t hold says so", async () => {
    const saved = await page("one", compass, "m1").saves({ person: 11, relief: 9, sure: "high" });
    expect(saved.unknown.sort()).toEqual(["person", "sure"]);
  });

  test("for an exercise that isn’t there is refused", async () => {
    const result = await house.ada.at(noon, (ada) =>
      saveText(ada, {
        exerciseId: "m99.nothing",
        askedBy: null,
        page: "one",
        seen: 0,
        changes: [{ key: "without", value: "x", base: 0 }],
      }),
    );
    expect(result).toMatchObject({ refusal: { code: "no-exercise" } });
  });

  test("no word of it stands in the database", async () => {
    await page("one").saves({ without: "Quartz and marmalade." });
    await page("two").tries({ without: "Marmalade alone." });
    const rows = JSON.stringify([await db.answer.findMany(), await db.answerConflict.findMany()]);
    expect(rows.toLowerCase()).not.toContain("marmalade");
  });
});

describe("a row that is taken out by a plain form", () => {
  test("goes whole: its words and its marks, and no other row", async () => {
    const row = (id: string, piece: string) => ({
      [`${habits.key}.${id}.piece`]: piece,
      [`${habits.key}.${id}.ache`]: 7,
      [`${habits.key}.${id}.mine`]: "gone",
    });
    const saved = await page("one", pieces).saves({
      ...row("a", "The launderette."),
      ...row("b", "The car."),
    });
    const stands = await values(pieces);
    const form = {
      _exercise: pieces.id,
      _out: `${habits.key}.a`,
      _started: JSON.stringify(
        Object.fromEntries(
          Object.entries(stands).map(([key, value]) => [key, [saved.revisions[key], printOf(value)]]),
        ),
      ),
      // What the browser posts besides: every field as it stands, one of them typed in.
      ...Object.fromEntries(Object.entries(stands).map(([key, value]) => [key, String(value)])),
      [`${habits.key}.a.repair`]: "Ask Nell.",
      [`${habits.key}.b.piece`]: "The old car.",
    };
    went(await house.ada.at(later(1), (ada) => savePlainForm(ada, plainSaveInput.parse(form))));
    const left = Object.entries(await values(pieces)).filter(([, value]) => value !== "");
    expect(Object.fromEntries(left)).toEqual({ ...row("b", "The old car.") });
  });
});

describe("a clock that goes back", () => {
  test("never says an earlier hour than it said before", async () => {
    const one = page("one");
    await one.saves({ without: "The film." }, later(60));
    const saved = await one.saves({ without: "The film, again." }, noon);
    expect(saved.savedAt).toBe(later(60).getTime());
    expect(await read()).toMatchObject({ savedAt: later(60), revision: 2 });
  });
});

describe("versions", () => {
  test("are kept of what stood there for half an hour, once", async () => {
    const one = page("one");
    await one.saves({ without: "First." });
    await one.saves({ without: "Second." }, later(29));
    expect(await versions()).toEqual([]);
    await one.saves({ without: "Third." }, later(59));
    expect(await versions()).toMatchObject([{ why: "idle", stored: { without: { value: "Second." } } }]);
  });

  test("are cut at each of the three ends", async () => {
    const one = page("one");
    for (const [index, end] of (["thinking", "done", "aside"] as const).entries()) {
      await one.saves({ without: `Thought ${index}.` }, later(index * 2));
      await house.ada.at(later(index * 2 + 1), (ada) => markModule(ada, { moduleId: "m1", end }));
    }
    expect(await versions()).toMatchObject([
      { why: "end", stored: { without: { value: "Thought 2." } } },
      { why: "end", stored: { without: { value: "Thought 1." } } },
      { why: "end", stored: { without: { value: "Thought 0." } } },
    ]);
  });
});

describe("rows that a member adds", () => {
  const cell = (row: string, column: string) => `${habits.key}.${row}.${column}`;

  test("in two tabs at once are both kept, and each tab hears of the other’s", async () => {
    const [here, there] = [page("here", pieces), page("there", pieces)];
    const [one, two] = [newId(), newId()];
    await here.saves({ [cell(one, "piece")]: "Sundays" });
    const saved = await there.saves({ [cell(two, "piece")]: "The dog" }, later(1));
    expect(saved.conflicts).toEqual([]);
    expect(saved.others).toEqual([{ key: cell(one, "piece"), value: "Sundays" }]);
    expect(await values(pieces)).toEqual({
      [cell(one, "piece")]: "Sundays",
      [cell(two, "piece")]: "The dog",
    });
  });

  test("one taken out in one tab and written in in another is asked about", async () => {
    const [here, there] = [page("here", pieces), page("there", pieces)];
    const row = newId();
    const first = await here.saves({ [cell(row, "piece")]: "Sundays" });
    there.knows(first);
    await here.saves({ [cell(row, "piece")]: "" }, later(1));
    const saved = await there.saves({ [cell(row, "piece")]: "Sundays with him" }, later(2));
    expect(saved.conflicts).toMatchObject([
      { key: cell(row, "piece"), stored: { value: "" }, arrived: [{ value: "Sundays with him" }] },
    ]);
  });

  test("under an id that no page made are not saved, and the others are", async () => {
    const saved = await page("here", pieces).saves({
      [cell("<b>", "piece")]: "x",
      [cell(newId(), "nothing")]: "x",
      [cell(newId(), "piece")]: "Sundays",
    });
    expect(saved.unknown).toHaveLength(2);
    expect(Object.values(await values(pieces))).toEqual(["Sundays"]);
  });
});

describe("a plain form", () => {
  const post = (fields: Record<string, string>, started: Record<string, [number, string]> = {}, at = noon) =>
    house.ada.at(at, (ada) =>
      savePlainForm(
        ada,
        plainSaveInput.parse({ _exercise: mornings.id, _started: JSON.stringify(started), ...fields }),
      ),
    );

  test("posted twice saves once", async () => {
    for (const at of [noon, later(1)]) went(await post({ without: "The film.", back: "" }, {}, at));
    expect(await read()).toMatchObject({ revision: 1, conflicts: [] });
    expect(await values()).toEqual({ without: "The film." });
  });

  test("posted twice at once saves once", async () => {
    const results = await Promise.all([post({ without: "The film." }), post({ without: "The film." })]);
    for (const result of results) expect(result).toMatchObject({ ok: true });
    expect(await read()).toMatchObject({ conflicts: [] });
    expect(await values()).toEqual({ without: "The film." });
  });

  test("that is old writes over nothing that it left as it was", async () => {
    const one = page("one");
    await one.saves({ without: "The film." });
    const started: Record<string, [number, string]> = { without: [1, printOf("The film.")] };
    await one.saves({ without: "The film, and the walk home." });
    went(await post({ without: "The film.", back: "The job." }, started, later(1)));
    expect(await values()).toEqual({ without: "The film, and the walk home.", back: "The job." });
  });

  test("that is old and changed the same line makes a choice, and does not leave the page", async () => {
    const one = page("one");
    await one.saves({ without: "The film." });
    await one.saves({ without: "The film, and the walk home." });
    const started: Record<string, [number, string]> = { without: [1, printOf("The film.")] };
    const result = await post({ without: "The walks.", _onto: "/path/1/read-4" }, started, later(1));
    expect(result).toMatchObject({ ok: true, value: { onto: null } });
    expect((await read()).conflicts).toMatchObject([{ arrived: [{ value: "The walks." }] }]);
  });

  test("that was changed on its way says so", () => {
    const parsed = plainSaveInput.safeParse({ _exercise: mornings.id, _started: "{", without: "x" });
    expect(parsed.success).toBe(false);
  });

  test("with line ends of a form is the same text as without", async () => {
    await page("one").saves({ without: "One.\nTwo." });
    went(await post({ without: "One.\r\nTwo." }, {}, later(1)));
    expect((await read()).conflicts).toEqual([]);
  });
});

describe("looks at the compass", () => {
  const looks = () => house.ada.at(later(600), (ada) => readLooks(ada, [compass.id]));
  const look = (name = "one") => page(name, compass, "m1");
  const end = (at: Date) => house.ada.at(at, (ada) => markModule(ada, { moduleId: "m1", end: "done" }));

  test("opened on two pages at once are one", async () => {
    await Promise.all([look("one").tries({ person: 6 }), look("two").tries({ relief: 9 })]);
    expect(await looks()).toMatchObject([
      { askedBy: "m1", closedAt: null, answer: { stored: { person: { value: 6 }, relief: { value: 9 } } } },
    ]);
  });

  test("are closed by an end; looking again makes a new one, and the first stays", async () => {
    await look().saves({ person: 6 });
    await end(later(1));
    await look().saves({ person: 3 }, later(90));
    expect(await looks()).toMatchObject([
      { closedAt: later(1), answer: { stored: { person: { value: 6 } } } },
      { closedAt: null, answer: { stored: { person: { value: 3 } } } },
    ]);
  });

  test("asked by a module and by none are two; a module that doesn’t ask gets none", async () => {
    await look().saves({ person: 6 });
    await page("two", compass, null).saves({ person: 2 }, later(1));
    expect(await looks()).toMatchObject([{ askedBy: "m1" }, { askedBy: null }]);
    const changes = [{ key: "person", value: 3, base: 0 }];
    const stray = { exerciseId: compass.id, askedBy: "m5", page: "three", seen: 0, changes };
    expect(await house.ada.at(later(2), (ada) => saveText(ada, stray))).toMatchObject({
      refusal: { code: "no-exercise" },
    });
  });

  test("of another member are none of hers", async () => {
    await look().saves({ person: 6 });
    expect(await house.dan.at(later(1), (dan) => readLooks(dan, [compass.id]))).toEqual([]);
  });
});

describe("the page that a module makes", () => {
  const shown = (at: Date) => house.ada.at(at, (ada) => modulePage(ada, personOrQuiet));

  test("is kept at an end, and stands beside today’s once that differs", async () => {
    const one = page("one");
    await one.saves({ without: "The film." });
    await house.ada.at(later(1), (ada) => markModule(ada, { moduleId: "m1", end: "done" }));
    expect((await shown(later(2))).earlier).toEqual([]);
    await one.saves({ without: "The walks." }, later(60));
    const now = await shown(later(61));
    expect(JSON.stringify(now.parts)).toContain("The walks.");
    expect(now.earlier).toMatchObject([{ at: later(1) }]);
    expect(JSON.stringify(now.earlier)).toContain("The film.");
    expect(now.ended).toEqual({ end: "done", at: later(1) });
  });

  test("of somebody who wrote nothing has no parts, and nothing is missing", async () => {
    expect(await shown(noon)).toMatchObject({ parts: [], ended: null, unreadable: false });
  });

  test("says what doesn’t open any more, and shows the rest", async () => {
    await page("one").saves({ without: "The film." });
    await page("one", compass, "m1").saves({ person: 6, relief: 9 });
    await db.answer.updateMany({
      where: { memberId: house.ada.id, exerciseId: mornings.id },
      data: { sealed: "m1.AAAA" },
    });
    const now = await shown(later(1));
    expect(now.unreadable).toBe(true);
    expect(now.parts.map(({ id }) => id)).toEqual(["compass"]);
  });

  test("leads to the one thing to do next", async () => {
    const next = (at: Date) => house.ada.at(at, pathOf);
    expect((await next(noon)).suggestion).toMatchObject({ doors: [{ href: "/path/0/read-1" }] });
    await page("one", sort).saves({ "cards.thinking": "person" });
    expect((await next(later(1))).suggestion).toMatchObject({ doors: [{ href: "/path/1/mornings" }] });
    expect((await next(after(noon, 22 * 24 * hour))).suggestion).toMatchObject({
      reason: "Start here, or check in first.",
    });
  });
});
