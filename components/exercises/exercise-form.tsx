"use client";
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react";
import type { ActionState, FormAction } from "#lib/access/action";
import { forgetKeys } from "../device/drafts.ts";
import { typedEarly } from "../device/typed-early.ts";
import { type CellTable, wordsOf } from "./cells.ts";
import { Conflicts } from "./conflicts.tsx";
import { type Buttons, FormFoot } from "./field-foot.tsx";
import type { Keeper, Value } from "./keeper.ts";
import { Saving, type Start } from "./saving.ts";
import { SignedOut } from "./signed-out.tsx";
import { Trying } from "./trying.ts";
import { SharedForm } from "./use-saving.ts";

/**
 * The form round an exercise. Its fields are plain inputs, made on the server and named by their cells; this listens to
 * them. Before script, and without it, its buttons post the form and the page comes back saved.
 */
export function ExerciseForm({
  start,
  mode,
  instead,
  zone,
  here,
  started,
  cells,
  action,
  buttons,
  children,
}: {
  start: Start;
  /** Whose text it is: a member's account, a visitor's browser, or nobody's, as long as nobody is signed in. */
  mode: "account" | "browser" | "closed";
  /** What stands here in place of the fields while it is closed. */
  instead?: ReactNode;
  zone: string;
  /** The address of the page: where a plain post goes, so that its answer finds this form, whoever is signed in by then. */
  here: string;
  /** { cellKey: [revision, print] } as the page was made, for the plain post; as JSON. */
  started: string;
  /** What the cells are called (CellTable), as JSON: most of it is read only when something is the matter. */
  cells: string;
  action: FormAction<{ onto: string | null }>;
  buttons: Buttons;
  children: ReactNode;
}) {
  const [keeper] = useState<Keeper>(() =>
    mode === "browser" ? new Trying(start.exerciseId) : new Saving(start),
  );
  const [state, post] = useActionState<ActionState<{ onto: string | null }>, FormData>(
    action,
    { status: "ready" },
    `${here}#answer-${start.exerciseId}`,
  );
  const form = useRef<HTMLFormElement>(null);
  // The fields stay those that the page was made with, also when it is asked for again.
  const [known] = useState<CellTable>(() => JSON.parse(cells));
  const [stuck, setStuck] = useState(false);

  useEffect(() => {
    if (mode === "closed") {
      void forgetKeys();
      return;
    }
    keeper.onValue = (key, value) => form.current && write(form.current, key, value);
    const { current } = form;
    // From here on, whatever is typed saves by itself (exercises.css).
    if (current) current.dataset.live = "";
    // What was typed while the script was still on its way.
    for (const field of current ? typedEarly(current) : []) current && write(current, ...field);
    for (const [key, value] of current ? readAll(current, known) : []) {
      if (value !== (keeper.snapshot().values[key] ?? "")) keeper.change(key, value);
    }
    void keeper.restore();
    return onGoing(keeper);
  }, [keeper, mode, known]);

  function changed(event: FormEvent<HTMLFormElement>) {
    const cell = cellOf(event.target, known);
    if (cell) keeper.change(...cell);
  }

  async function submitted(event: FormEvent<HTMLFormElement>) {
    if (mode === "closed") return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const onto = submitter?.getAttribute("data-onto");
    const { currentTarget } = event;
    const open = new Set(keeper.snapshot().conflicts.map(({ id }) => id));
    const saved = await keeper.flush();
    const { conflicts, signedOut } = keeper.snapshot();
    setStuck(!saved && !signedOut);
    // Once its words are saved, an entry is kept by the same post as without script.
    if (submitter?.hasAttribute("data-keep") && saved)
      startTransition(() => post(new FormData(currentTarget, submitter)));
    // A choice that came up only now is shown on this page; one that stood here already holds nobody up.
    if (onto && saved && conflicts.every(({ id }) => open.has(id))) window.location.assign(onto);
  }

  const typed = state.status === "refused" ? state.typed : {};
  // A plain form that was posted after its session had ended: its words come back, and can be posted again.
  if (mode === "closed" && state.status !== "refused") return instead;
  return (
    <SharedForm value={{ keeper, zone, typed, made: start }}>
      <Conflicts cells={known} here={here} />
      <form
        ref={form}
        className="stack stack-6"
        id={`answer-${start.exerciseId}`}
        action={mode === "browser" ? undefined : post}
        // Without script a visitor's presses go nowhere: an ordinary form would put them into the address.
        method={mode === "browser" ? "dialog" : undefined}
        onInput={changed}
        onBlur={() => void keeper.flush()}
        onSubmit={(event) => void submitted(event)}
      >
        {/* Enter in a day or a mark presses the first button there is: it saves, and goes nowhere. */}
        <button type="submit" hidden tabIndex={-1}>
          Save
        </button>
        <input type="hidden" name="_exercise" value={start.exerciseId} />
        {start.askedBy ? <input type="hidden" name="_askedBy" value={start.askedBy} /> : null}
        {start.entryId ? <input type="hidden" name="_entry" value={start.entryId} /> : null}
        {start.owner ? <input type="hidden" name="_owner" value={start.owner} /> : null}
        <input type="hidden" name="_started" value={started} />
        {state.status === "refused" ? (
          <p className="note" role="alert">
            {Object.values(state.fields)[0] ?? state.message}
          </p>
        ) : null}
        {children}
        <FormFoot {...buttons} />
        {stuck ? (
          <p className="note" role="alert">
            This isn’t saved yet, so the page stays open. What you wrote is here.
          </p>
        ) : null}
      </form>
      {mode === "account" ? <SignedOut owner={start.owner} /> : null}
    </SharedForm>
  );
}

