import "server-only";
import type { CoachScope, MemberScope } from "../access/scope.ts";
import { ok, type Result, refuse } from "../core/result.ts";
import { db } from "../platform/db.ts";
import { unlessBroken } from "../platform/seal.ts";
import { hoursOfCoach } from "../scheduling/queries.ts";
import {
  draftAt,
  type EventName,
  eventOf,
  howSoonOf,
  type Mover,
  moverOfStored,
  type NoHours,
  type NotFound,
  promiseOf,
} from "./model.ts";
import { type Begun, begunFrom, type EventWords, eventWords } from "./schema.ts";

/** By when the coach answers if this member gives a request of theirs back now. Refuses `not-found` and `no-hours`. */
export async function promisedAnew(
  member: MemberScope,
  id: string,
): Promise<Result<Date, NotFound | NoHours>> {
  const request = await db.supportRequest.findFirst({ where: { id, memberId: member.id } });
  if (!request) return refuse({ code: "not-found" });
  const hours = await hoursOfCoach(member, request.coachId);
  const promise = promiseOf(hours, howSoonOf(request.howSoon), member.now);
  return promise ? ok(promise) : refuse({ code: "no-hours" });
}

/** What a coach began to answer and did not send; null where it doesn't open any more. */
export function begunBy(
  coach: CoachScope,
  { id, memberId, sealed }: { id: string; memberId: string; sealed: string },
): Begun | null {
  return unlessBroken(() => begunFrom(coach.open(memberId, draftAt(id), sealed)));
}

/** One thing that happened. `words` are null where there were none; `broken` where they don't open any more. */
export type Happened = {
  id: string;
  event: EventName;
  by: Mover;
  at: Date;
  words: EventWords | null;
  broken: boolean;
};

/** An event as its reader sees it, who opens its words. */
export function happenedFrom(
  { id, event, by, at, sealed }: { id: string; event: string; by: string; at: Date; sealed: string | null },
  open: (sealed: string) => string,
): Happened {
  const words = sealed && unlessBroken(() => eventWords.parse(JSON.parse(open(sealed))));
  return {
    id,
    event: eventOf(event),
    by: moverOfStored(by),
    at,
    words: words || null,
    broken: sealed !== null && !words,
  };
}
