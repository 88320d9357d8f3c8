// The table of a request's states, and how its lines read.
import { describe, expect, test } from "vitest";
import { heldUntil } from "#lib/booking/model";
import { after, hour, second } from "#lib/core/clock";
import {
  isLate,
  isOpen,
  move,
  moverOf,
  openStates,
  type State,
  states,
  statesBefore,
  waysOpen,
  withdrawable,
} from "#lib/requests/model";
import { firstSentence, sayAway, sayWeek } from "#lib/support/model";

const now = new Date("2026-03-19T14:02:00Z");

describe("states", () => {
  test("a request that is closed is moved by nobody, but for withdrawing what was answered or declined", () => {
    for (const state of ["withdrawn", "done", "passed-on"] as const)
      for (const event of [
        "told",
        "none-suit",
        "booked",
        "withdrawn",
        "answered",
        "offered",
        "declined",
      ] as const)
        expect(move(state, event)).toEqual({ ok: false, refusal: { code: `is-${state}` } });
  });

  test("from every open state it can be withdrawn", () => {
    for (const state of openStates)
      expect(move(state, "withdrawn")).toEqual({ ok: true, value: "withdrawn" });
    expect(states.filter(isOpen)).toEqual(
      states.filter((state) => openStates.some((open) => open === state)),
    );
    expect(withdrawable("answered")).toBe(true);
    expect(withdrawable("withdrawn")).toBe(false);
  });

  test("none of these, an expired hold and an answer back lead to sent; who may do it stands in the table", () => {
    expect(move("offered", "none-suit")).toEqual({ ok: true, value: "sent" });
    expect(move("offered", "hold-expired")).toEqual({ ok: true, value: "sent" });
    expect(move("asked-back", "told")).toEqual({ ok: true, value: "sent" });
    expect([moverOf("none-suit"), moverOf("hold-expired"), moverOf("offered")]).toEqual([
      "member",
      "practice",
      "coach",
    ]);
    expect(statesBefore("offered")).toEqual(["sent", "asked-back"]);
  });
});

test("how a request can be answered follows from its state, and one question is all", () => {
  const openIn = (state: State, asked = false) => waysOpen({ state, asked });
  expect(openIn("sent")).toEqual(["reply", "offer", "ask", "decline"]);
  expect(openIn("sent", true)).toEqual(["reply", "offer", "decline"]);
  expect(openIn("asked-back", true)).toEqual(["reply", "offer", "decline"]);
  expect(openIn("offered")).toEqual(["reply", "decline"]);
  for (const state of ["scheduled", "rested", "answered", "withdrawn"] as const)
    expect(openIn(state)).toEqual([]);
});

test("a promise is late once its hour has passed, as long as the coach has the request", () => {
  const promisedBy = now;
  expect(isLate({ state: "sent", promisedBy }, now)).toBe(false);
  expect(isLate({ state: "sent", promisedBy }, after(now, second))).toBe(true);
  for (const state of states.filter((one) => one !== "sent"))
    expect(isLate({ state, promisedBy }, after(now, hour))).toBe(false);
});

test("offered times are held for 48 hours, or until the first of them", () => {
  const later = after(now, 80 * hour);
  expect(heldUntil(now, [later])).toEqual(after(now, 48 * hour));
  expect(heldUntil(now, [later, after(now, 5 * hour)])).toEqual(after(now, 5 * hour));
});

test("the beginning of what was written is its first sentence, cut at a word where that is long", () => {
  expect(firstSentence("My sister’s wedding is in May. I don’t know.")).toBe(
    "My sister’s wedding is in May.",
  );
  expect(firstSentence("No full stop\nsecond line")).toBe("No full stop");
  expect(firstSentence("")).toBe("");
  expect(firstSentence(`${"🌱 ".repeat(200)}`).endsWith("🌱 …")).toBe(true);
  expect([...firstSentence("x".repeat(5000))].length).toBeLessThan(143);
});

test("a week is said in runs of days", () => {
  const day = (weekday: number, opens = "09:00", closes = "17:00") => ({ weekday, opens, closes });
  expect(sayWeek([1, 2, 3, 4].map((weekday) => day(weekday)))).toBe("Monday to Thursday, 09:00 to 17:00");
  expect(sayWeek([day(1), day(2), day(5, "09:00", "12:00")])).toBe(
    "Monday to Tuesday, 09:00 to 17:00, and Friday, 09:00 to 12:00",
  );
  expect(sayWeek([day(3, "09:00", "12:00"), day(3, "14:00", "18:00")])).toBe(
    "Wednesday, 09:00 to 12:00 and 14:00 to 18:00",
  );
  expect(sayWeek([])).toBe("");
});

test("how far off something is, for somebody who waits", () => {
  expect(sayAway(now, after(now, 1.2 * hour))).toBe("about an hour away");
  expect(sayAway(now, after(now, 19 * hour))).toBe("about 19 hours away");
  expect(sayAway(now, after(now, 91 * hour))).toBe("4 days away");
});
