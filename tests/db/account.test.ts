import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { MemberScope, SessionScope, WorkerScope } from "#lib/access/scope";
import {
  askForNewPasswordAction,
  chooseNewPasswordAction,
  saveSettingsAction,
  signInAction,
  signOutAction,
  signOutDeviceAction,
  signOutEverywhereAction,
  unlockAction,
} from "#lib/account/actions";
import { lock } from "#lib/account/commands";
import { forgetResets, mailReset } from "#lib/account/jobs";
import { localPath } from "#lib/account/model";
import { devices, settings } from "#lib/account/queries";
import { after, day, hour, minute, systemNow } from "#lib/core/clock";
import { makeMember } from "#lib/joining/commands";
import { db } from "#lib/platform/db";
import { closeQueues } from "#lib/platform/jobs";
import { aBrowser, type Browser, empties, mailsTo } from "../harness/browser.ts";

const now = systemNow();
const ada = { email: "ada@example.org", password: "lamp kettle harbour nine" };
const dan = { email: "dan@example.org", password: "window seat on thursday" };

let browser: Browser;
beforeEach(async () => {
  await empties();
  const about = { timeZone: "Europe/Lisbon", country: null, sharedScreen: "no" } as const;
  await makeMember(WorkerScope.of(now), { ...ada, ...about, alias: "Ada" });
  await makeMember(WorkerScope.of(now), { ...dan, ...about, alias: "Dan" });
  browser = aBrowser({ now });
});
afterAll(async () => {
  await closeQueues();
  await db.$disconnect();
});

async function whoIs(by: Browser): Promise<string> {
  const member = await by.does(() => MemberScope.of(by.asking));
  return typeof member === "string" ? member : member.alias;
}

async function sessionOf(by: Browser): Promise<SessionScope> {
  const session = await by.does(() => SessionScope.of(by.asking));
  if (typeof session === "string") throw new Error(session);
  return session;
}

describe("signing in", () => {
  test("opens a session, whatever the case of the address, and leads back", async () => {
    const state = await browser.press(signInAction, {
      ...ada,
      email: "ADA@Example.org",
      back: "/path/1/sort",
    });
    expect(state).toMatchObject({
      status: "done",
      value: { to: "/path/1/sort", owner: expect.any(String) },
    });
    expect(await whoIs(browser)).toBe("Ada");
    expect(
      await db.auditEvent.count({
        where: { actor: (await sessionOf(browser)).accountId, action: "signed-in" },
      }),
    ).toBe(1);
  });

  test("says whose unsaved text the browser may show: the same tag each time, and another for another person", async () => {
    const names = [];
    for (const who of [ada, ada, dan]) {
      const state = await browser.press(signInAction, who);
      names.push(state.status === "done" ? state.value.owner : state.status);
    }
    expect(names[0]).toBe(names[1]);
    expect(names[0]).not.toBe(names[2]);
  });

  test("answers the same for an address without an account, in about the same time", async () => {
    const times = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY };
    const answers = new Set<string>();
    const pairs = [
      { known: ada.email, unknown: "nobody@example.org" },
      { known: dan.email, unknown: "no.one@example.org" },
    ];
    for (const pair of pairs)
      for (let round = 0; round < 5; round += 1)
        for (const kind of ["known", "unknown"] as const) {
          const email = pair[kind];
          const before = performance.now();
          const state = await browser.press(signInAction, { email, password: "not the password" });
          // The quickest of each: what else the machine does in between only ever adds.
          times[kind] = Math.min(times[kind], performance.now() - before);
          answers.add(JSON.stringify(state).replace(email, ""));
        }
    expect([...answers]).toEqual([
      JSON.stringify({
        status: "refused",
        code: "no-match",
        message: "That address and password don’t match. Check both, or choose a new password.",
        fields: {},
        typed: { email: "" },
      }),
    ]);
    const ratio = times.known / times.unknown;
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
    expect(await whoIs(browser)).toBe("signed-out");
  });

  test("closes after ten tries at one account from one place, and for nobody else", async () => {
    for (let i = 0; i < 10; i += 1)
      expect(await browser.press(signInAction, { ...ada, password: "not the password" })).toMatchObject({
        code: "no-match",
      });
    const closed = await browser.press(signInAction, { ...ada, zone: "Europe/Lisbon" });
    expect(closed).toMatchObject({
      code: "too-many",
      message: expect.stringMatching(/^That was ten tries\. Sign-in opens again at \d\d:\d\d\./),
    });
    expect(await whoIs(browser)).toBe("signed-out");
    // Ada herself, from where she is; and Dan, from the same place.
    const hers = aBrowser({ now, address: "203.0.113.5" });
    await hers.press(signInAction, ada);
    expect(await whoIs(hers)).toBe("Ada");
    await browser.press(signInAction, dan);
    expect(await whoIs(browser)).toBe("Dan");
  });

  test("is limited more loosely by place alone, and an account nobody has counts too", async () => {
    for (let i = 0; i < 100; i += 1)
      await browser.press(signInAction, { email: `nobody${i}@example.org`, password: "x" });
    expect(await browser.press(signInAction, ada)).toMatchObject({ code: "too-many-here" });
  }, 60_000);

  test("takes a password of a hundred thousand characters for what it is", async () => {
    const state = await browser.press(signInAction, { ...ada, password: "x".repeat(100_000) });
    expect(state).toMatchObject({
      code: "invalid",
      fields: { password: "A password holds 200 characters at most." },
    });
  });

  test("keeps to the product on the way back", () => {
    expect(localPath("/path/1/sort?joined=1#card")).toBe("/path/1/sort?joined=1#card");
    for (const back of [
      "https://example.org/",
      "//example.org",
      "/\\example.org",
      "/\t/example.org",
      "/.//example.org",
      "javascript:alert(1)",
      "path/1",
      "/sign-in?back=/",
      "/api/leave",
      "/left",
      "",
    ])
      expect(localPath(back), back).toBeNull();
  });
});

