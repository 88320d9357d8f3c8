// Fields that a module asks several times over: alike but for what is asked, so that what they share stands once.
import type { FieldOf } from "./kinds/index.ts";

/** Texts of one size: `const line = textsAlike({ limit: 160, rows: 2 })`. One of them may have a limit of its own. */
export function textsAlike({ limit, rows }: Pick<FieldOf<"text">, "limit" | "rows">) {
  return (key: string, prompt: string, hint: string, example: string, ownLimit = limit): FieldOf<"text"> => ({
    ...{ key, kind: "text", prompt, hint, example },
    limit: ownLimit,
    rows,
  });
}

type List = FieldOf<"rows">;

/** Lists with the same columns and the same room. One of them may be hinted at otherwise in some situations. */
export function listsAlike(shared: Omit<List, "key" | "kind" | "prompt" | "hint" | "example" | "instead">) {
  return (key: string, prompt: string, hint: string, example: string, instead?: List["instead"]): List => ({
    ...{ key, kind: "rows", prompt, hint, example, instead },
    ...shared,
  });
}

/** Marks between the same two ends. */
export function scalesAlike({ low, high }: Pick<FieldOf<"scale">, "low" | "high">) {
  return (key: string, prompt: string): FieldOf<"scale"> => ({ key, kind: "scale", prompt, low, high });
}
