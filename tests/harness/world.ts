// Ada in the middle of everything: what anybody else could want to reach of hers, and of her coach's.
import { compass, mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import type { CoachScope, MemberScope } from "#lib/access/scope";
import { offerTimes } from "#lib/booking/commands";
import { after, day, minute } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import type { Result } from "#lib/core/result";
import { saveText } from "#lib/entries/commands";
import { markModule } from "#lib/path/commands";
import { db } from "#lib/platform/db";
import { openSession } from "#lib/platform/session";
import { openReview, saveDraft, sendReply } from "#lib/replies/commands";
import { addAway } from "#lib/scheduling/commands";
import { shareableParts } from "#lib/sharing/queries";
import { askBack, openRequest } from "#lib/support/commands";
import { newRequest } from "#lib/support/schema";
import { aCoach, coaches, type People, type Person, parts, people, writes } from "./people.ts";
import { shares } from "./shares.ts";

/** A Thursday, two o’clock in London. */
export const noon = new Date("2026-03-19T14:00:00Z");
const before = (minutes: number) => after(noon, -minutes * minute);

export const film = "I’d still want to hear what they made of the film.";
export const job = "That I heard about the job from somebody else.";
const reply = "Hi Ada. You wrote about the film first.";
const draft = "There is one more thing about the film.";
const wedding = "My sister’s wedding is in May and they’re invited too.";

export type World = People & {
  /** Ada’s coach until Ben was. */
  gil: Person<CoachScope>;
  /** Ada’s and Ben’s, locked. */
  locked: { ada: string; ben: string };
  /** Ada’s session on another device. */
  device: string;
  pastShare: string;
  /** With Ben: answered, and with another draft begun. */
  share: string;
  version: string;
  reply: string;
  draft: { id: string; revision: number };
  /** With Ben: answered a minute ago, and not seen by Ada yet. */
  newShare: string;
  newVersion: string;
  newReply: string;
  request: string;
  entry: string;
  conflict: string;
  /** Days away of Ben’s. */
  away: string;
  /** What is held for Ada, once Ben has offered times. */
  times: string[];
  /** What Ada’s page offers to share, as her form names it. */
  seen: string[];
};

export async function world(): Promise<World> {
  const house = await people({ coached: false });
  const gil = await aCoach({ name: "Gil" }, after(noon, -40 * day));
  const { ada, ben } = house;
  await coaches(gil, ada, after(noon, -20 * day));
  await ada.at(before(9000), (member) => writes(member, mornings, { without: "Their coat on the door." }));
  const past = await ada.at(before(9000), (member) => shares(member));
  await parts(gil, ada, after(noon, -5 * day));
  await coaches(ben, ada, after(noon, -5 * day));
  await ada.at(before(300), async (member) => {
    await writes(member, mornings, { without: film, back: job });
    await writes(member, sort, { "cards.thinking": "person" });
    await writes(member, compass, { person: 6, relief: 9 });
    went(await markModule(member, { moduleId: "m1", end: "thinking" }));
  });
  const shared = await ada.at(before(200), (member) => shares(member, { ask: "Is this about them?" }));
  const fresh = await ada.at(before(190), (member) => shares(member, { item: "m1/morning-back" }));
  const first = await answered(ben, shared, before(100));
  const second = await answered(ben, fresh, before(1));
  const kept = went(
    await ben.at(before(1), (coach) =>
      saveDraft(coach, {
        share: shared.shareId,
        revision: 0,
        blocks: [{ type: "text", text: draft }],
        over: false,
        preview: false,
      }),
    ),
  );
  const request = newRequest.parse({
    id: newId(),
    kind: "think",
    howSoon: "wait",
    answerBy: "unsure",
    message: wedding,
  });
  went(await ada.at(before(60), (member) => openRequest(member, request)));
  const conflict = await ada.at(before(30), collide);
  const away = newId();
  went(await ben.at(noon, (coach) => addAway(coach, { id: away, from: "2026-05-04", until: "2026-05-05" })));
  const offered = await ada.at(noon, (member) => shareableParts(member, personOrQuiet));
  const { id: entry } = await db.entry.findFirstOrThrow({ where: { memberId: ada.id } });
  return {
    ...house,
    gil,
    locked: { ada: await lockedSession(ada), ben: await lockedSession(ben) },
    device: await otherDevice(ada),
    pastShare: past.shareId,
    share: shared.shareId,
    version: shared.versionId,
    reply: first,
    draft: { id: kept.draftId, revision: kept.revision },
    newShare: fresh.shareId,
    newVersion: fresh.versionId,
    newReply: second,
    request: request.id,
    entry,
    conflict,
    away,
    times: [],
    seen: offered.map(({ itemId, tag }) => `${itemId}:${tag}`),
  };
}

/** Ben asks one question back. */
export async function asksBack({ ben, request }: World): Promise<void> {
  went(await ben.at(noon, (coach) => askBack(coach, { id: request, text: "Is it the day or the evening?" })));
}

/** Ada’s request rests. */
export async function rests({ ada, request }: World): Promise<void> {
  await db.supportRequest.updateMany({ where: { id: request, memberId: ada.id }, data: { state: "rested" } });
}

/** Ben offers three times, which are held. */
export async function offers(there: World): Promise<void> {
  const id = there.request;
  const times = ["2026-03-20T10:00:00Z", "2026-03-23T10:00:00Z", "2026-03-24T15:00:00Z"].map(
    (at) => new Date(at),
  );
  went(await there.ben.at(noon, (coach) => offerTimes(coach, { id, text: "", times })));
  const held = await db.sessionTime.findMany({ where: { requestId: id }, orderBy: { startsAt: "asc" } });
  there.times = held.map((time) => time.id);
}

/** One of Ada’s shares went with her request, and would end with it. */
export async function attaches({ ada, request, newShare }: World): Promise<void> {
  await db.share.updateMany({ where: { id: newShare, memberId: ada.id }, data: { requestId: request } });
}

async function answered(
  ben: Person<CoachScope>,
  { shareId, versionId }: { shareId: string; versionId: string },
  at: Date,
): Promise<string> {
  return ben.at(at, async (coach) => {
    went(await openReview(coach, { shareId }));
    const blocks = [{ type: "text" as const, text: reply }];
    const kept = went(
      await saveDraft(coach, { share: shareId, revision: 0, blocks, over: false, preview: false }),
    );
    const form = { share: shareId, version: versionId, draft: kept.draftId, revision: kept.revision };
    return went(await sendReply(coach, form)).replyId;
  });
}

/** The same line changed on two pages. */
async function collide(member: MemberScope): Promise<string> {
  const saved = went(
    await saveText(member, {
      exerciseId: mornings.id,
      askedBy: null,
      page: "another page",
      seen: 0,
      changes: [{ key: "back", value: "That they never asked.", base: 0 }],
    }),
  );
  const [conflict] = saved.conflicts;
  if (!conflict) throw new Error("There is no conflict");
  return conflict.id;
}

async function lockedSession({ id }: { id: string }): Promise<string> {
  const token = await anotherSession(id);
  await db.session.updateMany({ where: { accountId: id, device: lockedOn }, data: { lockedAt: noon } });
  return token;
}
const lockedOn = "Safari on iPhone or iPad";
const farAhead = new Date("2099-01-01T00:00:00Z");

async function anotherSession(accountId: string, userAgent = "iPhone Safari/"): Promise<string> {
  const token = await openSession(db, { accountId, userAgent, now: before(500) });
  await db.session.updateMany({
    where: { accountId, startedAt: before(500) },
    data: { expiresAt: farAhead },
  });
  return token;
}

async function otherDevice({ id }: { id: string }): Promise<string> {
  await anotherSession(id, "Windows Firefox/");
  return (await db.session.findFirstOrThrow({ where: { accountId: id, device: "Firefox on Windows" } })).id;
}

/** The value of what must have gone well. */
export function went<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.code}`);
  return result.value;
}
