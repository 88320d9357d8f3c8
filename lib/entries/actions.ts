"use server";
import { memberAction } from "#lib/access/action";
import { refusalWords } from "#lib/answers/model";
import { plainSaveInput, settleInput } from "#lib/answers/schema";
import { savePlainForm, settle } from "./commands.ts";

export const savePlainFormAction = memberAction({
  input: plainSaveInput,
  run: savePlainForm,
  words: refusalWords,
  onto: ({ onto }) => onto,
});
export const settleAction = memberAction({ input: settleInput, run: settle, words: refusalWords });
