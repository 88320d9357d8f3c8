import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { mornings } from "#content/modules/01-person-or-quiet/exercises";
import { after, hour, minute } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { db } from "#lib/platform/db";
import { askingInstead } from "#lib/platform/request";
import { sendNowAction, sendReplyAction, takeBackReplyAction, writeAction } from "#lib/replies/actions";
import { openReview, readReplies, saveDraft, sendReply } from "#lib/replies/commands";
import { fieldOf, type ReplyBlock } from "#lib/replies/model";
import { arrivedOn, draftsOf, newsFor, onTheirWay } from "#lib/replies/queries";
import { draftForm } from "#lib/replies/schema";
import { takeBack } from "#lib/sharing/commands";
import { sharedItems } from "#lib/sharing/queries";
import { type People, parts, people, writes } from "../harness/people.ts";
import { shares } from "../harness/shares.ts";

/** Thursday, a quarter past two in London. What is shared now is promised for Monday, 17:00. */
const noon = new Date("2026-03-19T14:00:00Z");
const at = (minutes: number) => after(noon, minutes * minute);
const promised = new Date("2026-03-23T17:00:00Z");

const film = "I’d still want to hear what they made of the film. My sister said so too.";
const sister = "My sister said so too.";
const job = "That I heard about the job from somebody else.";
const ask = "Is this about them?";
const hello = "Hi Ada. You wrote about the film.";

let house: People;
let shareId: string;
let versionId: string;

beforeEach(async () => {
  house = await people();
  await house.ada.at(at(-20), (ada) => writes(ada, mornings, { without: film, back: job }));
  ({ shareId, versionId } = await house.ada.at(at(-10), (ada) => shares(ada, { ask })));
});
afterAll(() => db.$disconnect());

/** The words of the first morning from "My sister" on, as the button puts them in. */
function quoteOf(words = sister): ReplyBlock & { type: "quote" } {
  const from = film.indexOf(words);
  return { type: "quote", shareVersionId: versionId, block: 1, from, to: from + words.length };
}
const text = (words: string): ReplyBlock => ({ type: "text", text: words });

async function drafted(blocks: ReplyBlock[], { minutes = 0, revision = 0, by = house.ben } = {}) {
  return by.at(at(minutes), (coach) =>
    saveDraft(coach, { share: shareId, revision, blocks, over: false, preview: false }),
  );
}

/** A draft that was read, kept, and looked at: what the preview's button sends. */
async function readyToSend(blocks: ReplyBlock[] = [text(hello), quoteOf()], minutes = 0) {
  await review(minutes);
  const saved = await drafted(blocks, { minutes });
  if (!saved.ok) throw new Error(saved.refusal.code);
  return { share: shareId, version: versionId, draft: saved.value.draftId, revision: saved.value.revision };
}

async function sent(minutes = 0) {
  const form = await readyToSend(undefined, minutes);
  const result = await house.ben.at(at(minutes), (ben) => sendReply(ben, form));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.replyId;
}

async function review(minutes: number, by = house.ben) {
  return by.at(at(minutes), (coach) => openReview(coach, { shareId }));
}

const notFound = { ok: false, refusal: { code: "not-found" } };

