// Run by people.ts in a process of its own, as the product's own code runs: each message asks for people, new, and is
// answered with who they are and what of theirs is there.
import { moduleById } from "../../content/index.ts";
import { compass, mornings, sort } from "../../content/modules/01-person-or-quiet/exercises.ts";
import type { MemberScope } from "../../lib/access/scope.ts";
import { offerTimes } from "../../lib/booking/commands.ts";
import { offerableTimes } from "../../lib/booking/queries.ts";
import { after, hour, minute, systemNow } from "../../lib/core/clock.ts";
import { newId } from "../../lib/core/ids.ts";
import { db } from "../../lib/platform/db.ts";
import { hashPassword } from "../../lib/platform/password.ts";
import { share } from "../../lib/sharing/commands.ts";
import { shareableParts } from "../../lib/sharing/queries.ts";
import { askBack, openRequest } from "../../lib/support/commands.ts";
import { newRequest } from "../../lib/support/schema.ts";
import { aMember, coaches, people, writes } from "../../tests/harness/people.ts";
import { went } from "../../tests/harness/world.ts";
import type { Answered, Asked, Cast, Facts, Things } from "./people.ts";
import { adasWords, bensQuestion, password } from "./words.ts";

/** Made once: a password is slow to hash on purpose. */
const passwordHash = hashPassword(password);

process.on("message", async ({ turn, facts }: Asked) => {
  const answer = await (facts ? aCast(facts) : ada()).then(
    (made) => ({ turn, made }),
    (error: Error) => ({ turn, error: error.stack ?? error.message }),
  );
  process.send?.(answer satisfies Answered);
});
process.once("disconnect", () => process.exit());

/** Ada by herself: nothing is written, and she has no coach. */
async function ada(): Promise<Pick<Cast, "ada">> {
  const { id, email } = await aMember({ alias: "Ada" }, after(systemNow(), -24 * hour));
  await db.account.update({ where: { id }, data: { passwordHash: await passwordHash } });
  return { ada: { id, email } };
}

async function aCast({
  coached = true,
  written,
  shared,
  asked,
  offered,
  danToo,
  zone = "Europe/London",
}: Facts): Promise<Cast & Partial<Things>> {
  const now = systemNow();
  const since = after(now, -24 * hour);
  const cast = await people({ since, coached });
  const { ada, ben, cleo, dan } = cast;
  if (danToo) await coaches(ben, dan, since);
  await db.account.updateMany({
    where: { id: { in: Object.values(cast).map(({ id }) => id) } },
    data: { passwordHash: await passwordHash },
  });
  await db.member.update({ where: { id: ada.id }, data: { timeZone: zone } });
  // Nobody of another test finds these coaches in the list of those with places.
  await db.coach.update({ where: { id: ben.id }, data: { places: coached ? 0 : 1 } });
  await db.coach.update({ where: { id: cleo.id }, data: { places: 0 } });

  if (written)
    await ada.at(after(now, -2 * hour), async (member) => {
      await writes(member, sort, { "cards.thinking": "person", "cards.evenings": "hurt" });
      await writes(member, mornings, { without: adasWords.without, back: adasWords.back });
      await writes(member, compass, { person: 7, relief: 9, why: adasWords.why });
    });
  const things = shared ? await ada.at(after(now, -10 * minute), sharesAndAsks) : { request: "" };
  const { request } = things;
  if (asked)
    went(
      await ben.at(after(now, -5 * minute), (coach) => askBack(coach, { id: request, text: bensQuestion })),
    );
  if (offered)
    await ben.at(after(now, -5 * minute), async (coach) => {
      const { times } = await offerableTimes(coach);
      const three = times.filter((_, index) => index % 4 === 0).slice(-3);
      went(await offerTimes(coach, { id: request, text: "", times: three.map(({ startsAt }) => startsAt) }));
    });

  const facts = Object.entries(cast).map(([name, { id, email }]) => [name, { id, email }]);
  return { ...Object.fromEntries(facts), ...things };
}

/** One part of her page with Ben, and a request to him. */
async function sharesAndAsks(member: MemberScope) {
  const guideModule = moduleById("m1");
  if (!guideModule) throw new Error("The guide has no first module.");
  const offered = await shareableParts(member, guideModule);
  const form = newId();
  const parts = {
    id: form,
    module: "m1",
    coach: undefined,
    parts: ["m1/morning-without"],
    seen: offered.map(({ itemId, tag }) => `${itemId}:${tag}`),
    pieces: [],
    seenPieces: [],
    ask: adasWords.ask,
    seenAsk: adasWords.ask,
  };
  went(await share(member, parts));
  const request = newId();
  const message = { kind: "think", howSoon: "wait", answerBy: "writing", message: adasWords.request };
  went(await openRequest(member, newRequest.parse({ id: request, ...message })));
  const { id } = await db.share.findFirstOrThrow({ where: { memberId: member.id } });
  return { share: id, form, request };
}
