import { fieldBlocks, type StoredAnswer } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { isHeavy, isNew } from "../../heavy.ts";
import { checkIn, hurt } from "../../tools/check-in.ts";
import { contact, since, situation, steady } from "./exercises.ts";

/** The starting page: where to begin, what was said, and where help is. */
export function summary(input: SummaryInput): SummaryPart[] {
  const said = input.answer(situation);
  return [
    { id: "died", title: "{Person} has died", blocks: diedBlocks(input) },
    { id: "first", title: "Where to begin", blocks: firstBlocks(input, said) },
    {
      id: "situation",
      title: "Your situation",
      blocks: situation.fields.flatMap((field) => fieldBlocks(field, said)),
    },
    {
      id: "steady",
      title: "Your steady card",
      blocks: steady.fields.flatMap((field) => fieldBlocks(field, input.answer(steady))),
    },
    { id: "help", title: "Help", blocks: [remark(help)] },
  ].filter((part) => part.blocks.length > 0);
}

const help =
  "Help now is on every page. It lists the numbers of your country, and opens without signing in. “Before you send” keeps a message for you and sends nothing.";

function remark(text: string): Block {
  return { type: "remark", text };
}

/** They have died: what rests, what stays, and who can be called. Nothing else is asked. */
function diedBlocks({ situation: { died } }: SummaryInput): Block[] {
  if (died !== "yes") return [];
  return [
    remark(
      "The parts about contact and going back rest from now on: modules 1 and 3 to 11. What you wrote in them stays, to read, to print and to take along.",
    ),
    remark(
      "“What the ending shook”, “Carrying it forward” and the letters stay open. No page asks you about contact with {person} any more.",
    ),
    remark(
      "A doctor can help where sleep or whole days have gone. A bereavement service has people who talk with you about a death. Help now says how to find one near you.",
    ),
    remark("Your coach hears of this only if you share it."),
  ];
}

/** The first suggestion: lighter pages while it is new or heavy, and otherwise the first module. */
function firstBlocks({ situation: { died }, looks, now }: SummaryInput, said: StoredAnswer): Block[] {
  if (died === "yes")
    return [
      remark(
        "“What the ending shook” has a short version, of about five minutes. It can wait for another day.",
      ),
    ];
  const ended = said[since.key]?.value;
  const endedAt = typeof ended === "string" && ended !== "" ? new Date(`${ended}T00:00:00Z`) : null;
  const mark = looks(checkIn).at(-1)?.stored[hurt.key]?.value;
  const newest = typeof mark === "number" ? mark : null;
  if (isHeavy({ hurt: newest, endedAt, now })) {
    const why = isNew({ endedAt, now })
      ? "It ended less than two weeks ago."
      : "Your last check-in was a heavy one.";
    return [
      remark(`${why} Begin with the short version of “What the ending shook”, then “Room to breathe”.`),
      remark("“Before you send” is on every page, for an hour when the pull is strong."),
    ];
  }
  if (said[contact.key]?.value === "more")
    return [
      remark(
        "There is more contact than is needed, as you wrote. “Room to breathe” is about that. It takes about 25 minutes, or 5 in the short version.",
      ),
    ];
  return [
    remark(
      "Begin with “The person, or the quiet?”, if you like. It takes about 15 minutes, and you can leave it at any line.",
    ),
  ];
}
