import { fieldBlocks, fieldCells, type StoredAnswer, wordsIn, writtenRows } from "#lib/exercises/answer";
import type { Block } from "#lib/exercises/define";
import type { SummaryInput, SummaryPart } from "#lib/exercises/guide";
import { claimTags } from "#lib/exercises/kinds/claims";
import { rowBlock, sayColumn } from "#lib/exercises/kinds/column";
import type { Field } from "#lib/exercises/kinds/index";
import { onOneLine, sayDate } from "#lib/exercises/say";
import { readinessPart } from "../../safety/readiness.ts";
import { compassBlocks } from "../01-person-or-quiet/summary.ts";
import {
  film,
  hurt,
  looks,
  me,
  reading,
  relief,
  repeaterRows,
  repeaters,
  scenes,
  sums,
  two,
  why,
} from "../04-whole-film/exercises.ts";
import { board, boardLines, reasonRows, reasons, staying } from "../05-what-would-be-true/exercises.ts";
import {
  situation as happened,
  practice,
  day as practisedOn,
  went,
} from "../06-change-that-holds/exercises.ts";
import { list as needList, needs } from "../08-time-used/exercises.ts";
import {
  both,
  broke,
  by,
  different,
  know,
  lists,
  mine,
  often,
  owned,
  theirs,
  trust,
  wish,
} from "../09-two-lists/exercises.ts";
import {
  childrenWait,
  costs,
  cycle,
  decideBy,
  friend,
  lightRows,
  lights,
  price,
  sheet,
  speaksAgainst,
  speaksFor,
  turns,
} from "./exercises.ts";

/** The page that the module makes, in the member's own words. A part without words is not there. */
export function summary(input: SummaryInput): SummaryPart[] {
  return [
    { id: "sheet", title: "One sheet", blocks: sheetBlocks(input) },
    { id: "lights", title: "Warning lights", blocks: fieldBlocks(lightRows, input.answer(lights)) },
    { id: "cycle", title: "Endings and returns", blocks: cycleBlocks(input) },
    {
      id: "price",
      title: "The price of waiting",
      blocks: [costs, childrenWait, decideBy].flatMap((field) => fieldBlocks(field, input.answer(price))),
    },
    { id: "compass", title: "Compass", blocks: compassBlocks(input) },
    readinessPart(input),
  ].filter((part) => part.blocks.length > 0);
}

/** What speaks for a second time and what against it, then what is open, then what the member would tell a friend. */
function sheetBlocks(input: SummaryInput): Block[] {
  const facts = factsOf(input);
  const added = input.answer(sheet);
  return [
    ...under("For", [...facts.for, ...ownFacts(speaksFor, input)]),
    ...under("Against", [...facts.against, ...ownFacts(speaksAgainst, input)]),
    ...under("Open, or either way", facts.open),
    ...fieldBlocks(friend, added),
  ];
}

function under(heading: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [{ type: "heading", text: heading }, ...blocks] : [];
}

function ownFacts(field: typeof speaksFor, input: SummaryInput): Block[] {
  const rows = writtenRows(field, input.answer(sheet));
  return rows.length === 0
    ? []
    : [
        {
          type: "lines",
          heading: "Added here",
          lines: rows.map((row) => ({
            label: field.columns[0]?.prompt ?? "",
            text: wordsIn(row.cells.fact),
            own: true,
          })),
        },
      ];
}

/** What was gathered for the sheet, as the exercise opens with it. */
export function gathered(input: SummaryInput): SummaryPart[] {
  const facts = factsOf(input);
  return [
    { id: "for", title: "For, in your words", blocks: facts.for },
    { id: "against", title: "Against, in your words", blocks: facts.against },
    { id: "open", title: "Open, or either way, in your words", blocks: facts.open },
  ].filter((part) => part.blocks.length > 0);
}

type Side = "for" | "against" | "open";
type Fact = { side: Side; label: string; text: string; own: boolean };

/**
 * The member's own facts from earlier modules, each on the side on which their own answer put it. A hope and a guess
 * are facts of neither side, nor is what can be read either way: they stay open. Nothing is weighed, and nothing is counted.
 */
export function factsOf(input: SummaryInput): Record<Side, Block[]> {
  const sources = [
    { from: "The whole film", facts: [...fromScenes(input), ...fromRepeaters(input), ...fromReading(input)] },
    { from: "What would have to be true", facts: [...fromBoard(input), ...fromReasons(input)] },
    { from: "Change that holds when nobody’s looking", facts: fromPractice(input) },
    { from: "Time, used", facts: fromNeeds(input) },
    { from: "Two lists", facts: fromTwoLists(input) },
  ];
  const side = (asked: Side): Block[] =>
    sources.flatMap(({ from, facts }): Block[] => {
      const lines = facts.filter((one) => one.side === asked && one.text !== "");
      return lines.length === 0
        ? []
        : [
            {
              type: "lines",
              heading: `From “${from}”`,
              lines: lines.map(({ label, text, own }) => ({ label, text, own })),
            },
          ];
    });
  return { for: side("for"), against: side("against"), open: side("open") };
}

