"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useActionState, useEffect, useRef, useState } from "react";
import { sayCount } from "#lib/core/number";
import type { Block } from "#lib/exercises/define";
import { lengthOf } from "#lib/exercises/length";
import { chosenOf } from "#lib/exercises/passage";
import { type Piece, piecesFor } from "#lib/exercises/piece";
import { shareAction } from "#lib/sharing/actions";
import { Choice, Choices } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { FocusFirstError } from "@/components/ui/focus-first-error";
import { Note } from "@/components/ui/note";
import { Frozen } from "./frozen.tsx";
import { Passage } from "./passage.tsx";

/** A part that can be ticked. `tag` stands for its text: the server shares it only if it still is what was shown. */
type PartToTick = {
  itemId: string;
  title: string;
  blocks: Block[];
  tag: string;
  /** What a passage of it can be made of; none where there is nothing to choose between. */
  pieces: Piece[];
  /** With the day and hour of its copy in words: what says them would be a part of this page’s script. */
  shared: { when: string; same: boolean; passage: boolean } | null;
};

/** Who reads: with the promise and what is to say of days away in words. */
export type Reader = {
  id: string;
  name: string;
  languages: string[];
  answersBy: string;
  away: string | null;
  /** Who else could ever read it: said before the first share. */
  confidentiality: string;
};
type Look = { parts: string[]; pieces: string[]; coach: string; ask: string };

/**
 * Choosing what to share, and seeing it exactly as the coach will. Script only makes the preview follow the ticks;
 * without it the first press shows the preview, and the second one shares.
 */