describe("the draft", () => {
  test("is kept with its quotes as places, and sealed", async () => {
    await review(0);
    expect(await drafted([text(hello), quoteOf()])).toMatchObject({ ok: true, value: { revision: 1 } });
    const row = await db.replyDraft.findFirstOrThrow({ where: { shareId } });
    expect(row.sealed).not.toContain("film");
    const seen = await review(1);
    expect(seen).toMatchObject({
      ok: true,
      value: {
        state: "live",
        draft: {
          letter: { texts: [hello, ""], quotes: [quoteOf()] },
          shown: [text(hello), { type: "quote", words: sister }],
        },
      },
    });
    expect(await house.ben.at(at(1), draftsOf)).toEqual(new Map([[shareId, noon]]));
  });

  test("says so when another tab saved it, and is written over only after asking", async () => {
    await drafted([text("One.")]);
    await drafted([text("One. Two.")], { revision: 1, minutes: 3 });
    expect(await drafted([text("One. Three.")], { revision: 1, minutes: 4 })).toEqual({
      ok: false,
      refusal: { code: "changed-elsewhere", savedAt: at(3) },
    });
    expect(await drafted([text("Begun again.")], { revision: 0, minutes: 4 })).toMatchObject({ ok: false });
    const over = { share: shareId, revision: 1, blocks: [text("One. Three.")], over: true, preview: false };
    expect(await house.ben.at(at(5), (ben) => saveDraft(ben, over))).toMatchObject({
      ok: true,
      value: { revision: 3 },
    });
  });

  test("saved from two tabs at once is kept once, and the other tab is told", async () => {
    const both = await Promise.all([drafted([text("One.")]), drafted([text("Two.")])]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.replyDraft.count({ where: { shareId } })).toBe(1);
  });

  test("comes as a form with texts and quotes in turn, through the door", async () => {
    const form = new FormData();
    form.set("share", shareId);
    form.set("revision", "0");
    form.append("text[]", hello);
    form.append("text[]", "Does that fit?");
    form.append("quote[]", fieldOf(quoteOf()));
    const ben = house.ben.asking(noon);
    const state = await askingInstead.run(ben, () => writeAction({ status: "ready" }, form));
    expect(state).toMatchObject({ status: "done" });
    expect(await review(1)).toMatchObject({
      value: {
        draft: { shown: [text(hello), { type: "quote", words: sister }, text("Does that fit?")] },
      },
    });
    form.set("text[]", `NUL ${String.fromCharCode(0)}`);
    const refused = await askingInstead.run(ben, () => writeAction({ status: "ready" }, form));
    expect(refused).toMatchObject({
      status: "refused",
      code: "invalid",
      fields: { text: expect.any(String) },
    });
  });

  test("takes a quote out and puts one in by its button", () => {
    const form = { share: shareId, revision: "3", text: ["a", "b"], quote: [fieldOf(quoteOf())] };
    expect(draftForm.parse({ ...form, press: "out:0" }).blocks).toEqual([text("a\n\nb")]);
    const other = quoteOf("the film.");
    expect(draftForm.parse({ ...form, press: `add:${fieldOf(other)}` }).blocks).toEqual([
      text("a"),
      quoteOf(),
      text("b"),
      other,
    ]);
    expect(draftForm.safeParse({ ...form, quote: ["nonsense"] }).success).toBe(false);
    expect(draftForm.safeParse({ ...form, text: ["x".repeat(300_000)] }).success).toBe(false);
    expect(draftForm.safeParse({ ...form, text: ["x".repeat(100_000), "🙂 שלום"] }).success).toBe(true);
  });

  test("that was changed where it is kept is not shown, and not sent", async () => {
    const form = await readyToSend();
    await db.replyDraft.update({ where: { id: form.draft }, data: { sealed: "m1.AAAA" } });
    expect(await review(1)).toMatchObject({ ok: true, value: { draft: { letter: null, shown: [] } } });
    expect(await house.ben.at(at(1), (ben) => sendReply(ben, form))).toEqual({
      ok: false,
      refusal: { code: "broken" },
    });
    expect(await db.reply.count({ where: { shareId } })).toBe(0);
  });

  test("moved from another person’s row does not open", async () => {
    await readyToSend();
    await house.dan.at(at(-20), (dan) => writes(dan, mornings, { without: "Dan’s own." }));
    await db.coaching.create({
      data: { id: newId(), coachId: house.ben.id, memberId: house.dan.id, since: at(-30) },
    });
    const dans = await house.dan.at(at(-10), (dan) => shares(dan));
    await house.ben.at(at(0), (ben) => openReview(ben, { shareId: dans.shareId }));
    await house.ben.at(at(0), (ben) =>
      saveDraft(ben, {
        share: dans.shareId,
        revision: 0,
        blocks: [text("For Dan.")],
        over: false,
        preview: false,
      }),
    );
    const { sealed } = await db.replyDraft.findFirstOrThrow({ where: { shareId } });
    await db.replyDraft.updateMany({ where: { shareId: dans.shareId }, data: { sealed } });
    const seen = await house.ben.at(at(1), (ben) => openReview(ben, { shareId: dans.shareId }));
    expect(seen).toMatchObject({ ok: true, value: { draft: { letter: null } } });
    expect(JSON.stringify(seen)).not.toContain("film");
  });
});

