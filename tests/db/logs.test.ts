// Logs: one entry after another, none lost and none overwritten, whatever tabs, devices and midnight do.
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { practice } from "#content/modules/06-change-that-holds/exercises";
import { changeThatHolds } from "#content/modules/06-change-that-holds/module";
import { plainSaveInput } from "#lib/answers/schema";
import { after, day, minute } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { deleteEntry, keepEntry, savePlainForm, saveText } from "#lib/entries/commands";
import { readLog, readLooks, readNewest } from "#lib/entries/queries";
import { situationExercise } from "#lib/guide/model";
import { keepsake, modulePage } from "#lib/pages/queries";
import { pathOf } from "#lib/path/queries";
import { db } from "#lib/platform/db";
import { stepAnswers, wayOf } from "#lib/steps/queries";
import { readVersions } from "#lib/versions/queries";
import { type People, people, writes } from "../harness/people.ts";
import { went } from "../harness/world.ts";

const evening = new Date("2026-03-19T20:00:00Z");
const later = (minutes: number) => after(evening, minutes * minute);
const [line] = practice.fields.filter(({ kind }) => kind === "text");
const key = line?.key ?? "";

let house: People;
beforeEach(async () => {
  house = await people();
});
afterAll(() => db.$disconnect());

const types = (entryId: string, words: string, { at = evening, base = 0, page = entryId } = {}) =>
  house.ada.at(at, (ada) =>
    saveText(ada, {
      exerciseId: practice.id,
      askedBy: null,
      entryId,
      page,
      seen: 0,
      changes: [{ key, value: words, base }],
    }),
  );
const keep = (entryId: string, at = later(1)) => house.ada.at(at, (ada) => keepEntry(ada, { entryId }));
const log = (at = later(600)) =>
  house.ada.at(at, (ada) => readLog(ada, { exerciseId: practice.id, before: null, take: 20 }));
const words = async () => (await log()).entries.map(({ answer }) => answer.stored[key]?.value);
const open = (at: Date, entryId: string | null = null) => {
  const step = changeThatHolds.steps.find((one) => "exercise" in one && one.exercise === practice);
  if (!step) throw new Error("There is no such step");
  return house.ada.at(at, (ada) =>
    stepAnswers(ada, { guideModule: changeThatHolds, step, asked: { again: false, entryId, before: null } }),
  );
};

describe("a log", () => {
  test("takes one entry after another, and shows the newest first", async () => {
    const [first, second] = [newId(), newId()];
    went(await types(first, "One."));
    expect((await open(later(1))).log).toMatchObject({ entryId: first, entries: [], correcting: null });
    went(await keep(first));
    went(await types(second, "Two.", { at: later(2) }));
    went(await keep(second, later(3)));
    expect(await words()).toEqual(["Two.", "One."]);
    const shown = (await open(later(4))).log;
    expect(shown?.entries.map(({ look }) => look.entryId)).toEqual([second, first]);
    expect([first, second]).not.toContain(shown?.entryId);
  });

  test("keeps an entry that was left open with its day, and begins a new one", async () => {
    const [left, next] = [newId(), newId()];
    went(await types(left, "Thursday."));
    const tomorrow = after(evening, day);
    expect((await open(tomorrow)).log?.entryId).not.toBe(left);
    went(await types(next, "Friday.", { at: tomorrow }));
    expect(await words()).toEqual(["Friday.", "Thursday."]);
    expect(await db.entry.findMany({ where: { id: left, closedAt: null } })).toEqual([]);
  });

  test("loses neither of two entries that are begun at once on two devices", async () => {
    const [one, other] = [newId(), newId()];
    const saved = await Promise.all([types(one, "On the phone."), types(other, "At the desk.")]);
    for (const result of saved) went(result);
    expect((await words()).toSorted()).toEqual(["At the desk.", "On the phone."]);
    expect(await db.entry.count({ where: { memberId: house.ada.id, closedAt: null } })).toBe(1);
  });

  test("asks about a line that two tabs changed in one entry, and keeps both", async () => {
    const id = newId();
    went(await types(id, "From the first tab.", { page: "a" }));
    const second = went(await types(id, "From the second.", { page: "b" }));
    expect(second.conflicts).toHaveLength(1);
  });

  test("keeps a correction beside what it corrects", async () => {
    const id = newId();
    const first = went(await types(id, "Said it twice."));
    went(await keep(id));
    went(await types(id, "Said it once.", { at: later(5), base: first.revisions[key], page: "late" }));
    expect(await words()).toEqual(["Said it once."]);
    const versions = await house.ada.at(later(6), (ada) =>
      readVersions(ada, { exerciseId: practice.id, entryId: id }),
    );
    expect(versions).toMatchObject([{ why: "end", stored: { [key]: { value: "Said it twice." } } }]);
    expect((await open(later(7), id)).log?.correcting?.versions).toHaveLength(1);
  });

  test("a page that was open while its entry was kept goes on in that entry", async () => {
    const id = newId();
    const first = went(await types(id, "Half a"));
    went(await keep(id));
    went(await types(id, "Half a sentence.", { at: later(2), base: first.revisions[key] }));
    expect(await words()).toEqual(["Half a sentence."]);
  });

  test("is written and kept by a plain form", async () => {
    const id = newId();
    const form = plainSaveInput.parse({
      _exercise: practice.id,
      _entry: id,
      _keep: "yes",
      _onto: "/path/6/practice",
      _started: "{}",
      [key]: "Without script.",
    });
    expect(went(await house.ada.at(evening, (ada) => savePlainForm(ada, form)))).toEqual({
      onto: "/path/6/practice",
    });
    expect(await words()).toEqual(["Without script."]);
    expect(await db.entry.count({ where: { id, closedAt: null } })).toBe(0);
  });

  test("deletes one entry and no other, and nobody else’s", async () => {
    const [one, two] = [newId(), newId()];
    for (const id of [one, two]) {
      went(await types(id, id === one ? "Goes." : "Stays."));
      went(await keep(id));
    }
    const back = "/path/6/practice";
    const dans = await house.dan.at(later(2), (dan) => deleteEntry(dan, { entryId: one, back }));
    expect(dans).toMatchObject({ ok: false, refusal: { code: "no-entry" } });
    went(await house.ada.at(later(2), (ada) => deleteEntry(ada, { entryId: one, back })));
    expect(await words()).toEqual(["Stays."]);
    expect(await db.answerVersion.count({ where: { memberId: house.ada.id } })).toBe(1);
  });

  test("can’t be written under an id that is another member’s entry", async () => {
    const id = newId();
    went(await types(id, "Hers."));
    const dans = await house.dan.at(later(1), (dan) =>
      saveText(dan, {
        exerciseId: practice.id,
        askedBy: null,
        entryId: id,
        page: "dan",
        seen: 0,
        changes: [{ key, value: "His.", base: 0 }],
      }),
    );
    expect(dans).toMatchObject({ ok: false, refusal: { code: "no-exercise" } });
    expect(await words()).toEqual(["Hers."]);
  });
});

