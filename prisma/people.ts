// Makes the demo people by the product's own commands, at instants of the days before: what they did is in the database
// as if they had done it, with its versions, openings and audit lines.
import { moduleById } from "#content/index";
import { CoachScope, MemberScope, WorkerScope } from "#lib/access/scope";
import { startCoaching } from "#lib/coaching/commands";
import { after, day, hour, minute, systemNow } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import type { Result } from "#lib/core/result";
import { saveText } from "#lib/entries/commands";
import { makeAdmin, makeCoach, makeMember } from "#lib/joining/commands";
import { db, inTransaction } from "#lib/platform/db";
import { type Asking, askingInstead } from "#lib/platform/request";
import { openSession } from "#lib/platform/session";
import { saveDraft, sendNow, sendReply } from "#lib/replies/commands";
import { openShare, share } from "#lib/sharing/commands";
import { shareableParts } from "#lib/sharing/queries";

type SignIn = { email: string; password: string };

export async function makeDemoPeople([wren, tariq, ana, jonas, fay]: SignIn[]): Promise<void> {
  if (!wren || !tariq || !ana || !jonas || !fay) throw new Error("Five people are seeded.");
  const now = systemNow();
  const ago = (milliseconds: number) => after(now, -milliseconds);
  const start = WorkerScope.of(ago(60 * day));

  const coach = { languages: ["English"], timeZone: "Europe/London", places: 25 };
  const anaId = done(await makeCoach(start, { ...ana, ...coach, name: "Ana" })).accountId;
  const jonasId = done(
    await makeCoach(start, { ...jonas, ...coach, name: "Jonas", languages: ["English", "German"] }),
  ).accountId;
  done(await makeAdmin(start, fay));
  await workingWeek(anaId);
  await workingWeek(jonasId);

  const here = { timeZone: "Europe/London", country: "GB", sharedScreen: "no" as const };
  const wrenId = done(
    await makeMember(WorkerScope.of(ago(9 * day)), { ...wren, ...here, alias: "Wren" }),
  ).accountId;
  const tariqId = done(
    await makeMember(WorkerScope.of(ago(25 * minute)), { ...tariq, ...here, alias: "Tariq" }),
  ).accountId;

  await asMember(wrenId, ago(8 * day), async (member) => {
    await writes(member, "m1.sort", {
      "cards.thinking": "person",
      "cards.evenings": "hurt",
      "cards.explaining": "not-me",
      "cards.why": "both",
      "cards.hard-days": "person",
      "cards.lost": "hurt",
      "cards.last": "hurt",
    });
    await writes(member, "m1.mornings", { without: firstMorning });
    await shares(member, {
      part: "morning-without",
      coachId: anaId,
      ask: "Is it odd that this is the part I’d miss?",
    });
  });
  await asCoach(anaId, ago(7 * day), (scope) => answers(scope, { from: wrenId, reply: anasReply }));
  await asMember(wrenId, ago(3 * hour), async (member) => {
    await writes(member, "m1.mornings", { back: secondMorning, round: "both" });
    await shares(member, {
      part: "morning-back",
      ask: "Is the second one about them, or about me being tired?",
    });
  });
  await asMember(tariqId, ago(20 * minute), (member) =>
    inTransaction(async (tx) => done(await startCoaching(tx, member, anaId))),
  );
  // Those were nobody's devices.
  await db.session.deleteMany({ where: { accountId: { in: [wrenId, tariqId, anaId] } } });
}

const firstMorning =
  "I’d still want to hear what they thought of the film. The way they ask the second question. I don’t think I’d want the flat back, or the Sundays at their parents’.";
const secondMorning =
  "That I found out about the job from somebody else. And I’d be waiting for the next surprise the whole time.";
const anasReply = `Hi Wren. You shared the morning without the ache. The second question: you wrote that as if you could hear it.

You put the flat and the Sundays on the other side of the line, in the same breath. That took some looking.

I wondered whether the second question is theirs alone, or whether somebody else in your week asks one too. Say if I’m guessing.

If it suits, before we next speak: tell a friend about the film, and see what they ask. Use what fits and leave the rest. I read again on Thursday.`;

/** Monday to Thursday, 09:00 to 17:00, and Friday until 13:00. */
async function workingWeek(coachId: string): Promise<void> {
  await db.coachHours.createMany({
    data: [1, 2, 3, 4, 5].map((weekday) => ({
      id: newId(),
      coachId,
      weekday,
      opens: "09:00",
      closes: weekday === 5 ? "13:00" : "17:00",
    })),
  });
}

async function writes(
  member: MemberScope,
  exerciseId: string,
  values: Record<string, string | number>,
): Promise<void> {
  const changes = Object.entries(values).map(([key, value]) => ({ key, value, base: 0 }));
  done(await saveText(member, { exerciseId, askedBy: null, page: "seed", seen: 0, changes }));
}

async function shares(
  member: MemberScope,
  { part, coachId, ask }: { part: string; coachId?: string; ask: string },
): Promise<void> {
  const guideModule = moduleById("m1");
  if (!guideModule) throw new Error("The guide has no first module.");
  const offered = await shareableParts(member, guideModule);
  const seen = offered.map(({ itemId, tag }) => `${itemId}:${tag}`);
  const ticked = { coach: coachId, parts: [`m1/${part}`], pieces: [], seenPieces: [] };
  const form = { id: newId(), module: "m1", ...ticked, seen, ask, seenAsk: ask };
  done(await share(member, form));
}

/** Opens what a member shared, and answers it. */
async function answers(coach: CoachScope, { from, reply }: { from: string; reply: string }): Promise<void> {
  const { id: shareId } = await db.share.findFirstOrThrow({ where: { memberId: from, coachId: coach.id } });
  done(await openShare(coach, { shareId }));
  const version = await db.shareVersion.findFirstOrThrow({ where: { shareId } });
  const draft = done(
    await saveDraft(coach, {
      share: shareId,
      revision: 0,
      over: false,
      preview: false,
      blocks: [{ type: "text", text: reply }],
    }),
  );
  const { id } = await db.replyDraft.findFirstOrThrow({ where: { shareId } });
  done(await sendReply(coach, { share: shareId, version: version.id, draft: id, revision: draft.revision }));
  done(await sendNow(coach, { reply: id }));
}

function done<Value>(result: Result<Value, { code: string }>): Value {
  if (!result.ok) throw new Error(`The seed was refused: ${result.refusal.code}.`);
  return result.value;
}

async function asMember(
  id: string,
  now: Date,
  work: (member: MemberScope) => Promise<unknown>,
): Promise<void> {
  await asking(id, now, async (asked) => {
    const member = await MemberScope.of(asked);
    if (typeof member === "string") throw new Error(`A member of the seed is ${member}.`);
    await work(member);
  });
}

async function asCoach(id: string, now: Date, work: (coach: CoachScope) => Promise<unknown>): Promise<void> {
  await asking(id, now, async (asked) => {
    const coach = await CoachScope.of(asked);
    if (typeof coach === "string") throw new Error(`A coach of the seed is ${coach}.`);
    await work(coach);
  });
}

async function asking(accountId: string, now: Date, work: (asking: Asking) => Promise<void>): Promise<void> {
  const userAgent = "";
  const token = await openSession(db, { accountId, userAgent, now });
  const asked = { token, address: "127.0.0.1", userAgent, now };
  await askingInstead.run(asked, () => work(asked));
}