describe("taken back while the coach writes", () => {
  beforeEach(async () => {
    await review(0);
    await drafted([text(hello), quoteOf(), text("Say more."), quoteOf("the film.")]);
    await house.ada.at(at(5), (ada) => takeBack(ada, { share: shareId }));
  });

  test("the draft is there without the passages, and nothing of the text is left", async () => {
    const seen = await review(6);
    expect(seen).toMatchObject({
      ok: true,
      value: {
        state: "taken-back",
        copy: null,
        share: { revokedAt: at(5) },
        draft: {
          shown: [
            text(hello),
            { type: "quote", words: null },
            text("Say more."),
            { type: "quote", words: null },
          ],
        },
      },
    });
    const everything = await house.ben.at(at(6), async (ben) =>
      JSON.stringify([seen, await sharedItems(ben), [...(await draftsOf(ben))]]),
    );
    expect(everything).not.toContain("sister");
    expect(everything).not.toContain("still want");
    expect(everything).not.toContain("If the ache were gone");
  });

  test("what the coach goes on typing is kept, and sending is closed with the reason", async () => {
    const saved = await drafted([text("You don’t owe me the page.")], { revision: 1, minutes: 6 });
    expect(saved).toMatchObject({ ok: true, value: { revision: 2, newestVersionId: null } });
    if (!saved.ok) return;
    const { draftId, revision } = saved.value;
    const form = { share: shareId, version: versionId, draft: draftId, revision };
    expect(await house.ben.at(at(6), (ben) => sendReply(ben, form))).toEqual({
      ok: false,
      refusal: { code: "taken-back", alias: "Ada", at: at(5) },
    });
    expect(await db.reply.count({ where: { shareId } })).toBe(0);
  });

  test("and at the same instant as the press: it is sent before, or not at all", async () => {
    const again = await house.ada.at(at(6), (ada) => shares(ada));
    ({ shareId, versionId } = again);
    const form = await readyToSend([text(hello)], 8);
    const [reply, taken] = await Promise.all([
      house.ben.at(at(9), (ben) => sendReply(ben, form)),
      house.ada.at(at(9), (ada) => takeBack(ada, { share: shareId })),
    ]);
    expect(taken).toMatchObject({ ok: true });
    expect(await db.reply.count({ where: { shareId } })).toBe(reply.ok ? 1 : 0);
  });

  test("where the coach wrote nothing, there is nothing any more", async () => {
    const other = await house.ada.at(at(6), (ada) => shares(ada, { item: "m1/morning-back" }));
    await house.ben.at(at(8), (ben) => openReview(ben, { shareId: other.shareId }));
    await house.ada.at(at(9), (ada) => takeBack(ada, { share: other.shareId }));
    expect(await house.ben.at(at(10), (ben) => openReview(ben, { shareId: other.shareId }))).toEqual(
      notFound,
    );
  });
});

describe("shared again meanwhile", () => {
  test("the draft stays, and the save says which copy is the newest", async () => {
    await readyToSend();
    await house.ada.at(at(3), (ada) => writes(ada, mornings, { without: `${film} And the walk.` }));
    const newer = await house.ada.at(at(4), (ada) => shares(ada));
    expect(newer.shareId).toBe(shareId);
    const before = await drafted([text(hello)], { revision: 1, minutes: 4.5 });
    expect(before).toMatchObject({ value: { newestVersionId: versionId } });
    const after60 = await drafted([text(hello), quoteOf()], { revision: 2, minutes: 6 });
    expect(after60).toMatchObject({ value: { newestVersionId: newer.versionId } });
    // The quote is of the copy before, which is still with the coach: reading it writes that opening too.
    const seen = await review(7);
    expect(seen).toMatchObject({
      value: { copy: { version: { id: newer.versionId } }, draft: { shown: [{}, { words: sister }] } },
    });
    const openings = await db.opening.findMany({ where: { at: at(7) } });
    expect(openings.map(({ shareVersionId }) => shareVersionId).sort()).toEqual(
      [versionId, newer.versionId].sort(),
    );
  });
});

