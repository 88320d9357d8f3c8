import { bookAction, noneSuitAction, offerTimesAction } from "#lib/booking/actions";
import { settleTimes } from "#lib/booking/commands";
import { mySessions, offerableTimes, stillFree } from "#lib/booking/queries";
import { hoursOfCoach } from "#lib/scheduling/queries";
import { adasOwn, asks, eachCoachs, eachMembers, herCoachs, press, type Row } from "../../harness/doors.ts";
import { noon, offers } from "../../harness/world.ts";

const dates = ["2026-03-20T10:00:00Z", "2026-03-23T10:00:00Z", "2026-03-24T15:00:00Z"];

export const rows: Row[] = [
  {
    door: "lib/booking/actions.ts noneSuitAction",
    locked: "ada",
    given: offers,
    go: (_, { request }) => press(noneSuitAction, { id: request, text: "" }),
    expected: adasOwn,
  },
  {
    door: "lib/booking/actions.ts bookAction",
    locked: "ada",
    given: offers,
    go: (_, { request, times }) => press(bookAction, { id: request, time: times[0] ?? "" }),
    expected: adasOwn,
  },
  {
    door: "lib/booking/actions.ts offerTimesAction",
    locked: "ben",
    go: (_, { request }) => press(offerTimesAction, { id: request, text: "", "times[]": dates }),
    expected: herCoachs,
  },
  {
    door: "lib/booking/queries.ts offerableTimes",
    locked: "ben",
    given: offers,
    go: asks("coach", offerableTimes),
    // What is held is missing from Ben’s own list, and from nobody else’s.
    finds: (text) => !text.includes("2026-03-23T10:00:00.000Z"),
    expected: eachCoachs,
  },
  {
    door: "lib/booking/queries.ts mySessions",
    locked: "ben",
    given: offers,
    go: asks("coach", mySessions),
    expected: eachCoachs,
  },
  {
    door: "lib/booking/commands.ts settleTimes",
    locked: "ada",
    given: offers,
    // Whoever comes first tidies up for everybody; what is held and not over stays as it is.
    go: asks("member", (member) => settleTimes(member, {})),
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "lib/booking/queries.ts stillFree",
    locked: "ada",
    given: offers,
    go: asks("member", async (member, { ben }) => {
      const hours = await hoursOfCoach(member, ben.id);
      return hours && stillFree(member, { coachId: ben.id, hours, minutes: 50, wanted: noon });
    }),
    // When a coach is free is no secret to a member, and whose the other hours are is not in it.
    expected: { ...eachMembers, ada: "nothing" },
  },
];
