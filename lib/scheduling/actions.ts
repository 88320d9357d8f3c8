"use server";
import { coachAction } from "../access/action.ts";
import { addAway, removeAway, setHours } from "./commands.ts";
import { refusalWords } from "./model.ts";
import { awayById, awayForm, weekForm } from "./schema.ts";

export const setHoursAction = coachAction({ input: weekForm, run: setHours, words: {} });
export const addAwayAction = coachAction({ input: awayForm, run: addAway, words: refusalWords });
export const removeAwayAction = coachAction({ input: awayById, run: removeAway, words: refusalWords });