describe("sending", () => {
  test("twice makes one, at the same time too, and the draft is gone", async () => {
    const form = await readyToSend();
    const press = () => house.ben.at(at(1), (ben) => sendReply(ben, form));
    const both = await Promise.all([press(), press()]);
    expect(both).toEqual([both[0], both[0]]);
    expect(await press()).toEqual(both[0]);
    expect(both[0]).toMatchObject({ ok: true, value: { replyId: form.draft } });
    expect(await db.reply.count({ where: { shareId } })).toBe(1);
    expect(await db.replyDraft.count({ where: { shareId } })).toBe(0);
    expect(await drafted([text("more")], { revision: 1, minutes: 2 })).toMatchObject({
      refusal: { code: "sent-meanwhile", sentAt: at(1) },
    });
  });

  test("what the preview did not show is not sent", async () => {
    const form = await readyToSend();
    await drafted([text("Something else.")], { revision: 1, minutes: 1 });
    expect(await house.ben.at(at(2), (ben) => sendReply(ben, form))).toEqual({
      ok: false,
      refusal: { code: "changed-since-preview" },
    });
  });

  test("nothing is no reply", async () => {
    const form = await readyToSend([quoteOf()]);
    expect(await house.ben.at(noon, (ben) => sendReply(ben, form))).toMatchObject({
      refusal: { code: "empty" },
    });
  });

  test("the member sees it ten minutes later, or at the promised time if that is sooner", async () => {
    await sent(1);
    expect(await house.ada.at(at(10.9), newsFor)).toEqual([]);
    expect(await house.ada.at(at(10.9), (ada) => readReplies(ada, shareId))).toEqual([]);
    expect(await house.ben.at(at(5), onTheirWay)).toEqual(new Map([[shareId, at(11)]]));
    expect(await house.ada.at(at(11), newsFor)).toEqual([
      { shareId, coach: "Ben", title: "If the ache were gone", since: at(11) },
    ]);
  });

  test("five minutes before the promise it is seen at the promise, and after it at once", async () => {
    const late = (promised.getTime() - noon.getTime()) / minute;
    await sent(late - 5);
    expect(await house.ada.at(promised, (ada) => arrivedOn(ada, shareId))).toHaveLength(1);
    const other = await house.ada.at(at(-10), (ada) => shares(ada, { item: "m1/morning-back" }));
    ({ shareId, versionId } = other);
    await review(late + 60);
    const saved = await drafted([text("Late.")], { minutes: late + 60 });
    if (!saved.ok) throw new Error(saved.refusal.code);
    const form = { share: shareId, version: versionId, draft: saved.value.draftId, revision: 1 };
    await house.ben.at(at(late + 60), (ben) => sendReply(ben, form));
    const row = await db.reply.findFirstOrThrow({ where: { shareId } });
    expect(row.visibleFrom).toEqual(at(late + 60));
  });

  test("the promise counts as kept at the press", async () => {
    await sent(1);
    const [item] = await house.ben.at(at(2), sharedItems);
    expect(item?.repliedAt).toEqual(at(1));
  });

  test("with a clock that went back the member still never sees it before it was sent", async () => {
    await sent(1);
    const row = await db.reply.findFirstOrThrow({ where: { shareId } });
    expect(row.visibleFrom.getTime()).toBeGreaterThanOrEqual(row.sentAt.getTime());
    expect(await house.ada.at(at(-5), (ada) => readReplies(ada, shareId))).toEqual([]);
  });
});

