import { steady } from "#content/modules/00-arrival/exercises";
import { mornings } from "#content/modules/01-person-or-quiet/exercises";
import { roomToBreathe } from "#content/modules/03-room-to-breathe/module";
import { hasSteadyCard } from "#lib/answers/queries";
import { talksHeld } from "#lib/booking/queries";
import { answerCardAction } from "#lib/cards/actions";
import { cardsFor, readAsked } from "#lib/cards/queries";
import { coachReads } from "#lib/coaching/queries";
import { newId } from "#lib/core/ids";
import { cardsOn } from "#lib/logs/queries";
import { db } from "#lib/platform/db";
import {
  answerQuestionAction,
  chooseTellingAction,
  chooseToCallAction,
  lookSecondAction,
  noteConcernAction,
  noteReviewAction,
  tellCoachAction,
} from "#lib/safety/actions";
import { answerQuestion, noteConcern, tellCoach } from "#lib/safety/commands";
import { concernOf, concernsOf, safetyRecord, toldSoFar, waitingConcerns } from "#lib/safety/queries";
import { forgetAnswersAction } from "#lib/stops/actions";
import { afraidIn, restsOf, stopsOf } from "#lib/stops/queries";
import { stopsNow } from "#lib/told/queries";
import {
  adasOwn,
  asks,
  eachCoachs,
  eachMembers,
  forAll,
  herCoachs,
  press,
  type Row,
} from "../../harness/doors.ts";
import { writes } from "../../harness/people.ts";
import { noon, type World, went } from "../../harness/world.ts";

const unsafe = { question: "s7", askedBy: "settings", chosen: "unsafe" } as const;

/** Ada says that she isn’t sure she can stay safe. Gives back the id of her answer. */
async function answers({ ada }: World): Promise<string> {
  const form = { ...unsafe, chosen: ["unsafe"], on: null, count: null };
  return went(await ada.at(noon, (member) => answerQuestion(member, form))).answerId;
}

let answerId = "";
let concernId = "";

/** And has Ben told of it. */
async function tells(there: World): Promise<void> {
  answerId = await answers(there);
  went(await there.ada.at(noon, (member) => tellCoach(member, { answer: answerId })));
  concernId = (await db.safetyFlag.findFirstOrThrow({ where: { memberId: there.ada.id } })).id;
}

/** Ada was asked about the words of a note. */
async function askedAbout({ ada }: World): Promise<void> {
  await db.cardAsked.create({ data: { id: newId(), memberId: ada.id, note: mornings.id, at: noon } });
}

/** Ada’s alone: nobody else has such an answer. */
const hers = (text: string) => /unsafe|Theo/.test(text);

