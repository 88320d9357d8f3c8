import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { coachesWithPlaces, myCoach } from "#lib/coaching/queries";
import { newId } from "#lib/core/ids";
import { ok } from "#lib/core/result";
import { shareAction, takeBackAction, undoAction } from "#lib/sharing/actions";
import { inTurn, openShare } from "#lib/sharing/commands";
import {
  everyShareablePart,
  hasShared,
  ownShare,
  receiptOf,
  shareableParts,
  sharedItems,
  whoCanSee,
} from "#lib/sharing/queries";
import {
  adasOwn,
  asks,
  eachCoachs,
  eachMembers,
  herCoachs,
  press,
  type Row,
  withPastCoach,
} from "../../harness/doors.ts";

export const rows: Row[] = [
  {
    // Which coaches have places is the same for every member.
    door: "lib/coaching/queries.ts coachesWithPlaces",
    locked: "ada",
    go: asks("member", coachesWithPlaces),
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "lib/coaching/queries.ts myCoach",
    locked: "ada",
    go: asks("member", myCoach),
    finds: (text, { ben }) => text.includes(ben.id),
    expected: eachMembers,
  },
  {
    door: "lib/sharing/actions.ts shareAction",
    locked: "ada",
    go: (_, { seen }) =>
      press(shareAction, {
        id: newId(),
        module: "m1",
        "parts[]": ["m1/compass"],
        "seen[]": seen,
        ask: "",
        seenAsk: "",
      }),
    // Dan has written nothing: there is nothing of his to tick.
    expected: { ...adasOwn, dan: "nothing-ticked" },
  },
  {
    door: "lib/sharing/actions.ts undoAction",
    locked: "ada",
    go: (_, { newVersion }) => press(undoAction, { "versions[]": [newVersion] }),
    expected: adasOwn,
  },
  {
    door: "lib/sharing/actions.ts takeBackAction",
    locked: "ada",
    go: (_, { share }) => press(takeBackAction, { share }),
    expected: adasOwn,
  },
  {
    door: "lib/sharing/commands.ts inTurn",
    locked: "ada",
    go: asks("member", (member) => inTurn(member, async () => ok(member.id))),
    expected: eachMembers,
  },
  {
    door: "lib/sharing/commands.ts openShare",
    locked: "ben",
    go: asks("coach", (coach, { share }) => openShare(coach, { shareId: share })),
    expected: herCoachs,
  },
  {
    door: "lib/sharing/commands.ts openShare",
    trying: "what was with her past coach",
    locked: "ben",
    go: asks("coach", (coach, { pastShare }) => openShare(coach, { shareId: pastShare })),
    expected: withPastCoach,
  },
  {
    door: "lib/sharing/queries.ts shareableParts",
    locked: "ada",
    go: asks("member", (member) => shareableParts(member, personOrQuiet)),
    expected: eachMembers,
  },
  {
    door: "lib/sharing/queries.ts everyShareablePart",
    locked: "ada",
    go: asks("member", everyShareablePart),
    expected: eachMembers,
  },
  {
    door: "lib/sharing/queries.ts hasShared",
    locked: "ada",
    go: asks("member", hasShared),
    finds: (text) => text === "true",
    expected: eachMembers,
  },
  {
    door: "lib/sharing/queries.ts whoCanSee",
    locked: "ada",
    go: asks("member", whoCanSee),
    expected: eachMembers,
  },
  {
    door: "lib/sharing/queries.ts ownShare",
    locked: "ada",
    go: asks("member", (member, { share }) => ownShare(member, share)),
    expected: eachMembers,
  },
  {
    door: "lib/sharing/queries.ts receiptOf",
    locked: "ada",
    go: asks("member", (member, { share }) =>
      receiptOf(member, { formId: share, guideModule: personOrQuiet }),
    ),
    // No press of anybody’s made this form.
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "lib/sharing/queries.ts sharedItems",
    locked: "ben",
    go: asks("coach", sharedItems),
    expected: eachCoachs,
  },
];
