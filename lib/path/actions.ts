"use server";
import { memberAction } from "#lib/access/action";
import { markModule } from "./commands.ts";
import { refusalWords } from "./model.ts";
import { markInput } from "./schema.ts";

export const markModuleAction = memberAction({
  input: markInput,
  run: markModule,
  words: refusalWords,
});
