"use server";
import { memberAction } from "../access/action.ts";
import { endEvening } from "./commands.ts";
import { endForm } from "./schema.ts";

export const endEveningAction = memberAction({ input: endForm, run: endEvening, words: {} });
