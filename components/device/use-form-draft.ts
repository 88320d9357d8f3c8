"use client";
// The words of a form that are not sent yet, on this device too: a reload or a crash loses none of them. One open page
// writes one draft, and a page on which nothing is typed so far goes on with what an ended page left.
import { type RefObject, useEffect, useRef, useState } from "react";
import {
  draftName,
  draftsOf,
  dropDraft,
  forgetKeys,
  holdDraft,
  keepDraft,
  prepareKey,
  takeDraft,
} from "./drafts.ts";
import { typedEarly } from "./typed-early.ts";

export type Device = {
  /** Names the member to their own browser. */
  owner: string;
  /** False where nothing may be kept on the device. */
  keeps: boolean;
};

/** Where unsent words are: there are none; on this device too; in the open page alone. */
export type Unsent = "none" | "on-device" | "in-page";

/** Which form it is, among those of a subject, and the record that it writes. */
type FormOf = { subject: string; form: string; id: string };

type Facts = FormOf & {
  device: Device;
  /** Ids that are sent already: a draft of one of them goes. */
  gone: readonly string[];
  /** Told whose draft is taken over, where drafts of any id are: sent again, it is then the same record. */
  onOther?: (id: string) => void;
};
type Fields = Record<string, string[]>;
type Draft = { id: string; fields: Fields };

/** Keeps what is typed in `form` for as long as it is not sent, and tells where it is. Without `device`, nothing is done. */
export function useFormDraft(
  form: RefObject<HTMLFormElement | null>,
  facts: FormOf & { device: Device | null; gone?: readonly string[]; onOther?: (id: string) => void },
): Unsent {
  const [unsent, setUnsent] = useState<Unsent>("none");
  // As the page was made: what a later answer brings along changes nothing of what is being typed.
  const [made] = useState(facts);
  const onOther = useRef(facts.onOther);
  onOther.current = facts.onOther;

  useEffect(() => {
    const { device, gone = [] } = made;
    if (!form.current || !device) return;
    const other = onOther.current && ((id: string) => onOther.current?.(id));
    const kept = new FormDraft(form.current, { ...made, device, gone, onOther: other }, setUnsent);
    void kept.restore();
    return kept.listen();
  }, [form, made]);
  return unsent;
}

/** Drops the drafts of a record's forms, but for those of forms that are still there to be sent. */
export async function dropFormDrafts(
  { owner }: Device,
  { subject, id, but }: { subject: string; id: string; but: readonly string[] },
): Promise<void> {
  for (const name of await draftsOf(draftName(owner, subject, ""))) {
    const [, , form = "", of] = name.split(":");
    if (of === id && !but.includes(form)) await dropDraft(name);
  }
}

class FormDraft {
  readonly #page = crypto.randomUUID();
  readonly #form: HTMLFormElement;
  readonly #facts: Facts;
  readonly #onUnsent: (unsent: Unsent) => void;
  /** What the form held before anybody typed in it. */
  readonly #untouched: string;
  #id: string;
  #unsent: Unsent = "none";
  #sending = false;
  #closed = false;
  #keepsSoon = false;
  #keeping: Promise<void> = Promise.resolve();

  constructor(form: HTMLFormElement, facts: Facts, onUnsent: (unsent: Unsent) => void) {
    this.#form = form;
    this.#facts = facts;
    this.#onUnsent = onUnsent;
    this.#id = facts.id;
    this.#untouched = JSON.stringify(read(form, "as made"));
  }

