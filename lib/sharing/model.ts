// Sharing: one item with one coach, frozen as it is, for as long as the member likes (decisions.md 11 and 12).
import { z } from "zod";
import { guideModules } from "#content/index";
import type { RefusalWords } from "../access/words.ts";
import { type Refusal as CoachingRefusal, refusalWords as coachingWords } from "../coaching/model.ts";
import { second } from "../core/clock.ts";
import { idWithin } from "../core/ids.ts";
import { dayKey, sayDayAndHour, sayHour } from "../core/when.ts";
import { type Block, blockSchema } from "../exercises/define.ts";
import type { GuideModule } from "../exercises/guide.ts";
import { lengthOf } from "../exercises/length.ts";
import { chosenOf } from "../exercises/passage.ts";
import { piecesFor } from "../exercises/piece.ts";
import { piecesOf } from "../exercises/pieces.ts";

/** How long a share can be undone, in milliseconds: for as long the coach can't see it. */
export const undoWindow = 60 * second;

/** How many characters "What I'd like from you" holds. */
export const askLimit = 240;

/** What stands sealed in a version: its title, and the blocks as the member saw them: the whole part, or a passage of it. */
const frozenSchema = z.object({
  title: z.string(),
  blocks: z.array(blockSchema),
  passage: z.literal(true).optional(),
});
export type Frozen = z.infer<typeof frozenSchema>;

/** "m1/compass": a part of the page that a module makes, as a share names it for ever. */
export function itemIdOf(guideModule: Pick<GuideModule, "id">, partId: string): string {
  return `${guideModule.id}/${partId}`;
}

/** Everything in the guide that can be shared, in its order. */
export function itemsOf(guideModule: GuideModule): string[] {
  return guideModule.share.map((partId) => itemIdOf(guideModule, partId));
}

/** The module that an item belongs to; undefined if the guide no longer has it. */
export function moduleOfItem(itemId: string): GuideModule | undefined {
  return guideModules.find(({ id }) => itemId.startsWith(`${id}/`));
}

/** The id of what a form shares of one item: posted twice, it names the same row. */
export function versionIdOf({
  memberId,
  formId,
  itemId,
}: {
  memberId: string;
  formId: string;
  itemId: string;
}): string {
  return idWithin(formId, `${memberId} ${itemId}`);
}

/** Where the frozen copy of a version is sealed. */
export function blocksAt(versionId: string) {
  return { table: "ShareVersion", id: versionId, column: "sealedBlocks" };
}

/** Where the question of a version is sealed. */
export function askAt(versionId: string) {
  return { table: "ShareVersion", id: versionId, column: "sealedAsk" };
}

/** Reads what was frozen. Throws for a text that never was a frozen copy. */
export function frozenFrom(opened: string): Frozen {
  return frozenSchema.parse(JSON.parse(opened));
}

export type Refusal =
  | CoachingRefusal
  | { code: "nothing-ticked"; coach: string | null }
  | { code: "choose-coach" }
  /** The form has not yet shown what would be shared: without script the first press does. */
  | { code: "look-first"; coach: string | null }
  /** The page was changed after it was looked at. */
  | { code: "changed-since" }
  | { code: "ask-too-long"; length: number }
  | { code: "no-date"; coach: string }
  | { code: "not-found" };

export const refusalWords = {
  ...coachingWords,
  "nothing-ticked": ({ coach }: { coach: string | null }) =>
    `Tick something for ${coach ?? "your coach"} to read, or keep it private.`,
  "choose-coach": "Choose who reads this. Nothing is shared yet.",
  "look-first": ({ coach }: { coach: string | null }) =>
    `This is what ${coach ?? "your coach"} will see. Nothing is shared yet: press the button again to share it.`,
  "changed-since":
    "Your page changed after this one was opened. Here is how it is now. Nothing is shared yet: look again, then press the button.",
  "ask-too-long": ({ length }: { length: number }) =>
    `This line holds ${askLimit} characters. Yours has ${length}, and all of it is kept here.`,
  "no-date": ({ coach }: { coach: string }) =>
    `${coach} has no working day in the months ahead, so there is no date to promise. Nothing was shared, and your words are kept.`,
  "not-found": "That is not shared. It may have been taken back on another page.",
} satisfies RefusalWords<Refusal>;

/** Why a coach can't be shown a share. */
export type OpenRefusal = { code: "not-found" } | { code: "broken" };

