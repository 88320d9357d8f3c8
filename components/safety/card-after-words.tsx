"use client";
import { useActionState, useEffect, useId, useState } from "react";
import { card } from "#content/safety/card";
import { answerCardAction } from "#lib/cards/actions";
import type { Card } from "#lib/cards/model";

/** The cards under what is written on a page, each by itself. */
export function CardsAfterWords({ cards }: { cards: readonly Card[] }) {
  return cards.map((card) => <CardAfterWords key={card.note} {...card} />);
}

/** So long after the last letter the note has been saved, and somebody has stopped for a moment. */
const pause = 3_000;

/**
 * The card after words that can mean danger: once a note, under what was written, and never in the way of saving it. The
 * words are looked at here, in the browser; nothing about them leaves it. Without script the page looks once, when it is
 * made of what was saved.
 */
function CardAfterWords({
  note,
  form,
  initially,
  // Where this note was asked about it isn't again. What was answered a moment ago still stands.
  asked,
}: Card) {
  const id = useId();
  // Beside what the page was made with, and not begun from it: keeping a note makes the page anew around this card.
  const [isSeen, setSeen] = useState(false);
  const [state, answer] = useActionState(answerCardAction, { status: "ready" });
  const isDone = state.status === "done";
  const isAsked = asked || isDone;
  useEffect(() => {
    const writing = form === null ? null : document.getElementById(form);
    if (!writing || isAsked) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look() {
      if (!writing) return;
      // Without a connection it doesn’t come; whoever types on is looked at again.
      const model = await import("#lib/cards/model").catch(() => undefined);
      if (!model) return;
      const words = [...writing.querySelectorAll("textarea")].map(({ value }) => value);
      if (words.some((text) => model.asksAbout(text))) setSeen(true);
    }
    const typed = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), pause);
    };
    writing.addEventListener("input", typed);
    return () => {
      clearTimeout(timer);
      writing.removeEventListener("input", typed);
    };
  }, [form, isAsked]);
  if (isDone)
    return (
      <p className="hint" role="status">
        {state.value.answer === "heavy" ? card.heavy : state.value.answer === "speaking" ? card.speaking : ""}
      </p>
    );
  if (asked || !(initially || isSeen)) return null;
  return (
    <form action={answer} className="well stack stack-3" aria-labelledby={id}>
      <input type="hidden" name="note" value={note} />
      <p className="q" id={id}>
        {card.ask}
      </p>
      <div className="stack stack-2">
        {card.answers.map(({ id, label }) => (
          <button key={id} className="btn second full" type="submit" name="answer" value={id}>
            {label}
          </button>
        ))}
      </div>
      <p className="hint">{card.under}</p>
      {state.status === "refused" ? <p role="alert">{state.message}</p> : null}
    </form>
  );
}
