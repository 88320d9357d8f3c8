import { type ReactNode, useId } from "react";
import type { Block } from "#lib/exercises/define";
import { sayMark } from "#lib/exercises/say";
import { Compass, type CompassLook } from "./compass.tsx";
import { retold } from "./retold.tsx";
import { Series } from "./series.tsx";

/**
 * What a member wrote, as it is shown everywhere: on their own page, in the preview, on the coach's screen, in print.
 * One component, so that what a coach sees can't drift from what the member was shown.
 */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className="blocks">
      <EachBlock blocks={blocks} />
    </div>
  );
}

export function EachBlock({ blocks }: { blocks: Block[] }) {
  return keyed(blocks).map(([key, block]) => {
    const view = shown[block.type] as (block: Block, key: string) => ReactNode;
    return view(block, key);
  });
}

// Functions and no components, and a sentence as one text: a page has hundreds of them, and each part of one costs.
const shown: { [Type in Block["type"]]: (block: Extract<Block, { type: Type }>, key: string) => ReactNode } =
  {
    heading: ({ text }, key) => <h3 key={key}>{text}</h3>,
    prompt: ({ text }, key) => (
      <p key={key} className="prompt">
        {text}
      </p>
    ),
    words: ({ text }, key) => (
      <p key={key} className="words own" dir="auto">
        {text}
      </p>
    ),
    scale: ({ label, value, low, high, least = 0, most = 10 }, key) => (
      <p key={key} className="mark-line">
        <span className="prompt">{label}</span>
        <span>
          <strong className="tnum">{sayMark(value, { least })}</strong>
          {`, where ${sayMark(least, { least })} is ${low} and ${sayMark(most, { least })} is ${high}`}
        </span>
      </p>
    ),
    tag: ({ tag, items }, key) => (
      <div key={key} className="tagged">
        <p className="prompt">{tag}</p>
        <ul>
          {keyed(items).map(([place, item]) => (
            <li key={place}>{item}</li>
          ))}
        </ul>
      </div>
    ),
    lines: ({ heading, lines }, key) => (
      <div key={key} className={lines.some(({ own }) => own) ? "lines on-paper" : "lines"}>
        {heading ? <p className="lines-of">{heading}</p> : null}
        <dl>
          {keyed(lines).map(([place, { label, text, own }]) => (
            <div key={place}>
              <dt>{label}</dt>
              <dd className={own ? "own" : "given"} dir={own ? "auto" : undefined}>
                {text}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ),
    beside: ({ left, right, retold: again }, key) => {
      const told =
        again && left.text && right.text
          ? retold(left.text, right.text)
          : { before: left.text, now: right.text };
      return (
        <div key={key} className="two beside">
          <Side label={left.label}>{told.before}</Side>
          <Side label={right.label}>{told.now}</Side>
        </div>
      );
    },
    remark: ({ text }, key) => (
      <p key={key} className="remark">
        {text}
      </p>
    ),
    series: (block, key) => <SeriesBlock key={key} block={block} />,
    compass: ({ looks }, key) => <CompassBlock key={key} looks={looks} />,
  };

/** Blocks and lines have no identity of their own: a frozen list never changes its order, so the place is the name. */
function keyed<Part>(parts: Part[]): [key: string, part: Part][] {
  return parts.map((part, place) => [`${place}`, part]);
}

/** One of two texts. An empty one keeps its place, so that the other stays on its side. */
function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="stack stack-2">
      <p className="prompt">{label}</p>
      {children ? (
        <div className="words own" dir="auto">
          {children}
        </div>
      ) : (
        <p className="hint">Nothing was written here.</p>
      )}
    </div>
  );
}

/** A page may hold several drawings, and each has a title that it is named by. */
function CompassBlock({ looks }: { looks: CompassLook[] }) {
  return <Compass id={useId()} looks={looks} />;
}

function SeriesBlock({ block }: { block: Extract<Block, { type: "series" }> }) {
  return <Series id={useId()} {...block} />;
}
