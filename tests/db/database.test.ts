// What the database itself decides, whatever the code above it does. Each refusal is by the constraint that is named.
import pg from "pg";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { mornings } from "#content/modules/01-person-or-quiet/exercises";
import { after, day, hour, minute } from "#lib/core/clock";
import { newId } from "#lib/core/ids";
import { ok } from "#lib/core/result";
import { allOrNothing, db, refusedBy, rowsOf } from "#lib/platform/db";
import { coaches, writes } from "../harness/people.ts";
import { noon, offers, type World, world } from "../harness/world.ts";

let there: World;
beforeEach(async () => {
  there = await world();
});
afterAll(() => db.$disconnect());

/** The name of the constraint that refuses. */
async function refused(write: PromiseLike<unknown>): Promise<string | undefined> {
  try {
    await write;
  } catch (error) {
    return refusedBy(error);
  }
  throw new Error("The database took it");
}

const denied = (write: PromiseLike<unknown>) => expect(write).rejects.toThrow(/permission denied/);

describe("one of each", () => {
  test("live coaching a member", async () => {
    expect(await refused(coaches(there.cleo, there.ada, noon))).toBe("one live coaching a member");
    // Dan has none, so he may.
    await coaches(there.cleo, there.dan, noon);
  });

  test("open request a member", async () => {
    const row = await db.supportRequest.findUniqueOrThrow({ where: { id: there.request } });
    const second = (state: string) => db.supportRequest.create({ data: { ...row, id: newId(), state } });
    for (const state of ["sent", "asked-back", "offered", "scheduled", "rested"])
      expect(await refused(second(state))).toBe("one open request a member");
    await second("withdrawn");
  });

  test("live share an item", async () => {
    const row = await db.share.findUniqueOrThrow({ where: { id: there.share } });
    expect(await refused(db.share.create({ data: { ...row, id: newId() } }))).toBe("one live share an item");
    await db.share.create({ data: { ...row, id: newId(), revokedAt: noon } });
  });

  test("standing answer an exercise, where no entry counts as one", async () => {
    const row = await db.answer.findFirstOrThrow({ where: { memberId: there.ada.id, entryId: null } });
    expect(await refused(db.answer.create({ data: { ...row, id: newId() } }))).toBe("one answer an exercise");
    await there.dan.at(noon, (dan) => writes(dan, mornings, { without: "Their dog." }));
  });

  test("open entry an exercise and asker, and no asker counts as one", async () => {
    const entry = { memberId: there.ada.id, exerciseId: "compass", openedAt: noon };
    for (const askedBy of [null, "m9"]) {
      await db.entry.create({ data: { ...entry, id: newId(), askedBy } });
      const again = db.entry.create({ data: { ...entry, id: newId(), askedBy } });
      expect(await refused(again)).toBe("one open entry");
    }
  });

  test("open conflict a cell", async () => {
    const row = await db.answerConflict.findUniqueOrThrow({ where: { id: there.conflict } });
    const again = db.answerConflict.create({ data: { ...row, id: newId() } });
    expect(await refused(again)).toBe("one open conflict a cell");
  });

  test("account an address, in whatever letters", async () => {
    const email = there.ada.email.toUpperCase();
    const again = db.account.create({ data: { id: newId(), email, passwordHash: "x", createdAt: noon } });
    expect(await refused(again)).toBe("Account_email_key");
  });

  test("draft a share", async () => {
    const row = await db.replyDraft.findFirstOrThrow({ where: { shareId: there.share } });
    const again = db.replyDraft.create({ data: { ...row, id: newId() } });
    expect(await refused(again)).toMatch(/ReplyDraft_shareId_coachId_key/);
  });

  test("booked time a request", async () => {
    await offers(there);
    const [first, second] = there.times;
    await db.sessionTime.update({ where: { id: first }, data: { state: "booked" } });
    const again = db.sessionTime.update({ where: { id: second }, data: { state: "booked" } });
    expect(await refused(again)).toBe("one booked time a request");
  });
});

describe("times", () => {
  const at = after(noon, 7 * day);
  const time = (more: { startsAt: Date; endsAt: Date; state?: string }) => ({
    id: newId(),
    requestId: there.request,
    memberId: there.ada.id,
    coachId: there.ben.id,
    state: "held",
    heldUntil: after(noon, 2 * day),
    ...more,
  });

  test.each([
    ["the same", 0, 50],
    ["its end", 40, 90],
    ["its beginning", -40, 10],
    ["inside it", 10, 20],
    ["all round it", -10, 90],
  ])("don’t overlap: %s", async (_, from, until) => {
    await db.sessionTime.create({ data: time({ startsAt: at, endsAt: after(at, 50 * minute) }) });
    const other = time({
      startsAt: after(at, from * minute),
      endsAt: after(at, until * minute),
      state: "booked",
    });
    expect(await refused(db.sessionTime.create({ data: other }))).toMatch(/is in one place$/);
  });

  test("may touch, and may lie on one that was given back", async () => {
    const endsAt = after(at, 50 * minute);
    await db.sessionTime.create({ data: time({ startsAt: at, endsAt }) });
    await db.sessionTime.create({ data: time({ startsAt: endsAt, endsAt: after(endsAt, hour) }) });
    for (const state of ["released", "cancelled"])
      await db.sessionTime.create({ data: time({ startsAt: at, endsAt, state }) });
  });

  test("end after they start", async () => {
    const none = db.sessionTime.create({ data: time({ startsAt: at, endsAt: at }) });
    expect(await refused(none)).toMatch(/a time ends after it starts/);
  });
});