describe("words that waited on a device", () => {
  const sends = (entryId: string, words: string, writtenAt: Date | null, at: Date) =>
    house.ada.at(at, (ada) =>
      saveText(ada, {
        exerciseId: practice.id,
        askedBy: null,
        entryId,
        writtenAt: writtenAt?.getTime() ?? null,
        page: newId(),
        seen: 0,
        changes: [{ key, value: words, base: 0 }],
      }),
    );
  const begun = async (id: string) => db.entry.findUniqueOrThrow({ where: { id } });

  test("since yesterday are an entry of yesterday, kept, and today’s is another", async () => {
    const [left, fresh] = [newId(), newId()];
    const morning = after(evening, 12 * 60 * minute);
    went(await types(fresh, "Friday.", { at: morning }));
    went(await sends(left, "Thursday.", evening, morning));
    expect(await begun(left)).toMatchObject({ openedAt: evening, closedAt: morning });
    expect(await begun(fresh)).toMatchObject({ openedAt: morning, closedAt: null });
    expect(await words()).toEqual(["Friday.", "Thursday."]);
    expect((await open(morning)).log).toMatchObject({ entryId: fresh });
  });

  test("since an hour ago are an entry of today, still open", async () => {
    const id = newId();
    went(await sends(id, "Early.", evening, later(30)));
    expect(await begun(id)).toMatchObject({ openedAt: evening, closedAt: null });
  });

  test("are of now where a device’s clock says what can’t be", async () => {
    for (const wrong of [later(60), after(evening, -61 * day), new Date(0)]) {
      const id = newId();
      went(await sends(id, "When?", wrong, evening));
      expect(await begun(id)).toMatchObject({ openedAt: evening });
    }
  });

  test("go to the entry they were typed in, where that is kept by now", async () => {
    const id = newId();
    const first = went(await types(id, "Half a"));
    went(await keep(id));
    went(await types(newId(), "Another.", { at: later(2) }));
    const late = { base: first.revisions[key], page: id };
    went(await types(id, "Half a sentence.", { at: after(evening, day), ...late }));
    expect(await words()).toEqual(["Another.", "Half a sentence."]);
    expect(await begun(id)).toMatchObject({ openedAt: evening });
  });
});

