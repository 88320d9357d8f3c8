"use client";
import { useEffect, useRef, useState } from "react";
import { nextOptions } from "#content/requests";
import type { Way } from "#lib/requests/model";
import type { Begun, BegunWay } from "#lib/requests/schema";
import { DraftLine, DraftRefused } from "../replies/draft-line.tsx";
import { useDraft } from "../replies/use-draft.ts";
import { useComesIntoView } from "../ui/use-comes-into-view.ts";
import type { Answer } from "./answer-form.tsx";
import { Ask, type DayOfTimes, Decline, Offer, Reply } from "./answer-ways.tsx";

type Props = {
  id: string;
  alias: string;
  zone: string;
  /** How the request can be answered now, and which of these the member asked for. */
  ways: readonly Way[];
  wanted: Way | null;
  /** What the coach began before and did not send. Revision 0: nothing was kept so far. */
  kept: { begun: Begun; revision: number; savedAt: Date | null };
  minutes: number;
  days: DayOfTimes[];
};

/**
 * Every way to answer a request. What is typed and ticked in all of them is one draft, which saves by itself and is kept
 * until it is sent or the request ends; without script a button in each form keeps what stands in it.
 */
export function Answering({ id, alias, zone, ways, wanted, kept, minutes, days }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useComesIntoView(place);
  // As the page was made: an answer to one form changes nothing of what stands in the others.
  const [made] = useState(kept);
  const [begun, setBegun] = useState(made.begun);
  /** The form that was written in last. */
  const [at, setAt] = useState<Way>();
  const draft = useDraft({
    route: { address: "/api/coach/request-draft", body: (now: Begun) => ({ id, begun: now }) },
    content: begun,
    first: { id: null, revision: made.revision, savedAt: made.savedAt },
  });
  // What was typed before script came.
  useEffect(() => {
    const typed = begunIn(place.current);
    const early = ways.find((way) => !isSame(typed[way], made.begun[way]));
    if (!early) return;
    setAt(early);
    setBegun(typed);
  }, [ways, made]);
  const answer = (way: Way): Answer => ({
    way,
    id,
    alias,
    first: made.begun[way] ?? nothing,
    open: way === wanted || !isSame(made.begun[way], nothing),
    revision: draft.revision,
    saved:
      way === at || !isSame(begun[way], nothing) ? <DraftLine draft={draft} zone={zone} /> : "No draft yet",
    problem: way === at ? <DraftRefused draft={draft} /> : null,
  });
  return (
    <div
      className="ways"
      ref={place}
      onSubmit={draft.hold}
      onInput={({ target }) => {
        setBegun(begunIn(place.current));
        const form = target instanceof Element ? target.closest("form") : null;
        setAt(ways.find((way) => form?.dataset.way === way));
      }}
    >
      {ways.includes("reply") ? <Reply {...answer("reply")} /> : null}
      {ways.includes("offer") ? <Offer {...answer("offer")} minutes={minutes} days={days} /> : null}
      {ways.includes("ask") ? <Ask {...answer("ask")} /> : null}
      {ways.includes("decline") ? <Decline {...answer("decline")} /> : null}
    </div>
  );
}

const nothing: BegunWay = { text: "", times: [], next: "", nextWords: "" };

function isSame(one = nothing, other = nothing): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What stands in each of the forms. */
function begunIn(place: HTMLElement | null): Begun {
  const forms = [...(place?.querySelectorAll<HTMLFormElement>("form[data-way]") ?? [])];
  return Object.fromEntries(
    forms.map((form) => {
      const data = new FormData(form);
      const words = (name: string) => String(data.get(name) ?? "");
      const way: BegunWay = {
        text: words("text"),
        times: data.getAll("times[]").map(String),
        next: nextOptions.find((option) => option === data.get("next")) ?? "",
        nextWords: words("nextWords"),
      };
      return [form.dataset.way, way];
    }),
  );
}
