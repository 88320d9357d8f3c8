import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { asking } from "../platform/request.ts";
import { AdminScope, CoachScope, MemberScope, SessionScope, type Turned, VisitorScope } from "./scope.ts";

// What a page calls first. Layouts draw the frame and never guard: each page asks by itself.

const member = cache(async () => MemberScope.of(await asking()));
const coach = cache(async () => CoachScope.of(await asking()));
const admin = cache(async () => AdminScope.of(await asking()));
const session = cache(async () => SessionScope.of(await asking()));

/** The member, or the way to the sign-in page and back to `here`. */
export async function requireMember(here: string): Promise<MemberScope> {
  return turnedAway(await member(), here);
}

/** The coach who is asking; anybody else is sent to sign in, and back here afterwards. */
export async function requireCoach(here: string): Promise<CoachScope> {
  return turnedAway(await coach(), here);
}

/** The same for an admin. */
export async function requireAdmin(here: string): Promise<AdminScope> {
  return turnedAway(await admin(), here);
}

/** Whoever is signed in, as whatever they are: for the pages that members and coaches have in common. */
export async function requireSession(here: string): Promise<SessionScope> {
  const found = await session();
  return turnedAway(typeof found !== "string" && found.locked ? "locked" : found, here);
}

/**
 * As `requireMember`; but where a plain form was posted after its session had ended, gives back why nobody is there, so
 * that the page can show what was typed. Whoever only opens the page is led to sign in.
 */
export async function requireMemberOrPost(here: string): Promise<MemberScope | Turned> {
  const found = await member();
  if (typeof found !== "string") return found;
  const posted = (await headers()).get("content-type")?.startsWith("multipart/form-data");
  return posted ? found : turnedAway<MemberScope>(found, here);
}

/** For pages that somebody without an account reads too: the member if there is one. A locked session is not one. */
export async function memberIfAny(): Promise<MemberScope | Turned> {
  return member();
}

/** Whoever is signed in, as whatever they are, locked or not. */
export async function sessionIfAny(): Promise<SessionScope | null> {
  const found = await session();
  return typeof found === "string" ? null : found;
}

/** Whoever is asking, known or not: for pages that are the same for everybody. */
export async function visitor(): Promise<VisitorScope> {
  return VisitorScope.of(await asking());
}

function turnedAway<Scope extends object>(found: Scope | Turned, here: string): Scope {
  if (found === "locked") redirect(`/unlock?back=${encodeURIComponent(here)}`);
  if (found === "signed-out") redirect(`/sign-in?back=${encodeURIComponent(here)}`);
  return found;
}
