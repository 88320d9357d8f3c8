import "server-only";
import type { Proof } from "./door.ts";
import { AdminScope, CoachScope, MemberScope, SessionScope, VisitorScope } from "./scope.ts";

export const visitorProof: Proof<VisitorScope> = {
  of: VisitorScope.of,
  countedBy: (visitor) => visitor.address,
  zone: () => "UTC",
};
export const memberProof: Proof<MemberScope> = {
  of: MemberScope.of,
  countedBy: (member) => member.id,
  zone: (member) => member.timeZone,
};
export const coachProof: Proof<CoachScope> = {
  of: CoachScope.of,
  countedBy: (coach) => coach.id,
  zone: (coach) => coach.timeZone,
};
export const adminProof: Proof<AdminScope> = {
  of: AdminScope.of,
  countedBy: (admin) => admin.id,
  zone: () => "UTC",
};
export const sessionProof: Proof<SessionScope> = {
  of: SessionScope.of,
  countedBy: (session) => session.accountId,
  zone: (session) => session.timeZone,
};
