import type { GuideModule, Step } from "#lib/exercises/guide";

/** What the head of a module's page is drawn from. */
export type ModuleOutline = {
  number: number;
  title: string;
  /** On its short version’s own page, of that version. */
  minutes: number;
  /** Minutes of its short version; null on that version's own page, and where there is none. */
  short: number | null;
  /** The step that each part opens with, and its name. */
  parts: [id: string, title: string][];
  current: string;
};

/** The outline of a module on the page of `current`. `way` is its pages, as far as they are on this reader's way. */
export function outlineOf(
  {
    number,
    title,
    minutes,
    shortMinutes,
  }: Pick<GuideModule, "number" | "title" | "minutes" | "shortMinutes">,
  { way, current }: { way: Step[]; current: string },
): ModuleOutline {
  const reading = way.filter((step) => "screen" in step);
  const inReading = reading.some((step) => step.id === current);
  const hasShort = way.some((step) => "short" in step);
  return {
    number,
    title,
    minutes: current === "short" ? shortMinutes : minutes,
    short: current !== "short" && hasShort ? shortMinutes : null,
    parts: [
      ...(reading[0] ? [[inReading ? current : reading[0].id, "Read"] satisfies [string, string]] : []),
      ...way.flatMap((step): [string, string][] =>
        "exercise" in step ? [[step.id, step.exercise.title]] : [],
      ),
      ["page", "Your page"],
    ],
    current,
  };
}
