import "server-only";
import type { CoachScope } from "../access/scope.ts";
import { sayDay, sayNear, sayZone } from "../core/when.ts";
import { draftsOf, onTheirWay } from "../replies/queries.ts";
import { sharedItems } from "../sharing/queries.ts";
import { mySessions, requestsInQueue } from "../support/queries.ts";
import { type PersonLine, type Queue, queueOf, sayItem } from "./model.ts";

/**
 * Everything that this coach has to do, by promised time. Five queries side by side, however many people: each asks
 * once for all of them. It opens the members' questions and the titles, and nothing else of what was shared: a question
 * was put to the coach, and the page on which it is asked says that the coach sees it in their list.
 */
export async function coachQueue(coach: CoachScope): Promise<Queue> {
  const [items, drafts, sent, requests, sessions] = await Promise.all([
    sharedItems(coach),
    draftsOf(coach),
    onTheirWay(coach),
    requestsInQueue(coach),
    mySessions(coach),
  ]);
  return queueOf({
    now: coach.now,
    zone: coach.timeZone,
    people: coach.clients,
    items,
    drafts,
    onTheirWay: sent,
    requests,
    sessions,
  });
}

/** The people this coach works with, by name, each with what is shared with the coach now. */
export async function coachPeople(coach: CoachScope): Promise<PersonLine[]> {
  const items = await sharedItems(coach);
  return [...coach.clients.values()]
    .sort((one, other) => one.alias.localeCompare(other.alias, "en"))
    .map(({ memberId, alias, since, timeZone }) => ({
      memberId,
      alias,
      since: sayDay(since, coach.timeZone),
      place: sayZone(timeZone),
      items: items
        .filter((item) => item.memberId === memberId)
        .map((item) => ({
          shareId: item.shareId,
          what: sayItem(item),
          shared: sayNear(item.sharedAt, coach.now, coach.timeZone),
          replied: item.repliedAt && sayNear(item.repliedAt, coach.now, coach.timeZone),
        })),
    }));
}
