import { z } from "zod";
import { ends } from "#lib/pages/model";

export const markInput = z.object({ moduleId: z.string().min(1).max(20), end: z.enum(ends) });
export type MarkInput = z.output<typeof markInput>;