/** Saves when the page is hidden or left, and listens for Leave quickly. Gives back the way to stop. */
function onGoing(keeper: Keeper): () => void {
  const shown = () => (document.visibilityState === "hidden" ? keeper.leave() : keeper.wake());
  const left = () => keeper.leave();
  const online = () => keeper.wake();
  // Sent before the next page is asked for, so that it can show it.
  const unloading = (event: BeforeUnloadEvent) => {
    if (keeper.losesText()) event.preventDefault();
    keeper.leave();
  };
  const leaving = (event: Event) => {
    const { after } = (event as CustomEvent<{ after(promise: Promise<unknown>): void }>).detail;
    after(keeper.close());
  };
  document.addEventListener("visibilitychange", shown);
  window.addEventListener("pagehide", left);
  window.addEventListener("online", online);
  window.addEventListener("beforeunload", unloading);
  window.addEventListener("gw-leave", leaving);
  return () => {
    keeper.leave();
    document.removeEventListener("visibilitychange", shown);
    window.removeEventListener("pagehide", left);
    window.removeEventListener("online", online);
    window.removeEventListener("beforeunload", unloading);
    window.removeEventListener("gw-leave", leaving);
  };
}

/** The cell that an input stands for, with its value as the kind stores it. Next's own inputs stand for none. */
function cellOf(target: EventTarget, cells: CellTable): [key: string, value: Value] | undefined {
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return undefined;
  if (target.type === "hidden" || !wordsOf(cells, target.name)) return undefined;
  // Half a day is none yet, and the one that stood there before stays until there is another.
  if (target.validity.badInput) return undefined;
  if (target instanceof HTMLInputElement && target.type === "checkbox")
    return [target.name, target.checked ? target.value : ""];
  return [target.name, target.closest("[data-number]") ? Number(target.value) : target.value];
}

function readAll(form: HTMLFormElement, cells: CellTable): [key: string, value: Value][] {
  return [...form.elements].flatMap((element) => {
    if (element instanceof HTMLInputElement && element.type === "radio" && !element.checked) return [];
    const cell = cellOf(element, cells);
    return cell ? [cell] : [];
  });
}

function write(form: HTMLFormElement, key: string, value: Value): void {
  for (const field of form.elements) {
    if (field instanceof HTMLTextAreaElement && field.name === key) field.value = String(value);
    if (!(field instanceof HTMLInputElement) || field.name !== key || field.type === "hidden") continue;
    if (field.type === "radio" || field.type === "checkbox") field.checked = field.value === String(value);
    else field.value = String(value);
  }
}
