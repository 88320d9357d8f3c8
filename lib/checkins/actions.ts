"use server";
import { memberAction } from "../access/action.ts";
import { answerSuggestion, chooseDaily, chooseNumbers } from "./commands.ts";
import { refusalWords } from "./model.ts";
import { dailyChoice, numbersChoice, suggestionAnswer } from "./schema.ts";

export const answerSuggestionAction = memberAction({
  input: suggestionAnswer,
  run: answerSuggestion,
  words: refusalWords,
  onto: ({ onto }) => onto,
});
export const chooseNumbersAction = memberAction({
  input: numbersChoice,
  run: chooseNumbers,
  words: refusalWords,
});
export const chooseDailyAction = memberAction({ input: dailyChoice, run: chooseDaily, words: refusalWords });
