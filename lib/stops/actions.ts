"use server";
import { memberAction } from "../access/action.ts";
import { forgetAnswers } from "./commands.ts";
import { forgetForm } from "./schema.ts";

export const forgetAnswersAction = memberAction({ input: forgetForm, run: forgetAnswers, words: {} });
