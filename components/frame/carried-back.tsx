// Loaded only on the page that something was carried to.
import { useEffect, useState } from "react";
import { carried, place } from "./carried.ts";
import { isTyped, type Typed, type Writable } from "./carry.ts";

/** Puts back what was carried to this page. Tells whether anything was. */
export function putBack(): boolean {
  const found = taken();
  if (!found || found.path !== location.pathname) return false;
  for (const { form, name, value, checked } of found.typed) {
    for (const field of document.forms[form]?.elements ?? []) {
      if (!isTyped(field) || field.name !== name) continue;
      if (isChoice(field)) {
        if (field.value === value && field.checked !== checked) field.click();
      } else if (field.value !== value) write(field, value);
    }
  }
  return true;
}

/** Says that the page was renewed, until a button is pressed. */
export function CarriedNote() {
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    const pressed = () => setPressed(true);
    document.addEventListener("submit", pressed, { capture: true, once: true });
    return () => document.removeEventListener("submit", pressed, { capture: true });
  }, []);
  return isPressed ? null : (
    <p className="note" role="status">
      This page was renewed, and what you typed is in it. Nothing was sent yet: press the button once more.
    </p>
  );
}

function taken(): { path: string; typed: Typed[] } | null {
  try {
    const found = carried();
    sessionStorage.removeItem(place);
    return found ? JSON.parse(found) : null;
  } catch {
    return null;
  }
}

function isChoice(field: Element): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");
}

/** As if it were typed, past React's own idea of what the field holds. */
function write(field: Writable, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  setter?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
