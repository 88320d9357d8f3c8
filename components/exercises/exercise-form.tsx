"use client";
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
import type { ActionState, FormAction } from "#lib/access/action";
import { type CellWords, Conflicts } from "./conflicts.tsx";
import { forgetKeys } from "./device.ts";
import type { Keeper } from "./keeper.ts";
import { Saving, type Start, type Value } from "./saving.ts";
import { SignedOut } from "./signed-out.tsx";
import { Trying } from "./trying.ts";
import { SharedForm, useShared } from "./use-saving.ts";

/**
 * The form round an exercise. Its fields are plain inputs, made on the server and named by their cells; this listens to
 * them. Before script, and without it, its buttons post the form and the page comes back saved.
 */
export function ExerciseForm({
  start,
  mode,
  instead,
  owner,
  zone,
  started,
  cells,
  action,
  children,
}: {
  start: Start;
  /** Whose text it is: a member's account, a visitor's browser, or nobody's, as long as nobody is signed in. */
  mode: "account" | "browser" | "closed";
  /** What stands here in place of the fields while it is closed. */
  instead?: ReactNode;
  /** Names the member, so that nobody else who signs in over the page sees it. */
  owner: string | null;
  zone: string;
  /** { cellKey: [revision, print] } as the page was made, for the plain post. */
  started: Record<string, [number, string]>;
  cells: Record<string, CellWords>;
  action: FormAction<{ onto: string | null }>;
  children: ReactNode;
}) {
  const [keeper] = useState<Keeper>(() =>
    mode === "browser" ? new Trying(start.exerciseId) : new Saving(start),
  );
  const [state, post] = useActionState<ActionState<{ onto: string | null }>, FormData>(action, {
    status: "ready",
  });
  const form = useRef<HTMLFormElement>(null);
  const [stuck, setStuck] = useState(false);

  useEffect(() => {
    if (mode === "closed") return;
    keeper.onValue = (key, value) => form.current && write(form.current, key, value);
    // What was typed while the script was still on its way.
    for (const [key, value] of form.current ? readAll(form.current, cells) : []) {
      if (value !== (keeper.snapshot().values[key] ?? "")) keeper.change(key, value);
    }
    void keeper.restore();
    return onGoing(keeper);
  }, [keeper, mode, cells]);

  function changed(event: FormEvent<HTMLFormElement>) {
    const cell = cellOf(event.target, cells);
    if (cell) keeper.change(...cell);
  }

  async function submitted(event: FormEvent<HTMLFormElement>) {
    if (mode === "closed") return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const onto = submitter?.getAttribute("data-onto");
    const saved = await keeper.flush();
    // A page that is left takes its unsaved text along only if the device may keep it.
    if (onto && (saved || start.owner)) window.location.assign(onto);
    else setStuck(!saved);
  }

  const typed = state.status === "refused" ? state.typed : {};
  // A plain form that was posted after its session had ended: its words come back, and can be posted again.
  if (mode === "closed" && state.status !== "refused") return instead;
  return (
    <SharedForm value={{ keeper, zone, typed }}>
      <Conflicts cells={cells} />
      <form
        ref={form}
        className="stack stack-6"
        action={mode === "browser" ? undefined : post}
        // Without script a visitor's presses go nowhere: an ordinary form would put them into the address.
        method={mode === "browser" ? "dialog" : undefined}
        onInput={changed}
        onBlur={() => void keeper.flush()}
        onSubmit={(event) => void submitted(event)}
      >
        <input type="hidden" name="_exercise" value={start.exerciseId} />
        {start.askedBy ? <input type="hidden" name="_askedBy" value={start.askedBy} /> : null}
        <input type="hidden" name="_started" value={JSON.stringify(started)} />
        {state.status === "refused" ? (
          <p className="note" role="alert">
            {state.message}
          </p>
        ) : null}
        {children}
        {stuck ? (
          <p className="note" role="alert">
            This isn’t saved yet, so the page stays open. What you wrote is here.
          </p>
        ) : null}
      </form>
      {mode === "account" ? <SignedOut owner={owner} /> : null}
    </SharedForm>
  );
}

/** Saves when the page is hidden or left, and listens for Leave quickly. Gives back the way to stop. */
function onGoing(keeper: Keeper): () => void {
  const hidden = () => document.visibilityState === "hidden" && void keeper.leave();
  const left = () => void keeper.leave();
  const leaving = (event: Event) => {
    const { after } = (event as CustomEvent<{ after(promise: Promise<unknown>): void }>).detail;
    after(keeper.leave().then(forgetKeys));
  };
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("pagehide", left);
  window.addEventListener("gw-leave", leaving);
  return () => {
    document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("pagehide", left);
    window.removeEventListener("gw-leave", leaving);
  };
}

/** The cell that an input stands for, with its value as the kind stores it. Next's own inputs stand for none. */
function cellOf(
  target: EventTarget,
  cells: Record<string, CellWords>,
): [key: string, value: Value] | undefined {
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return undefined;
  if (!Object.hasOwn(cells, target.name)) return undefined;
  return [target.name, target.closest("[data-number]") ? Number(target.value) : target.value];
}

function readAll(form: HTMLFormElement, cells: Record<string, CellWords>): [key: string, value: Value][] {
  return [...form.elements].flatMap((element) => {
    if (element instanceof HTMLInputElement && element.type === "radio" && !element.checked) return [];
    const cell = cellOf(element, cells);
    return cell ? [cell] : [];
  });
}

function write(form: HTMLFormElement, key: string, value: Value): void {
  const found = form.elements.namedItem(key);
  if (
    found instanceof RadioNodeList ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLInputElement
  )
    found.value = String(value);
}

/** Paper to write on. After a refused plain post it holds what was typed. */
export function WritingArea({
  name,
  initial,
  size = "",
  ...rest
}: {
  name: string;
  initial: string /** For an answer of a line or two. */;
  size?: "short" | "";
} & ComponentProps<"textarea">) {
  const { typed } = useShared();
  const words = typed[name];
  return (
    <div className="sheet">
      <textarea
        className={`write ${size}`}
        id={name}
        name={name}
        defaultValue={typeof words === "string" ? words : initial}
        dir="auto"
        autoComplete="off"
        {...rest}
      />
    </div>
  );
}
