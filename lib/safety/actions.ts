"use server";
import { adminAction, coachAction, memberAction } from "../access/action.ts";
import {
  answerQuestion,
  chooseTelling,
  chooseToCall,
  lookSecond,
  noteConcern,
  noteReview,
  tellCoach,
} from "./commands.ts";
import { concernWords, lookWords, refusalWords, tellWords } from "./model.ts";
import { answerForm, concernForm, lookForm, nothing, tellForm, tellNow, toCallForm } from "./schema.ts";

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
export const lookSecondAction = adminAction({ input: lookForm, run: lookSecond, words: lookWords });