describe("what belongs together", () => {
  test("a share of one member is not put under another’s coaching", async () => {
    const row = await db.share.findUniqueOrThrow({ where: { id: there.share } });
    const moved = db.share.create({
      data: { ...row, id: newId(), itemId: "m1/sort", memberId: there.dan.id },
    });
    expect(await refused(moved)).toBe("Share_coachingId_memberId_coachId_fkey");
    const given = db.share.create({
      data: { ...row, id: newId(), itemId: "m1/compass", coachId: there.cleo.id },
    });
    expect(await refused(given)).toBe("Share_coachingId_memberId_coachId_fkey");
  });

  test("an opening is of the coach with whom the copy is", async () => {
    const opening = {
      id: newId(),
      shareVersionId: there.version,
      memberId: there.ada.id,
      coachId: there.cleo.id,
      at: noon,
    };
    expect(await refused(db.opening.create({ data: opening }))).toMatch(/^Opening_.*_fkey$/);
  });

  test("an answer is not put under another member’s entry", async () => {
    const row = await db.answer.findFirstOrThrow({ where: { entryId: there.entry } });
    const moved = db.answer.create({ data: { ...row, id: newId(), memberId: there.dan.id } });
    expect(await refused(moved)).toBe("Answer_entryId_memberId_fkey");
  });

  test("a time is not put under another coach’s request", async () => {
    await offers(there);
    const moved = db.sessionTime.updateMany({
      where: { requestId: there.request },
      data: { coachId: there.cleo.id },
    });
    expect(await refused(moved)).toMatch(/^SessionTime_requestId_memberId_coachId_fkey$/);
  });

  test("everything of a member goes with the account", async () => {
    const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await owner.connect();
    await owner.query('delete from "Account" where id = $1', [there.ada.id]);
    await owner.end();
    const of = { where: { memberId: there.ada.id } };
    const left = await Promise.all([
      db.answer.count(of),
      db.answerVersion.count(of),
      db.answerConflict.count(of),
      db.entry.count(of),
      db.moduleMark.count(of),
      db.coaching.count(of),
      db.share.count(of),
      db.shareVersion.count(of),
      db.opening.count(of),
      db.reply.count(of),
      db.replyDraft.count(of),
      db.requestDraft.count(of),
      db.supportRequest.count(of),
      db.supportEvent.count(of),
      db.sessionTime.count(of),
      db.session.count({ where: { accountId: there.ada.id } }),
    ]);
    expect(left).toEqual(left.map(() => 0));
  });
});

describe("only what there is a word for", () => {
  test("states, kinds, marks and answers", async () => {
    const request = { where: { id: there.request } };
    expect(await refused(db.supportRequest.update({ ...request, data: { state: "lost" } }))).toMatch(
      /states of a request/,
    );
    expect(await refused(db.supportRequest.update({ ...request, data: { kind: "sales" } }))).toMatch(
      /kinds of a request/,
    );
    expect(await refused(db.supportRequest.update({ ...request, data: { howSoon: "never" } }))).toMatch(
      /how soon/,
    );
    const member = { where: { id: there.ada.id } };
    expect(await refused(db.member.update({ ...member, data: { sharedScreen: "maybe" } }))).toMatch(
      /who else could see/,
    );
    const mark = { id: newId(), memberId: there.ada.id, moduleId: "m1", mark: "failed", at: noon };
    expect(await refused(db.moduleMark.create({ data: mark }))).toMatch(/marks of a module/);
  });

  test("hours on a clock, and days away in their order", async () => {
    const hours = { id: newId(), coachId: there.ben.id, weekday: 1, opens: "09:00", closes: "17:00" };
    for (const wrong of [{ weekday: 8 }, { opens: "25:00" }, { closes: "08:00" }, { closes: "24:30" }])
      expect(await refused(db.coachHours.create({ data: { ...hours, ...wrong } }))).toMatch(
        /weekdays|hours on the clock/,
      );
    const away = { id: newId(), coachId: there.ben.id, from: after(noon, day), until: noon };
    expect(await refused(db.coachAway.create({ data: away }))).toMatch(/away in order/);
  });
});