describe("taking a reply back", () => {
  const form = (reply: string) => {
    const data = new FormData();
    data.set("reply", reply);
    return data;
  };
  const press = (action: typeof takeBackReplyAction, reply: string, minutes: number, by = house.ben) =>
    askingInstead.run(by.asking(at(minutes)), () => action({ status: "ready" }, form(reply)));

  test("within ten minutes makes it the draft again; the old preview sends nothing", async () => {
    const reply = await sent(1);
    expect(await press(takeBackReplyAction, reply, 9)).toMatchObject({ status: "done" });
    expect(await press(takeBackReplyAction, reply, 9.5)).toMatchObject({ status: "done" });
    expect(await review(10)).toMatchObject({
      value: { replies: [], draft: { shown: [text(hello), { words: sister }] } },
    });
    expect(await house.ada.at(at(60), newsFor)).toEqual([]);
    expect(await house.ada.at(at(60), (ada) => readReplies(ada, shareId))).toEqual([]);
    const old = { share: shareId, version: versionId, draft: reply, revision: 1 };
    expect(await house.ben.at(at(10), (ben) => sendReply(ben, old))).toMatchObject({
      refusal: { code: "changed-since-preview" },
    });
    const [item] = await house.ben.at(at(10), sharedItems);
    expect(item?.repliedAt).toBeNull();
  });

  test("later is refused with the time since which it can be read", async () => {
    const reply = await sent(1);
    expect(await press(takeBackReplyAction, reply, 11)).toMatchObject({
      status: "refused",
      code: "seen-already",
      message: "It can be read since 14:11, so it can’t be taken back.",
    });
    expect(await house.ada.at(at(12), newsFor)).toHaveLength(1);
  });

  test("“Send it now” lets the member see it now, and then it is too late", async () => {
    const reply = await sent(1);
    expect(await press(sendNowAction, reply, 2)).toMatchObject({ status: "done" });
    expect(await house.ada.at(at(2), newsFor)).toHaveLength(1);
    expect(await press(takeBackReplyAction, reply, 3)).toMatchObject({ code: "seen-already" });
  });

  test("and sending it now at the same time ends in one of the two", async () => {
    const reply = await sent(1);
    const [back] = await Promise.all([press(takeBackReplyAction, reply, 2), press(sendNowAction, reply, 2)]);
    const read = await house.ada.at(at(2), (ada) => readReplies(ada, shareId));
    expect(read).toHaveLength(back.status === "done" ? 0 : 1);
  });

  test("is nobody else’s", async () => {
    const reply = await sent(1);
    expect(await press(takeBackReplyAction, reply, 2, house.cleo)).toMatchObject({ code: "not-found" });
    expect(await press(sendNowAction, reply, 2, house.cleo)).toMatchObject({ code: "not-found" });
    await parts(house.ben, house.ada, at(3));
    expect(await press(takeBackReplyAction, reply, 4)).toMatchObject({ code: "not-found" });
  });
});

describe("the member reads", () => {
  test("the reply with their own words in it, and the reading is written once", async () => {
    await sent(1);
    const read = (minutes: number) => house.ada.at(at(minutes), (ada) => readReplies(ada, shareId));
    expect(await read(20)).toMatchObject([
      { sentAt: at(1), versionId, blocks: [text(hello), { type: "quote", words: sister }] },
    ]);
    await read(30);
    const row = await db.reply.findFirstOrThrow({ where: { shareId } });
    expect(row.readAt).toEqual(at(20));
    expect(await house.ada.at(at(31), newsFor)).toEqual([]);
  });

  test("keeps the quotes after taking back, and the coach’s side loses them", async () => {
    await sent(1);
    await house.ada.at(at(20), (ada) => takeBack(ada, { share: shareId }));
    expect(await house.ada.at(at(21), (ada) => readReplies(ada, shareId))).toMatchObject([
      { blocks: [{}, { words: sister }] },
    ]);
    const seen = await review(21);
    expect(seen).toMatchObject({
      value: { state: "taken-back", replies: [{ shown: [text(hello), { words: null }] }] },
    });
    expect(JSON.stringify(seen)).not.toContain("sister");
  });

  test("a reply that was changed where it is kept says nothing of itself", async () => {
    const reply = await sent(1);
    const { sealedBlocks } = await db.shareVersion.findFirstOrThrow({ where: { id: versionId } });
    await asOwner(reply, sealedBlocks);
    expect(await house.ada.at(at(20), (ada) => readReplies(ada, shareId))).toMatchObject([{ blocks: null }]);
    expect(await review(20)).toMatchObject({ value: { replies: [{ shown: null }] } });
  });

  test("is nobody else’s", async () => {
    await sent(1);
    expect(await house.dan.at(at(60), (dan) => readReplies(dan, shareId))).toEqual([]);
    expect(await house.dan.at(at(60), newsFor)).toEqual([]);
    expect((await db.reply.findFirstOrThrow({ where: { shareId } })).readAt).toBeNull();
  });
});

