import "server-only";
import { holdBox } from "#content/modules/07-not-tonight/exercises";
import { letter } from "#content/tools/letters";
import type { MemberScope } from "../access/scope.ts";
import { readAnswers } from "../answers/queries.ts";
import { readEntry, readLog } from "../entries/queries.ts";
import { askedNotTo, inOrder } from "../safety/model.ts";
import { safetyRecord } from "../safety/queries.ts";
import {
  type Card,
  cardOf,
  type Held,
  heldFrom,
  type Letter,
  letterFrom,
  peopleOf,
  readBefore,
  type Someone,
} from "./model.ts";

/** Why a practical note is not for this member to send: an order, or their wish. Null where nothing is known of either. */
export type NotThisWay = "order" | "asked" | null;

/** What a door of "Before you send" shows of what was written on better days. */
export async function atHand(
  member: MemberScope,
): Promise<{ card: Card; people: Someone[]; notThisWay: NotThisWay }> {
  const [answerOf, { answers, toCall }] = await Promise.all([
    readAnswers(
      member,
      readBefore.map(({ id }) => id),
    ),
    safetyRecord(member),
  ]);
  const written = ({ id }: { id: string }) => answerOf(id).stored;
  const order = inOrder(answers, "s3").findLast(({ chosen }) => !chosen.includes("unsaid"));
  const isUnderOrder = order?.chosen.some((one) => ["me", "them", "both", "unsure"].includes(one)) ?? false;
  const asked = askedNotTo(answers, member.timeZone) !== null;
  return {
    card: cardOf(written),
    people: peopleOf(written, toCall),
    notThisWay: isUnderOrder ? "order" : asked ? "asked" : null,
  };
}

/** As many messages as the hold box lists. */
const mostHeld = 10;

/** The messages that are held, and those whose hold is over and which nothing was decided about; newest first. */
export async function heldBy(member: MemberScope): Promise<Held[]> {
  const { entries } = await readLog(member, { exerciseId: holdBox.id, before: null, take: mostHeld });
  return entries.flatMap((look) => {
    const held = heldFrom(look, member.now);
    return held && held.decided === null ? [held] : [];
  });
}

/** Some letters, newest first; the words of none that is sealed. */
export async function lettersOf(
  member: MemberScope,
  { before, take }: { before: Date | null; take: number },
): Promise<{ letters: Letter[]; more: boolean }> {
  const { entries, more } = await readLog(member, { exerciseId: letter.id, before, take });
  const { now, timeZone: zone } = member;
  const letters = entries.map((look) => letterFrom(look, { now, zone }));
  return { letters: letters.map((one) => (one.isSealed ? { ...one, words: "" } : one)), more };
}

/** One letter with its words, sealed or not: whoever wrote it may open it. Null for anybody else's. */
export async function letterOf(member: MemberScope, entryId: string): Promise<Letter | null> {
  const look = await readEntry(member, { exerciseId: letter.id, entryId });
  return look && letterFrom(look, { now: member.now, zone: member.timeZone });
}
