// What somebody types before the page's script is ready: React writes the saved text into a text field as it takes it
// over, and what was typed meanwhile would be gone. Heard from the moment this file is loaded, which is before that.

const early = new Map<HTMLTextAreaElement, string>();
/** Forms that the script has taken over: what is typed in them now, they hear themselves. */
const taken = new WeakSet<HTMLFormElement>();

if (typeof document !== "undefined") {
  for (const field of document.querySelectorAll("textarea"))
    if (field.value !== field.defaultValue) early.set(field, field.value);
  document.addEventListener(
    "input",
    ({ target }) => {
      if (target instanceof HTMLTextAreaElement && target.form && !taken.has(target.form))
        early.set(target, target.value);
    },
    true,
  );
}

/** The text fields of a form that were typed in before now, with what they held. Asked once, when it is taken over. */
export function typedEarly(form: HTMLFormElement): [name: string, words: string][] {
  taken.add(form);
  return [...early].flatMap(([field, words]) => {
    if (field.form !== form) return [];
    early.delete(field);
    return [[field.name, words]];
  });
}