describe("sessions", () => {
  beforeEach(async () => {
    await browser.press(signInAction, ada);
  });

  test("locked by leaving: the password opens it, and nothing else", async () => {
    await lock(await sessionOf(browser));
    expect(await whoIs(browser)).toBe("locked");
    expect(await browser.press(saveSettingsAction, {})).toMatchObject({ code: "locked" });
    expect(await browser.press(signOutEverywhereAction, {})).toMatchObject({ code: "locked" });
    const wrong = await browser.press(unlockAction, { password: dan.password });
    expect(wrong).toMatchObject({
      code: "wrong-password",
      fields: { password: expect.any(String) },
      typed: {},
    });
    expect(await whoIs(browser)).toBe("locked");
    expect(await browser.press(unlockAction, { password: ada.password, back: "/shared" })).toMatchObject({
      value: { to: "/shared" },
    });
    expect(await whoIs(browser)).toBe("Ada");
  });

  test("locked: ten tries close it", async () => {
    await lock(await sessionOf(browser));
    for (let i = 0; i < 10; i += 1) await browser.press(unlockAction, { password: "not the password" });
    expect(await browser.press(unlockAction, { password: ada.password })).toMatchObject({ code: "too-many" });
  });

  test("locked: signing out needs no password", async () => {
    await lock(await sessionOf(browser));
    const { token } = browser.asking;
    await browser.press(signOutAction, {});
    expect(browser.asking.token).toBeUndefined();
    browser.asking.token = token;
    expect(await whoIs(browser)).toBe("signed-out");
  });

  test("are listed, this one first, and each can be ended; another person’s can’t", async () => {
    const phone = aBrowser({ now });
    await phone.press(signInAction, ada);
    const others = aBrowser({ now });
    await others.press(signInAction, dan);
    const mine = await devices(await sessionOf(browser));
    expect(mine.map(({ device, isThis }) => ({ device, isThis }))).toEqual([
      { device: "Firefox on Android", isThis: true },
      { device: "Firefox on Android", isThis: false },
    ]);
    const dans = (await sessionOf(others)).sessionId;
    expect(await browser.press(signOutDeviceAction, { id: dans })).toMatchObject({ code: "session-gone" });
    expect(await whoIs(others)).toBe("Dan");
    await browser.press(signOutDeviceAction, { id: mine[1]?.id ?? "" });
    expect(await whoIs(phone)).toBe("signed-out");
    expect(await whoIs(browser)).toBe("Ada");
  });

  test("end everywhere at one press", async () => {
    const phone = aBrowser({ now });
    await phone.press(signInAction, ada);
    const { token } = browser.asking;
    await browser.press(signOutEverywhereAction, {});
    browser.asking.token = token;
    expect([await whoIs(browser), await whoIs(phone)]).toEqual(["signed-out", "signed-out"]);
  });

  test("slide thirty days ahead, at most once an hour, and end when nobody comes", async () => {
    const { sessionId: id } = await sessionOf(browser);
    const expiry = async () => (await db.session.findUniqueOrThrow({ where: { id } })).expiresAt;
    const fresh = await expiry();
    await whoIs(browser);
    expect(await expiry()).toEqual(fresh);
    await db.session.update({ where: { id }, data: { expiresAt: after(now, 30 * day - 2 * hour) } });
    await whoIs(browser);
    expect((await expiry()).getTime()).toBeGreaterThanOrEqual(fresh.getTime());
    await db.session.update({ where: { id }, data: { expiresAt: after(now, -minute) } });
    expect(await whoIs(browser)).toBe("signed-out");
  });

  test("outlast a clock that goes back", async () => {
    browser.asking.now = after(now, -2 * hour);
    expect(await whoIs(browser)).toBe("Ada");
    await lock(await sessionOf(browser));
    await browser.press(unlockAction, { password: ada.password });
    expect(await whoIs(browser)).toBe("Ada");
  });

  test("a forged token is nobody’s", async () => {
    browser.asking.token = "x".repeat(43);
    expect(await whoIs(browser)).toBe("signed-out");
    browser.asking.token = "\0";
    expect(await whoIs(browser)).toBe("signed-out");
  });
});

