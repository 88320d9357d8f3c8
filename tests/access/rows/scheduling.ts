import { newId } from "#lib/core/ids";
import { addAwayAction, removeAwayAction, setHoursAction } from "#lib/scheduling/actions";
import {
  hoursOfCoach,
  hoursOfCoaches,
  ownHours,
  ownHoursPage,
  ownTakenTimes,
  takenTimesWith,
} from "#lib/scheduling/queries";
import { asks, eachCoachs, eachMembers, herCoachs, press, type Row } from "../../harness/doors.ts";
import { offers } from "../../harness/world.ts";

const march = { from: new Date("2026-03-19T00:00:00Z"), until: new Date("2026-04-01T00:00:00Z") };
const isOffered = (text: string) => text.includes("2026-03-23T10:00:00.000Z");
const isAway = (text: string) => text.includes("2026-05-04");
/** A coach’s hours are no secret to a member: a date is promised by them. */
const known = { ...eachMembers, dan: "found" };

export const rows: Row[] = [
  {
    door: "lib/scheduling/actions.ts setHoursAction",
    locked: "ben",
    go: () => press(setHoursAction, { "opens-1-1": "10:00", "closes-1-1": "16:00" }),
    expected: eachCoachs,
  },
  {
    door: "lib/scheduling/actions.ts addAwayAction",
    locked: "ben",
    go: () => press(addAwayAction, { id: newId(), from: "2026-06-01", until: "2026-06-02" }),
    expected: eachCoachs,
  },
  {
    door: "lib/scheduling/actions.ts removeAwayAction",
    locked: "ben",
    go: (_, { away }) => press(removeAwayAction, { id: away }),
    expected: { ...herCoachs, cleo: "away-gone", gil: "away-gone" },
  },
  {
    door: "lib/scheduling/queries.ts hoursOfCoaches",
    locked: "ada",
    go: asks("member", (member, { ben }) => hoursOfCoaches(member, [ben.id])),
    finds: isAway,
    expected: known,
  },
  {
    door: "lib/scheduling/queries.ts hoursOfCoach",
    locked: "ada",
    go: asks("member", (member, { ben }) => hoursOfCoach(member, ben.id)),
    finds: isAway,
    expected: known,
  },
  {
    door: "lib/scheduling/queries.ts ownHours",
    locked: "ben",
    go: asks("coach", ownHours),
    finds: isAway,
    expected: eachCoachs,
  },
  {
    door: "lib/scheduling/queries.ts ownHoursPage",
    locked: "ben",
    go: asks("coach", ownHoursPage),
    expected: eachCoachs,
  },
  {
    door: "lib/scheduling/queries.ts ownTakenTimes",
    locked: "ben",
    given: offers,
    go: asks("coach", (coach) => ownTakenTimes(coach, march)),
    finds: isOffered,
    expected: eachCoachs,
  },
  {
    // When somebody else’s coach is busy says when somebody else has a session.
    door: "lib/scheduling/queries.ts takenTimesWith",
    locked: "ada",
    given: offers,
    go: asks("member", (member, { ben }) => takenTimesWith(member, { coachId: ben.id, ...march })),
    finds: isOffered,
    expected: eachMembers,
  },
];
