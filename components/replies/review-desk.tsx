"use client";

import { type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from "react";
import { writeAction } from "#lib/replies/actions";
import {
  fieldOf,
  frame,
  goodLength,
  type Letter,
  type Passage,
  placeOf,
  type Quote,
  type ShownBlock,
  typedOut,
  withoutQuote,
  wordsWritten,
} from "#lib/replies/model";
import { AlertIcon, InfoIcon } from "@/components/ui/icons";
import { Note, Why } from "@/components/ui/note";
import { KeyHint, KeysSheet, useKeysSheet, useSingleKeys } from "@/components/ui/single-keys";
import { useComesIntoView } from "@/components/ui/use-comes-into-view";
import { DraftLine, DraftRefused } from "./draft-line.tsx";
import { ReplyPreview } from "./reply-preview.tsx";
import { useDraft } from "./use-draft.ts";

export type Desk = {
  shareId: string;
  alias: string;
  zone: string;
  /** The copy on the left; null where nothing may be shown. */
  copy: { versionId: string; passages: Passage[]; texts: (string | null)[] } | null;
  draft: { id: string; revision: number; savedAt: Date } | null;
  letter: Letter;
  /** The words of the quotes in the letter, by field; null where they were taken back. */
  quoted: Record<string, string | null>;
  /** Why nothing can be sent. */
  closed: string | null;
  /** The page was asked to begin with the preview. */
  preview: boolean;
};

const allKeys = [
  { keys: ["R"], does: "Write the reply" },
  { keys: ["["], does: "Back to the queue" },
  { keys: ["Ctrl", "Enter"], does: "Preview, while you write" },
  { keys: ["?"], does: "All keys" },
];

/** The review: what was shared on the left, the reply on the right. `left` and `alongside` come from the server. */
export function ReviewDesk({
  desk,
  heading,
  notice,
  left,
  promise,
  before,
  alongside,
}: {
  desk: Desk | null;
  heading: ReactNode;
  /** Over both sides. */
  notice: ReactNode;
  left: ReactNode;
  /** "Promised for 12:00 today" */
  promise: string | null;
  /** Above the reply: what was sent before. */
  before: ReactNode;
  alongside: ReactNode;
}) {
  const sheet = useKeysSheet();
  const { show } = sheet;
  const keys = useMemo(
    () => ({
      r: () => document.querySelector<HTMLElement>("#reply textarea")?.focus(),
      "[": () => window.location.assign("/coach"),
      "?": show,
    }),
    [show],
  );
  useSingleKeys(keys);
  return (
    <>
      <div className="row between">
        {heading}
        <div className="keys">
          <KeyHint keys={["R"]}>reply</KeyHint>
          <KeyHint keys={["["]}>back to queue</KeyHint>
          <KeyHint keys={["?"]}>all keys</KeyHint>
        </div>
      </div>
      {notice}
      {desk ? (
        <Writing desk={desk} left={left} promise={promise} before={before} alongside={alongside} />
      ) : (
        <div className="review">
          <div className="stack">{left}</div>
          <div className="right stack stack-6" id="reply">
            {before}
            {alongside}
          </div>
        </div>
      )}
      <KeysSheet open={sheet.open} onClose={sheet.hide} keys={allKeys} />
    </>
  );
}

function Writing({
  desk,
  left,
  promise,
  before,
  alongside,
}: {
  desk: Desk;
  left: ReactNode;
  promise: string | null;
  before: ReactNode;
  alongside: ReactNode;
}) {
  const { shareId, alias, zone, copy, closed } = desk;
  const [letter, setLetter] = useState(desk.letter);
  const [quoted, setQuoted] = useState(desk.quoted);
  const [looking, setLooking] = useState(desk.preview && desk.draft !== null);
  const [state, write] = useActionState(writeAction, { status: "ready" });
  const right = useRef<HTMLDivElement>(null);
  useComesIntoView(right);
  const caret = useRef({ text: letter.texts.length - 1, at: letter.texts.at(-1)?.length ?? 0 });
  const draft = useDraft({
    route: { address: "/api/coach/draft", body: (now: Letter) => bodyOf(shareId, now) },
    content: letter,
    first: {
      id: desk.draft?.id ?? null,
      revision: desk.draft?.revision ?? 0,
      savedAt: desk.draft?.savedAt ?? null,
    },
  });

  // The text on the left must not stay a moment longer than it is shared: the page as it is now has none of it.
  const takenBack = draft.newestVersionId === null && copy !== null;
  useEffect(() => {
    if (takenBack) window.location.reload();
  }, [takenBack]);

  const gone = letter.quotes.filter((quote) => (quoted[fieldOf(quote)] ?? null) === null).length;
  const why = closed ?? (gone > 0 ? sayTakeOut(gone) : null);
  const typed = useMemo(
    () =>
      copy &&
      typedOut(
        letter.texts.join("\n"),
        copy.passages.map(({ words }) => words),
      ),
    [copy, letter],
  );

  const add = ({ quote, words }: Passage) => {
    setQuoted((before) => ({ ...before, [fieldOf(quote)]: words }));
    const at = caret.current;
    setLetter((before) => withQuote(before, quote, at));
    setLooking(false);
    // Go on where the quote ends.
    const next = Math.min(at.text, letter.texts.length - 1) + 1;
    caret.current = { text: next, at: 0 };
    requestAnimationFrame(() =>
      document.querySelectorAll<HTMLTextAreaElement>("#reply textarea")[next]?.focus(),
    );
  };
  const preview = async () => {
    if (!why && (await draft.flush())) setLooking(true);
  };

  return (
    <div className="review">
      <div className="stack">
        {left}
        {copy ? <QuoteTools copy={copy} add={add} form={`write-${shareId}`} /> : null}
      </div>
      <div className="right stack stack-6" ref={right}>
        <section className="stack stack-3" id="reply" aria-labelledby="reply-heading">
          {before}
          <div className="row between">
            <h2 id="reply-heading">{looking ? `As ${alias} will see it` : `Reply to ${alias}`}</h2>
            {promise ? <span className="meta">{promise}</span> : null}
          </div>
          {draft.newestVersionId && copy && draft.newestVersionId !== copy.versionId ? (
            <Note live title={`${alias} shared this again.`}>
              Your draft is kept. <a href={`/coach/shares/${shareId}`}>Read the newer one</a> before you
              answer.
            </Note>
          ) : null}
          {looking && draft.id && copy ? (
            <ReplyPreview
              alias={alias}
              blocks={shown(letter, quoted)}
              form={{ share: shareId, version: copy.versionId, draft: draft.id, revision: draft.revision }}
              back={() => setLooking(false)}
            />
          ) : null}
          <form
            id={`write-${shareId}`}
            action={write}
            className="stack stack-3"
            hidden={looking}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              preview();
            }}
          >
            <input type="hidden" name="share" value={shareId} />
            <input type="hidden" name="revision" value={draft.revision} />
            <LetterSheet
              letter={letter}
              quoted={quoted}
              onText={(index, text) =>
                setLetter((now) => ({
                  ...now,
                  texts: now.texts.map((old, at) => (at === index ? text : old)),
                }))
              }
              onCaret={(text, at) => {
                caret.current = { text, at };
              }}
              onOut={(index) => setLetter((now) => withoutQuote(now, index))}
            />
            <div className="under">
              <DraftLine draft={draft} zone={zone} />
              <span>{sayLength(letter)}</span>
            </div>
            {state.status === "refused" ? (
              <p className="err" role="alert">
                <AlertIcon />
                <span>{Object.values(state.fields)[0] ?? state.message}</span>
              </p>
            ) : null}
            <DraftRefused draft={draft} />
            {typed ? (
              <p className="why">
                <InfoIcon />
                <span>
                  “{typed}” is in {alias}’s words, typed out. Put it in as a quote, so that taking back hides
                  it too.
                </span>
              </p>
            ) : null}
            <details open>
              <summary>A frame, if it helps</summary>
              <ul className="frame">
                {frame.map((part) => (
                  <li key={part}>
                    <label className="row">
                      <input type="checkbox" />
                      {part}
                    </label>
                  </li>
                ))}
              </ul>
            </details>
            <div className="row">
              <button
                className="btn"
                type="submit"
                name="press"
                value="preview"
                aria-disabled={why ? true : undefined}
                aria-describedby={why ? "why-closed" : "preview-first"}
                onClick={(event) => {
                  event.preventDefault();
                  preview();
                }}
              >
                Preview for {alias}
              </button>
              <noscript>
                <button className="btn second" type="submit" name="press" value="keep">
                  Save the draft
                </button>
              </noscript>
            </div>
            {why ? (
              <Why id="why-closed">{why}</Why>
            ) : (
              <p className="meta" id="preview-first">
                Preview comes first, also by <kbd>Ctrl</kbd> <kbd>Enter</kbd>. After sending you have ten
                minutes to take it back.
              </p>
            )}
          </form>
        </section>
        {alongside}
      </div>
    </div>
  );
}

