import { z } from "zod";
import { questionIds } from "../safety/model.ts";

/** Which answers go: those to one question, or all. */
export const forgetForm = z.object({ question: z.enum([...questionIds, "all"]) });
export type ForgetForm = z.output<typeof forgetForm>;