  /** Brings back what this device kept from before a reload or a crash. */
  async restore(): Promise<void> {
    const { device, subject, form, id, gone, onOther } = this.#facts;
    write(this.#form, Object.fromEntries(typedEarly(this.#form).map(([name, words]) => [name, [words]])));
    if (this.#isTouched) this.#changed();
    if (!globalThis.indexedDB || !globalThis.crypto?.subtle) return;
    const mine = this.#name;
    if (device.keeps) {
      holdDraft(mine);
      await prepareKey(device.owner);
    }
    const left = await draftsOf(draftName(device.owner, subject, form, ...(onOther ? [] : [id]), ""));
    const taken = left
      .filter((name) => name !== mine)
      .map((name) => {
        if (gone.includes(name.split(":")[3] ?? "")) return dropDraft(name);
        return takeDraft<Draft>(name, (draft) => this.#takeOver(draft));
      });
    if (device.keeps) return;
    await Promise.all(taken);
    await forgetKeys();
  }

  listen(): () => void {
    const changed = () => this.#changed();
    const sent = () => {
      this.#sending = true;
    };
    // After an answer React resets its forms, to what was typed where that was refused.
    const answered = () => {
      this.#sending = false;
    };
    const leaving = (event: Event) => {
      this.#closed = true;
      const { after } = (event as CustomEvent<{ after(promise: Promise<unknown>): void }>).detail;
      // At once: the page is gone in a moment. What is being sealed has its key in hand.
      after(Promise.all([forgetKeys(), this.#keeping.then(forgetKeys)]));
    };
    const unloading = (event: BeforeUnloadEvent) => {
      if (this.#unsent === "in-page" && !this.#sending && !this.#closed) event.preventDefault();
    };
    this.#form.addEventListener("input", changed);
    this.#form.addEventListener("submit", sent);
    this.#form.addEventListener("reset", answered);
    window.addEventListener("gw-leave", leaving);
    window.addEventListener("beforeunload", unloading);
    return () => {
      this.#form.removeEventListener("input", changed);
      this.#form.removeEventListener("submit", sent);
      this.#form.removeEventListener("reset", answered);
      window.removeEventListener("gw-leave", leaving);
      window.removeEventListener("beforeunload", unloading);
    };
  }

  get #name(): string {
    const { device, subject, form } = this.#facts;
    return draftName(device.owner, subject, form, this.#id, this.#page);
  }

  get #isTouched(): boolean {
    return JSON.stringify(read(this.#form)) !== this.#untouched;
  }

  #changed(): void {
    this.#sending = false;
    void this.#keep();
  }

  /** Writes what stands in the form to the device, or takes it away where nothing does; one after another. */
  #keep(): Promise<void> {
    if (this.#keepsSoon || this.#closed) return this.#keeping;
    this.#keepsSoon = true;
    this.#keeping = this.#keeping.then(async () => {
      this.#keepsSoon = false;
      if (!this.#isTouched) {
        await dropDraft(this.#name);
        this.#say("none");
        return;
      }
      const draft: Draft = { id: this.#id, fields: read(this.#form) };
      const kept = this.#facts.device.keeps && (await keepDraft(this.#name, draft));
      this.#say(kept ? "on-device" : "in-page");
    });
    return this.#keeping;
  }

  #say(unsent: Unsent): void {
    this.#unsent = unsent;
    this.#onUnsent(unsent);
  }

  /** Goes on with what an ended page left, unless something is typed here by now. Tells whether it may go. */
  async #takeOver({ id, fields }: Draft): Promise<boolean> {
    if (this.#closed || this.#isTouched) return JSON.stringify(read(this.#form)) === JSON.stringify(fields);
    if (id !== this.#id) {
      this.#id = id;
      this.#facts.onOther?.(id);
      if (this.#facts.device.keeps) holdDraft(this.#name);
    }
    write(this.#form, fields);
    await this.#keep();
    return this.#unsent !== "in-page" || !this.#facts.device.keeps;
  }
}

type Control = HTMLTextAreaElement | HTMLInputElement;

/** What a person types and ticks: hidden fields and buttons are the page's own. */
function controls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement && element.type !== "hidden"),
  );
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === "radio" || control.type === "checkbox";
}

function read(form: HTMLFormElement, as: "now" | "as made" = "now"): Fields {
  const fields: Fields = {};
  for (const control of controls(form)) {
    const now = as === "now";
    const ticked = !isTick(control) || (now ? control.checked : control.defaultChecked);
    const value = isTick(control) || now ? control.value : control.defaultValue;
    fields[control.name] = [...(fields[control.name] ?? []), ...(ticked ? [value] : [])];
  }
  return fields;
}

function write(form: HTMLFormElement, fields: Fields): void {
  for (const control of controls(form)) {
    const values = fields[control.name];
    if (!values) continue;
    if (isTick(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? "";
    // Whoever counts what is in a field, or shows what is ticked, hears of it.
    control.dispatchEvent(new Event("input"));
  }
}