/** Said to a coach whose client's text does not open. */
export const brokenCopy =
  "This copy can’t be opened, so nothing of it is shown. It was changed outside Groundwork, or its key is gone. Tell the practice, and ask the member to share it again.";

// ---------- what a form shows and sends ----------

/** A part as a form shows it: `tag` stands for its text. */
type Offered = { itemId: string; tag: string; blocks: Block[] };
/** What a form asks for: whole parts by item, pieces as "itemId:piece"; and what it has shown of both, parts with their tag. */
type Chosen = { parts: string[]; pieces: string[]; seen: string[]; seenPieces: string[] };

/** A part as it would be shared: whole, or the passage that was marked of it; none where neither was asked for. */
export function chosenIn<Part extends Offered>(part: Part, { parts, pieces }: Chosen): Part[] {
  const marked = piecesFor(part.itemId, pieces);
  if (marked.length === 0) return parts.includes(part.itemId) ? [part] : [];
  return [{ ...part, ...chosenOf(part.blocks, { pieces: marked, offered: piecesOf(part.blocks) }) }];
}

/** Whether something would be shared that the form did not show, or did not show as it is now. */
export function unlikeShown(
  ticked: readonly Offered[],
  { seen, pieces, seenPieces }: Chosen,
): "look-first" | "changed-since" | null {
  const shown = new Map(seen.map((pair) => [itemOf(pair), pair]));
  const samePieces = pieces.length === seenPieces.length && pieces.every((one) => seenPieces.includes(one));
  if (!samePieces || ticked.some(({ itemId }) => !shown.has(itemId))) return "look-first";
  return ticked.some(({ itemId, tag }) => shown.get(itemId) !== `${itemId}:${tag}`) ? "changed-since" : null;
}

/** The item of a pair "itemId:tag". */
export function itemOf(pair: string): string {
  return pair.slice(0, pair.lastIndexOf(":"));
}

/** The question as it is kept: without room around it, and null where nothing was asked. */
export function askOf(typed: string): string | null {
  return typed.trim() || null;
}

/** Whether what is asked of a coach is over its limit, in characters as a reader counts them. */
export function isTooLong(ask: string): boolean {
  return lengthOf(ask) > askLimit;
}

type Told = { zone: string; now: Date };

/** "Ana opened it at 14:06 and may remember it." On another day, the day is said too. */
export function sayOpened(coach: string, openings: readonly Date[], told: Told): string {
  const [first] = openings;
  return first
    ? `${coach} opened it ${sayWhen(first, told)} and may remember it.`
    : `${coach} has not opened it.`;
}

/** "Taken back from Ana at 15:12. Ana never opened it." Null for a share that has not ended. */
export function sayEnd(
  {
    coach,
    ended,
    endedAt,
    versions,
  }: {
    coach: { name: string };
    ended: "undone" | "taken-back" | "coaching-ended" | null;
    endedAt: Date | null;
    versions: { openings: Date[] }[];
  },
  told: Told,
): string | null {
  if (!ended || !endedAt) return null;
  const { name } = coach;
  const when = sayWhen(endedAt, told);
  const openings = versions.flatMap((version) => version.openings);
  const opened = openings.length > 0 ? sayOpened(name, openings, told) : `${name} never opened it.`;
  if (ended === "undone") return `Undone ${when}. ${name} didn’t see it.`;
  if (ended === "taken-back") return `Taken back from ${name} ${when}. ${opened}`;
  return `Ended ${when}, with ${name}’s time as your coach. ${opened}`;
}

function sayWhen(instant: Date, { zone, now }: Told): string {
  return dayKey(instant, zone) === dayKey(now, zone)
    ? `at ${sayHour(instant, zone)}`
    : `on ${sayDayAndHour(instant, now, zone)}`;
}

/** One line of the coach's list. The text itself is not in it: showing that writes an opening. */
export type SharedItem = {
  shareId: string;
  memberId: string;
  alias: string;
  itemId: string;
  /** Null: the copy can't be opened. */
  title: string | null;
  /** The member's own question, where they asked one. */
  ask: string | null;
  /** Went with a support request, and ends with it. */
  requestId: string | null;
  sharedAt: Date;
  /** By when an answer to the oldest unanswered version was promised. */
  promisedBy: Date;
  /** When this coach last opened any version of it. */
  openedAt: Date | null;
  /** The newest version has not been opened: new, or new since. */
  isNew: boolean;
  /** When the newest version was answered. */
  repliedAt: Date | null;
};