function bodyOf(share: string, { texts, quotes }: Letter) {
  return { share, text: texts, quote: quotes.map(fieldOf) };
}

function sayTakeOut(gone: number): string {
  return gone === 1
    ? "One quote was taken back. Take it out, then preview."
    : "Some quotes were taken back. Take them out, then preview.";
}

function sayLength(letter: Letter): string {
  const count = wordsWritten(letter.texts.map((text) => ({ type: "text", text })));
  const range = `Good replies run ${goodLength.from} to ${goodLength.to}.`;
  return `${count} ${count === 1 ? "word" : "words"}. ${range}`;
}

function shown({ texts, quotes }: Letter, quoted: Desk["quoted"]): ShownBlock[] {
  return texts.flatMap((text, index): ShownBlock[] => {
    const quote = quotes[index];
    const own: ShownBlock[] = text.trim() === "" ? [] : [{ type: "text", text }];
    return quote ? [...own, { type: "quote", quote, words: quoted[fieldOf(quote)] ?? null }] : own;
  });
}

/** Puts a quote where the caret was last: the text there becomes two. */
function withQuote(letter: Letter, quote: Quote, caret: { text: number; at: number }): Letter {
  const index = Math.min(caret.text, letter.texts.length - 1);
  const text = letter.texts[index] ?? "";
  return {
    texts: [
      ...letter.texts.slice(0, index),
      text.slice(0, caret.at).trimEnd(),
      text.slice(caret.at).trimStart(),
      ...letter.texts.slice(index + 1),
    ],
    quotes: [...letter.quotes.slice(0, index), quote, ...letter.quotes.slice(index)],
  };
}

