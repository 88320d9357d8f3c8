// The tools on the real database: an evening kept with what was done, one question asked once, numbers hidden, a letter
// sealed, and a page of check-ins that stays quick however many there are.
import { beforeAll, describe, expect, test } from "vitest";
import { carryingForward } from "#content/modules/12-carrying-forward/module";
import { before } from "#content/tools/before-you-send";
import { checkIn, dayCheckIn } from "#content/tools/check-in";
import { letter } from "#content/tools/letters";
import type { MemberScope } from "#lib/access/scope";
import { answerSuggestion, chooseDaily, chooseNumbers } from "#lib/checkins/commands";
import { checkInsOf, howItIsLately } from "#lib/checkins/queries";
import { after, day, minute } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { keepEntry, saveText } from "#lib/entries/commands";
import { readNewest } from "#lib/entries/queries";
import type { Exercise } from "#lib/exercises/answer";
import type { ModulePage } from "#lib/pages/model";
import { modulePage } from "#lib/pages/queries";
import { markModule } from "#lib/path/commands";
import { db } from "#lib/platform/db";
import { endEvening } from "#lib/tools/commands";
import { letterOf, lettersOf } from "#lib/tools/queries";
import { aMember, type People, people } from "../harness/people.ts";

const now = new Date("2026-03-19T20:00:00Z");
let house: People;
beforeAll(async () => {
  house = await people();
});

/** Writes one entry and keeps it. */
async function keeps(
  member: MemberScope,
  exercise: Exercise,
  values: Record<string, unknown>,
): Promise<string> {
  const entryId = newId();
  const saved = await saveText(member, {
    exerciseId: exercise.id,
    askedBy: null,
    entryId,
    page: newId(),
    seen: 0,
    changes: Object.entries(values).map(([key, value]) => ({ key, value, base: 0 })),
  });
  expect(saved.ok).toBe(true);
  await keepEntry(member, { entryId });
  return entryId;
}

describe("an evening", () => {
  test("is kept with what was done, once, and the next one is another", async () => {
    const { ada } = house;
    const entryId = newId();
    await ada.at(now, (member) =>
      saveText(member, {
        exerciseId: before.id,
        askedBy: null,
        entryId,
        page: newId(),
        seen: 0,
        changes: [{ key: "want", value: "explain", base: 0 }],
      }),
    );
    for (const minutes of [1, 2])
      await ada.at(after(now, minutes * minute), (member) => endEvening(member, { entryId, did: "held" }));
    const newest = await ada.at(now, async (member) => (await readNewest(member, [before.id]))(before.id));
    expect(newest?.entryId).toBe(entryId);
    expect(newest?.closedAt).not.toBeNull();
    expect(newest?.answer.stored).toMatchObject({ want: { value: "explain" }, did: { value: "held" } });
    expect(await db.entry.count({ where: { memberId: ada.id, exerciseId: before.id } })).toBe(1);
  });

  test("of somebody else is out of reach", async () => {
    const { ada, dan } = house;
    const hers = await ada.at(now, (member) => keeps(member, before, { want: "answered" }));
    await dan.at(now, (member) => endEvening(member, { entryId: hers, did: "sent" }));
    const newest = await ada.at(now, async (member) => (await readNewest(member, [before.id]))(before.id));
    expect(newest?.answer.stored.did).toBeUndefined();
  });
});

