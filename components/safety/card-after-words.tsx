"use client";
import { type ReactNode, useActionState, useEffect, useId, useState } from "react";
import { createPortal } from "react-dom";
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
 * The card after words that can mean danger: once a note, under the question that they answer, and never in the way of
 * saving it. The words are looked at here, in the browser; nothing about them leaves it. Without script the page looks
 * once, when it is made of what was saved, and the card stands under all of it.
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
  const [place, setPlace] = useState<Element | null>(null);
  const [state, answer] = useActionState(answerCardAction, { status: "ready" });
  const isDone = state.status === "done";
  const isAsked = asked || isDone;
  useEffect(() => {
    const writing = form === null ? null : document.getElementById(form);
    if (!writing || isAsked || initially || place) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look() {
      if (!writing) return;
      // Without a connection it doesn’t come; whoever types on is looked at again.
      const model = await import("#lib/cards/model").catch(() => undefined);
      if (!model) return;
      const field = [...writing.querySelectorAll("textarea")].find(({ value }) => model.asksAbout(value));
      if (!field) return;
      setPlace(placeUnder(field));
      // Heard, and nobody is called away from what they write.
      const live = document.getElementById("live");
      if (live) live.textContent = card.ask;
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
  }, [form, isAsked, initially, place]);
  const stands = (shown: ReactNode) => (place ? createPortal(shown, place) : shown);
  if (isDone)
    return stands(
      <p className="hint" role="status">
        {state.value.answer === "heavy" ? card.heavy : state.value.answer === "speaking" ? card.speaking : ""}
      </p>,
    );
  if (asked || !(initially || place)) return null;
  return (
    <>
      {/* Its buttons may stand inside the form that is written in, where no form of their own could be. */}
      <form id={`${id}-form`} action={answer} hidden>
        <input type="hidden" name="note" value={note} />
      </form>
      {stands(
        <section className="well stack stack-3" aria-labelledby={id}>
          <p className="q" id={id}>
            {card.ask}
          </p>
          <div className="stack stack-2">
            {card.answers.map(({ id: value, label }) => (
              <button
                key={value}
                className="btn second full"
                type="submit"
                form={`${id}-form`}
                name="answer"
                value={value}
              >
                {label}
              </button>
            ))}
          </div>
          <p className="hint">{card.under}</p>
          {state.status === "refused" ? <p role="alert">{state.message}</p> : null}
        </section>,
      )}
    </>
  );
}

/** Room under the question that a field answers: the questions are what stands in the form's own fieldset. */
function placeUnder(field: HTMLTextAreaElement): Element {
  const place = document.createElement("div");
  (field.closest("form > fieldset > *") ?? field).after(place);
  return place;
}
