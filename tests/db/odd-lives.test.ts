// Members who use the guide in no order that anybody planned. Nothing breaks, and nothing of theirs is lost.
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { exercisesOf, guideModules } from "#content/index";
import { situation as situationAsked } from "#content/modules/00-arrival/exercises";
import { mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { map, terms } from "#content/modules/03-room-to-breathe/exercises";
import { roomToBreathe } from "#content/modules/03-room-to-breathe/module";
import { both } from "#content/modules/09-two-lists/exercises";
import { fieldNotes } from "#content/modules/12-carrying-forward/exercises";
import { carryingForward } from "#content/modules/12-carrying-forward/module";
import type { MemberScope } from "#lib/access/scope";
import { readAnswers } from "#lib/answers/queries";
import { after, minute } from "#lib/core/clock";
import { saveText } from "#lib/entries/commands";
import { type Exercise, isAnswered, orphanBlocks } from "#lib/exercises/answer";
import { keepsake, modulePage } from "#lib/pages/queries";
import { markModule } from "#lib/path/commands";
import { pathOf } from "#lib/path/queries";
import { db } from "#lib/platform/db";
import { answerQuestion } from "#lib/safety/commands";
import { safetyRecord } from "#lib/safety/queries";
import { everyShareablePart } from "#lib/sharing/queries";
import { stepAnswers, wayOf } from "#lib/steps/queries";
import { stopsNow } from "#lib/told/queries";
import { fill } from "../harness/catalogue.ts";
import { type People, people, writes } from "../harness/people.ts";
import { shares } from "../harness/shares.ts";
import { went } from "../harness/world.ts";

const now = new Date("2026-03-19T14:00:00Z");
const later = (minutes: number) => after(now, minutes * minute);

let house: People;
beforeEach(async () => {
  house = await people();
});
afterAll(() => db.$disconnect());

const ada = <Value>(work: (member: MemberScope) => Promise<Value>, at = now) => house.ada.at(at, work);
const stored = (exercise: Exercise, at = now) =>
  ada(async (member) => (await readAnswers(member, [exercise.id]))(exercise.id).stored, at);

/** Opens every page there is, as somebody who clicks through all of it. */
async function opensAll(at = now): Promise<void> {
  for (const guideModule of guideModules)
    await ada(async (member) => {
      await modulePage(member, guideModule);
      const { way } = await wayOf(member, guideModule);
      for (const step of way)
        if (!("screen" in step))
          await stepAnswers(member, {
            guideModule,
            step,
            asked: { again: false, entryId: null, before: null },
          });
    }, at);
}

/** All pages of the guide, some of them twice. */
const manyPages = 60_000;

describe("somebody who skips everything", () => {
  test("opens every page, ends every module, and is asked for nothing", { timeout: manyPages }, async () => {
    await opensAll();
    for (const { id } of guideModules)
      went(await ada((member) => markModule(member, { moduleId: id, end: "done" })));
    await opensAll(later(1));
    const { suggestion, modules } = await ada(pathOf, later(2));
    expect(suggestion).toBeNull();
    expect(modules.every(({ state }) => state.state === "done")).toBe(true);
    expect(await ada(keepsake, later(2))).toEqual([]);
    expect(await ada(everyShareablePart, later(2))).toEqual([]);
    expect(await db.answer.count({ where: { memberId: house.ada.id } })).toBe(0);
    // Skipped questions about safety close what care.md says, and nothing more.
    expect((await ada(stopsNow, later(2))).map(({ id }) => id)).toEqual(["open", "open", "open"]);
  });
});

describe("somebody who answers half", () => {
  /** Every second cell of an exercise, as it could have been left. */
  const half = (exercise: Exercise) =>
    Object.fromEntries(
      Object.entries(fill(exercise)).flatMap(([key, { value }], index) =>
        index % 2 === 0 ? [[key, value] as const] : [],
      ),
    );

  test("finds each half where they left it, on every page, and a whole page made of it", {
    timeout: manyPages,
  }, async () => {
    await ada(async (member) => {
      for (const exercise of new Set(guideModules.flatMap(exercisesOf)))
        if (!exercise.dated) await writes(member, exercise, half(exercise));
    });
    await opensAll(later(1));
    for (const exercise of [mornings, sort, map, both, fieldNotes])
      expect(
        Object.fromEntries(Object.entries(await stored(exercise)).map(([key, { value }]) => [key, value])),
      ).toEqual(half(exercise));
    const pages = await ada(keepsake, later(1));
    expect(pages.length).toBeGreaterThan(8);
    expect(JSON.stringify(pages)).toContain("A line.");
  });
});

describe("somebody who comes back after the guide was changed", () => {
  test("still reads what stands under a question that is gone, and writes on beside it", async () => {
    await ada((member) => writes(member, mornings, { without: "The film.", back: "The job." }));
    // As if “back” had been asked in an earlier version only.
    const today: Exercise = { ...mornings, fields: mornings.fields.filter(({ key }) => key !== "back") };
    const saved = await stored(mornings);
    expect(JSON.stringify(orphanBlocks(today, saved))).toContain("The job.");
    expect(today.fields.some((field) => isAnswered(field, saved))).toBe(true);
    // A cell that no version knows is refused by name; the others of the same save are kept.
    const result = await ada((member) =>
      saveText(member, {
        exerciseId: mornings.id,
        askedBy: null,
        page: "old",
        seen: 0,
        changes: [
          { key: "gone", value: "From an old page.", base: 0 },
          { key: "without", value: "The walk home.", base: saved.without?.revision ?? 0 },
        ],
      }),
    );
    expect(went(result).unknown).toEqual(["gone"]);
    const after = await stored(mornings);
    expect(after).toMatchObject({ without: { value: "The walk home." }, back: { value: "The job." } });
    // The words keep the question that they answered.
    expect(after.back?.prompt).toContain("back");
  });
});

describe("somebody who does the last module first", () => {
  test("has its page, and the first one opens as to anybody", async () => {
    await ada(async (member) => {
      const [first] = Object.entries(fill(fieldNotes, "What I packed.")).filter(
        ([, { value }]) => value === "What I packed.",
      );
      await writes(member, fieldNotes, { [first?.[0] ?? ""]: "What I packed." });
      went(await markModule(member, { moduleId: "m12", end: "done" }));
    });
    const page = await ada((member) => modulePage(member, carryingForward), later(1));
    expect(JSON.stringify(page.parts)).toContain("What I packed.");
    expect(page.ended?.end).toBe("done");
    await opensAll(later(1));
    const { suggestion } = await ada(pathOf, later(1));
    expect(suggestion?.doors[0]?.href).toMatch(/^\/path\/0\//);
  });
});

describe("somebody whose situation changes midway", () => {
  const says = (values: Record<string, string>, at = now) =>
    ada((member) => writes(member, situationAsked, values), at);
  const ids = async (at: Date) =>
    (await ada((member) => wayOf(member, roomToBreathe), at)).way.map(({ id }) => id);

  test("keeps what they wrote under a page that is no longer theirs, in sight and on their page", async () => {
    await says({ home: "yes", word: "Sam" });
    expect(await ids(now)).toContain("home");
    const home = exercisesOf(roomToBreathe).find(({ id }) => id === "m3.home");
    if (!home) throw new Error("There is no page about a shared home");
    await ada((member) => writes(member, home, { "house.rooms.rule": "The back room is mine." }));
    await says({ home: "no", word: "" }, later(1));
    // What is written stays on the way.
    expect(await ids(later(2))).toContain("home");
    const page = await ada((member) => modulePage(member, roomToBreathe), later(2));
    expect(JSON.stringify(page.parts)).toContain("The back room is mine.");
    expect(JSON.stringify(page.parts)).not.toContain("Sam");
    await opensAll(later(2));
  });

  test("what was shared before stays as it was shared", async () => {
    await ada((member) => writes(member, mornings, { without: "The film.", back: "The job." }));
    const shared = await ada((member) => shares(member, { item: "m1/morning-back" }));
    const frozen = () =>
      db.shareVersion.findFirstOrThrow({
        where: { shareId: shared.shareId },
        select: { sealedBlocks: true },
      });
    const before = await frozen();
    await says({ word: "Sam", died: "yes" }, later(5));
    expect(await frozen()).toEqual(before);
  });
});

describe("two tabs in different modules", () => {
  test("save at once, and neither hears anything of the other", async () => {
    const save = (exercise: Exercise, key: string, value: string, page: string) =>
      ada((member) =>
        saveText(member, {
          exerciseId: exercise.id,
          askedBy: null,
          page,
          seen: 0,
          changes: [{ key, value, base: 0 }],
        }),
      );
    const [one, two] = await Promise.all([
      save(mornings, "without", "The film.", "tab-1"),
      save(terms, "exceptions", "The landlord.", "tab-2"),
    ]);
    for (const result of [one, two]) expect(went(result)).toMatchObject({ others: [], conflicts: [] });
    expect((await stored(mornings)).without?.value).toBe("The film.");
    expect((await stored(terms)).exceptions?.value).toBe("The landlord.");
  });
});

describe("somebody who writes in another script", () => {
  test.each([
    ["Arabic", "ما زلت أريد أن أسمع رأيهم في الفيلم."],
    ["Hebrew, with an English word in it", "רציתי לספר להם על ה-film הזה."],
    ["Japanese", "映画の感想をまだ聞きたい。"],
    ["Devanagari", "मैं अब भी उनकी बात सुनना चाहता हूँ।"],
    ["Vietnamese, with marks on marks", "Tôi vẫn muốn nghe ý kiến về bộ phim ấy."],
  ])("%s stands on the page, in the keepsake and in a share as it was typed", async (_, words) => {
    await ada((member) => writes(member, mornings, { without: words, back: words }));
    await ada((member) => writes(member, situationAsked, { word: words.slice(0, 12) }));
    const page = await ada((member) => modulePage(member, personOrQuiet));
    expect(JSON.stringify(page.parts)).toContain(words);
    expect(JSON.stringify(await ada(keepsake))).toContain(words);
    const parts = await ada(everyShareablePart);
    expect(JSON.stringify(parts.map(({ blocks }) => blocks))).toContain(words);
    await opensAll();
  });
});

describe("somebody who answers the questions about safety, then changes them", () => {
  const says = (question: "s2" | "s3" | "s6" | "s7", chosen: string, at: Date, on: string | null = null) =>
    ada(
      (member) =>
        answerQuestion(member, { question, askedBy: "settings", chosen: [chosen], on, count: null }),
      at,
    );
  const closed = async (at: Date) => (await ada(stopsNow, at)).map(({ id }) => id);

  test("each change counts from its day, none un-says the one before, and no page of theirs changes", async () => {
    await ada((member) => writes(member, mornings, { without: "The film." }));
    const made = () => ada((member) => modulePage(member, personOrQuiet), later(9));
    const before = await made();
    for (const question of ["s2", "s3"] as const) went(await says(question, "no", now));
    went(await says("s6", "none", now));
    expect(await closed(later(1))).toEqual([]);
    went(await says("s3", "unsure", later(1)));
    went(await says("s2", "yes", later(1)));
    expect((await closed(later(2))).toSorted()).toEqual(["no-contact", "order"]);
    went(await says("s3", "none", later(3)));
    went(await says("s2", "lifted", later(4), "2026-03-19"));
    expect(await closed(later(5))).toEqual([]);
    went(await says("s7", "unsafe", later(6)));
    went(await says("s7", "no", later(7)));
    // A later no is kept beside it, and opens nothing by itself.
    expect(await closed(later(8))).toEqual(["not-safe"]);
    const { answers } = await ada(safetyRecord, later(8));
    expect(answers).toHaveLength(9);
    expect(await made()).toEqual(before);
    await opensAll(later(9));
  });
});
