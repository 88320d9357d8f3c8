import "server-only";
import type { Limit } from "../platform/rate.ts";
import type { Proof } from "./door.ts";
import { AdminScope, CoachScope, MemberScope, SessionScope, VisitorScope } from "./scope.ts";

/** Whoever may be guessing at something: counted where no restart forgets it. */
const strangers: Limit = { name: "usual", points: 120, seconds: 60 };
/** Somebody known, counted with each save of their text: that must cost nothing. */
const known: Limit = { name: "usual-known", points: 120, seconds: 60, countedIn: "memory" };

export const visitorProof: Proof<VisitorScope> = {
  of: VisitorScope.of,
  countedBy: (visitor) => visitor.address,
  usualLimit: strangers,
  zone: () => "UTC",
};
export const memberProof: Proof<MemberScope> = {
  of: MemberScope.of,
  countedBy: (member) => member.id,
  usualLimit: known,
  zone: (member) => member.timeZone,
};
export const coachProof: Proof<CoachScope> = {
  of: CoachScope.of,
  countedBy: (coach) => coach.id,
  usualLimit: known,
  zone: (coach) => coach.timeZone,
};
export const adminProof: Proof<AdminScope> = {
  of: AdminScope.of,
  countedBy: (admin) => admin.id,
  usualLimit: known,
  zone: () => "UTC",
};
export const sessionProof: Proof<SessionScope> = {
  of: SessionScope.of,
  countedBy: (session) => session.accountId,
  usualLimit: strangers,
  zone: (session) => session.timeZone,
};
