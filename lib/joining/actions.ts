"use server";
import { visitorAction } from "../access/action.ts";
import { anotherCode, finishJoining, startJoining } from "./commands.ts";
import { anotherCodeWords, codeWords, joiningWords } from "./model.ts";
import { codeForm, joiningById, joiningForm } from "./schema.ts";

export const startJoiningAction = visitorAction({
  input: joiningForm,
  run: startJoining,
  words: joiningWords,
  onto: ({ to }) => to,
});
export const anotherCodeAction = visitorAction({
  input: joiningById,
  run: anotherCode,
  words: anotherCodeWords,
});
export const finishJoiningAction = visitorAction({
  input: codeForm,
  run: finishJoining,
  words: codeWords,
  onto: ({ to }) => to,
});
