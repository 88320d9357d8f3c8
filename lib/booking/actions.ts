"use server";
import { coachAction, memberAction } from "../access/action.ts";
import { book, noneSuit, offerTimes } from "./commands.ts";
import { bookWords, noneSuitWords, offerWords } from "./model.ts";
import { chosenTime, noneSuiting, offer } from "./schema.ts";

const receipt = ({ requestId }: { requestId: string }) => `/support/${requestId}`;
const atTheCoach = ({ requestId }: { requestId: string }) => `/coach/requests/${requestId}`;

export const bookAction = memberAction({ input: chosenTime, run: book, words: bookWords, onto: receipt });
export const noneSuitAction = memberAction({
  input: noneSuiting,
  run: noneSuit,
  words: noneSuitWords,
  onto: receipt,
});
export const offerTimesAction = coachAction({
  input: offer,
  run: offerTimes,
  words: offerWords,
  onto: atTheCoach,
});
