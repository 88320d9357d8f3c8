import { db } from "#lib/platform/db";
import {
  answerBackAction,
  askBackAction,
  declineAction,
  editRequestAction,
  keepAnswerAction,
  keepAttachedAction,
  openRequestAction,
  replyInWritingAction,
  resumeAction,
  withdrawAction,
} from "#lib/support/actions";
import { openAsCoach } from "#lib/support/commands";
import {
  myOpenRequest,
  myRequest,
  myRequests,
  othersToAsk,
  promisesOf,
  requestState,
  requestsInQueue,
} from "#lib/support/queries";
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
import { asksBack, attaches, rests } from "../../harness/world.ts";

const message = { kind: "think", howSoon: "wait", answerBy: "unsure", message: "Is it May or June?" };

export const rows: Row[] = [
  {
    door: "lib/support/actions.ts openRequestAction",
    locked: "ada",
    go: (_, { request }) => press(openRequestAction, { id: request, ...message }),
    // Her own press again shows her receipt. With another’s id, Dan is told nothing of it.
    expected: { ...adasOwn, dan: "choose-coach" },
  },
  {
    door: "lib/support/actions.ts keepAnswerAction",
    locked: "ben",
    go: (_, { request }) =>
      press(keepAnswerAction, { id: request, way: "ask", text: "About May?", revision: "0" }),
    expected: herCoachs,
  },
  {
    door: "lib/support/actions.ts editRequestAction",
    locked: "ada",
    go: (_, { request }) => press(editRequestAction, { id: request, ...message }),
    expected: adasOwn,
  },
  {
    door: "lib/support/actions.ts answerBackAction",
    locked: "ada",
    given: asksBack,
    go: (_, { request }) => press(answerBackAction, { id: request, text: "The evening." }),
    expected: adasOwn,
  },
  {
    door: "lib/support/actions.ts resumeAction",
    locked: "ada",
    given: rests,
    go: (_, { request }) => press(resumeAction, { id: request }),
    expected: adasOwn,
  },
  {
    door: "lib/support/actions.ts withdrawAction",
    locked: "ada",
    go: (_, { request }) => press(withdrawAction, { id: request }),
    expected: adasOwn,
  },
  {
    door: "lib/support/actions.ts keepAttachedAction",
    locked: "ada",
    given: attaches,
    go: (_, { request, newShare }) => press(keepAttachedAction, { id: request, share: newShare }),
    expected: adasOwn,
  },
  {
    door: "lib/support/actions.ts replyInWritingAction",
    locked: "ben",
    go: (_, { request }) => press(replyInWritingAction, { id: request, text: "Go for the lunch." }),
    expected: herCoachs,
  },
  {
    door: "lib/support/actions.ts askBackAction",
    locked: "ben",
    go: (_, { request }) => press(askBackAction, { id: request, text: "Which day?" }),
    expected: herCoachs,
  },
  {
    door: "lib/support/actions.ts declineAction",
    locked: "ben",
    go: (_, { request }) =>
      press(declineAction, { id: request, text: "This week is full.", next: "write", nextWords: "" }),
    expected: herCoachs,
  },
  {
    door: "lib/support/commands.ts openAsCoach",
    locked: "ben",
    go: asks("coach", (coach, { request }) => openAsCoach(coach, { id: request })),
    expected: herCoachs,
  },
  {
    door: "lib/support/queries.ts promisesOf",
    locked: "ada",
    go: asks("member", (member, { ben }) => promisesOf(member, ben.id)),
    // A coach’s hours are no secret to a member: a date is promised by them.
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "lib/support/queries.ts myRequests",
    locked: "ada",
    go: asks("member", myRequests),
    expected: eachMembers,
  },
  {
    door: "lib/support/queries.ts myOpenRequest",
    locked: "ada",
    go: asks("member", myOpenRequest),
    expected: eachMembers,
  },
  {
    door: "lib/support/queries.ts myRequest",
    locked: "ada",
    go: asks("member", (member, { request }) => myRequest(member, request)),
    expected: eachMembers,
  },
  {
    door: "lib/support/queries.ts myRequest",
    trying: "an address that is cut short",
    locked: "ada",
    go: asks("member", (member, { request }) => myRequest(member, request.slice(0, 20))),
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "lib/support/commands.ts openAsCoach",
    trying: "an address that is cut short",
    locked: "ben",
    go: asks("coach", (coach, { request }) => openAsCoach(coach, { id: request.slice(0, 20) })),
    expected: withPastCoach,
  },
  {
    door: "lib/support/queries.ts othersToAsk",
    locked: "ada",
    given: ({ request }) => {
      return db.supportRequest.update({ where: { id: request }, data: { promisedBy: new Date(0) } });
    },
    go: asks("member", async (member, { request }) => {
      const mine = await myRequest(member, request);
      return mine && othersToAsk(member, mine);
    }),
    finds: (text) => text === "true",
    expected: eachMembers,
  },
  {
    door: "lib/support/queries.ts requestState",
    locked: "ada",
    go: asks("member", (member, { request }) => requestState(member, request)),
    expected: eachMembers,
  },
  {
    door: "lib/support/queries.ts requestsInQueue",
    locked: "ben",
    go: asks("coach", requestsInQueue),
    expected: eachCoachs,
  },
];
