import { holdBox } from "#content/modules/07-not-tonight/exercises";
import { before } from "#content/tools/before-you-send";
import { checkIn } from "#content/tools/check-in";
import { letter } from "#content/tools/letters";
import { urge } from "#content/tools/urge-log";
import type { MemberScope } from "#lib/access/scope";
import { answerSuggestionAction, chooseDailyAction, chooseNumbersAction } from "#lib/checkins/actions";
import { checkInsOf, howItIsLately } from "#lib/checkins/queries";
import { newId } from "#lib/core/ids";
import { saveText } from "#lib/entries/commands";
import type { Exercise } from "#lib/exercises/answer";
import { logOf } from "#lib/logs/queries";
import { endEveningAction } from "#lib/tools/actions";
import { atHand, heldBy, letterOf, lettersOf } from "#lib/tools/queries";
import { urgesOf } from "#lib/urges/queries";
import { asks, eachMembers, press, type Row } from "../../harness/doors.ts";
import { noon, type World } from "../../harness/world.ts";

/** Each row has an Ada of its own, and so an entry of its own. */
let entry = newId();
const line = "Quillon by the boats";

/** Ada writes an entry of a log. */
const writes =
  (exercise: Exercise, values: Record<string, unknown>) =>
  ({ ada }: World) => {
    entry = newId();
    return ada.at(noon, (member: MemberScope) =>
      saveText(member, {
        exerciseId: exercise.id,
        askedBy: null,
        entryId: entry,
        page: newId(),
        seen: 0,
        changes: Object.entries(values).map(([key, value]) => ({ key, value, base: 0 })),
      }),
    );
  };
const hers = (text: string) => text.includes(line) || text.includes(entry);

export const rows: Row[] = [
  {
    door: "lib/logs/queries.ts logOf",
    locked: "ada",
    given: writes(letter, { words: line }),
    go: asks("member", (member) =>
      logOf(member, { exercise: letter, asked: { entryId: entry, before: null } }),
    ),
    finds: hers,
    expected: eachMembers,
  },
  {
    door: "lib/tools/queries.ts lettersOf",
    locked: "ada",
    given: writes(letter, { words: line }),
    go: asks("member", (member) => lettersOf(member, { before: null, take: 5 })),
    finds: hers,
    expected: eachMembers,
  },
  {
    door: "lib/tools/queries.ts letterOf",
    locked: "ada",
    given: writes(letter, { words: line }),
    go: asks("member", (member) => letterOf(member, entry)),
    finds: hers,
    expected: eachMembers,
  },
  {
    door: "lib/tools/queries.ts heldBy",
    locked: "ada",
    given: writes(holdBox, { "letter.words": line }),
    go: asks("member", heldBy),
    finds: hers,
    expected: eachMembers,
  },
  {
    door: "lib/tools/queries.ts atHand",
    locked: "ada",
    go: asks("member", atHand),
    finds: () => false,
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "lib/tools/actions.ts endEveningAction",
    locked: "ada",
    given: writes(before, { want: "explain" }),
    go: () => press(endEveningAction, { entryId: entry, did: "held" }),
    expected: eachMembers,
  },
  {
    door: "lib/urges/queries.ts urgesOf",
    locked: "ada",
    given: writes(urge, { before: 7 }),
    go: asks("member", urgesOf),
    finds: (text) => text.includes('"before":7'),
    expected: eachMembers,
  },
  {
    door: "lib/checkins/queries.ts checkInsOf",
    locked: "ada",
    given: writes(checkIn, { hurt: 7, note: line }),
    go: asks("member", checkInsOf),
    finds: hers,
    expected: eachMembers,
  },
  {
    door: "lib/checkins/actions.ts chooseDailyAction",
    locked: "ada",
    go: () => press(chooseDailyAction, { daily: "on" }),
    expected: eachMembers,
  },
  {
    door: "lib/checkins/queries.ts howItIsLately",
    locked: "ada",
    given: writes(checkIn, { hurt: 7, note: line }),
    go: asks("member", howItIsLately),
    finds: (text) => text.includes('"hurt":7'),
    expected: eachMembers,
  },
  {
    door: "lib/checkins/actions.ts answerSuggestionAction",
    locked: "ada",
    go: () => press(answerSuggestionAction, { concern: "basics", since: entry, reply: "no" }),
    expected: eachMembers,
  },
  {
    door: "lib/checkins/actions.ts chooseNumbersAction",
    locked: "ada",
    go: () => press(chooseNumbersAction, { numbers: "hidden" }),
    expected: eachMembers,
  },
];