describe("what is only ever added", () => {
  const id = "00000000-0000-7000-8000-000000000000";

  test("openings, the audit log, what happened to a request, ends, and versions are neither changed nor taken out", async () => {
    await denied(db.opening.updateMany({ data: { at: noon } }));
    await denied(db.opening.deleteMany());
    await denied(db.auditEvent.updateMany({ data: { actor: "nobody" } }));
    await denied(db.auditEvent.deleteMany());
    await denied(db.supportEvent.updateMany({ data: { event: "sent" } }));
    await denied(db.supportEvent.deleteMany());
    await denied(db.moduleMark.updateMany({ data: { mark: "done" } }));
    await denied(db.moduleMark.deleteMany());
    await denied(db.answerVersion.updateMany({ data: { sealed: "x" } }));
    await denied(db.answerVersion.deleteMany());
  });

  test("frozen copies and sent replies stay as they were", async () => {
    for (const data of [
      { sealedBlocks: "x" },
      { sealedAsk: "x" },
      { visibleFrom: noon },
      { promisedBy: noon },
    ])
      await denied(db.shareVersion.updateMany({ where: { id }, data }));
    await denied(db.shareVersion.deleteMany({ where: { id } }));
    for (const data of [{ sealed: "x" }, { sentAt: noon }, { coachId: id }])
      await denied(db.reply.updateMany({ where: { id }, data }));
    await denied(db.reply.deleteMany({ where: { id } }));
  });

  test("the application owns no table, and can’t empty, alter or make one", async () => {
    for (const statement of [
      'truncate "Opening"',
      'alter table "Opening" disable trigger all',
      'drop table "Opening"',
    ])
      await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
    // Giving what one doesn’t have is only warned of.
    await db.$executeRawUnsafe('grant update on "Opening" to groundwork_app');
    await denied(db.opening.updateMany({ data: { at: noon } }));
    await expect(db.$executeRawUnsafe("create table mine (id int)")).rejects.toThrow(/permission denied/);
    const owned = await db.$queryRaw`select tablename from pg_tables where tableowner = 'groundwork_app'`;
    expect(owned).toEqual([]);
  });
});

test("of two changes that wait for each other the one that is ended begins anew, and both come through", async () => {
  const { ada, dan } = there;
  let begun = 0;
  let holding = 0;
  let go = () => {};
  const bothHold = new Promise<void>((resolve) => {
    go = resolve;
  });
  const moves = (people: { id: string }[], timeZone: string) =>
    allOrNothing(async (tx) => {
      begun += 1;
      for (const { id } of people) {
        await tx.member.update({ where: { id }, data: { timeZone } });
        holding += 1;
        if (holding === 2) go();
        await bothHold;
      }
      return ok(null);
    });
  const answers = await Promise.all([moves([ada, dan], "Europe/Lisbon"), moves([dan, ada], "Europe/Riga")]);
  expect(answers).toEqual([ok(null), ok(null)]);
  // Four where both are looked at in the same moment: then each is ended, and begins anew.
  expect(begun).toBeGreaterThanOrEqual(3);
  const zones = await db.member.findMany({
    where: { id: { in: [ada.id, dan.id] } },
    select: { timeZone: true },
  });
  expect(new Set(zones.map(({ timeZone }) => timeZone)).size).toBe(1);
});

describe("what is read in one turn goes out together", () => {
  const echo = (number: number) => rowsOf<{ number: number }>`select ${number}::int as number`;

  test("and each asker has their own rows", async () => {
    const asked = Array.from({ length: 100 }, (_, number) => number);
    expect(await Promise.all(asked.map(echo))).toEqual(asked.map((number) => [{ number }]));
  });

  test("one that fails leaves the others alone, and the next go on", async () => {
    const [before, failed, after] = await Promise.allSettled([
      echo(1),
      rowsOf`select 1 / ${0}::int`,
      echo(2),
    ]);
    expect(before).toMatchObject({ value: [{ number: 1 }] });
    expect(failed).toMatchObject({ reason: { message: "division by zero" } });
    expect(after).toMatchObject({ value: [{ number: 2 }] });
    expect(await echo(3)).toEqual([{ number: 3 }]);
  });

  test("a connection that is cut under them is an error for each, and the next have another", async () => {
    const cut = await Promise.allSettled([rowsOf`select pg_sleep(30)`, echo(1), cutReads()]);
    expect(cut.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
    expect(await echo(2)).toEqual([{ number: 2 }]);
  });

  test("nothing is written this way, and no row is held", async () => {
    const readOnly = /read-only transaction/;
    await expect(rowsOf`update "Answer" set revision = 9 where false`).rejects.toThrow(readOnly);
    await expect(rowsOf`select id from "Answer" for update`).rejects.toThrow(readOnly);
  });

  test("as many transactions as there are connections for them can all wait for what they read", async () => {
    const all = 10;
    let begun = 0;
    let go = () => {};
    const allBegun = new Promise<void>((resolve) => {
      go = resolve;
    });
    const reads = (number: number) =>
      db.$transaction(async (tx) => {
        await tx.$queryRaw`select 1`;
        begun += 1;
        if (begun === all) go();
        await allBegun;
        return echo(number);
      });
    const found = await Promise.all(Array.from({ length: all }, (_, number) => reads(number)));
    expect(found.flat().map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

/** Ends the connection on which somebody sleeps, as an administrator does. */
async function cutReads(): Promise<void> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  let cut = 0;
  while (cut === 0) {
    const { rowCount } = await owner.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(30)%' and pid <> pg_backend_pid()",
    );
    cut = rowCount ?? 0;
  }
  await owner.end();
}
