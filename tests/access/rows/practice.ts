import { devMail } from "#lib/joining/queries";
import { coachPeople, coachQueue, practiceOverview } from "#lib/practice/queries";
import { asks, eachCoachs, forAll, type Row } from "../../harness/doors.ts";

export const rows: Row[] = [
  {
    door: "lib/practice/queries.ts coachQueue",
    locked: "ben",
    go: asks("coach", coachQueue),
    expected: eachCoachs,
  },
  {
    door: "lib/practice/queries.ts coachPeople",
    locked: "ben",
    go: asks("coach", coachPeople),
    expected: eachCoachs,
  },
  {
    // Who runs the practice sees how it goes, and nothing that is Ada’s.
    door: "lib/practice/queries.ts practiceOverview",
    locked: "ada",
    go: asks("admin", practiceOverview),
    expected: { ...forAll("signed-out"), fay: "nothing" },
  },
  {
    // Mail that isn’t sent, on a machine of one’s own; where mail is sent there is no such page.
    door: "lib/joining/queries.ts devMail",
    locked: "ada",
    go: asks("visitor", devMail),
    expected: forAll("nothing"),
  },
];
