import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { ActionState } from "#lib/access/action";
import { MemberScope, WorkerScope } from "#lib/access/scope";
import { after, day, minute, systemNow } from "#lib/core/clock";
import { anotherCodeAction, finishJoiningAction, startJoiningAction } from "#lib/joining/actions";
import { makeCoach, makeMember } from "#lib/joining/commands";
import { forgetJoinings } from "#lib/joining/jobs";
import { db } from "#lib/platform/db";
import { closeQueues } from "#lib/platform/jobs";
import { aBrowser, type Browser, empties, mailsTo } from "../harness/browser.ts";

const now = systemNow();
const ada = {
  sharedScreen: "no",
  email: "ada@example.org",
  password: "lamp kettle harbour nine",
  alias: "Ada",
  adult: "yes",
  timeZone: "Europe/Lisbon",
  country: "PT",
};

let browser: Browser;
beforeEach(async () => {
  await empties();
  browser = aBrowser({ now });
});
afterAll(async () => {
  await closeQueues();
  await db.$disconnect();
});

async function starts(by: Browser, changes: Partial<typeof ada> = {}): Promise<string> {
  const state = await by.press(startJoiningAction, { ...ada, ...changes });
  const to = done(state).to;
  expect(to).toMatch(/^\/join\/code\?joining=[0-9a-f-]{36}$/);
  return to.slice(-36);
}

async function codeFor(email: string): Promise<string> {
  const [newest] = await mailsTo(email, now);
  return /^(\d{6}) is your code/.exec(newest?.text ?? "")?.[1] ?? "no code";
}

function done<Value>(state: ActionState<Value>): Value {
  if (state.status !== "done") throw new Error(JSON.stringify(state));
  return state.value;
}

/** Six digits that are not the code. */
const wrong = (code: string) => (code === "000000" ? "000001" : "000000");

