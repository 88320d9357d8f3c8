import type { Block } from "#lib/exercises/define";
import { Blocks } from "../exercises/blocks.tsx";

/** One entry as a log lists it. */
export type EntryItem = {
  /** Its day. */
  label: string;
  /** What is said of words that wait or waited. */
  waits: string | null;
  /** Null where what was sealed does not open. */
  blocks: Block[] | null;
  /** Where it is opened, and what that is called. */
  href: string;
  opens: string;
};

export function EntryItems({ entries, day: Day }: { entries: EntryItem[]; day: "h3" | "h4" }) {
  return entries.map(({ label, waits, blocks, href, opens }) => (
    <li key={href} className="stack stack-2">
      <Day>{label}</Day>
      {blocks ? (
        <>
          {waits ? <p>{waits}</p> : null}
          <Blocks blocks={blocks} />
        </>
      ) : (
        <p className="note">This entry can’t be opened. We have a note of it, and it stays as it is.</p>
      )}
      <p>
        <a href={href}>{opens}</a>
      </p>
    </li>
  ));
}
