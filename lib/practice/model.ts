// The coach's queue: everything with something to do, by promised time. Said here in the coach's zone, so that the page
// and the refresh in the browser show the same rows.

import { howSoonWords, kindWords } from "#content/requests";
import type { CoachSession } from "../booking/model.ts";
import {
  dayKey,
  sayHour,
  sayMoment,
  sayNear,
  sayNearDay,
  sayWeekday,
  sayWeekdayName,
  sayZone,
} from "../core/when.ts";
import { sayCount } from "../replies/model.ts";
import type { Concern } from "../safety/model.ts";
import { moduleOfItem, type SharedItem } from "../sharing/model.ts";
import type { QueuedRequest } from "../support/model.ts";

/** One line of the queue. None of what was shared is in it but the question that the member asked with it. */
export type QueueRow = {
  id: string;
  href: string;
  /** Straight to the reply, where there is one to write. */
  replyHref: string | null;
  /** Straight to offering times, where they are asked for. */
  offerHref: string | null;
  when: string;
  who: string;
  what: string;
  ask: string | null;
  news: string;
  /** What the pane beside the list adds. Looking at it opens nothing. */
  peek: string[];
  /** The member sees each opening of what stands behind this line. */
  openingsSeen: boolean;
};

type QueueGroup = { id: string; title: string; hint: string; rows: QueueRow[] };

export type Queue = {
  today: string;
  summary: string;
  groups: QueueGroup[];
  /** People who have nothing waiting. */
  others: number;
  /** "10:21", when this list was read. */
  readAt: string;
};

type QueueFacts = {
  now: Date;
  zone: string;
  /** Everybody this coach works with, by member id. */
  people: ReadonlyMap<string, unknown>;
  items: SharedItem[];
  /** When a draft was saved last, by share. */
  drafts: ReadonlyMap<string, Date>;
  /** When the member sees a sent reply that can still be taken back, by share. */
  onTheirWay: ReadonlyMap<string, Date>;
  requests: QueuedRequest[];
  sessions: CoachSession[];
  /** What people chose to tell this coach about their safety, the newest first. */
  concerns: Concern[];
};

type Dated = { by: Date; row: QueueRow };

/** The queue of one coach at one instant. */
export function queueOf(facts: QueueFacts): Queue {
  const { now, zone } = facts;
  const promised = [...waitingShares(facts), ...waitingRequests(facts)].sort(
    (one, other) => one.by.getTime() - other.by.getTime(),
  );
  const isDue = ({ by }: Dated) => dayKey(by, zone) <= dayKey(now, zone);
  const due = promised.filter(isDue);
  const next = promised.filter((line) => !isDue(line));
  const rows = (lines: Dated[]) => lines.map(({ row }) => row);
  const groups: QueueGroup[] = [
    {
      id: "concerns",
      title: "Concerns",
      hint: "They chose to tell you. Before anything else.",
      rows: toldOf(facts),
    },
    { id: "due", title: "Due by today", hint: "By promised time", rows: rows(due) },
    { id: "next", title: "Next", hint: "By promised time", rows: rows(next) },
    {
      id: "sent",
      title: "Sent",
      hint: "You can still take these back.",
      rows: rows(sentReplies(facts)),
    },
    {
      id: "waiting",
      title: "Waiting on them",
      hint: "You asked or offered. Nothing to do yet.",
      rows: requestsWaiting(facts),
    },
    { id: "sessions", title: "Sessions", hint: `Your time, ${sayZone(zone)}`, rows: bookedSessions(facts) },
  ];
  const listed = new Set([...groups.flatMap((group) => group.rows.map(({ who }) => who))]);
  return {
    today: sayWeekday(now, zone),
    summary: sayDue(due, next, facts),
    groups: groups.filter((group) => group.rows.length > 0),
    others: Math.max(0, facts.people.size - listed.size),
    readAt: sayHour(now, zone),
  };
}

/** A fact with its source and its time, never a score (care.md §6.5). The answer itself stands on the page it leads to. */
function toldOf({ concerns, now, zone }: QueueFacts): QueueRow[] {
  return concerns.map((concern) => ({
    id: `concern:${concern.id}`,
    href: `/coach/concerns/${concern.id}`,
    // A concern is answered by what is done about it, and written down on its page.
    replyHref: null,
    offerHref: null,
    when: sayNear(concern.toldAt, now, zone),
    who: concern.alias,
    what: "An answer about safety",
    ask: null,
    news: concern.endAskedAt
      ? "Waits for the second look"
      : concern.seenAt
        ? `You noted what you did ${sayNear(concern.seenAt, now, zone)}`
        : "Not acknowledged",
    peek: [
      `Answered ${sayNearDay(concern.answeredAt, now, zone)}, told ${sayNearDay(concern.toldAt, now, zone)}.`,
    ],
    openingsSeen: false,
  }));
}