describe("another coach, a past coach, a wrong id", () => {
  test("there is no such share, draft or reply", async () => {
    const form = await readyToSend();
    expect(await review(1, house.cleo)).toEqual(notFound);
    expect(await drafted([text("Mine?")], { by: house.cleo })).toEqual(notFound);
    expect(await house.cleo.at(noon, (cleo) => sendReply(cleo, form))).toEqual(notFound);
    expect(await house.cleo.at(noon, draftsOf)).toEqual(new Map());
    expect(await house.ben.at(noon, (ben) => openReview(ben, { shareId: newId() }))).toEqual(notFound);
    expect(await house.ben.at(noon, (ben) => openReview(ben, { shareId: "../people" }))).toEqual(notFound);
    const wrongVersion = { shareId, versionId: newId() };
    expect(await house.ben.at(noon, (ben) => openReview(ben, wrongVersion))).toEqual(notFound);
    await parts(house.ben, house.ada, at(2));
    expect(await review(3)).toEqual(notFound);
    expect(await drafted([text("Still?")], { revision: 1, minutes: 3 })).toEqual(notFound);
    expect(await house.ben.at(at(3), (ben) => sendReply(ben, form))).toEqual(notFound);
  });

  test("what was shared a moment ago is not there yet", async () => {
    const fresh = await house.ada.at(noon, (ada) => shares(ada, { item: "m1/morning-back" }));
    const look = (minutes: number) =>
      house.ben.at(at(minutes), (ben) => openReview(ben, { shareId: fresh.shareId }));
    expect(await look(0.9)).toEqual(notFound);
    const early = { share: fresh.shareId, revision: 0, blocks: [text("Hi.")], over: false, preview: false };
    expect(await house.ben.at(at(0.9), (ben) => saveDraft(ben, early))).toEqual(notFound);
    expect(await look(1)).toMatchObject({ ok: true });
  });

  test("a member’s session and none at all are turned away at the door", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(await readyToSend())) form.set(name, String(value));
    const as = (token: string | undefined) =>
      askingInstead.run({ ...house.ben.asking(noon), token }, () =>
        sendReplyAction({ status: "ready" }, form),
      );
    expect(await as(undefined)).toMatchObject({ code: "signed-out" });
    expect(await as(house.ada.token)).toMatchObject({ code: "signed-out" });
    expect(await as(house.ben.token)).toMatchObject({ status: "done" });
  });
});

describe("work that is not shared", () => {
  test("is nowhere in what a coach gets", async () => {
    await review(0);
    await drafted([text(hello)]);
    const everything = await house.ben.at(at(hour / minute), async (ben) =>
      JSON.stringify([
        await sharedItems(ben),
        await openReview(ben, { shareId }),
        [...(await draftsOf(ben))],
        [...(await onTheirWay(ben))],
      ]),
    );
    expect(everything).toContain("film");
    expect(everything).not.toContain("job");
    expect(everything).not.toContain("morning-back");
    expect(everything).not.toContain("compass");
  });
});

/** Changes a sent reply as only the tables' owner can: the product's own role may not. */
async function asOwner(id: string, sealed: string): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`update "Reply" set sealed = $2 where id = $1`, [id, sealed]);
  await client.end();
}
