// Run by people.ts in a process of its own, as the product's own code runs: makes the five people, new, and prints who
// they are. Ada has written in every exercise of the first module if asked for.
import { compass, mornings, sort } from "../../content/modules/01-person-or-quiet/exercises.ts";
import { db } from "../../lib/platform/db.ts";
import { hashPassword } from "../../lib/platform/password.ts";
import { people, writes } from "../../tests/harness/people.ts";
import { adasWords, password } from "./words.ts";

const { coached, written } = JSON.parse(process.argv[2] ?? "{}");
const now = new Date();
const made = await people({ since: new Date(now.getTime() - 86_400_000), coached });
await db.account.updateMany({
  where: { id: { in: Object.values(made).map(({ id }) => id) } },
  data: { passwordHash: await hashPassword(password) },
});
if (written)
  await made.ada.at(now, async (ada) => {
    await writes(ada, sort, { "cards.thinking": "person", "cards.evenings": "hurt" });
    await writes(ada, mornings, { without: adasWords.without, back: adasWords.back });
    await writes(ada, compass, { person: 7, relief: 9, why: adasWords.why });
  });
console.log(
  JSON.stringify(
    Object.fromEntries(Object.entries(made).map(([name, { id, email }]) => [name, { id, email }])),
  ),
);
await db.$disconnect();
