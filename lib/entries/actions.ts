"use server";
import { memberAction } from "#lib/access/action";
import { refusalWords } from "#lib/answers/model";
import { plainSaveInput, settleInput } from "#lib/answers/schema";
import { deleteEntry, savePlainForm, settle } from "./commands.ts";
import { refusalWords as entryWords } from "./model.ts";
import { deleteEntryInput } from "./schema.ts";

export const savePlainFormAction = memberAction({
  input: plainSaveInput,
  run: savePlainForm,
  words: refusalWords,
  onto: ({ onto }) => onto,
});
export const settleAction = memberAction({ input: settleInput, run: settle, words: refusalWords });
export const deleteEntryAction = memberAction({
  input: deleteEntryInput,
  run: deleteEntry,
  words: entryWords,
  onto: ({ onto }) => onto,
});
