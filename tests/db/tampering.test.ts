// A sealed row that was changed, cut short, or moved: it does not open, it says so, and nothing is written over it.
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { mornings, sort } from "#content/modules/01-person-or-quiet/exercises";
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import { readAnswers } from "#lib/answers/queries";
import { saveText, settle } from "#lib/entries/commands";
import { modulePage } from "#lib/pages/queries";
import { db } from "#lib/platform/db";
import { SealBroken } from "#lib/platform/seal";
import { requestsInQueue } from "#lib/support/queries";
import { writes } from "../harness/people.ts";
import { film, noon, type World, world } from "../harness/world.ts";

let there: World;
beforeEach(async () => {
  there = await world();
});
afterAll(() => db.$disconnect());

const place = { table: "Answer", id: "11111111-1111-7111-8111-111111111111", column: "sealed" };

/** With the bit turned that is so many bytes from the beginning (from the end, if negative). */
function flipped(sealed: string, byte: number): string {
  const [name, text = ""] = sealed.split(".");
  const bytes = Buffer.from(text, "base64url");
  const index = byte < 0 ? bytes.length + byte : byte;
  bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
  return `${name}.${bytes.toString("base64url")}`;
}

describe("a sealed text", () => {
  const attempt = (change: (sealed: string) => string, at: Partial<typeof place> = {}) =>
    there.ada.at(noon, (ada) => ada.open({ ...place, ...at }, change(ada.seal(place, film))));

  test("opens where it stands", async () => {
    expect(await attempt((sealed) => sealed)).toBe(film);
  });

  test.each([
    ["a bit of its nonce turned", (sealed: string) => flipped(sealed, 0)],
    ["a bit of its tag turned", (sealed: string) => flipped(sealed, 12)],
    ["a bit of its words turned", (sealed: string) => flipped(sealed, 28)],
    ["its last bit turned", (sealed: string) => flipped(sealed, -1)],
    ["its end cut off", (sealed: string) => sealed.slice(0, -4)],
    ["nothing but its head", (sealed: string) => sealed.slice(0, 20)],
    ["nothing at all", () => ""],
    ["something added", (sealed: string) => `${sealed}AAAA`],
    ["the name of another key", (sealed: string) => sealed.replace("m1.", "test.")],
    ["words in the clear", () => film],
  ])("does not open with %s", async (_, change) => {
    await expect(attempt(change)).rejects.toThrow(SealBroken);
  });

  test.each([
    ["row", { id: "22222222-2222-7222-8222-222222222222" }],
    ["table", { table: "AnswerVersion" }],
    ["column", { column: "sealedAsk" }],
  ])("does not open in another %s", async (_, at) => {
    await expect(attempt((sealed) => sealed, at)).rejects.toThrow(SealBroken);
  });

  test("does not open with another member’s key, under the very same id", async () => {
    const sealed = await there.ada.at(noon, (ada) => ada.seal(place, film));
    await expect(there.dan.at(noon, (dan) => dan.open(place, sealed))).rejects.toThrow(SealBroken);
  });

  test("tells nothing of itself where it doesn’t open", async () => {
    const said = await attempt((sealed) => flipped(sealed, 28)).catch((error) => String(error));
    expect(said).toContain("Answer.sealed");
    expect(said).not.toContain("film");
  });

  test("sealed twice is two texts, and neither tells how alike they are", async () => {
    const [one, two] = await there.ada.at(noon, (ada) => [ada.seal(place, film), ada.seal(place, film)]);
    expect(one).not.toBe(two);
  });
});

describe("a wrapped key", () => {
  test("of one member does not open another’s words, put into their row", async () => {
    const { wrappedKey } = await db.member.findUniqueOrThrow({ where: { id: there.ada.id } });
    await db.member.update({ where: { id: there.dan.id }, data: { wrappedKey } });
    await expect(there.dan.at(noon, (dan) => dan.seal(place, "x"))).rejects.toThrow(SealBroken);
  });

  test("that was destroyed opens nothing, in any process that read it before", async () => {
    const before = await there.ada.at(noon, (ada) => ada.seal(place, film));
    await db.member.update({ where: { id: there.ada.id }, data: { wrappedKey: "destroyed" } });
    await expect(there.ada.at(noon, (ada) => ada.open(place, before))).rejects.toThrow(SealBroken);
  });
});

