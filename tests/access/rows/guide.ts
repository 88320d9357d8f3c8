import { stepById } from "#content/index";
import { mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { saveCells, settleConflict } from "#lib/answers/commands";
import { readAnswers, readEntryAnswers, readVersions } from "#lib/answers/queries";
import { savePlainFormAction, settleAction } from "#lib/entries/actions";
import { readLooks } from "#lib/entries/queries";
import { markModuleAction } from "#lib/path/actions";
import { modulePage, pathOf, stepAnswers } from "#lib/path/queries";
import { adasOwn, asks, eachMembers, press, type Row } from "../../harness/doors.ts";

const exerciseOf = (id: string) => [mornings, sort].find((exercise) => exercise.id === id);
const writing = () => {
  const step = stepById(personOrQuiet, "mornings");
  if (!step) throw new Error("There is no such step");
  return step;
};
const settled = { ...adasOwn, dan: "settled" };

export const rows: Row[] = [
  {
    door: "lib/answers/queries.ts readAnswers",
    locked: "ada",
    go: asks("member", async (member) => (await readAnswers(member, [mornings.id]))(mornings.id)),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts readEntryAnswers",
    locked: "ada",
    go: asks("member", async (member, { entry }) => (await readEntryAnswers(member, [entry]))(entry)),
    finds: (text) => text.includes('"relief"'),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts readVersions",
    locked: "ada",
    go: asks("member", (member) => readVersions(member, [mornings.id])),
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
    go: asks("member", (member) => readLooks(member, "compass")),
    expected: eachMembers,
  },
  {
    door: "lib/path/actions.ts markModuleAction",
    locked: "ada",
    go: () => press(markModuleAction, { moduleId: "m1", end: "done" }),
    expected: eachMembers,
  },
  {
    door: "lib/path/queries.ts modulePage",
    locked: "ada",
    go: asks("member", (member) => modulePage(member, personOrQuiet)),
    expected: eachMembers,
  },
  {
    door: "lib/path/queries.ts stepAnswers",
    locked: "ada",
    go: asks("member", (member) =>
      stepAnswers(member, { guideModule: personOrQuiet, step: writing(), again: false }),
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
