"use client";
import { useEffect } from "react";
import { sayCount, sayNumber } from "#lib/core/number";
import { sayHour } from "#lib/core/when";
import { lengthOf } from "#lib/exercises/length";
import { StatusLine, statusWords } from "../ui/status-line.tsx";
import type { CellState, Snapshot } from "./keeper.ts";
import { type Shared, useCell, useLook, useSaving, useShared } from "./use-saving.ts";

/**
 * How a line of text stands: saved or not on the left, the room in it on the right. A `quiet` one stands among many: it
 * speaks while its line is written in, and when something is the matter with it.
 */
export function TextFoot({
  cell,
  limit,
  describes,
  quiet = false,
}: {
  cell: string;
  limit: number;
  describes: string;
  quiet?: boolean;
}) {
  const { value, state } = useCell(cell);
  const length = lengthOf(value);
  const calm = quiet && length <= limit && (!state || state.status === "saved" || state.status === "saving");
  return (
    <div className={calm ? "under calm" : "under"} id={describes}>
      {quiet && calm ? null : <Status state={state} />}
      <Room length={length} limit={limit} />
      {state?.problem ? <p className="err">{state.problem}</p> : null}
    </div>
  );
}

function Room({ length, limit }: { length: number; limit: number }) {
  if (length > limit)
    return (
      <span className="err">
        This line holds {sayNumber(limit)} characters. Yours has {sayNumber(length)}, and all of it is kept.
      </span>
    );
  return (
    <span>
      {length === 0
        ? `Room for ${sayNumber(limit)} characters`
        : `${sayCount(limit - length, "character")} left`}
    </span>
  );
}

/** The buttons of an exercise, in words: they go to the browser as such, and are drawn there as here. */
export type Buttons = {
  /** Keeps the entry, and the value that says where that leads. */
  keep?: { label: string; onto: string; value: string };
  /** Leads on: saved before, or, for somebody whose words lie in their browser, as a plain link. */
  next?: { label: string; href: string; plain: boolean };
  /** Saves, and stays. A spare one goes once the page saves by itself. */
  save?: "always" | "spare";
};

/**
 * The buttons of an exercise, and beside them how the whole of it stands; what screen readers hear of it is never each
 * save. With nothing to say it takes no room, so that the first save moves none of the buttons.
 */
export function FormFoot({ keep, next, save }: Buttons) {
  const { now } = useSaving();
  const states = Object.values(now.cells);
  const worst =
    states.find((state) => state.status === "choice") ??
    states.find((state) => state.status === "local") ??
    states.find((state) => state.status === "saving") ??
    states.toSorted((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0)).at(0);
  useSaidAloud(worst && shown(worst, now.kept));
  return (
    <div className="row form-foot">
      {keep ? (
        <button className="btn" type="submit" name="_keep" value={keep.value} data-keep={keep.onto}>
          {keep.label}
        </button>
      ) : null}
      {next?.plain ? (
        <a className="btn" href={next.href}>
          {next.label}
        </a>
      ) : next ? (
        <button
          className={keep ? "btn second" : "btn"}
          type="submit"
          name="_onto"
          value={next.href}
          data-onto={next.href}
        >
          {next.label}
        </button>
      ) : null}
      {save ? (
        <button className={save === "spare" ? "btn second spare" : "btn second"} type="submit">
          Save
        </button>
      ) : null}
      <Status state={worst} />
      <Waiting state={worst} />
    </div>
  );
}

/**
 * The state that is true to say: text that lies in the open page alone is not "on this device". It is on its way for as
 * long as the page stays open; what can't be saved as it is asks its writer for something.
 */
function shown({ status, problem }: CellState, kept: boolean): CellState["status"] {
  if (status !== "local" || kept) return status;
  return problem ? "choice" : "saving";
}

/** What is meant by a text that is not saved. */
function Waiting({ state }: { state: CellState | undefined }) {
  const { now } = useSaving();
  if (state?.status !== "local" || state.problem) return null;
  if (!now.kept)
    return (
      <span className="meta">Not saved yet, and nothing is kept on this device: leave this page open.</span>
    );
  if (!now.waits) return null;
  return (
    <span className="meta">
      {now.signedOut ? "Saves when you’re signed in again." : "Saves when you’re back online."}
    </span>
  );
}

/** Nothing is said of what was never written. */
function Status({ state }: { state: CellState | undefined }) {
  const { zone, made } = useShared();
  const kept = useLook(isKept);
  if (!state || (state.status === "saved" && state.savedAt === null)) return <span />;
  return <StatusLine state={shown(state, kept)} at={saidOf(state.savedAt, made, zone)} />;
}

/** What was saved since the page was made needs no day beside its hour. */
function saidOf(savedAt: number | null, made: Shared["made"], zone: string): string | undefined {
  if (savedAt === null) return undefined;
  return (savedAt === made.savedAt && made.savedSays) || sayHour(new Date(savedAt), zone);
}

const isKept = ({ kept }: Snapshot) => kept;

/** Into the page's one live region: that text is on the device only, that a choice is needed, and that it is over. */
function useSaidAloud(status: CellState["status"] | undefined): void {
  useEffect(() => {
    const live = document.getElementById("live");
    if (!live) return;
    if (status === "local" || status === "choice") live.textContent = statusWords(status);
    else if (status === "saved" && live.textContent) live.textContent = statusWords("saved");
  }, [status]);
}