function sayDue(due: Dated[], next: Dated[], { now, zone }: QueueFacts): string {
  const ahead = due.find(({ by }) => by > now);
  const [first] = next;
  if (due.length > 0) {
    const count = ahead
      ? sayCount(due.length, "answer is", "answers are")
      : sayCount(due.length, "answer was", "answers were");
    const said = `${count.charAt(0).toUpperCase()}${count.slice(1)} promised by`;
    return ahead
      ? `${said} the end of today. The next is ${ahead.row.who}’s, at ${sayHour(ahead.by, zone)}.`
      : `${said} now.`;
  }
  return first
    ? `Nothing is due. The next promise falls on ${sayMoment(first.by, zone)}.`
    : "Nothing is due, and nothing is promised.";
}

/** "M1 Compass"; without a title where the copy can't be opened. */
export function sayItem({ itemId, title }: { itemId: string; title: string | null }): string {
  const guideModule = moduleOfItem(itemId);
  const number = guideModule ? `M${guideModule.number}` : "";
  return [number, title ?? "A page that can’t be opened"].filter(Boolean).join(" ");
}

// What went with an open request stands under that request, which has a promise of its own.
function waitingShares({ items, drafts, requests, now, zone }: QueueFacts): Dated[] {
  const open = new Set(requests.map(({ id }) => id));
  return items
    .filter(({ repliedAt, requestId }) => repliedAt === null && !(requestId && open.has(requestId)))
    .map((item) => {
      const draft = drafts.get(item.shareId);
      return {
        by: item.promisedBy,
        row: {
          ...linkOf(item),
          when: sayDueAt(item.promisedBy, now, zone),
          who: item.alias,
          what: sayItem(item),
          ask: item.ask,
          news: sayNews(item, { items, draft, now, zone }),
          peek: [
            `Shared ${sayNearDay(item.sharedAt, now, zone)}.`,
            ...(item.openedAt ? [`You opened it ${sayNearDay(item.openedAt, now, zone)}.`] : []),
            sayPromise(item.promisedBy, now, zone),
            ...(draft ? [`You have a draft, saved ${sayNearDay(draft, now, zone)}.`] : []),
          ],
        },
      };
    });
}

function linkOf({ shareId }: Pick<SharedItem, "shareId">) {
  const href = `/coach/shares/${shareId}`;
  return { id: `share:${shareId}`, href, replyHref: `${href}#reply`, offerHref: null, openingsSeen: true };
}

/** The hour of a promise; of one that was not kept, that it was. */
function sayDueAt(by: Date, now: Date, zone: string): string {
  return by > now ? sayNear(by, now, zone) : `Was ${sayNear(by, now, zone)}`;
}

function sayPromise(by: Date, now: Date, zone: string): string {
  return by > now
    ? `An answer is promised by ${sayMoment(by, zone)}.`
    : `An answer was promised by ${sayMoment(by, zone)}.`;
}

function sayNews(
  item: SharedItem,
  { items, draft, now, zone }: { items: SharedItem[]; draft?: Date; now: Date; zone: string },
): string {
  if (item.isNew && item.openedAt) return `New since ${sayNear(item.openedAt, now, zone)}`;
  if (draft) return `Draft saved ${sayNear(draft, now, zone)}`;
  if (item.openedAt) return `Opened ${sayNear(item.openedAt, now, zone)}`;
  const only = items.filter(({ memberId }) => memberId === item.memberId).length === 1;
  return only ? "First share" : `Shared ${sayNear(item.sharedAt, now, zone)}`;
}

function sentReplies({ items, onTheirWay, now, zone }: QueueFacts): Dated[] {
  return items.flatMap((item) => {
    const seenFrom = onTheirWay.get(item.shareId);
    if (!seenFrom) return [];
    const row = {
      ...linkOf(item),
      when: sayNear(seenFrom, now, zone),
      who: item.alias,
      what: sayItem(item),
      ask: null,
      news: `${item.alias} sees it then`,
      peek: [
        `${item.alias} sees your reply from ${sayHour(seenFrom, zone)}. Until then you can take it back.`,
      ],
    };
    return [{ by: seenFrom, row }];
  });
}

