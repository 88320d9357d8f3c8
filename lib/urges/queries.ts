import "server-only";
import { urge } from "#content/tools/urge-log";
import type { MemberScope } from "../access/scope.ts";
import { readLog } from "../entries/queries.ts";
import { type Urge, urgeFrom } from "./model.ts";

/** As many as the picture shows. */
const mostShown = 120;

/** The newest urges, newest first. However many there are, no more than the picture shows are opened. */
export async function urgesOf(member: MemberScope): Promise<Urge[]> {
  const { entries } = await readLog(member, { exerciseId: urge.id, before: null, take: mostShown });
  return entries.filter(({ answer }) => !answer.unreadable).map(urgeFrom);
}
