// How the coach's queue says what is due, what has passed, and what waits for somebody else.
import { expect, test } from "vitest";
import { after, day, hour } from "#lib/core/clock";
import { queueOf } from "#lib/practice/model";
import type { QueuedRequest } from "#lib/support/model";

/** A Thursday, two o’clock in London. */
const now = new Date("2026-03-19T14:00:00Z");

function request(id: string, more: Partial<QueuedRequest>): QueuedRequest {
  return {
    id,
    alias: id,
    kind: "think",
    howSoon: "wait",
    beginning: "A wedding in May.",
    state: "sent",
    sentAt: after(now, -3 * day),
    promisedBy: after(now, hour),
    openedAt: null,
    times: [],
    ...more,
  };
}

function queue(requests: QueuedRequest[]) {
  const nothing = { items: [], drafts: new Map(), onTheirWay: new Map(), sessions: [], concerns: [] };
  return queueOf({ ...nothing, now, zone: "Europe/London", people: new Map(), requests });
}

const lines = (requests: QueuedRequest[]) =>
  queue(requests).groups.flatMap(({ title, rows }) => rows.map(({ when, news }) => [title, when, news]));

test("a promise that has passed says that it was, and the summary too", () => {
  const late = request("Jun", { promisedBy: after(now, -6 * day) });
  expect(lines([late])).toEqual([["Due by today", "Was Friday 14:00", "Asked Monday 14:00"]]);
  expect(queue([late]).summary).toBe("One answer was promised by now.");
  expect(queue([late, request("Ada", {})]).summary).toBe(
    "Two answers are promised by the end of today. The next is Ada’s, at 15:00.",
  );
});

test("what waits for somebody else says for what", () => {
  expect(
    lines([
      request("Cem", { state: "asked-back" }),
      request("Dora", { state: "offered" }),
      request("Ines", { state: "rested" }),
    ]),
  ).toEqual([
    ["Waiting on them", "No date", "You asked a question"],
    ["Waiting on them", "No date", "You offered times"],
    ["Waiting on them", "No date", "Resting"],
  ]);
});
