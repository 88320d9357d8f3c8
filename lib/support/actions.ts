"use server";
import { coachAction, memberAction } from "../access/action.ts";
import {
  answerBack,
  askBack,
  book,
  decline,
  editRequest,
  keepAttached,
  noneSuit,
  offerTimes,
  openRequest,
  replyInWriting,
  withdraw,
} from "./commands.ts";
import { bookWords, coachWords, editWords, memberWords, openWords } from "./model.ts";
import {
  changedRequest,
  chosenTime,
  declining,
  keeping,
  newRequest,
  offer,
  requestOnly,
  withWords,
  withWordsOrNone,
} from "./schema.ts";

const receipt = ({ requestId }: { requestId: string }) => `/support/${requestId}`;
const atTheCoach = ({ requestId }: { requestId: string }) => `/coach/requests/${requestId}`;

export const openRequestAction = memberAction({
  input: newRequest,
  run: openRequest,
  words: openWords,
  onto: receipt,
});
export const editRequestAction = memberAction({
  input: changedRequest,
  run: editRequest,
  words: editWords,
  onto: receipt,
});
export const answerBackAction = memberAction({
  input: withWords,
  run: answerBack,
  words: memberWords,
  onto: receipt,
});
export const noneSuitAction = memberAction({
  input: withWordsOrNone,
  run: noneSuit,
  words: memberWords,
  onto: receipt,
});
export const bookAction = memberAction({ input: chosenTime, run: book, words: bookWords, onto: receipt });
export const withdrawAction = memberAction({
  input: requestOnly,
  run: withdraw,
  words: memberWords,
  onto: receipt,
});

export const keepAttachedAction = memberAction({
  input: keeping,
  run: keepAttached,
  words: memberWords,
  onto: receipt,
});

export const replyInWritingAction = coachAction({
  input: withWords,
  run: replyInWriting,
  words: coachWords,
  onto: atTheCoach,
});
export const askBackAction = coachAction({
  input: withWords,
  run: askBack,
  words: coachWords,
  onto: atTheCoach,
});
export const offerTimesAction = coachAction({
  input: offer,
  run: offerTimes,
  words: coachWords,
  onto: atTheCoach,
});
export const declineAction = coachAction({
  input: declining,
  run: decline,
  words: coachWords,
  onto: atTheCoach,
});
