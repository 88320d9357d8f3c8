// What stands typed in a page's forms, over one reload: when the page was made by an older deployment, its buttons lead
// nowhere any more, and only a fresh page has ones that do. It lies in this tab alone, and for the moment of the reload.

type Typed = { form: number; name: string; value: string; checked: boolean };

const place = "gw-carried";

/** Reads the forms of the page. Exercises keep their own text; passwords are typed anew. */
export function typedOnPage(): Typed[] {
  return [...document.forms].flatMap((element, form) =>
    [...element.elements].flatMap((field) =>
      isTyped(field) ? [{ form, name: field.name, value: field.value, checked: isChecked(field) }] : [],
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

type Writable = HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement;

function isTyped(field: Element): field is Writable {
  if (field.closest("form[id^=answer-]")) return false;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) return true;
  return field instanceof HTMLInputElement && !["hidden", "password", "submit", "file"].includes(field.type);
}

function isChoice(field: Element): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox");
}

function isChecked(field: Element): boolean {
  return isChoice(field) && field.checked;
}

/** As if it were typed, past React's own idea of what the field holds. */
function write(field: Writable, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  setter?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