export const rows: Row[] = [
  {
    door: "lib/safety/actions.ts answerQuestionAction",
    locked: "ada",
    go: () => press(answerQuestionAction, unsafe),
    expected: eachMembers,
  },
  {
    door: "lib/safety/actions.ts tellCoachAction",
    locked: "ada",
    given: async (there) => {
      answerId = await answers(there);
    },
    go: () => press(tellCoachAction, { answer: answerId }),
    expected: adasOwn,
  },
  {
    door: "lib/safety/actions.ts chooseTellingAction",
    locked: "ada",
    go: () => press(chooseTellingAction, { tell: "ask" }),
    expected: eachMembers,
  },
  {
    door: "lib/safety/actions.ts chooseToCallAction",
    locked: "ada",
    go: () => press(chooseToCallAction, { name: "Theo", number: "020 7946 0018" }),
    expected: eachMembers,
  },
  {
    door: "lib/safety/actions.ts noteReviewAction",
    locked: "ada",
    go: () => press(noteReviewAction, {}),
    expected: eachMembers,
  },
  {
    door: "lib/safety/actions.ts noteConcernAction",
    locked: "ben",
    given: tells,
    go: () => press(noteConcernAction, { id: concernId, text: "Rang the supervisor." }),
    expected: herCoachs,
  },
  {
    door: "lib/safety/actions.ts lookSecondAction",
    locked: "ada",
    given: async (there) => {
      await tells(there);
      const asks = { id: concernId, text: "Rang.", step: "end" } as const;
      went(await there.ben.at(noon, (coach) => noteConcern(coach, asks)));
    },
    go: () => press(lookSecondAction, { id: concernId }),
    expected: { ...forAll("signed-out"), fay: "found" },
  },
  {
    // That something waits, and for whom: nothing that is Ada’s.
    door: "lib/safety/queries.ts waitingConcerns",
    locked: "ada",
    given: tells,
    go: asks("admin", waitingConcerns),
    expected: { ...forAll("signed-out"), fay: "nothing" },
  },
  {
    door: "lib/safety/queries.ts safetyRecord",
    locked: "ada",
    given: tells,
    go: asks("member", safetyRecord),
    finds: hers,
    expected: eachMembers,
  },
  {
    door: "lib/safety/queries.ts toldSoFar",
    locked: "ada",
    given: tells,
    go: asks("member", toldSoFar),
    finds: (text) => text.includes("s7"),
    expected: eachMembers,
  },
  {
    door: "lib/safety/queries.ts concernsOf",
    locked: "ben",
    given: tells,
    go: asks("coach", concernsOf),
    expected: eachCoachs,
  },
  {
    door: "lib/safety/queries.ts concernOf",
    locked: "ben",
    given: tells,
    go: asks("coach", (coach) => concernOf(coach, concernId)),
    expected: eachCoachs,
  },
  {
    door: "lib/safety/queries.ts concernOf",
    trying: "an address that is cut short",
    locked: "ben",
    given: tells,
    go: asks("coach", (coach) => concernOf(coach, concernId.slice(0, 20))),
    expected: { ...eachCoachs, ben: "nothing" },
  },
  {
    door: "lib/stops/actions.ts forgetAnswersAction",
    locked: "ada",
    given: tells,
    go: () => press(forgetAnswersAction, { question: "all" }),
    expected: eachMembers,
  },
  {
    door: "lib/stops/queries.ts stopsOf",
    locked: "ada",
    given: tells,
    go: asks("member", (member) => stopsOf(member, { talks: [] })),
    finds: (text) => text.includes("not-safe"),
    expected: eachMembers,
  },
  {
    door: "lib/told/queries.ts stopsNow",
    locked: "ada",
    given: tells,
    go: asks("member", stopsNow),
    finds: (text) => text.includes("not-safe"),
    expected: eachMembers,
  },
  {
    door: "lib/cards/actions.ts answerCardAction",
    locked: "ada",
    go: () => press(answerCardAction, { note: "m2.alarm", answer: "heavy" }),
    expected: eachMembers,
  },
  {
    door: "lib/stops/queries.ts afraidIn",
    locked: "ada",
    given: async ({ ada }) => {
      const form = { question: "s4", askedBy: "settings", on: null, count: null } as const;
      went(await ada.at(noon, (member) => answerQuestion(member, { ...form, chosen: ["often"] })));
    },
    go: asks("member", (member) => afraidIn(member, roomToBreathe)),
    finds: (text) => text === "true",
    expected: eachMembers,
  },
  {
    door: "lib/stops/queries.ts restsOf",
    locked: "ada",
    given: tells,
    go: asks("member", async (member) => (await restsOf(member))({ basicsLow: false })),
    finds: (text) => text.includes("true"),
    expected: eachMembers,
  },
  {
    door: "lib/cards/queries.ts cardsFor",
    locked: "ada",
    given: askedAbout,
    go: asks("member", (member) => cardsFor(member, [{ note: mornings.id, words: [], form: "answer" }])),
    finds: (text) => text.includes('"asked":true'),
    expected: eachMembers,
  },
  {
    door: "lib/cards/queries.ts readAsked",
    locked: "ada",
    given: askedAbout,
    go: asks("member", (member) => readAsked(member, [mornings.id])),
    finds: (text) => text.includes(mornings.id),
    expected: eachMembers,
  },
  {
    door: "lib/logs/queries.ts cardsOn",
    locked: "ada",
    given: askedAbout,
    go: asks("member", (member) => cardsOn(member, [{ exercise: mornings, stored: {} }])),
    finds: (text) => text.includes('"asked":true'),
    expected: eachMembers,
  },
  {
    door: "lib/coaching/queries.ts coachReads",
    locked: "ada",
    go: asks("member", coachReads),
    finds: (text) => text.includes("Ben"),
    expected: eachMembers,
  },
  {
    door: "lib/answers/queries.ts hasSteadyCard",
    locked: "ada",
    given: async ({ ada }) => {
      await ada.at(noon, (member) => writes(member, steady, { helps: "The radio in the kitchen." }));
    },
    go: asks("member", hasSteadyCard),
    finds: (text) => text === "true",
    expected: eachMembers,
  },
  {
    door: "lib/booking/queries.ts talksHeld",
    locked: "ada",
    go: asks("member", talksHeld),
    // Ada has had no talk so far.
    expected: { ...eachMembers, ada: "nothing" },
  },
];