/** A good scene, a hard one, a repair. One that was good straight after a bad stretch can be read either way. */
function fromScenes(input: SummaryInput): Fact[] {
  const looked = new Map(writtenRows(looks, input.answer(relief)).map(({ id, cells }) => [id, cells]));
  return writtenRows(film, input.answer(scenes)).flatMap(({ id, cells }): Fact[] => {
    const text = wordsIn(cells.scene);
    const seen = looked.get(id);
    if (/^hard/.test(id)) return [{ side: "against", label: "A hard scene", text, own: true }];
    if (id === "repair") return [{ side: "for", label: "A repair", text, own: true }];
    if (!/^good/.test(id)) return [];
    return seen?.after === "yes" || seen?.plain === "no"
      ? [{ side: "open", label: "Good, after a bad stretch", text, own: true }]
      : [{ side: "for", label: "A good scene", text, own: true }];
  });
}

/** What kept coming back, by whether it changed and by the sort that the member gave it. */
function fromRepeaters(input: SummaryInput): Fact[] {
  return writtenRows(repeaterRows, input.answer(repeaters)).map(({ cells }): Fact => {
    const text = wordsIn(cells.what);
    if (staying.includes(wordsIn(cells.sort)) || cells.changed === "no")
      return { side: "against", label: "It kept coming back", text, own: true };
    return cells.changed === "yes"
      ? { side: "for", label: "It changed for longer than a month", text, own: true }
      : { side: "open", label: "It came back", text, own: true };
  });
}

/** The whole of it, as the member read it, and what the two of them were mostly. */
function fromReading(input: SummaryInput): Fact[] {
  const read: Record<string, Side> = { good: "for", unhappy: "against", [hurt]: "against", mixed: "open" };
  const were: Record<string, Side> = { growing: "for", settled: "for", stuck: "against", unsure: "open" };
  const asked = [
    { field: sums, sides: read, stored: input.answer(reading) },
    { field: two, sides: were, stored: input.answer(me) },
  ];
  const chosen = asked.flatMap(({ field, sides, stored }): Fact[] => {
    const option = field.options.find(({ id }) => id === textIn(field, stored));
    const side = option && sides[option.id];
    return option && side ? [{ side, label: field.prompt, text: option.label, own: false }] : [];
  });
  const reason = textIn(why, input.answer(reading));
  const [first] = chosen;
  return reason === "" || first?.label !== sums.prompt
    ? chosen
    : [...chosen, { side: first.side, label: why.prompt, text: reason, own: true }];
}

/** How many entries of the log the sheet has room for. The others stay on the page they were written for. */
const newestEntries = 6;

/** The newest times that something was practised: kept to it, the old way, or half and half. */
function fromPractice(input: SummaryInput): Fact[] {
  const sides: Record<string, Side> = { kept: "for", half: "open", old: "against" };
  return input
    .looks(practice)
    .slice(-newestEntries)
    .flatMap(({ label, stored }): Fact[] => {
      const option = went.options.find(({ id }) => id === textIn(went, stored));
      const side = option && sides[option.id];
      const day = textIn(practisedOn, stored);
      return option && side
        ? [
            {
              side,
              label: `${onOneLine(option.label)}, ${onOneLine(day ? sayDate(day) : label)}`,
              text: textIn(happened, stored),
              own: true,
            },
          ]
        : [];
    });
}

/** What came back when a need was asked for plainly. Which way it speaks is the member's to say. */
function fromNeeds(input: SummaryInput): Fact[] {
  return writtenRows(needList, input.answer(needs)).flatMap(({ cells }): Fact[] =>
    cells.asked === "plainly"
      ? [
          { side: "open", label: "I asked plainly for", text: wordsIn(cells.need), own: true },
          { side: "open", label: "What came back", text: wordsIn(cells.back), own: true },
        ]
      : [],
  );
}

/** Each line of the board by its mark: said or shown, hoped or unknown, or no. */
function fromBoard(input: SummaryInput): Fact[] {
  const cells = fieldCells(boardLines, input.answer(board));
  const sides: Record<string, Side> = {
    said: "for",
    shown: "for",
    hoped: "open",
    unknown: "open",
    no: "against",
  };
  return boardLines.statements.flatMap(({ id, label }): Fact[] => {
    const mark = wordsIn(cells[`${id}.tag`]);
    const side = sides[mark];
    if (!side) return [];
    const evidence = wordsIn(cells[`${id}.evidence`]);
    const how = claimTags.find((tag) => tag.id === mark)?.label ?? "";
    return [{ side, label, text: evidence || how, own: evidence !== "" }];
  });
}