test("settings are saved, and S9 changes what a browser may keep", async () => {
  await browser.press(signInAction, ada);
  const member = async () => {
    const scope = await MemberScope.of(browser.asking);
    if (typeof scope === "string") throw new Error(scope);
    return scope;
  };
  expect((await member()).deviceKey().keeps).toBe(true);
  const changed = { alias: "Wren", timeZone: "America/Sao_Paulo", country: "BR", sharedScreen: "unsure" };
  expect(await browser.press(saveSettingsAction, changed)).toMatchObject({ status: "done" });
  expect(await settings(await member())).toEqual(changed);
  expect((await member()).deviceKey().keeps).toBe(false);
  expect(await whoIs(browser)).toBe("Wren");
});

describe("a new password", () => {
  async function link(email: string): Promise<string> {
    const asked = await db.passwordReset.findMany({ where: { tokenHash: null } });
    for (const { id } of asked) await mailReset(id, now);
    const [mail] = await mailsTo(email, now);
    return /token=(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
  }
  const next = "a green umbrella by the door";

  test("is chosen by a link, which opens once and signs every device out", async () => {
    await browser.press(signInAction, ada);
    const reader = aBrowser({ now });
    await reader.press(askForNewPasswordAction, { email: "Ada@example.org" });
    const token = await link(ada.email);
    expect(await reader.press(chooseNewPasswordAction, { token, password: "password1234" })).toMatchObject({
      code: "easily-guessed",
    });
    expect(await reader.press(chooseNewPasswordAction, { token, password: next })).toMatchObject({
      status: "done",
    });
    expect(await whoIs(browser)).toBe("signed-out");
    expect(await reader.press(chooseNewPasswordAction, { token, password: next })).toMatchObject({
      code: "link-gone",
    });
    expect(await reader.press(signInAction, ada)).toMatchObject({ code: "no-match" });
    await reader.press(signInAction, { ...ada, password: next });
    expect(await whoIs(reader)).toBe("Ada");
  });

  test("is asked for in the same words by an address without an account, which gets no mail", async () => {
    const known = await browser.press(askForNewPasswordAction, { email: ada.email });
    const unknown = await browser.press(askForNewPasswordAction, { email: "nobody@example.org" });
    expect(known).toEqual(unknown);
    await link(ada.email);
    expect(await mailsTo("nobody@example.org", now)).toEqual([]);
  });

  test("has half an hour, and what was asked is forgotten after a day", async () => {
    await browser.press(askForNewPasswordAction, { email: dan.email });
    const token = await link(dan.email);
    browser.asking.now = after(now, 30 * minute);
    expect(await browser.press(chooseNewPasswordAction, { token, password: next })).toMatchObject({
      code: "link-gone",
    });
    await forgetResets(after(now, 2 * day));
    expect(await db.passwordReset.count()).toBe(0);
  });

  test("is set once by two at once", async () => {
    await browser.press(askForNewPasswordAction, { email: ada.email });
    const token = await link(ada.email);
    const states = await Promise.all(
      [browser, aBrowser({ now })].map((by) => by.press(chooseNewPasswordAction, { token, password: next })),
    );
    expect(states.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  });
});
