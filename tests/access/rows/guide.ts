import { stepById } from "#content/index";
import { mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { telling } from "#content/modules/08-time-used/exercises";
import { goodbye } from "#content/modules/12-carrying-forward/exercises";
import type { MemberScope } from "#lib/access/scope";
import { saveCells, settleConflict } from "#lib/answers/commands";
import {
  readAnswers,
  readBegun,
  readNewestAnswers,
  readSavedSince,
  readWritten,
  situationOf,
} from "#lib/answers/queries";
import { openConflicts } from "#lib/conflicts/queries";
import { after, day } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { goesRound, otherDeepToday } from "#lib/doses/queries";
import { deleteEntryAction, savePlainFormAction, settleAction } from "#lib/entries/actions";
import { keepEntry } from "#lib/entries/commands";
import { readEnds, readEntry, readLog, readLooks, readNewest, readOpenEntry } from "#lib/entries/queries";
import { gather, summaryInput } from "#lib/gathering/queries";
import { situationExercise } from "#lib/guide/model";
import { behindPage, keepsake, modulePage, partsSaid } from "#lib/pages/queries";
import { markModuleAction } from "#lib/path/actions";
import { pathOf } from "#lib/path/queries";
import { db } from "#lib/platform/db";
import { stepAnswers, wayOf } from "#lib/steps/queries";
import { readFirstVersions, readVersions, readVersionsAt } from "#lib/versions/queries";
import { adasOwn, asks, eachMembers, press, type Row } from "../../harness/doors.ts";
import { writes } from "../../harness/people.ts";
import { noon } from "../../harness/world.ts";

const exerciseOf = (id: string) => [mornings, sort].find((exercise) => exercise.id === id);
const writing = () => {
  const step = stepById(personOrQuiet, "mornings");
  if (!step) throw new Error("There is no such step");
  return step;
};
const [{ key: firstLine } = { key: "" }] = goodbye.fields;
const kept = newId();
const word = "Quillon";
/** What M0 asks, as far as a row needs it. */
const saysWord = (member: MemberScope) =>
  saveCells(member, {
    exercise: {
      id: situationExercise,
      version: 1,
      title: "",
      intro: [],
      fields: [{ key: "word", kind: "text", prompt: "A word", limit: 40, rows: 1 }],
    },
    entryId: null,
    page: kept,
    seen: 0,
    changes: [{ key: "word", value: word, base: 0 }],
  });
const settled = { ...adasOwn, dan: "settled" };

export const rows: Row[] = [
  {
    door: "lib/answers/queries.ts readAnswers",
    locked: "ada",
    go: asks("member", async (member) => (await readAnswers(member, [mornings.id]))(mornings.id)),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts readNewestAnswers",
    locked: "ada",
    go: asks("member", (member) =>
      readNewestAnswers(member, { exerciseIds: [mornings.id], savedSince: after(noon, -30 * day), take: 4 }),
    ),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts readSavedSince",
    locked: "ada",
    go: asks("member", (member) =>
      readSavedSince(member, { exerciseIds: [mornings.id], since: after(noon, -30 * day) }),
    ),
    finds: (text) => text.includes(mornings.id),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts readBegun",
    locked: "ada",
    go: asks("member", (member) => readBegun(member, [mornings.id])),
    finds: (text) => text.includes(mornings.id),
    expected: eachMembers,
  },
  {
    door: "lib/versions/queries.ts readVersions",
    locked: "ada",
    go: asks("member", (member) => readVersions(member, { exerciseId: mornings.id, entryId: null })),
    expected: eachMembers,
  },
  {
    door: "lib/answers/commands.ts saveCells",
    locked: "ada",
    go: asks("member", (member, { entry }) =>
      saveCells(member, {
        exercise: sort,
        entryId: null,
        page: entry,
        seen: 0,
        changes: [{ key: "cards.why", value: "hurt", base: 0 }],
      }),
    ),
    expected: eachMembers,
  },
  {
    door: "lib/answers/commands.ts settleConflict",
    locked: "ada",
    go: asks("member", (member, { conflict }) =>
      settleConflict(member, { conflictId: conflict, keep: "arrived" }, exerciseOf),
    ),
    expected: settled,
  },
  {
    door: "lib/conflicts/queries.ts openConflicts",
    locked: "ada",
    go: asks("member", async (member, { conflict }) => {
      const { answerId } = await db.answerConflict.findUniqueOrThrow({ where: { id: conflict } });
      return openConflicts(member, { answerId, stored: {} });
    }),
    expected: eachMembers,
  },
  {
    door: "lib/entries/actions.ts savePlainFormAction",
    locked: "ada",
    go: () => press(savePlainFormAction, { _exercise: mornings.id, _started: "{}", round: "new" }),
    expected: eachMembers,
  },
  {
    door: "lib/entries/actions.ts settleAction",
    locked: "ada",
    go: (_, { conflict }) => press(settleAction, { conflictId: conflict, keep: "stored" }),
    expected: settled,
  },
  {
    door: "lib/entries/queries.ts readLooks",
    locked: "ada",
    go: asks("member", (member) => readLooks(member, ["compass"])),
    expected: eachMembers,
  },
  {
    door: "lib/entries/queries.ts readEnds",
    locked: "ada",
    go: asks("member", (member) => readEnds(member, { exerciseIds: ["compass"], keptFor: null })),
    expected: eachMembers,
  },
  {
    door: "lib/pages/queries.ts behindPage",
    locked: "ada",
    go: asks("member", async (member) => (await behindPage(member, personOrQuiet)).answerOf(mornings.id)),
    expected: eachMembers,
  },
  {
    door: "lib/versions/queries.ts readFirstVersions",
    locked: "ada",
    go: asks("member", (member) => readFirstVersions(member, [mornings.id])),
    expected: eachMembers,
  },
  {
    door: "lib/versions/queries.ts readVersionsAt",
    locked: "ada",
    go: asks("member", async (member) =>
      (await readVersionsAt(member, { exerciseIds: [mornings.id], instants: [noon] }))(noon, mornings.id),
    ),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts readWritten",
    locked: "ada",
    go: asks("member", readWritten),
    finds: (text) => text.includes(mornings.id),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts situationOf",
    locked: "ada",
    given: ({ ada }) => ada.at(noon, saysWord),
    go: asks("member", situationOf),
    finds: (text) => text.includes(word),
    expected: eachMembers,
  },
  {
    door: "lib/entries/actions.ts deleteEntryAction",
    locked: "ada",
    given: async ({ ada }) => {
      await db.entry.create({ data: { id: kept, memberId: ada.id, exerciseId: "gone", openedAt: noon } });
    },
    go: () => press(deleteEntryAction, { entryId: kept, back: "/path/1/compass" }),
    expected: { ...adasOwn, dan: "no-entry" },
  },
  {
    door: "lib/entries/actions.ts deleteEntryAction",
    trying: "a look, which stays with its page",
    locked: "ada",
    go: (_, { entry }) => press(deleteEntryAction, { entryId: entry, back: "/path/1/compass" }),
    expected: { ...adasOwn, dan: "no-entry", ada: "no-entry" },
  },
  {
    door: "lib/entries/commands.ts keepEntry",
    locked: "ada",
    given: async ({ ada }) => {
      await db.entry.create({ data: { id: kept, memberId: ada.id, exerciseId: "gone", openedAt: noon } });
    },
    go: asks("member", (member) => keepEntry(member, { entryId: kept })),
    expected: { ...adasOwn, dan: "no-entry" },
  },
  {
    door: "lib/entries/queries.ts readNewest",
    locked: "ada",
    go: asks("member", async (member) => (await readNewest(member, ["compass"]))("compass")),
    expected: eachMembers,
  },
  {
    door: "lib/entries/queries.ts readLog",
    locked: "ada",
    go: asks("member", (member) => readLog(member, { exerciseId: "compass", before: null, take: 5 })),
    expected: eachMembers,
  },
  {
    door: "lib/entries/queries.ts readEntry",
    locked: "ada",
    go: asks("member", (member, { entry }) => readEntry(member, { exerciseId: "compass", entryId: entry })),
    expected: eachMembers,
  },
  {
    door: "lib/entries/queries.ts readOpenEntry",
    locked: "ada",
    given: ({ ada }) => db.entry.updateMany({ where: { memberId: ada.id }, data: { closedAt: null } }),
    go: asks("member", (member) => readOpenEntry(member, "compass")),
    expected: eachMembers,
  },
  {
    door: "lib/gathering/queries.ts summaryInput",
    locked: "ada",
    go: asks("member", async (member) =>
      (await summaryInput(member, { exercises: [mornings] })).answer(mornings),
    ),
    expected: eachMembers,
  },
  {
    door: "lib/gathering/queries.ts gather",
    locked: "ada",
    go: asks("member", async (member) =>
      (await gather(member, { exercises: [mornings] })).answerOf(mornings.id),
    ),
    expected: eachMembers,
  },
  {
    door: "lib/pages/queries.ts keepsake",
    locked: "ada",
    go: asks("member", keepsake),
    expected: eachMembers,
  },
  {
    door: "lib/pages/queries.ts partsSaid",
    locked: "ada",
    // The guide's own words come along, and are nobody's.
    go: asks("member", async (member) =>
      (await partsSaid(member, [personOrQuiet]))(member.now).map(({ parts }) => parts),
    ),
    expected: eachMembers,
  },
  {
    door: "lib/doses/queries.ts goesRound",
    locked: "ada",
    go: asks("member", (member) => goesRound(member)),
    finds: () => false,
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "lib/doses/queries.ts otherDeepToday",
    locked: "ada",
    given: ({ ada }) => ada.at(noon, (member) => writes(member, goodbye, { [firstLine]: "Quillon" })),
    go: asks("member", (member) => otherDeepToday(member, [telling])),
    finds: (text) => text.includes(goodbye.title),
    expected: eachMembers,
  },
  {
    door: "lib/steps/queries.ts wayOf",
    locked: "ada",
    given: ({ ada }) => ada.at(noon, saysWord),
    go: asks("member", (member) => wayOf(member, personOrQuiet)),
    finds: (text) => text.includes(word),
    expected: eachMembers,
  },
  {
    door: "lib/path/actions.ts markModuleAction",
    locked: "ada",
    go: () => press(markModuleAction, { moduleId: "m1", end: "done" }),
    expected: eachMembers,
  },
  {
    door: "lib/pages/queries.ts modulePage",
    locked: "ada",
    go: asks("member", (member) => modulePage(member, personOrQuiet)),
    expected: eachMembers,
  },
  {
    door: "lib/steps/queries.ts stepAnswers",
    locked: "ada",
    go: asks("member", (member) =>
      stepAnswers(member, {
        guideModule: personOrQuiet,
        step: writing(),
        asked: { again: false, entryId: null, before: null },
      }),
    ),
    expected: eachMembers,
  },
  {
    door: "lib/path/queries.ts pathOf",
    locked: "ada",
    go: asks("member", pathOf),
    finds: (text) => text.includes("2026-03-19"),
    expected: eachMembers,
  },
];