describe("an answer", () => {
  const row = () =>
    db.answer.findFirstOrThrow({ where: { memberId: there.ada.id, exerciseId: mornings.id, entryId: null } });
  const read = () => there.ada.at(noon, async (ada) => (await readAnswers(ada, [mornings.id]))(mornings.id));
  const saves = () =>
    there.ada.at(noon, (ada) =>
      saveText(ada, {
        exerciseId: mornings.id,
        askedBy: null,
        page: "one",
        seen: 0,
        changes: [{ key: "without", value: "Over it.", base: 1_000 }],
      }),
    );

  async function tampered(sealed: string) {
    const { id } = await row();
    await db.answer.update({ where: { id }, data: { sealed } });
    expect(await read()).toMatchObject({ stored: {}, unreadable: true });
    expect(await saves()).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
    expect((await row()).sealed).toBe(sealed);
    const page = await there.ada.at(noon, (ada) => modulePage(ada, personOrQuiet));
    expect(page.unreadable).toBe(true);
    expect(page.parts.map(({ id: part }) => part)).toContain("compass");
  }

  test("with a bit turned shows nothing, and is not written over", async () => {
    await tampered(flipped((await row()).sealed, 40));
  });

  test("with another exercise’s words of the same member in it", async () => {
    const other = await db.answer.findFirstOrThrow({
      where: { memberId: there.ada.id, exerciseId: sort.id },
    });
    await tampered(other.sealed);
  });

  test("with another member’s words in it", async () => {
    await there.dan.at(noon, (dan) => writes(dan, mornings, { without: "Their dog." }));
    const other = await db.answer.findFirstOrThrow({ where: { memberId: there.dan.id } });
    await tampered(other.sealed);
  });

  test("with an earlier version of itself in it", async () => {
    const version = await db.answerVersion.findFirstOrThrow({ where: { answerId: (await row()).id } });
    await tampered(version.sealed);
  });

  test("that opens is not chosen between where the choice itself doesn’t", async () => {
    const conflict = await db.answerConflict.findUniqueOrThrow({ where: { id: there.conflict } });
    await db.answerConflict.update({
      where: { id: there.conflict },
      data: { sealed: flipped(conflict.sealed, 40) },
    });
    const { id, sealed } = await row();
    const result = await there.ada.at(noon, (ada) =>
      settle(ada, { conflictId: there.conflict, keep: "arrived" }),
    );
    expect(result).toMatchObject({ ok: false, refusal: { code: "unreadable" } });
    expect((await db.answer.findUniqueOrThrow({ where: { id } })).sealed).toBe(sealed);
    // The answer itself is whole, shown, and goes on; the line that is typed in two places is asked about anew.
    expect(JSON.stringify((await read()).stored)).toContain(film);
    await there.ada.at(noon, (ada) =>
      saveText(ada, {
        exerciseId: mornings.id,
        askedBy: null,
        page: "one",
        seen: 0,
        changes: [{ key: "back", value: "That it was loud.", base: 0 }],
      }),
    );
    expect((await read()).conflicts).toMatchObject([
      { key: "back", arrived: [{ value: "That it was loud." }] },
    ]);
  });
});

describe("a request", () => {
  test("with another’s words in it stands in the queue without them", async () => {
    const version = await db.shareVersion.findUniqueOrThrow({ where: { id: there.version } });
    await db.supportRequest.update({ where: { id: there.request }, data: { sealed: version.sealedBlocks } });
    const [line] = await there.ben.at(noon, requestsInQueue);
    expect(line).toMatchObject({ id: there.request, beginning: null });
  });
});
