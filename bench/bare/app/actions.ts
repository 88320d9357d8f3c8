"use server";

/** What a save costs that stores nothing. */
export async function save(text: string): Promise<number> {
  return text.length;
}

export async function post(form: FormData): Promise<void> {
  await save(String(form.get("first")));
}
