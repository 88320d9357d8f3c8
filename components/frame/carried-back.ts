// The other half of carried.ts, loaded only on the page that something was carried to.
import { isChoice, isTyped, place, type Typed, type Writable } from "./carried.ts";

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

function taken(): { path: string; typed: Typed[] } | null {
  try {
    const found = sessionStorage.getItem(place);
    sessionStorage.removeItem(place);
    return found ? JSON.parse(found) : null;
  } catch {
    return null;
  }
}

/** As if it were typed, past React's own idea of what the field holds. */
function write(field: Writable, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  setter?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
