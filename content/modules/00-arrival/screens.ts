import type { Screen } from "#lib/exercises/guide";

export const beginning: Screen = {
  id: "m0.beginning",
  title: "What this part asks",
  paragraphs: [
    "On a Sunday, between the washing-up and bed, Marta, 33, answered two of these questions. She left the others open and slept. On Tuesday she came back for one of them.",
    "This part asks what you call the other person, how it ended, and what still ties you: children, a home, work. Under each question stands what an answer changes.",
    "Nothing here is shared with anyone. A coach sees a piece of it only if you pick that piece and press share.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "On a Sunday, between the washing-up and bed, Marta, 33, answered two of these questions. She left the others open and slept. On Tuesday she came back for one of them.",
        "This part asks what you call the person who died, and what you shared: children, a home, work. Under each question stands what an answer changes.",
        "Nothing here is shared with anyone. A coach sees a piece of it only if you pick that piece and press share.",
      ],
      todo: "Choose what you’ll call them here: a name, or a word of your own.",
    },
  ],
  todo: "Choose what you’ll call them here: a name, “my ex”, or a word of your own.",
  button: "Next: your situation",
  claims: [],
};

export const questions: Screen = {
  id: "m0.questions",
  title: "Seven questions about safety",
  paragraphs: [
    "Next come seven questions, each on its own page. They ask about a wish for no contact, orders, fear, harm, what was done since it ended, and staying safe. Joseph, 59, answered three at the kitchen table. He left four for a day when his sister was in the house.",
    "The answers are kept apart from your writing, and you can delete them. Some show numbers to call, at once. Some close one page, the one for a first note. You’re told why, and on which day it’s looked at again.",
    "“Rather not say” is an answer too.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Seven questions about safety belong to this guide, each on its own page. Most of them ask about contact, and about what was done between two people. Those can stay open. Joseph, 59, answered one at the kitchen table, the one about not wanting to be alive. He left the rest.",
        "An answer to it can show numbers to call, at once. It is kept apart from your writing, and you can delete it. “Rather not say” is an answer too.",
      ],
      todo: "Open that one question now, or come back to it from Settings.",
      door: { href: "/settings/questions/7?from=arrival", label: "Open that question" },
    },
  ],
  todo: "Open the first question now, or come back to them from Settings.",
  button: "Next: your steady card",
  claims: [],
  door: { href: "/settings/questions/2?from=arrival", label: "Open the first question" },
};
