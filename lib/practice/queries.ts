import { mySessions } from "../booking/queries.ts";
import "server-only";
import type { AdminScope, CoachScope } from "../access/scope.ts";
import { sayDay, sayNear, sayZone } from "../core/when.ts";
import { db } from "../platform/db.ts";
import { draftsOf, onTheirWay } from "../replies/queries.ts";
import { concernsOf } from "../safety/queries.ts";
import { sharedItems } from "../sharing/queries.ts";
import { requestsInQueue } from "../support/queries.ts";
import {
  type CoachLine,
  type LogLine,
  type PersonLine,
  type Queue,
  queueOf,
  sayAction,
  sayItem,
} from "./model.ts";

/**
 * Everything that this coach has to do, by promised time. Six queries side by side, however many people: each asks
 * once for all of them. It opens the members' questions and the titles, and nothing else of what was shared: a question
 * was put to the coach, and the page on which it is asked says that the coach sees it in their list.
 */
export async function coachQueue(coach: CoachScope): Promise<Queue> {
  const [items, drafts, sent, requests, sessions, concerns] = await Promise.all([
    sharedItems(coach),
    draftsOf(coach),
    onTheirWay(coach),
    requestsInQueue(coach),
    mySessions(coach),
    concernsOf(coach),
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
    concerns,
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

/**
 * The practice, for those who run it: who coaches how many, the next promise that each has open, and what was done
 * lately. Holds no words of anybody's, and no names of members: an admin has no key, and needs none for this.
 */
export async function practiceOverview(admin: AdminScope): Promise<{ coaches: CoachLine[]; log: LogLine[] }> {
  const [coaches, log] = await Promise.all([
    db.$queryRaw<CoachRow[]>`
      select c.id, c.name, c.languages, c.places, c."timeZone",
             (select count(*)::int from "Coaching" g where g."coachId" = c.id and g."endedAt" is null) as people,
             least(
               (select min(v."promisedBy") from "ShareVersion" v
                join "Share" s on s.id = v."shareId"
                where s."coachId" = c.id and s."revokedAt" is null and v."undoneAt" is null
                  and not exists (select 1 from "Reply" r where r."shareId" = s.id
                                  and r."takenBackAt" is null and r."sentAt" >= v."frozenAt")),
               (select min(q."promisedBy") from "SupportRequest" q where q."coachId" = c.id and q.state = 'sent')
             ) as "promisedBy"
      from "Coach" c where c."endedAt" is null order by c.name`,
    db.auditEvent.findMany({ orderBy: [{ at: "desc" }, { id: "desc" }], take: 40 }),
  ]);
  return {
    coaches: coaches.map(({ promisedBy, ...coach }) => ({
      ...coach,
      promised: promisedBy && sayNear(promisedBy, admin.now, coach.timeZone),
      late: promisedBy !== null && promisedBy < admin.now,
    })),
    log: log.map(({ id, at, action }) => ({ id, at, what: sayAction(action) })),
  };
}

type CoachRow = {
  id: string;
  name: string;
  languages: string[];
  places: number;
  timeZone: string;
  people: number;
  promisedBy: Date | null;
};
