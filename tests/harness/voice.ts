// How the product sounds, as far as a machine can hear it.

/** Every string that somebody reads, with the way to it: `screen.todo: Recall the last time…`. Skips ids and marks. */
export function wordsUnder(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => wordsUnder(item, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unread.has(key) ? [] : wordsUnder(inner, path === "" ? key : `${path}.${key}`),
  );
}
const unread = new Set([
  "id",
  "item",
  "key",
  "kind",
  "claims",
  "share",
  "openExercises",
  "reads",
  "when",
  "checks",
  "dated",
]);

export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!][”’]?)\s+/).filter((sentence) => sentence !== "");
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What is never said to a reader. Each is a whole word or phrase, in any case. */
export const banned: { say: string; find: RegExp }[] = [
  ...[
    // hollow reassurance, false nearness, permission
    "you’ve got this",
    "you are not alone",
    "you’re not alone",
    "it gets better",
    "i’m here for you",
    "we see you",
    "we’re proud",
    "i hear you",
    "(it’s|it is) okay to",
    "allow yourself",
    "don’t worry",
    "well done",
    "so strong",
    // the language of a consulting room
    "process(ed|es|ing)?",
    "trauma\\w*",
    "trigger\\w*",
    "attachment",
    "inner child",
    "boundar(y|ies)",
    "toxic",
    "closure",
    "regulat\\w+",
    "self-care",
    "narcissis\\w*",
    "avoidant",
    "anxious(ly)?",
    "co-?dependen\\w*",
    // soft focus and force
    "journeys?",
    "valid",
    "gently",
    "hold(ing)? space",
    "honou?r\\w*",
    "embrac\\w+",
    "lean(ing)? in(to)?",
    "sit with",
    "show(ing)? up",
    "heal(s|ed|ing)?",
    "growth",
    "safe space",
    "truly",
    "deeply",
    "incredibl[ey]",
    "powerful(ly)?",
    "profound(ly)?",
    "simply",
    // the reveal
    "here’s the thing",
    "the truth is",
    "changes everything",
    "sound familiar",
    // promises and pushes
    "mov(e|ing) on",
    "get(ting)? over",
    "at least",
    "just",
    "should",
    "win(ning)?",
    "g[eo]t(ting)? (them|him|her|your ex) back",
    "get back",
    "chances?",
    "odds",
    "a sign",
    "they(’ll| will) come back",
    "everything happens for a reason",
    "no contact for \\d+",
    // counting and scolding
    "progress",
    "streaks?",
    "goals?",
    "complet(e|ed|ion)",
    "missed(?! (him|her|them))",
    "overdue",
    "failed",
    "your coach is waiting",
    "we noticed",
    "we miss you",
    // the language of machines
    "clients?",
    "patients?",
    "users?",
    "submit\\w*",
    "errors?",
    "invalid",
    "oops",
    "sorry for the inconvenience",
    // verdicts on people
    "normal",
    "(you|they|he|she|people) (always|never)",
    "not [^.?]{1,40},? but",
    "isn’t about",
  ].map((say) => ({ say, find: new RegExp(`(?<![\\p{L}’])(?:${say})(?![\\p{L}])`, "iu") })),
  // care.md §2.4: no number stands for a hope.
  { say: "a number for a hope", find: /\d\s?%|\d+ (days|weeks) (and|until|before) (they|he|she|it)/i },
  { say: "an exclamation mark", find: /!/ },
  { say: "an emoji", find: /\p{Extended_Pictographic}/u },
  { say: "a straight quote", find: /['"]/ },
  { say: "a dash as a bracket", find: /[—–]| - / },
  { say: "trailing dots", find: /\.\.|…/ },
  { say: "two questions in a row", find: /\?[”’]?\s+[^.?]*\?/ },
];

/** A small list: words that are spelt otherwise here. */
export const american =
  /(?<![\p{L}])(colors?|favorites?|flavors?|behaviors?|neighbors?|honor(s|ed)?|labors?|harbors?|rumors?|humor|centers?|theaters?|gray|apologiz(e|es|ed|ing)|realiz(e|es|ed|ing)|recogniz(e|es|ed|ing)|organiz(e|es|ed|ing)|analyz(e|es|ed|ing)|cancel(ed|ing)|travel(ed|ing|er)|counsel(ed|ing|or)|fulfill|enroll|skillful|gotten|mom|math|defense|offense|catalog|program(?=s? (of|for) (study|treatment))|learned|dreamed|spelled|burned)(?![\p{L}])/giu;
