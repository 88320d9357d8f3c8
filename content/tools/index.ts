// The tools, in the order of home. They stand beside the modules, at /tools/1 to /tools/5, and are open on any day.
import type { Tool } from "#lib/exercises/guide";
import { beforeYouSend } from "./before-you-send.ts";
import { checkInTool } from "./check-in.ts";
import { letters } from "./letters.ts";
import { spacePlan } from "./space-plan.ts";
import { urgeLog } from "./urge-log.ts";

export const tools: Tool[] = [beforeYouSend, checkInTool, urgeLog, letters, spacePlan];