function LetterSheet({
  letter,
  quoted,
  onText,
  onCaret,
  onOut,
}: {
  letter: Letter;
  quoted: Desk["quoted"];
  onText: (index: number, text: string) => void;
  onCaret: (index: number, at: number) => void;
  onOut: (index: number) => void;
}) {
  return (
    <div className="sheet letter-sheet">
      {letter.texts.map((text, index) => {
        const quote = letter.quotes[index];
        const field = quote && fieldOf(quote);
        const words = field ? (quoted[field] ?? null) : null;
        const only = letter.texts.length === 1;
        return (
          // The order of the texts is what they are.
          <div key={`text-${index}`}>
            <textarea
              className={only ? "write letter" : "write letter part"}
              name="text[]"
              aria-label={index === 0 ? "Your reply" : `Your reply, after quote ${index}`}
              rows={only ? 9 : 2}
              value={text}
              dir="auto"
              onChange={(event) => {
                onText(index, event.target.value);
                onCaret(index, event.target.selectionStart);
              }}
              onSelect={(event) => onCaret(index, event.currentTarget.selectionStart)}
              onBlur={(event) => onCaret(index, event.target.selectionStart)}
            />
            {field ? (
              <div className={words === null ? "in-letter gone" : "in-letter"}>
                <input type="hidden" name="quote[]" value={field} />
                {words === null ? (
                  <p>Passage taken back</p>
                ) : (
                  <blockquote className="quoted">
                    <p dir="auto">{words}</p>
                  </blockquote>
                )}
                <button
                  className="btn plain small"
                  type="submit"
                  name="press"
                  value={`out:${index}`}
                  onClick={(event) => {
                    event.preventDefault();
                    onOut(index);
                  }}
                >
                  Take out <span className="vh">this quote</span>
                </button>
              </div>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** How a passage gets into the reply: words that were marked, or one sentence by its button. */
function QuoteTools({
  copy,
  add,
  form,
}: {
  copy: NonNullable<Desk["copy"]>;
  add: (passage: Passage) => void;
  form: string;
}) {
  const [none, setNone] = useState(false);
  if (copy.passages.length === 0) return null;
  const addMarked = () => {
    const found = placeOf(String(document.getSelection() ?? ""), {
      shareVersionId: copy.versionId,
      texts: copy.texts,
    });
    setNone(!found);
    if (found) add(found);
  };
  return (
    <section className="stack stack-2 no-print" aria-labelledby="quote-heading">
      <h2 className="sub" id="quote-heading">
        Quote in your reply
      </h2>
      <p className="hint">A quote is hidden if the page is taken back. Words you type out aren’t.</p>
      <button
        className="btn second small needs-script"
        type="button"
        // The press must not take away what is marked.
        onMouseDown={(event) => event.preventDefault()}
        onClick={addMarked}
      >
        Quote the words I marked
      </button>
      {none ? (
        <p className="why" role="status">
          <InfoIcon />
          <span>Mark some words in one of the answers above first, or choose a sentence below.</span>
        </p>
      ) : null}
      <details>
        <summary>Choose a sentence</summary>
        <ul className="passages">
          {copy.passages.map((passage) => (
            <li key={fieldOf(passage.quote)}>
              <button
                className="passage"
                type="submit"
                form={form}
                name="press"
                value={`add:${fieldOf(passage.quote)}`}
                onClick={(event) => {
                  event.preventDefault();
                  add(passage);
                }}
              >
                <span className="vh">Quote: </span>
                {passage.words}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
