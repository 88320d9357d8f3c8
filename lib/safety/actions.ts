"use server";
import { coachAction, memberAction } from "../access/action.ts";
import {
  answerQuestion,
  chooseTelling,
  chooseToCall,
  noteConcern,
  noteReview,
  tellCoach,
} from "./commands.ts";
import { concernWords, refusalWords, tellWords } from "./model.ts";
import { answerForm, concernForm, nothing, tellForm, tellNow, toCallForm } from "./schema.ts";

export const answerQuestionAction = memberAction({
  input: answerForm,
  run: answerQuestion,
  words: refusalWords,
});
export const tellCoachAction = memberAction({ input: tellNow, run: tellCoach, words: tellWords });
export const chooseTellingAction = memberAction({ input: tellForm, run: chooseTelling, words: {} });
export const chooseToCallAction = memberAction({ input: toCallForm, run: chooseToCall, words: {} });
export const noteReviewAction = memberAction({ input: nothing, run: noteReview, words: {} });
export const noteConcernAction = coachAction({
  input: concernForm,
  run: noteConcern,
  words: concernWords,
});