describe("check-ins", () => {
  test("ask one question, and not again about the same thing", async () => {
    const { ada } = house;
    for (const days of [14, 7, 0])
      await ada.at(after(now, -days * day), (member) => keeps(member, checkIn, { sleep: 1, hurt: 5 }));
    const first = await ada.at(now, checkInsOf);
    expect(first.checkIns).toHaveLength(3);
    expect(first.suggestion?.concern).toBe("basics");
    if (!first.suggestion) throw new Error("nothing is asked");
    const { suggestion } = first;
    const answered = await ada.at(now, (member) =>
      answerSuggestion(member, { ...suggestion, reply: "lines" }),
    );
    expect(answered).toEqual({ ok: true, value: { onto: "/help-now" } });
    expect((await ada.at(now, checkInsOf)).suggestion).toBeNull();
  });

  test("of single days are offered for two weeks where they were asked for, and are read as nothing else", async () => {
    const ivy = await aMember({ alias: "Ivy" }, now);
    const on = (days: number) => after(now, days * day);
    expect((await ivy.at(now, checkInsOf)).daily).toEqual({ until: null, days: [] });
    await ivy.at(now, (member) => chooseDaily(member, { daily: "on" }));
    for (const days of [0, 1, 3])
      await ivy.at(on(days), (member) =>
        keeps(member, dayCheckIn, { hurt: 9, sleep: 1, note: "Badly slept." }),
      );
    const page = await ivy.at(on(3), checkInsOf);
    expect(page.daily).toMatchObject({
      until: "2026-04-01",
      days: [{ marks: { hurt: 9, sleep: 1 } }, { note: "Badly slept." }, {}],
    });
    // Three bad nights are no two bad weeks: nothing else is made of them.
    expect(page).toMatchObject({ checkIns: [], suggestion: null });
    expect(await ivy.at(on(3), howItIsLately)).toEqual({ hurt: null, basicsLow: false });
    expect((await ivy.at(on(14), checkInsOf)).daily.until).toBeNull();
    await ivy.at(on(4), (member) => chooseDaily(member, { daily: "off" }));
    expect((await ivy.at(on(5), checkInsOf)).daily).toMatchObject({ until: null, days: [{}, {}, {}] });
  });

  test("hide their numbers and show them again", async () => {
    const { ada } = house;
    expect((await ada.at(now, checkInsOf)).numbers).toBe(true);
    for (const numbers of ["hidden", "shown", "hidden"] as const) {
      await ada.at(now, (member) => chooseNumbers(member, { numbers }));
      expect((await ada.at(now, checkInsOf)).numbers).toBe(numbers === "shown");
    }
  });

  test("stand on M12’s page, the first and the latest, and on a page kept earlier as they were then", async () => {
    const eve = await aMember({ alias: "Eve" }, after(now, -100 * day));
    const on = <Value>(days: number, work: (member: MemberScope) => Promise<Value>) =>
      eve.at(after(now, -days * day), work);
    const marked = (days: number, hurt: number) => on(days, (member) => keeps(member, checkIn, { hurt }));
    const ended = (days: number) =>
      on(days, (member) => markModule(member, { moduleId: carryingForward.id, end: "done" }));
    await marked(90, 9);
    await marked(80, 8);
    await ended(79);
    await marked(70, 7);
    await marked(60, 6);
    await ended(59);
    await marked(1, 2);
    const page = await eve.at(now, (member) => modulePage(member, carryingForward));
    const shown = ({ parts }: Pick<ModulePage, "parts">) =>
      parts
        .filter(({ id }) => id === "check-ins")
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.type === "lines" ? block.lines.map(({ text }) => text) : []));
    expect(shown(page)).toEqual(["9", "2"]);
    expect(page.earlier.map(shown)).toEqual([
      ["9", "6"],
      ["9", "8"],
    ]);
  });

  test("of a year are read, however many there are", async () => {
    const { dan } = house;
    const sealed = await dan.at(after(now, -2 * day), (member) => keeps(member, checkIn, { hurt: 6 }));
    const stored = await db.answer.findFirstOrThrow({ where: { entryId: sealed } });
    // As many rows as two and a half years of days leave; those beyond the year are never opened.
    const entries = Array.from({ length: 1000 }, (_, index) => ({
      id: newId(),
      memberId: dan.id,
      exerciseId: checkIn.id,
      openedAt: after(now, -(index + 3) * day),
      closedAt: after(now, -(index + 3) * day),
    }));
    await db.entry.createMany({ data: entries });
    await db.answer.createMany({
      data: entries.map(({ id, openedAt }) => ({
        ...stored,
        id: newId(),
        entryId: id,
        createdAt: openedAt,
        savedAt: openedAt,
      })),
    });
    const began = performance.now();
    const { checkIns } = await dan.at(now, checkInsOf);
    expect(performance.now() - began).toBeLessThan(1500);
    // Moved rows don't open, and are left out; her own does.
    expect(checkIns.map(({ entryId }) => entryId)).toEqual([sealed]);
  });
});

test("a letter keeps its words to itself until its day, and opens early to whoever wrote it", async () => {
  const { ada, dan } = house;
  const id = await ada.at(now, (member) =>
    keeps(member, letter, { words: "By the boats.", until: "2026-05-03" }),
  );
  const list = await ada.at(now, (member) => lettersOf(member, { before: null, take: 5 }));
  expect(list.letters).toMatchObject([{ entryId: id, isSealed: true, words: "" }]);
  expect(await ada.at(now, (member) => letterOf(member, id))).toMatchObject({ words: "By the boats." });
  expect(await dan.at(now, (member) => letterOf(member, id))).toBeNull();
  const may = new Date("2026-05-03T09:00:00Z");
  const later = await ada.at(may, (member) => lettersOf(member, { before: null, take: 5 }));
  expect(later.letters).toMatchObject([{ isSealed: false, words: "By the boats." }]);
});
