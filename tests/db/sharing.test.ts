import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { compass, mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { coachesWithPlaces, myCoach } from "#lib/coaching/queries";
import { after, minute, second } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { lengthOf } from "#lib/exercises/length";
import { piecesOf } from "#lib/exercises/pieces";
import { db } from "#lib/platform/db";
import { openShare, share, takeBack, undo } from "#lib/sharing/commands";
import { askLimit } from "#lib/sharing/model";
import { ownShare, receiptOf, shareableParts, sharedItems, whoCanSee } from "#lib/sharing/queries";
import { type ShareForm, shareForm } from "#lib/sharing/schema";
import { aCoach, aMember, coaches, type People, parts, people, writes } from "../harness/people.ts";

/** Thursday, a quarter past two in London. */
const noon = new Date("2026-03-19T14:06:20Z");
const ask = "Is the second one about them, or about me being tired?";
const film = "I’d still want to hear what they made of the film.";
const job = "That I heard about the job from somebody else.";
const later = (milliseconds: number) => after(noon, milliseconds);

let house: People;

beforeEach(async () => {
  house = await people();
  await house.ada.at(after(noon, -10 * minute), async (ada) => {
    await writes(ada, mornings, { without: film, back: job });
    await writes(ada, compass, { person: 6, relief: 9 });
    await writes(ada, sort, { "cards.thinking": "person" });
  });
});
afterAll(() => db.$disconnect());

/** The form as the page makes it after somebody ticked and looked. */
async function filledIn(
  at: Date,
  {
    items = ["m1/morning-without"],
    by = house.ada,
    ...more
  }: Partial<ShareForm> & { items?: string[]; by?: People["ada"] } = {},
): Promise<ShareForm> {
  const offered = await by.at(at, (member) => shareableParts(member, personOrQuiet));
  return shareForm.parse({
    id: newId(),
    module: "m1",
    parts: items,
    seen: offered.filter(({ itemId }) => items.includes(itemId)).map(({ itemId, tag }) => `${itemId}:${tag}`),
    ask,
    seenAsk: more.ask ?? ask,
    ...more,
  });
}

async function shareAt(at: Date, form: Parameters<typeof filledIn>[1] = {}) {
  const filled = await filledIn(at, form);
  const result = await (form.by ?? house.ada).at(at, (member) => share(member, filled));
  return { form: filled, result };
}

/** The one share of a fresh press. */
async function shared(at: Date, form: Parameters<typeof filledIn>[1] = {}) {
  const { form: filled, result } = await shareAt(at, form);
  expect(result).toMatchObject({ ok: true });
  const receipt = await (form.by ?? house.ada).at(at, (member) =>
    receiptOf(member, { formId: filled.id, guideModule: personOrQuiet }),
  );
  const [first] = receipt;
  if (!first) throw new Error("nothing was shared");
  return { form: filled, receipt, shareId: first.share.id, versionId: first.version.id };
}

/** Everything that a coach's requests bring them of shares, as one text to look through. */
async function seenBy(coach: People["ben"], at: Date, shareId: string) {
  return coach.at(at, async (scope) =>
    JSON.stringify([await sharedItems(scope), await openShare(scope, { shareId })]),
  );
}

const notFound = { ok: false, refusal: { code: "not-found" } };

describe("what is shared", () => {
  test("a frozen copy of the ticked part, with the question and a promised date, after a minute", async () => {
    const { shareId } = await shared(noon);
    const items = await house.ben.at(later(minute), sharedItems);
    expect(items).toMatchObject([
      {
        shareId,
        alias: "Ada",
        title: "If the ache were gone",
        ask,
        sharedAt: noon,
        // Two working days after Thursday: the end of Monday.
        promisedBy: new Date("2026-03-23T17:00:00Z"),
        openedAt: null,
        isNew: true,
      },
    ]);
    const opened = await house.ben.at(later(minute), (ben) => openShare(ben, { shareId }));
    expect(opened).toMatchObject({
      ok: true,
      value: {
        alias: "Ada",
        version: {
          title: "If the ache were gone",
          ask,
          blocks: [{ type: "prompt" }, { type: "words", text: film }],
          openedBefore: null,
        },
      },
    });
  });

  test("nothing that was not ticked reaches the coach, in text or in numbers", async () => {
    const { shareId } = await shared(noon);
    const everything = await seenBy(house.ben, later(2 * minute), shareId);
    expect(everything).toContain(film);
    for (const unshared of [job, "m1/compass", "m1/morning-back", "Where you put the cards", house.ada.email])
      expect(everything).not.toContain(unshared);
    expect(await house.ben.at(later(2 * minute), sharedItems)).toHaveLength(1);
  });

  test("next year it is still what was shared, though its days have a year by then", async () => {
    await shareAt(noon, { items: ["m1/compass"] });
    const next = new Date("2027-01-05T10:00:00Z");
    const compassAt = (at: Date) =>
      house.ada
        .at(at, (ada) => shareableParts(ada, personOrQuiet))
        .then((all) => all.find(({ itemId }) => itemId === "m1/compass"));
    expect(JSON.stringify((await compassAt(noon))?.blocks)).not.toContain("March 2026");
    expect(JSON.stringify((await compassAt(next))?.blocks)).toContain("March 2026");
    expect((await compassAt(next))?.shared).toMatchObject({ same: true });
    await house.ada.at(next, (ada) => writes(ada, compass, { person: 7, relief: 9 }));
    expect((await compassAt(next))?.shared).toMatchObject({ same: false });
  });

  test("later changes stay private until they are shared again, as another version of the same share", async () => {
    const first = await shared(noon);
    await house.ada.at(later(2 * minute), (ada) => writes(ada, mornings, { without: "Their laugh." }));
    expect(await seenBy(house.ben, later(3 * minute), first.shareId)).not.toContain("Their laugh.");

    const [offered] = await house.ada
      .at(later(3 * minute), (ada) => shareableParts(ada, personOrQuiet))
      .then((all) => all.filter(({ itemId }) => itemId === "m1/morning-without"));
    expect(offered?.shared).toMatchObject({ shareId: first.shareId, frozenAt: noon, same: false });

    const second = await shared(later(4 * minute), { ask: "", seenAsk: "" });
    expect(second.shareId).toBe(first.shareId);
    const items = await house.ben.at(later(6 * minute), sharedItems);
    expect(items).toMatchObject([
      { ask: null, isNew: true, sharedAt: later(4 * minute), promisedBy: new Date("2026-03-23T17:00:00Z") },
    ]);
    const opened = await house.ben.at(later(6 * minute), (ben) => openShare(ben, { shareId: first.shareId }));
    expect(opened).toMatchObject({
      value: {
        version: { blocks: [{ type: "prompt" }, { type: "words", text: "Their laugh." }] },
        versions: [{ id: second.versionId }, { id: first.versionId }],
      },
    });
    const earlier = await house.ben.at(later(6 * minute), (ben) =>
      openShare(ben, { shareId: first.shareId, versionId: first.versionId }),
    );
    expect(earlier).toMatchObject({ value: { version: { blocks: [{}, { text: film }] } } });
  });

  test("the answers are kept as they were when they were shared", async () => {
    await shared(noon);
    const kept = await db.answerVersion.findMany({ where: { memberId: house.ada.id, why: "share" } });
    expect(kept.map(({ cutAt }) => cutAt)).toEqual([noon, noon, noon]);
  });

  test("no word of it stands in the database", async () => {
    await shared(noon);
    const rows = JSON.stringify(await db.shareVersion.findMany({ where: { memberId: house.ada.id } }));
    expect(rows).not.toContain("film");
    expect(rows).not.toContain("tired");
  });

  test("emoji, right-to-left and a NUL byte come through as they were typed", async () => {
    const odd = "🫧 لا أعرف \u0000 קצת";
    await house.ada.at(noon, (ada) => writes(ada, mornings, { without: odd }));
    const { shareId } = await shared(later(second), { ask: odd, seenAsk: odd });
    const opened = await house.ben.at(later(2 * minute), (ben) => openShare(ben, { shareId }));
    expect(opened).toMatchObject({ value: { version: { ask: odd, blocks: [{}, { text: odd }] } } });
  });
});

describe("a passage", () => {
  const item = "m1/morning-without";
  const [first, second] = ["The garden, and being asked.", "Not the shouting."];
  beforeEach(async () => {
    await house.ada.at(noon, (ada) => writes(ada, mornings, { without: `${first} ${second}` }));
  });
  /** The form with some sentences of one answer marked. */
  async function marked(sentences: readonly string[], more: Partial<ShareForm> = {}) {
    const offered = await house.ada.at(noon, (member) => shareableParts(member, personOrQuiet));
    const part = offered.find(({ itemId }) => itemId === item);
    const pieces = piecesOf(part?.blocks ?? [])
      .filter(({ said }) => sentences.includes(said))
      .map(({ id }) => `${item}:${id}`);
    expect(pieces).toHaveLength(sentences.length);
    return { items: [item], parts: [], pieces, seenPieces: pieces, ...more };
  }

  test("goes in place of the whole: the coach’s copy holds nothing else, and says what it is", async () => {
    const { shareId, receipt } = await shared(noon, await marked([first]));
    expect(receipt[0]?.version.frozen?.passage).toBe(true);
    const seen = await seenBy(house.ben, later(2 * minute), shareId);
    expect(seen).toContain("The garden");
    expect(seen).not.toContain("shouting");
    const [part] = await house.ada
      .at(later(2 * minute), (ada) => shareableParts(ada, personOrQuiet))
      .then((parts) => parts.filter(({ itemId }) => itemId === item));
    expect(part?.shared).toMatchObject({ passage: true });
  });

  test("wins over the whole where both are ticked; with every sentence marked it is the whole", async () => {
    const both = await shared(noon, await marked([second], { parts: [item] }));
    expect(JSON.stringify(both.receipt)).not.toContain("The garden");
    const all = await shared(later(minute), await marked([first, second]));
    expect(all.receipt[0]?.version.frozen).toMatchObject({ title: expect.any(String) });
    expect(all.receipt[0]?.version.frozen?.passage).toBeUndefined();
    expect(JSON.stringify(all.receipt)).toContain(`${first} ${second}`);
  });

  test("that was not shown as it is, is not shared", async () => {
    const asked = async (more: Partial<ShareForm>) =>
      (await shareAt(noon, await marked([first], more))).result;
    expect(await asked({ seenPieces: [] })).toMatchObject({ refusal: { code: "look-first" } });
    expect(await asked({ seen: [] })).toMatchObject({ refusal: { code: "look-first" } });
    const beside = [`${item}:1:9000:9005`];
    expect(await asked({ pieces: beside, seenPieces: beside })).toMatchObject({
      refusal: { code: "nothing-ticked" },
    });
    const form = await filledIn(noon, await marked([first]));
    await house.ada.at(noon, (ada) => writes(ada, mornings, { without: `Neither. ${second}` }));
    expect(await house.ada.at(noon, (ada) => share(ada, form))).toMatchObject({
      refusal: { code: "changed-since" },
    });
    expect(await db.share.count({ where: { memberId: house.ada.id } })).toBe(0);
  });
});

describe("what is refused, with nothing shared", () => {
  const refusedWith = async (form: Parameters<typeof filledIn>[1]) => {
    const { result } = await shareAt(noon, form);
    expect(await db.share.count({ where: { memberId: (form?.by ?? house.ada).id } })).toBe(0);
    return result;
  };

  test("nothing ticked", async () => {
    expect(await refusedWith({ items: [] })).toMatchObject({
      refusal: { code: "nothing-ticked", coach: "Ben" },
    });
  });

  test("a part that may not be shared, or that has no words", async () => {
    expect(await refusedWith({ items: ["m1/sort", "m2/top", "m1/__proto__"] })).toMatchObject({
      refusal: { code: "nothing-ticked" },
    });
  });

  test("what the form had not shown", async () => {
    expect(await refusedWith({ seen: [] })).toMatchObject({ refusal: { code: "look-first" } });
    expect(await refusedWith({ seenAsk: "" })).toMatchObject({ refusal: { code: "look-first" } });
  });

  test("what was changed in another tab since the form showed it", async () => {
    const form = await filledIn(noon);
    await house.ada.at(later(second), (ada) => writes(ada, mornings, { without: "Changed." }));
    expect(await house.ada.at(later(2 * second), (ada) => share(ada, form))).toMatchObject({
      refusal: { code: "changed-since" },
    });
    expect(await db.share.count({ where: { memberId: house.ada.id } })).toBe(0);
  });

  test("a question that is longer than its line", async () => {
    const long = "🙂".repeat(askLimit + 1);
    expect(lengthOf(long)).toBe(askLimit + 1);
    expect(await refusedWith({ ask: long, seenAsk: long })).toMatchObject({
      refusal: { code: "ask-too-long", length: askLimit + 1 },
    });
  });

  test("a coach without a working day in reach", async () => {
    await db.coachHours.deleteMany({ where: { coachId: house.ben.id } });
    expect(await refusedWith({})).toMatchObject({ refusal: { code: "no-date", coach: "Ben" } });
  });
});

describe("pressing twice, and at once", () => {
  test("the same form posted twice shares once, at once and one after the other", async () => {
    const form = await filledIn(noon, { items: ["m1/compass", "m1/morning-back"] });
    const press = (at: Date) => house.ada.at(at, (ada) => share(ada, form));
    const both = await Promise.all([press(noon), press(noon)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await press(later(second))).toMatchObject({ ok: true });
    expect(await db.share.count({ where: { memberId: house.ada.id } })).toBe(2);
    expect(await db.shareVersion.count({ where: { memberId: house.ada.id } })).toBe(2);
  });

  test("two pages that share one item at once make one live share with two versions", async () => {
    const forms = await Promise.all([filledIn(noon), filledIn(noon)]);
    const results = await Promise.all(forms.map((form) => house.ada.at(noon, (ada) => share(ada, form))));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    const rows = await db.share.findMany({ where: { memberId: house.ada.id }, include: { versions: true } });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.versions).toHaveLength(2);
  });

  test("the database itself has one live share an item", async () => {
    const { shareId } = await shared(noon);
    const row = await db.share.findUniqueOrThrow({ where: { id: shareId } });
    await expect(db.share.create({ data: { ...row, id: newId() } })).rejects.toThrow(
      "one live share an item",
    );
  });

  test("another member who posts the same form id shares their own", async () => {
    await coaches(house.cleo, house.dan, noon);
    await house.dan.at(noon, (dan) => writes(dan, mornings, { without: "Dan’s own." }));
    const { form } = await shared(noon);
    const dans = await shared(noon, { by: house.dan, id: form.id });
    expect(await seenBy(house.cleo, later(2 * minute), dans.shareId)).toContain("Dan’s own.");
    expect(await seenBy(house.ben, later(2 * minute), dans.shareId)).not.toContain("Dan’s own.");
  });

  test("with a clock that went back, the copy shared last is the newest", async () => {
    await shared(noon);
    await house.ada.at(later(-minute), (ada) => writes(ada, mornings, { without: "The second." }));
    const { shareId } = await shared(later(-minute));
    const opened = await house.ben.at(later(2 * minute), (ben) => openShare(ben, { shareId }));
    expect(opened).toMatchObject({ value: { version: { blocks: [{}, { text: "The second." }] } } });
  });
});

describe("undo", () => {
  test("within the minute the coach finds nothing, and afterwards neither", async () => {
    const { shareId, versionId } = await shared(noon);
    expect(await house.ben.at(later(59 * second), sharedItems)).toEqual([]);
    expect(await house.ben.at(later(59 * second), (ben) => openShare(ben, { shareId }))).toEqual(notFound);
    const undone = await house.ada.at(later(59 * second), (ada) => undo(ada, { versions: [versionId] }));
    expect(undone).toMatchObject({ ok: true, value: [{ how: "never-seen", openedAt: null, coach: "Ben" }] });
    expect(await house.ben.at(later(5 * minute), sharedItems)).toEqual([]);
    expect(await house.ben.at(later(5 * minute), (ben) => openShare(ben, { shareId }))).toEqual(notFound);
    const { live, ended } = await house.ada.at(later(5 * minute), whoCanSee);
    expect(live).toEqual([]);
    expect(ended).toMatchObject([{ id: shareId, ended: "undone", endedAt: later(59 * second) }]);
  });

  test("pressed twice it says the same", async () => {
    const { versionId } = await shared(noon);
    const press = (at: Date) => house.ada.at(at, (ada) => undo(ada, { versions: [versionId] }));
    const [one, other] = await Promise.all([press(later(second)), press(later(second))]);
    expect(one).toEqual(other);
    expect(await press(later(5 * minute))).toMatchObject({
      value: [{ how: "never-seen", at: later(second) }],
    });
  });

  test("after the minute it takes the share back, and says that the coach opened it", async () => {
    const { shareId, versionId } = await shared(noon);
    const openedAt = later(61 * second);
    await house.ben.at(openedAt, (ben) => openShare(ben, { shareId }));
    const undone = await house.ada.at(later(2 * minute), (ada) => undo(ada, { versions: [versionId] }));
    expect(undone).toMatchObject({ value: [{ how: "taken-back", openedAt }] });
    expect(await house.ben.at(later(3 * minute), (ben) => openShare(ben, { shareId }))).toEqual(notFound);
  });

  test("of a newer version, the earlier one stays with the coach", async () => {
    const first = await shared(noon);
    await house.ada.at(later(minute), (ada) => writes(ada, mornings, { without: "Too much." }));
    const second_ = await shared(later(2 * minute));
    await house.ada.at(later(2 * minute + second), (ada) => undo(ada, { versions: [second_.versionId] }));
    const seen = await seenBy(house.ben, later(9 * minute), first.shareId);
    expect(seen).toContain(film);
    expect(seen).not.toContain("Too much.");
  });

  test("another member can’t undo it, nor take it back, nor look at it", async () => {
    const { shareId, versionId, form } = await shared(noon);
    await house.dan.at(later(second), async (dan) => {
      expect(await undo(dan, { versions: [versionId] })).toEqual(notFound);
      expect(await takeBack(dan, { share: shareId })).toEqual(notFound);
      expect(await ownShare(dan, shareId)).toBeNull();
      expect(await receiptOf(dan, { formId: form.id, guideModule: personOrQuiet })).toEqual([]);
      expect(await whoCanSee(dan)).toEqual({ live: [], ended: [] });
    });
    expect(await house.ben.at(later(2 * minute), sharedItems)).toHaveLength(1);
  });
});

describe("taking back", () => {
  test("ends every version at once, and the member keeps text, dates and openings", async () => {
    const { shareId } = await shared(noon);
    const openedAt = later(2 * minute);
    await house.ben.at(openedAt, (ben) => openShare(ben, { shareId }));
    await shared(later(3 * minute));
    const at = later(5 * minute);
    const back = await house.ada.at(at, (ada) => takeBack(ada, { share: shareId }));
    expect(back).toMatchObject({ ok: true, value: { coach: "Ben", at, openings: [openedAt] } });
    const left = await seenBy(house.ben, at, shareId);
    expect(left).toBe(JSON.stringify([[], notFound]));
    expect(await house.ada.at(at, (ada) => ownShare(ada, shareId))).toMatchObject({
      ended: "taken-back",
      endedAt: at,
      versions: [{ frozen: { blocks: [{}, { text: film }] } }, { openings: [openedAt] }],
    });
  });

  test("pressed twice it keeps the first hour", async () => {
    const { shareId } = await shared(noon);
    const press = (at: Date) => house.ada.at(at, (ada) => takeBack(ada, { share: shareId }));
    await press(later(2 * minute));
    expect(await press(later(9 * minute))).toMatchObject({ value: { at: later(2 * minute) } });
    expect(await db.auditEvent.count({ where: { action: "taken-back", subject: shareId } })).toBe(1);
  });

  test("while the coach opens it: either they opened it and it is listed, or they found nothing", async () => {
    for (let round = 0; round < 8; round += 1) {
      const at = later(round * 10 * minute);
      const { shareId } = await shared(at);
      const [opened, back] = await Promise.all([
        house.ben.at(after(at, 2 * minute), (ben) => openShare(ben, { shareId })),
        house.ada.at(after(at, 2 * minute), (ada) => takeBack(ada, { share: shareId })),
      ]);
      if (!back.ok) throw new Error("not taken back");
      expect(back.value.openings).toHaveLength(opened.ok ? 1 : 0);
      if (!opened.ok) expect(opened).toEqual(notFound);
    }
  });

  test("after that it can be shared anew, as another share", async () => {
    const first = await shared(noon);
    await house.ada.at(later(minute), (ada) => takeBack(ada, { share: first.shareId }));
    const again = await shared(later(2 * minute));
    expect(again.shareId).not.toBe(first.shareId);
    expect(
      await house.ben.at(later(4 * minute), (ben) => openShare(ben, { shareId: first.shareId })),
    ).toEqual(notFound);
  });
});

describe("who can see what", () => {
  test("lists since when, the text as it was, and every opening", async () => {
    const { shareId } = await shared(noon);
    const times = [later(2 * minute), later(60 * minute)];
    for (const at of times) await house.ben.at(at, (ben) => openShare(ben, { shareId }));
    const { live } = await house.ada.at(later(90 * minute), whoCanSee);
    expect(live).toMatchObject([
      {
        id: shareId,
        since: noon,
        coach: { name: "Ben" },
        ended: null,
        versions: [{ ask, frozen: { title: "If the ache were gone" }, openings: times }],
      },
    ]);
    const [item] = await house.ben.at(later(90 * minute), sharedItems);
    expect(item).toMatchObject({ isNew: false, openedAt: times[1] });
  });

  test("another coach, a past coach, and a coach of somebody else find nothing", async () => {
    const { shareId } = await shared(noon);
    await coaches(house.cleo, house.dan, noon);
    expect(await seenBy(house.cleo, later(2 * minute), shareId)).toBe(JSON.stringify([[], notFound]));
    await parts(house.ben, house.ada, later(3 * minute));
    expect(await seenBy(house.ben, later(4 * minute), shareId)).toBe(JSON.stringify([[], notFound]));
    await coaches(house.cleo, house.ada, later(5 * minute));
    expect(await seenBy(house.cleo, later(6 * minute), shareId)).toBe(JSON.stringify([[], notFound]));
    const { ended } = await house.ada.at(later(7 * minute), whoCanSee);
    expect(ended).toMatchObject([{ id: shareId, ended: "coaching-ended", endedAt: later(3 * minute) }]);
  });

  test("an opening can’t be taken out of the list", async () => {
    const { shareId } = await shared(noon);
    await house.ben.at(later(2 * minute), (ben) => openShare(ben, { shareId }));
    await expect(db.opening.deleteMany({ where: { coachId: house.ben.id } })).rejects.toThrow(
      "permission denied",
    );
  });

  test("a copy that was tampered with is refused in words, and no opening is written", async () => {
    const one = await shared(noon);
    const other = await shared(noon, { items: ["m1/morning-back"] });
    const [mine] = await db.shareVersion.findMany({ where: { id: one.versionId } });
    // As its owner could: the application itself may not change what is frozen.
    await expect(
      db.shareVersion.updateMany({ where: { id: other.versionId }, data: { sealedBlocks: "m1.AAAA" } }),
    ).rejects.toThrow("permission denied");
    await db.$transaction([
      db.$executeRaw`set local role none`,
      db.$executeRaw`update "ShareVersion" set "sealedBlocks" = ${mine?.sealedBlocks} where id = ${other.versionId}::uuid`,
    ]);
    await house.ben.at(later(2 * minute), async (ben) => {
      expect(await openShare(ben, { shareId: other.shareId })).toEqual({
        ok: false,
        refusal: { code: "broken" },
      });
      const items = await sharedItems(ben);
      expect(items.find(({ shareId }) => shareId === other.shareId)).toMatchObject({ title: null });
      expect(items.find(({ shareId }) => shareId === one.shareId)).toMatchObject({
        title: "If the ache were gone",
      });
    });
    expect(await db.opening.count({ where: { shareVersionId: other.versionId } })).toBe(0);
    const seen = await house.ada.at(later(2 * minute), (ada) => ownShare(ada, other.shareId));
    expect(seen?.versions).toMatchObject([{ frozen: null }]);
  });
});

describe("the coach", () => {
  test("is chosen at the first share, and the coaching starts with it", async () => {
    house = await people({ coached: false });
    await house.ada.at(noon, (ada) => writes(ada, mornings, { without: film }));
    const offered = await house.ada.at(noon, coachesWithPlaces);
    const mine = offered.filter(({ id }) => id === house.ben.id || id === house.cleo.id);
    expect(mine).toMatchObject([
      { name: "Ben", answersBy: new Date("2026-03-23T17:00:00Z") },
      { name: "Cleo", answersBy: new Date("2026-03-23T17:00:00Z") },
    ]);
    expect((await shareAt(noon)).result).toMatchObject({ refusal: { code: "choose-coach" } });
    await shared(noon, { coach: house.cleo.id });
    expect(await house.ada.at(noon, myCoach)).toMatchObject({ id: house.cleo.id, since: noon });
    expect((await shareAt(later(minute), { coach: house.ben.id })).result).toMatchObject({
      refusal: { code: "other-coach", coach: "Cleo" },
    });
  });

  test("who is full, has left or has no hours is not offered, and can’t be had by knowing the id", async () => {
    const full = await aCoach({ name: "Full", places: 1 }, noon);
    const gone = await aCoach({ name: "Gone" }, noon);
    const idle = await aCoach({ name: "Idle", hours: false }, noon);
    await coaches(full, house.dan, noon);
    await db.coach.update({ where: { id: gone.id }, data: { endedAt: noon } });
    const eve = await aMember({ alias: "Eve" }, noon);
    await eve.at(noon, (member) => writes(member, mornings, { without: film }));
    const names = (await eve.at(later(second), coachesWithPlaces)).map(({ id }) => id);
    for (const { id } of [full, gone, idle]) expect(names).not.toContain(id);
    const tries = [];
    for (const { id } of [full, gone, idle])
      tries.push((await shareAt(later(second), { by: eve, coach: id })).result);
    expect(tries).toMatchObject([
      { refusal: { code: "coach-full", coach: "Full" } },
      { refusal: { code: "coach-gone" } },
      { refusal: { code: "no-date" } },
    ]);
    expect(await eve.at(later(minute), myCoach)).toBeNull();
  });

  test("two members who want the last place: one has it, the other keeps everything", async () => {
    const last = await aCoach({ name: "Last", places: 1 }, noon);
    const rivals = await Promise.all([aMember({ alias: "Eve" }, noon), aMember({ alias: "Flo" }, noon)]);
    for (const rival of rivals) await rival.at(noon, (member) => writes(member, mornings, { without: film }));
    const forms = await Promise.all(rivals.map((by) => filledIn(noon, { by, coach: last.id })));
    const results = await Promise.all(
      rivals.map((rival, index) => {
        const form = forms[index];
        if (!form) throw new Error("no form");
        return rival.at(noon, (member) => share(member, form));
      }),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "coach-full" } });
    expect(await db.coaching.count({ where: { coachId: last.id, endedAt: null } })).toBe(1);
  });

  test("two tabs that choose two coaches at once: one coaching, one share", async () => {
    house = await people({ coached: false });
    await house.ada.at(noon, (ada) => writes(ada, mornings, { without: film }));
    const forms = await Promise.all([
      filledIn(noon, { coach: house.ben.id }),
      filledIn(noon, { coach: house.cleo.id }),
    ]);
    const results = await Promise.all(forms.map((form) => house.ada.at(noon, (ada) => share(ada, form))));
    expect(results.filter(({ ok }) => !ok)).toMatchObject([{ refusal: { code: "other-coach" } }]);
    expect(await db.coaching.count({ where: { memberId: house.ada.id } })).toBe(1);
    expect(await db.share.count({ where: { memberId: house.ada.id } })).toBe(1);
  });

  test("days away are counted by the promise, and said before", async () => {
    await db.coachAway.create({
      data: {
        id: newId(),
        coachId: house.ben.id,
        from: new Date("2026-03-20"),
        until: new Date("2026-03-30"),
      },
    });
    expect(await house.ada.at(noon, myCoach)).toMatchObject({
      answersBy: new Date("2026-04-01T16:00:00Z"),
      away: { from: "2026-03-20", readsAgain: new Date("2026-03-31T08:00:00Z") },
    });
  });
});