export function ShareForm({
  formId,
  guideModule,
  parts,
  coach,
  coaches,
  alias,
  asOf,
  first,
  confidentiality,
  askLimit,
}: {
  /** Made with the page, so that pressing twice shares once. */
  formId: string;
  guideModule: { id: string; number: number };
  parts: PartToTick[];
  /** The member's coach, if they have one; otherwise they choose one of `coaches`. */
  coach: Reader | null;
  coaches: Reader[];
  alias: string;
  /** When a copy made now would be frozen, in words. */
  asOf: string;
  /** At the first share it is said who else might ever read. */
  first: boolean;
  /** The same for whoever it will be, as long as nobody is chosen. */
  confidentiality: string;
  /** How many characters the question holds. */
  askLimit: number;
}) {
  const router = useRouter();
  const [state, share, busy] = useActionState(shareAction, { status: "ready" });
  const wrong = state.status === "refused" ? state : null;
  // What was typed comes back with a refusal; a sentence beside a field goes when the field has been seen to.
  const typed = lookOf(wrong?.typed ?? {});
  const [look, setLook] = useState<Look>(typed);
  const form = useRef<HTMLFormElement>(null);
  const told = useRef<HTMLDivElement>(null);

  // What was ticked before script came, and what a refusal put back.
  useEffect(() => {
    if (form.current) setLook(lookIn(form.current));
    if (state.status !== "refused") return;
    told.current?.focus();
    if (stale.includes(state.code)) router.refresh();
  }, [state, router]);

  const reader = coach ?? coaches.find(({ id }) => id === look.coach) ?? null;
  const name = reader?.name ?? "your coach";
  const ticked = parts.flatMap((part) => {
    const pieces = piecesFor(part.itemId, look.pieces);
    if (pieces.length === 0 && !look.parts.includes(part.itemId)) return [];
    return [{ ...part, ...chosenOf(part.blocks, { pieces, offered: part.pieces }) }];
  });
  const left = askLimit - lengthOf(look.ask.trim());

  return (
    <form
      ref={form}
      action={share}
      onChange={(event: FormEvent<HTMLFormElement>) => setLook(lookIn(event.currentTarget))}
      className="stack stack-6"
    >
      <input type="hidden" name="id" value={formId} />
      <input type="hidden" name="module" value={guideModule.id} />
      <input type="hidden" name="seenAsk" value={look.ask} />
      {ticked.map(({ itemId, tag }) => (
        <input key={itemId} type="hidden" name="seen[]" value={`${itemId}:${tag}`} />
      ))}
      {look.pieces.map((piece) => (
        <input key={piece} type="hidden" name="seenPieces[]" value={piece} />
      ))}

      <FocusFirstError answer={wrong} />
      {wrong && !besideField.includes(wrong.code) ? (
        <div ref={told} tabIndex={-1} role="alert">
          <Note>{wrong.message}</Note>
        </div>
      ) : null}

      {coach ? null : (
        <Choices
          id="who"
          question="Who would you like to read it?"
          hint="This person becomes your coach. Nobody is chosen to begin with."
          error={wrong && choosing.includes(wrong.code) && look.coach === typed.coach ? wrong.message : null}
        >
          {coaches.map(({ id, name: called, languages, answersBy, away }) => (
            <Choice
              key={id}
              name="coach"
              value={id}
              defaultChecked={typed.coach === id}
              detail={`${languages.join(", ")}. Answer promised by ${answersBy}, your time. ${away ?? ""}`}
            >
              {called}
            </Choice>
          ))}
        </Choices>
      )}

      <Choices
        id="what"
        kind="several"
        question={`Pick what ${name} may read`}
        hint="Nothing is ticked to begin with."
        error={wrong?.code === "nothing-ticked" && ticked.length === 0 ? wrong.message : null}
      >
        {parts.map(({ itemId, title, pieces, shared }) => (
          <div key={itemId}>
            <Choice
              kind="several"
              name="parts[]"
              value={itemId}
              defaultChecked={typed.parts.includes(itemId)}
              detail={shared ? sayShared(name, shared) : undefined}
            >
              {title}
            </Choice>
            {pieces.length > 0 ? (
              <Passage
                itemId={itemId}
                title={title}
                pieces={pieces}
                typed={typed.pieces}
                reader={shared ? name : null}
              />
            ) : null}
          </div>
        ))}
      </Choices>

      <Field
        id="ask"
        question={`What I’d like from you${reader ? `, ${reader.name}` : ""}`}
        hint="To be read, a question, a second pair of eyes, a plan. Or leave it empty."
        error={wrong?.code === "ask-too-long" && left < 0 ? wrong.message : wrong?.fields.ask}
        status={<span>Private until you share it</span>}
        room={
          left < 0
            ? `${sayCount(-left, "character")} over. All of it is kept.`
            : `${sayCount(left, "character")} left`
        }
      >
        {(control) => (
          <textarea
            {...control}
            className="write short"
            name="ask"
            rows={2}
            dir="auto"
            defaultValue={typed.ask}
          />
        )}
      </Field>

      <section className="stack stack-3" aria-labelledby="preview">
        <h2 id="preview">What {name} will see</h2>
        <p className="hint">
          {ticked.length > 0
            ? `This is what ${name} will see, and all that ${name} will see.`
            : "Nothing is ticked, so there is nothing to see yet."}
        </p>
        {ticked.map(({ itemId, title, blocks, passage }) => (
          <Frozen
            key={itemId}
            id={`preview-${itemId.replace("/", "-")}`}
            title={title}
            alias={alias}
            asOf={asOf}
            blocks={blocks}
            passage={passage}
            ask={look.ask}
          />
        ))}
        <p className="hint">
          A copy, frozen when you share it. If you change your page later, the change stays private until you
          share again.
        </p>
      </section>

      <section className="well stack stack-3" aria-labelledby="before">
        <h2 id="before">Before you press share</h2>
        <ul className="stack stack-2">
          <li>
            <strong>Who reads it:</strong>{" "}
            {first ? (
              (reader?.confidentiality ?? confidentiality)
            ) : (
              <>
                {reader?.name ?? "the coach you choose"}. <a href="/shared">Who can see what</a> says who else
                ever could.
              </>
            )}
          </li>
          {reader ? (
            <li>
              <strong>By when:</strong> {reader.name}’s answer is promised by{" "}
              <span className="nb">{reader.answersBy}</span>, your time. {reader.away}
            </li>
          ) : null}
          <li>
            <strong>If you change your mind:</strong> undo works for 60 seconds, in which {name} can’t see it.
            After that you can take it back at any time. The text then leaves {name}’s screen, and {name} may
            still remember it.
          </li>
        </ul>
        <p>
          This isn’t for emergencies. <a href="/help-now">Help now</a> has people to ring.
        </p>
      </section>

      <div className="row">
        <button className="btn" type="submit" aria-busy={busy || undefined}>
          Share with {name}
        </button>
        <a className="btn second" href={`/path/${guideModule.number}/page`}>
          Keep it private
        </a>
      </div>
    </form>
  );
}

/** Refusals that are said beside the field that they are about; the others stand at the top. */
const choosing = ["choose-coach", "coach-full", "coach-gone"];
/** Refusals after which the page itself is out of date: other words, or another list of coaches. */
const stale = ["changed-since", "coach-full", "coach-gone"];
const besideField = [...choosing, "nothing-ticked", "ask-too-long"];

function sayShared(name: string, { when, same, passage }: NonNullable<PartToTick["shared"]>): string {
  if (passage) return `A passage of it is with ${name} already, as it was on ${when}.`;
  return same
    ? `With ${name} already, as it was on ${when}.`
    : `With ${name} as it was on ${when}. Yours has changed since.`;
}

function lookOf(typed: Record<string, string | string[]>): Look {
  const { "parts[]": parts, "pieces[]": pieces, coach, ask } = typed;
  return {
    parts: Array.isArray(parts) ? parts : [],
    pieces: Array.isArray(pieces) ? pieces : [],
    coach: typeof coach === "string" ? coach : "",
    ask: typeof ask === "string" ? ask : "",
  };
}

function lookIn(form: HTMLFormElement): Look {
  const data = new FormData(form);
  return {
    parts: data.getAll("parts[]").map(String),
    pieces: data.getAll("pieces[]").map(String),
    coach: String(data.get("coach") ?? ""),
    ask: String(data.get("ask") ?? ""),
  };
}
