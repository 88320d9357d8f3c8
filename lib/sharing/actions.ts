"use server";
import { memberAction } from "../access/action.ts";
import { share, takeBack, undo } from "./commands.ts";
import { refusalWords } from "./model.ts";
import { shareForm, takeBackForm, undoForm } from "./schema.ts";

export const shareAction = memberAction({
  input: shareForm,
  run: share,
  words: refusalWords,
  onto: ({ module, formId }) => `/path/${module}/share?receipt=${formId}`,
});
export const undoAction = memberAction({ input: undoForm, run: undo, words: refusalWords });
export const takeBackAction = memberAction({
  input: takeBackForm,
  run: takeBack,
  words: refusalWords,
  onto: ({ shareId }) => `/shared?taken=${shareId}`,
});