/** A reason that mostly stays where it is speaks against; one that can be worked on is open. */
function fromReasons(input: SummaryInput): Fact[] {
  const sort = reasonRows.columns.find(({ id }) => id === "sort");
  return writtenRows(reasonRows, input.answer(reasons)).flatMap(({ cells }): Fact[] => {
    const label = sort ? sayColumn(sort, cells.sort) : "";
    const side = staying.includes(wordsIn(cells.sort)) ? "against" : "open";
    return label === "" ? [] : [{ side, label, text: wordsIn(cells.reason), own: true }];
  });
}

function fromTwoLists(input: SummaryInput): Fact[] {
  const listed = input.answer(lists);
  const own = (side: Side, label: string, text: string): Fact => ({ side, label, text, own: true });
  const mineSaid = {
    idea: "An idea of mine",
    trying: "I am trying",
    weeks: "I have done, three weeks or longer",
  };
  const theirsSaid = { said: "They said", shown: "I have seen", hoped: "I hope for" };
  return [
    ...writtenRows(mine, listed).map(({ cells }) => {
      const stands = keyIn(mineSaid, cells.stands) ?? "idea";
      return own(stands === "weeks" ? "for" : "open", mineSaid[stands], wordsIn(cells.what));
    }),
    ...writtenRows(theirs, listed).map(({ cells }) => {
      const known = keyIn(theirsSaid, cells.known) ?? "hoped";
      return own(known === "hoped" ? "open" : "for", theirsSaid[known], wordsIn(cells.need));
    }),
    ...trustFacts(input),
    ...wishFacts(input),
  ];
}

function trustFacts(input: SummaryInput): Fact[] {
  const answer = input.answer(trust);
  const what = textIn(broke, answer);
  const how = textIn(often, answer);
  const facts: Fact[] = [];
  if (textIn(by, answer) !== "nothing" && what !== "")
    facts.push({
      side: how === "pattern" ? "against" : "open",
      label: how === "pattern" ? "It broke, as a pattern" : how === "once" ? "It broke once" : "It broke",
      text: what,
      own: true,
    });
  if (textIn(owned, answer) === "no")
    facts.push({ side: "against", label: "What broke", text: "It wasn’t owned up to.", own: false });
  if (textIn(owned, answer) === "yes")
    facts.push({
      side: "for",
      label: "What broke",
      text: "It was owned up to before anyone asked.",
      own: false,
    });
  facts.push({
    side: "open",
    label: different.prompt,
    text: textIn(different, answer),
    own: true,
  });
  return facts;
}

function wishFacts(input: SummaryInput): Fact[] {
  const answer = input.answer(both);
  const sides: Record<string, { side: Side; text: string }> = {
    yes: { side: "for", text: "They said yes." },
    maybe: { side: "open", text: "They said maybe." },
    no: { side: "against", text: "They said no." },
    unsaid: { side: "open", text: "They haven’t said." },
  };
  const said = sides[textIn(wish, answer)];
  if (!said) return [];
  return [
    { ...said, label: "Trying again", own: false },
    { side: said.side, label: "How I know", text: textIn(know, answer), own: true },
  ];
}

/** The key of an answer that was chosen, where it is one of these. */
function keyIn<Key extends string>(words: Record<Key, string>, value: unknown): Key | undefined {
  return Object.keys(words).find((key): key is Key => key === value);
}

function textIn(field: Field, stored: StoredAnswer): string {
  return wordsIn(fieldCells(field, stored)[""]);
}

/** Each time apart, by its day; those without a day come last. */
function cycleBlocks(input: SummaryInput): Block[] {
  const rows = writtenRows(turns, input.answer(cycle))
    .map(({ cells }) => ({ cells, day: String(cells.ended || cells.again || "9999") }))
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .flatMap(({ cells }) => rowBlock(null, turns.columns, cells) ?? []);
  return rows.length > 0 ? [{ type: "prompt", text: turns.prompt }, ...rows] : [];
}

/**
 * At most one sentence above the ends. The first and the last light come before anything else; then a day for deciding
 * that has come. Nothing is weighed up.
 */
export function advice(input: SummaryInput): string | undefined {
  const cells = fieldCells(lightRows, input.answer(lights));
  const lit = (row: string) => cells[`${row}.light`] === "clearly" || cells[`${row}.light`] === "somewhat";
  if (lit("harm"))
    return "You marked that you were put down, frightened or controlled, so Help now is the page to open first.";
  if (lit("threat"))
    return "You were told that someone would be hurt, and Help now has the numbers for that, for them and for you.";
  const day = textIn(decideBy, input.answer(price));
  if (day !== "" && day <= input.now.toISOString().slice(0, 10))
    return "The day that you set for deciding has come, and it is yours to keep or to move.";
  return undefined;
}
