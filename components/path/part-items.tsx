import type { SummaryPart } from "#lib/exercises/guide";
import { Blocks } from "../exercises/blocks.tsx";

/** Parts of a page, one under the other, each under its title. */
export function PartItems({ parts }: { parts: SummaryPart[] }) {
  return parts.map(({ id, title, blocks }) => (
    <section key={id} className="stack stack-3 part">
      <h3>{title}</h3>
      <Blocks blocks={blocks} />
    </section>
  ));
}
