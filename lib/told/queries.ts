import "server-only";
import { contact, intent, saidNo, unanswered } from "#content/modules/11-open-door/exercises";
import type { MemberScope } from "#lib/access/scope";
import { talksHeld } from "#lib/booking/queries";
import { dayKey } from "#lib/core/when";
import { fieldCells } from "#lib/exercises/answer";
import { summaryInput } from "#lib/gathering/queries";
import type { Stop } from "#lib/stops/model";
import { stopsOf } from "#lib/stops/queries";

/** What closes the note builder and the talk guide now. Talks, and what was noted in M11, are told to safety here. */
export async function stopsNow(member: MemberScope): Promise<Stop[]> {
  const [talks, input] = await Promise.all([
    talksHeld(member),
    summaryInput(member, { exercises: [intent, contact] }),
  ]);
  const zone = member.timeZone;
  const said = input.answer(intent);
  const many = fieldCells(unanswered, said)[""] === "many" ? said[unanswered.key] : undefined;
  const no = input.looks(contact).findLast(({ stored }) => fieldCells(saidNo, stored)[""] === "yes");
  return stopsOf(member, {
    talks,
    unanswered: many ? { count: 3, on: dayKey(new Date(many.at), zone) } : null,
    saidNo: no ? dayKey(no.at, zone) : null,
  });
}