describe("two years of it", () => {
  test("are read with as much opened as for two months", async () => {
    await house.ada.at(evening, async (ada) => {
      const rows = Array.from({ length: 300 }, (_, index) => {
        const at = after(evening, -(index + 1) * day);
        return { id: newId(), memberId: ada.id, exerciseId: practice.id, openedAt: at, closedAt: at };
      });
      await db.entry.createMany({ data: rows });
      await db.answer.createMany({
        data: rows.map(({ id: entryId, openedAt }) => {
          const id = newId();
          const sealed = ada.seal({ table: "Answer", id, column: "sealed" }, "{}");
          const facts = { id, memberId: ada.id, exerciseId: practice.id, entryId, revision: 1, sealed };
          return { ...facts, createdAt: openedAt, savedAt: openedAt };
        }),
      });
    });
    const looks = await house.ada.at(later(1), (ada) => readLooks(ada, [practice.id]));
    expect(looks).toHaveLength(61);
    expect(looks[0]?.openedAt).toEqual(after(evening, -300 * day));
    expect((await log()).more).toBe(true);
  });

  test("leave out what was begun without a word, wherever it stands", async () => {
    const begun = async (at: Date, words: "none" | "some", closedAt: Date | null = at) => {
      const entryId = newId();
      const { id: memberId } = house.ada;
      await db.entry.create({
        data: { id: entryId, memberId, exerciseId: practice.id, openedAt: at, closedAt },
      });
      if (words === "some")
        await house.ada.at(evening, async (ada) => {
          const id = newId();
          const sealed = ada.seal({ table: "Answer", id, column: "sealed" }, "{}");
          const facts = { id, memberId, exerciseId: practice.id, entryId, revision: 1, sealed };
          await db.answer.create({ data: { ...facts, createdAt: at, savedAt: at } });
        });
      return entryId;
    };
    await begun(after(evening, -9 * day), "none");
    const first = await begun(after(evening, -8 * day), "some");
    const left = await begun(after(evening, -7 * day), "some", null);
    const last = await begun(after(evening, -6 * day), "some");
    await begun(after(evening, -5 * day), "none");
    const ids = (looks: { entryId: string }[]) => looks.map(({ entryId }) => entryId);
    await house.ada.at(later(1), async (ada) => {
      expect(ids(await readLooks(ada, [practice.id]))).toEqual([first, left, last]);
      expect((await readNewest(ada, [practice.id]))(practice.id)?.entryId).toBe(last);
      const whole = await readLog(ada, { exerciseId: practice.id, before: null, take: 1 });
      expect([ids(whole.entries), whole.more, whole.open?.entryId]).toEqual([[last], true, left]);
      const since = after(evening, -7 * day);
      const week = await readLog(ada, { exerciseId: practice.id, before: null, since, take: 2 });
      expect([ids(week.entries), week.more]).toEqual([[last, left], false]);
      const earlier = await readLog(ada, { exerciseId: practice.id, before: since, take: 2 });
      expect([ids(earlier.entries), earlier.more]).toEqual([[first], false]);
    });
  });

  test("are told apart where one of them does not open", async () => {
    const kept = newId();
    went(await types(kept, "Kept."));
    await house.ada.at(later(1), (ada) => keepEntry(ada, { entryId: kept }));
    const broken = newId();
    went(await types(broken, "Broken."));
    await db.answer.updateMany({ where: { entryId: broken }, data: { sealed: "m1.AAAA" } });
    const looks = await house.ada.at(later(2), (ada) => readLooks(ada, [practice.id]));
    expect(looks.map(({ answer }) => answer.unreadable)).toEqual([false, true]);
  });
});

describe("the situation", () => {
  const says = (values: Record<string, unknown>) =>
    house.ada.at(evening, async (ada) => {
      const { exerciseById } = await import("#content/index");
      const exercise = exerciseById(situationExercise);
      if (!exercise) throw new Error("The arrival is not in the guide");
      await writes(ada, exercise, values);
    });

  test("stands in the words of a page, and can be changed midway", async () => {
    await says({ word: "Quillon", distance: "yes" });
    const way = await house.ada.at(later(1), (ada) => wayOf(ada, personOrQuiet));
    expect(way.situation).toMatchObject({ word: "Quillon", distance: "yes" });
    await says({ word: "", distance: "no" });
    expect((await house.ada.at(later(2), (ada) => wayOf(ada, personOrQuiet))).situation).toMatchObject({
      word: null,
      distance: "no",
    });
  });

  test("that they died rests the modules about two people, and keeps what was written", async () => {
    went(await types(newId(), "Kept."));
    await says({ died: "yes" });
    const page = await house.ada.at(later(1), (ada) => modulePage(ada, changeThatHolds));
    expect(page.rests).toBe(true);
    expect(JSON.stringify(page.parts)).toContain("Kept.");
    const { modules, suggestion } = await house.ada.at(later(1), pathOf);
    expect(modules.find(({ guideModule }) => guideModule.id === "m11")?.state).toEqual({ state: "resting" });
    expect(suggestion?.doors[0]?.href).toMatch(/^\/path\/(0|2|12)\//);
    expect(JSON.stringify(await house.ada.at(later(1), keepsake))).toContain("Kept.");
  });
});
