import type { SummaryPart } from "#lib/exercises/guide";
import { StillBlocks } from "../exercises/still-blocks.tsx";

/** Parts of a page, one under the other, each under its title. */
export function Parts({ parts, titled = true }: { parts: SummaryPart[]; titled?: boolean }) {
  return parts.map((part) => (
    <section key={part.id} className="stack stack-3 part">
      {titled ? <h3>{part.title}</h3> : null}
      <StillBlocks blocks={part.blocks} />
    </section>
  ));
}
