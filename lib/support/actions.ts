"use server";
import { coachAction, memberAction } from "../access/action.ts";
import { plainDraft } from "../requests/schema.ts";
import {
  answerBack,
  askBack,
  decline,
  editRequest,
  keepAnswer,
  keepAttached,
  openRequest,
  replyInWriting,
  resume,
  withdraw,
} from "./commands.ts";
import { askBackWords, coachWords, draftWords, editWords, memberWords, openWords } from "./model.ts";
import { changedRequest, declining, keeping, newRequest, requestOnly, withWords } from "./schema.ts";

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
export const resumeAction = memberAction({
  input: requestOnly,
  run: resume,
  words: memberWords,
  onto: receipt,
});
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
/** The plain button of each form: what the page saves by itself where there is script. */
export const keepAnswerAction = coachAction({
  input: plainDraft,
  run: keepAnswer,
  words: draftWords,
  onto: atTheCoach,
});
export const askBackAction = coachAction({
  input: withWords,
  run: askBack,
  words: askBackWords,
  onto: atTheCoach,
});
export const declineAction = coachAction({
  input: declining,
  run: decline,
  words: coachWords,
  onto: atTheCoach,
});