describe("joining", () => {
  test("ends with an account, a key, a session and a line in the audit log", async () => {
    const joining = await starts(browser);
    expect(await db.account.count()).toBe(0);
    const code = await codeFor(ada.email);
    const finished = await browser.press(finishJoiningAction, {
      joining,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(done(finished)).toEqual({ to: "/home" });
    const member = await MemberScope.of(browser.asking);
    if (typeof member === "string") throw new Error(member);
    expect(member).toMatchObject({
      alias: "Ada",
      timeZone: "Europe/Lisbon",
      country: "PT",
      sharedScreen: false,
    });
    const at = { table: "Answer", id: member.id, column: "sealed" };
    expect(member.open(at, member.seal(at, "mine"))).toBe("mine");
    expect(await db.auditEvent.count({ where: { actor: member.id, action: "joined" } })).toBe(1);
  });

  test("goes on to what was written before it, if the browser holds that", async () => {
    const joining = await starts(browser);
    const code = await codeFor(ada.email);
    const finished = await browser.press(finishJoiningAction, { joining, code, draft: "yes" });
    expect(done(finished)).toEqual({ to: "/path/1/sort?joined=1" });
  });

  test.each(["yes", "unsure", "unsaid"])(
    "keeps nothing on the device after “%s” to S9",
    async (sharedScreen) => {
      const joining = await starts(browser, { sharedScreen });
      await browser.press(finishJoiningAction, { joining, code: await codeFor(ada.email) });
      const member = await MemberScope.of(browser.asking);
      if (typeof member === "string") throw new Error(member);
      expect(member.deviceKey().keeps).toBe(false);
    },
  );

  test("stores nothing and mails nobody after a no to 18 or over, whatever else was typed", async () => {
    const state = await browser.press(startJoiningAction, { ...ada, adult: "no", email: "nonsense" });
    expect(done(state)).toEqual({ to: "/join/lines" });
    expect(await db.joining.count()).toBe(0);
    expect(await db.mail.count()).toBe(0);
  });
});

describe("what was typed", () => {
  test.each([
    ["email", "", "Type your e-mail address."],
    ["email", "ada.example.org", "An address has an @ in it, like name@example.com."],
    ["email", "a\0da@example.org", "An address has an @ in it, like name@example.com."],
    ["password", "short", "Use 12 characters or more. A few words in a row work well."],
    ["password", "é".repeat(11), "Use 12 characters or more. A few words in a row work well."],
    ["password", "x".repeat(201), "A password holds 200 characters at most."],
    ["alias", " ", "Type a name to go by. Any name you’ll answer to."],
    ["alias", "Wr\0en", "This has a character in it that can’t be shown. Type the name again."],
    ["alias", "W\u202Eren", "This has a character in it that can’t be shown. Type the name again."],
    ["alias", "ada@example.org", "Your coach sees this name. Choose one that isn’t your address."],
    ["alias", "w".repeat(41), "A name holds 40 characters at most."],
    ["adult", "", "Choose yes or no."],
    ["sharedScreen", "", "Choose one. “I’d rather not say” is an answer too."],
    ["timeZone", "Mars/Olympus", "Choose a time zone."],
    ["timeZone", "+01:00", "Choose a time zone."],
    ["country", "Portugal", "Choose a country from the list, or leave it empty."],
  ])("%s %j has its own sentence, and is kept", async (field, typed, sentence) => {
    const state = await browser.press(startJoiningAction, { ...ada, [field]: typed });
    if (state.status !== "refused") throw new Error(state.status);
    expect(state.fields).toEqual({ [field]: sentence });
    const kept: Record<string, string> = { ...ada, [field]: typed };
    delete kept.password; // never written back into a page
    expect(state.typed).toEqual(kept);
    expect(await db.joining.count()).toBe(0);
  });

  test.each([
    "password1234",
    "123456789012",
    "qwertyuiop12",
    "abcabcabcabcabc",
    "aaaaaaaaaaaa",
    "ada@example.org",
    "groundwork!!1",
  ])("%s is easy to guess", async (password) => {
    const state = await browser.press(startJoiningAction, { ...ada, password });
    expect(state).toMatchObject({
      code: "easily-guessed",
      fields: { password: expect.stringMatching("easy to guess") },
    });
  });

  test.each(["correct horse battery", "ñandú 🌱 grüße 12", "Tuesdays at the launderette", "k7v0q2m9zr4d"])(
    "%s is a password",
    async (password) => {
      await starts(browser, { password });
    },
  );

  test("a hundred thousand characters are no password", async () => {
    const state = await browser.press(startJoiningAction, { ...ada, password: "x".repeat(100_000) });
    expect(state).toMatchObject({ fields: { password: "A password holds 200 characters at most." } });
  });

  test("an emoji, a name from right to left and a zone under an older name are kept", async () => {
    const joining = await starts(browser, { alias: "وردة 🌱", timeZone: "Asia/Calcutta" });
    const row = await db.joining.findUniqueOrThrow({ where: { id: joining } });
    expect(row.alias).toBe("وردة 🌱");
    expect(["Asia/Calcutta", "Asia/Kolkata"]).toContain(row.timeZone);
  });
});

describe("an address that has an account", () => {
  beforeEach(async () => {
    await makeMember(WorkerScope.of(now), { ...ada, email: "Ada@Example.org", sharedScreen: "no" });
  });

  test("gets the same page; its mail alone says so, and no code of its joining works", async () => {
    const known = await browser.press(startJoiningAction, ada);
    const unknown = await browser.press(startJoiningAction, { ...ada, email: "dan@example.org" });
    const shape = (state: ActionState<{ to: string }>) => ({
      ...state,
      value: done(state).to.replace(/[0-9a-f-]{36}$/, "id"),
    });
    expect(shape(known)).toEqual(shape(unknown));
    expect(await db.mail.count()).toBe(2);
    const [mail] = await mailsTo(ada.email, now);
    expect(mail?.to).toBe("Ada@example.org");
    expect(mail?.text).toContain("It has one already.");
    expect(mail?.text).not.toMatch(/\d{6}/);

    const refusals = [];
    for (const joining of [done(known).to.slice(-36), done(unknown).to.slice(-36)]) {
      const code = wrong(await codeFor("dan@example.org"));
      const answers = [];
      for (let i = 0; i < 6; i += 1)
        answers.push(await browser.press(finishJoiningAction, { joining, code }));
      answers.push(await browser.press(anotherCodeAction, { joining }));
      refusals.push(JSON.stringify(answers).replaceAll(joining, "id"));
    }
    expect(refusals[0]).toBe(refusals[1]);
    expect(await db.account.count()).toBe(1);
  });

  test("takes the same time, roughly", async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let round = 0; round < 5; round += 1) {
      for (const kind of ["known", "unknown"] as const) {
        const from = aBrowser({ now, address: `198.51.100.${round}` });
        const email = kind === "known" ? ada.email : `nobody${round}@example.org`;
        const before = performance.now();
        await from.press(startJoiningAction, { ...ada, email });
        times[kind].push(performance.now() - before);
      }
    }
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

describe("the code", () => {
  test("is refused when wrong, and after five tries even when right; another one works", async () => {
    const joining = await starts(browser);
    const code = await codeFor(ada.email);
    for (let i = 0; i < 5; i += 1)
      expect(await browser.press(finishJoiningAction, { joining, code: wrong(code) })).toMatchObject({
        code: "code-wrong",
      });
    expect(await browser.press(finishJoiningAction, { joining, code })).toMatchObject({ code: "code-spent" });
    done(await browser.press(anotherCodeAction, { joining }));
    expect(
      done(await browser.press(finishJoiningAction, { joining, code: await codeFor(ada.email) })),
    ).toEqual({ to: "/home" });
  });

  test("a hundred guesses at once are five", async () => {
    const joining = await starts(browser);
    const code = wrong(await codeFor(ada.email));
    const guesses = Array.from({ length: 20 }, () => browser.press(finishJoiningAction, { joining, code }));
    const codes = (await Promise.all(guesses)).map((state) =>
      state.status === "refused" ? state.code : state.status,
    );
    expect(codes.filter((one) => one === "code-wrong").length).toBe(5);
  });

  test("works for half an hour, and a clock that goes back does not matter", async () => {
    const joining = await starts(browser);
    const code = await codeFor(ada.email);
    browser.asking.now = after(now, 30 * minute);
    expect(await browser.press(finishJoiningAction, { joining, code })).toMatchObject({ code: "code-late" });
    browser.asking.now = after(now, -10 * minute);
    done(await browser.press(finishJoiningAction, { joining, code }));
  });

  test("makes one account, pressed twice or twice at once", async () => {
    const joining = await starts(browser);
    const code = await codeFor(ada.email);
    const other = aBrowser({ now });
    const states = await Promise.all(
      [browser, other].map((by) => by.press(finishJoiningAction, { joining, code })),
    );
    expect(states.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
    expect(await browser.press(finishJoiningAction, { joining, code })).toMatchObject({ code: "code-used" });
    expect(await db.account.count()).toBe(1);
  });

  test("of two joinings of one address the first to finish has it", async () => {
    const first = await starts(browser);
    const firstCode = await codeFor(ada.email);
    const second = await starts(browser, { email: "ADA@example.org" });
    const secondCode = await codeFor(ada.email);
    done(await browser.press(finishJoiningAction, { joining: second, code: secondCode }));
    expect(await browser.press(finishJoiningAction, { joining: first, code: firstCode })).toMatchObject({
      code: "has-account",
    });
    expect(await db.joining.count({ where: { id: first, usedAt: null } })).toBe(1);
  });

  test("of another joining does not fit", async () => {
    const mine = await starts(browser);
    const theirs = await starts(browser, { email: "dan@example.org" });
    const code = await codeFor(ada.email);
    expect(await browser.press(finishJoiningAction, { joining: theirs, code })).toMatchObject({
      code: "code-wrong",
    });
    done(await browser.press(finishJoiningAction, { joining: mine, code }));
  });

  test("of no joining is refused in words, as is one that is no id", async () => {
    const joining = "01920000-0000-7000-8000-000000000000";
    expect(await browser.press(finishJoiningAction, { joining, code: "123456" })).toMatchObject({
      code: "joining-gone",
    });
    expect(await browser.press(finishJoiningAction, { joining: "x", code: "123456" })).toMatchObject({
      code: "invalid",
    });
  });

  test("is mailed three times more at most", async () => {
    const joining = await starts(browser);
    for (let i = 0; i < 3; i += 1) done(await browser.press(anotherCodeAction, { joining }));
    expect(await browser.press(anotherCodeAction, { joining })).toMatchObject({ code: "many-codes" });
  });
});

test("joining one address is limited, for whoever does it and for nobody else", async () => {
  for (let i = 0; i < 6; i += 1) await starts(browser);
  expect(await browser.press(startJoiningAction, ada)).toMatchObject({ code: "many-joinings" });
  await starts(aBrowser({ now, address: "192.0.2.99" }));
});

test("what was not finished is forgotten a day later", async () => {
  await starts(browser);
  await forgetJoinings(after(now, day));
  expect(await db.joining.count()).toBe(1);
  await forgetJoinings(after(now, day + 31 * minute));
  expect(await db.joining.count()).toBe(0);
});

test("a coach made without a password is mailed the way to choose one", async () => {
  const coach = {
    email: "ben@example.org",
    name: "Ben",
    languages: ["en", "pt"],
    timeZone: "Europe/London",
    places: 25,
  };
  expect(await makeCoach(WorkerScope.of(now), coach)).toMatchObject({ ok: true });
  expect(await db.passwordReset.count({ where: { email: "ben@example.org" } })).toBe(1);
  expect(await makeCoach(WorkerScope.of(now), coach)).toMatchObject({
    ok: false,
    refusal: { code: "has-account" },
  });
});

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
