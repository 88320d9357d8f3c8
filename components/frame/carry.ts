// The other half of carried.ts: what is typed in a page's forms, and carrying it over a reload.
import { place } from "./carried.ts";

export type Typed = { form: number; name: string; value: string; checked: boolean };

/** Reads the forms of the page. Exercises keep their own text; passwords are typed anew. */
export function typedOnPage(): Typed[] {
  return [...document.forms].flatMap((element, form) =>
    [...element.elements].flatMap((field) =>
      isTyped(field)
        ? [{ form, name: field.name, value: field.value, checked: "checked" in field && field.checked }]
        : [],
    ),
  );
}

export function carryOver(typed: Typed[]): void {
  try {
    sessionStorage.setItem(place, JSON.stringify({ path: location.pathname, typed }));
  } catch {
    return; // the page stays, with its words in it
  }
  location.reload();
}

export type Writable = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

export function isTyped(field: Element): field is Writable {
  if (field.closest("form[id^=answer-]")) return false;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) return true;
  return field instanceof HTMLInputElement && !["hidden", "password", "submit", "file"].includes(field.type);
}
