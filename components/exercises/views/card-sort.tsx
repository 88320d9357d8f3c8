"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { useSaving } from "../use-saving.ts";

/**
 * Cards and piles. Every move is a button that posts the form, so that it works before script and without it; with
 * script the same buttons move at once, keys 1 to 4 put the card in hand, and on wide screens it can be dragged.
 */
export function CardSortView({
  field,
  values,
}: {
  field: FieldOf<"card-sort">;
  values: Record<string, unknown>;
}) {
  const { keeper, now } = useSaving();
  const [left, setLeft] = useState<string[]>([]);
  const [held, setHeld] = useState<string | null>(null);
  const [moves, setMoves] = useState<string[]>([]);
  const [said, setSaid] = useState("");
  const [turn, setTurn] = useState(0);
  const hand = useRef<HTMLFieldSetElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  const piles = useRef<HTMLDivElement>(null);

  const pileOf = (card: string) => String(now.values[`${field.key}.${card}`] ?? values[card] ?? "");
  const open = field.cards.filter(({ id }) => pileOf(id) === "");
  const card = open.find(({ id }) => id === held) ?? open.find(({ id }) => !left.includes(id)) ?? undefined;
  const place = card ? field.cards.indexOf(card) + 1 : 0;

  function put(id: string, pile: string) {
    keeper.change(`${field.key}.${id}`, pile);
    const to = field.piles.find((candidate) => candidate.id === pile);
    setSaid(
      to
        ? `Put in ${to.label}. Card ${cardNumber(id)} of ${field.cards.length}.`
        : `Card ${cardNumber(id)} is back in hand.`,
    );
    setHeld(pile === "" ? id : null);
    setMoves((before) =>
      pile === "" ? before.filter((move) => move !== id) : [...before.filter((move) => move !== id), id],
    );
    setTurn(turn + 1);
  }

  // The button that was pressed may be gone: focus is on the card in hand, or on the sentence that stands in its place.
  useEffect(() => {
    if (turn > 0) (hand.current ?? done.current)?.focus();
  }, [turn]);
  const cardNumber = (id: string) => field.cards.findIndex((candidate) => candidate.id === id) + 1;

  // Dragging is an extra on wide screens: the buttons do all of it.
  useEffect(() => {
    const area = piles.current;
    if (!area) return;
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const id = event.dataTransfer?.getData("text/plain") ?? "";
      const pile = event.target instanceof Element ? event.target.closest("[data-pile]") : null;
      if (!field.cards.some((candidate) => candidate.id === id) || !(pile instanceof HTMLElement)) return;
      keeper.change(`${field.key}.${id}`, pile.dataset.pile ?? "");
    };
    area.addEventListener("dragover", over);
    area.addEventListener("drop", drop);
    return () => {
      area.removeEventListener("dragover", over);
      area.removeEventListener("drop", drop);
    };
  }, [field, keeper]);

  function keyed(event: KeyboardEvent) {
    const pile = field.piles[Number(event.key) - 1];
    if (!card || !pile || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    put(card.id, pile.id);
  }

  const last = moves.at(-1);
  return (
    <div className="stack">
      {card ? (
        <fieldset ref={hand} tabIndex={-1} className="stack stack-3 hand" onKeyDown={keyed}>
          <legend className="meta">
            Card {place} of {field.cards.length}
          </legend>
          <p
            className="card"
            id={`${field.key}-card`}
            draggable
            onDragStart={(event) => event.dataTransfer.setData("text/plain", card.id)}
          >
            {card.label}
          </p>
          <div className="choices grid2">
            {field.piles.map((pile, index) => (
              <button
                className="btn second"
                type="submit"
                key={pile.id}
                name={`${field.key}.${card.id}`}
                value={pile.id}
                aria-keyshortcuts={String(index + 1)}
                aria-describedby={`${field.key}-card`}
                onClick={(event) => {
                  event.preventDefault();
                  put(card.id, pile.id);
                }}
              >
                {pile.label}
              </button>
            ))}
          </div>
          <div className="row between">
            {last ? (
              <button className="btn plain" type="button" onClick={() => put(last, "")}>
                Take back card {cardNumber(last)}
              </button>
            ) : (
              <span />
            )}
            <button
              className="btn plain"
              type="button"
              onClick={() => {
                setLeft([...left, card.id]);
                setTurn(turn + 1);
              }}
            >
              Leave this one out
            </button>
          </div>
        </fieldset>
      ) : (
        <p className="hint" ref={done} tabIndex={-1}>
          {open.length > 0
            ? "The cards you left out are under the piles. Choose a card to move it."
            : "Every card is on a pile. Choose a card to move it."}
        </p>
      )}
      <p className="vh" role="status">
        {said}
      </p>
      <div className="piles" ref={piles}>
        {field.piles.map((pile) => (
          <div className="pile" key={pile.id} data-pile={pile.id}>
            <h3>{pile.label}</h3>
            <ul>
              {field.cards
                .filter(({ id }) => pileOf(id) === pile.id)
                .map(({ id, label }) => (
                  <li key={id}>
                    <button
                      type="submit"
                      name={`${field.key}.${id}`}
                      value=""
                      draggable
                      onDragStart={(event) => event.dataTransfer.setData("text/plain", id)}
                      onClick={(event) => {
                        event.preventDefault();
                        put(id, "");
                      }}
                    >
                      {label}
                      <span className="vh">, take it back in hand</span>
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      {!card && open.length > 0 ? (
        <div className="row">
          {open.map(({ id, label }) => (
            <button
              className="btn second small"
              type="button"
              key={id}
              onClick={() => {
                setHeld(id);
                setTurn(turn + 1);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
