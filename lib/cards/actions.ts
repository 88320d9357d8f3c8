"use server";
import { memberAction } from "../access/action.ts";
import { answerCard } from "./commands.ts";
import { leadsTo } from "./model.ts";
import { cardForm } from "./schema.ts";

export const answerCardAction = memberAction({
  input: cardForm,
  run: answerCard,
  words: {},
  onto: ({ answer }) => leadsTo[answer] ?? null,
});
