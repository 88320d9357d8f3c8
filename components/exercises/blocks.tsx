import { type ReactNode, useId } from "react";
import type { Block } from "#lib/exercises/define";
import { Compass, type CompassLook } from "./compass.tsx";

/**
 * What a member wrote, as it is shown everywhere: on their own page, in the preview, on the coach's screen, in print.
 * One component, so that what a coach sees can't drift from what the member was shown.
 */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className="blocks">
      {keyed(blocks).map(([key, block]) => (
        <BlockView key={key} block={block} />
      ))}
    </div>
  );
}

const shown: { [Type in Block["type"]]: (block: Extract<Block, { type: Type }>) => ReactNode } = {
  heading: ({ text }) => <h3>{text}</h3>,
  prompt: ({ text }) => <p className="prompt">{text}</p>,
  words: ({ text }) => (
    <p className="words own" dir="auto">
      {text}
    </p>
  ),
  scale: ({ label, value, low, high }) => (
    <p className="mark-line">
      <span className="prompt">{label}</span>
      <span>
        <strong className="tnum">{value}</strong>, where 0 is {low} and 10 is {high}
      </span>
    </p>
  ),
  tag: ({ tag, items }) => (
    <div className="tagged">
      <p className="prompt">{tag}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  ),
  compass: ({ looks }) => <CompassBlock looks={looks} />,
};

function BlockView({ block }: { block: Block }) {
  const view = shown[block.type] as (block: Block) => ReactNode;
  return view(block);
}

/** Blocks have no identity of their own: a frozen list never changes its order, so the place is the name. */
function keyed(blocks: Block[]): [key: string, block: Block][] {
  return blocks.map((block, place) => [`${place} ${block.type}`, block]);
}

/** A page may hold several drawings, and each has a title that it is named by. */
function CompassBlock({ looks }: { looks: CompassLook[] }) {
  return <Compass id={useId()} looks={looks} />;
}