function waitingRequests({ requests, now, zone }: QueueFacts): Dated[] {
  return requests
    .filter(({ state }) => state === "sent")
    .map((request) => ({
      by: request.promisedBy,
      row: {
        ...requestRow(request),
        when: sayDueAt(request.promisedBy, now, zone),
        ask: request.beginning,
        news:
          request.howSoon === "now"
            ? howSoonWords.now.replace("I’m s", "S")
            : `Asked ${sayNear(request.sentAt, now, zone)}`,
        peek: [`Asked ${sayNearDay(request.sentAt, now, zone)}.`, sayPromise(request.promisedBy, now, zone)],
      },
    }));
}

function requestsWaiting({ requests, now, zone }: QueueFacts): QueueRow[] {
  return requests
    .filter(({ state }) => state === "asked-back" || state === "offered" || state === "rested")
    .map((request) => {
      const said = saidOfWaiting(request, { now, zone });
      return {
        ...requestRow(request),
        when: "No date",
        ask: null,
        news: waitingWords[request.state] ?? "",
        peek: [said],
      };
    });
}

const waitingWords: Partial<Record<QueuedRequest["state"], string>> = {
  "asked-back": "You asked a question",
  offered: "You offered times",
  rested: "Resting",
};

/** What a request waits for that its coach gave back to its member. */
function saidOfWaiting({ state, times }: QueuedRequest, { now, zone }: { now: Date; zone: string }): string {
  if (state === "rested")
    return "You asked one question back, and two weeks passed. It rests, and they can take it up again.";
  if (state !== "offered") return "You asked one question back.";
  const [first] = times;
  const from = first ? `, from ${sayNear(first.startsAt, now, zone)} on` : "";
  return `You offered ${sayCount(times.length, "time", "times")}${from}.`;
}

function requestRow({ id, alias, kind, state }: QueuedRequest) {
  const href = `/coach/requests/${id}`;
  const said = kindWords[kind];
  const about = `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  return {
    id: `request:${id}`,
    href,
    replyHref: state === "sent" ? `${href}#reply` : null,
    offerHref: state === "sent" || state === "asked-back" ? `${href}#offer` : null,
    who: alias,
    what: `Support: ${about}`,
    openingsSeen: true,
  };
}

function bookedSessions({ sessions, now, zone }: QueueFacts): QueueRow[] {
  return sessions
    .filter(({ state }) => state === "booked")
    .map(({ requestId, alias, startsAt, endsAt, memberZone }) => {
      const minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
      const there = `${sayHour(startsAt, memberZone)} in ${sayZone(memberZone)}`;
      return {
        id: `session:${requestId}`,
        href: `/coach/requests/${requestId}`,
        replyHref: null,
        offerHref: null,
        when:
          dayKey(startsAt, zone) === dayKey(now, zone)
            ? `Today ${sayHour(startsAt, zone)}`
            : sayMoment(startsAt, zone),
        who: alias,
        what: `${minutes} minutes`,
        ask: null,
        news: sayHour(startsAt, zone) === sayHour(startsAt, memberZone) ? "The same hour for them" : there,
        peek: [
          `${sayMoment(startsAt, zone)} to ${sayHour(endsAt, zone)}, your time.`,
          `${there}, on ${sayWeekdayName(startsAt, memberZone)}.`,
        ],
        openingsSeen: false,
      };
    });
}

// ---------- people ----------

/** Somebody this coach works with, and what of theirs is with them now. What isn't shared is not counted. */
export type PersonLine = {
  memberId: string;
  alias: string;
  since: string;
  place: string;
  items: { shareId: string; what: string; shared: string; replied: string | null }[];
};

/** A coach as those who run the practice see them. `promised`: the next answer that is due, in the coach's zone. */
export type CoachLine = {
  id: string;
  name: string;
  languages: string[];
  places: number;
  people: number;
  timeZone: string;
  promised: string | null;
  late: boolean;
};

/** A line of the audit log: that something was done, never a word of it. */
export type LogLine = { id: string; at: Date; what: string };

const actions: Record<string, string> = {
  joined: "Somebody joined",
  "signed-in": "Somebody signed in",
  "signed-out-everywhere": "Somebody signed out everywhere",
  "password-changed": "Somebody chose a new password",
  "coach-made": "A coach was made",
  "admin-made": "An admin was made",
  "coaching-started": "Somebody began with a coach",
  "coaching-ended": "Somebody went on with another coach",
  shared: "A part of a page was shared",
  "taken-back": "A share was taken back",
  "request-sent": "A request was sent",
  "request-withdrawn": "A request was withdrawn",
  "request-passed-on": "Another coach was asked, after a promise had passed",
  "session-booked": "A session was booked",
  "second-look": "A coach and somebody who runs the practice ended a concern",
  "coach-told": "Somebody told their coach of an answer about safety",
};

/** An action of the audit log in words; one that has no words here yet is said by its name. */
export function sayAction(action: string): string {
  return actions[action] ?? action;
}
