import { describe, expect, test } from "vitest";
import { board } from "#content/modules/05-what-would-be-true/exercises";
import {
  answers,
  contact,
  intent,
  note,
  noteLines,
  pace,
  talk,
} from "#content/modules/11-open-door/exercises";
import { openDoor } from "#content/modules/11-open-door/module";
import { fieldBlocks, isAnswered } from "#lib/exercises/answer";
import { remarksOn } from "#lib/exercises/checks";
import type { SummaryInput } from "#lib/exercises/guide";
import { unsaid } from "#lib/exercises/situation";
import { answered, asRead, having, lookOf, type Written } from "../../harness/answers.ts";

const entries = (...all: Record<string, unknown>[]): Partial<SummaryInput> => ({
  looks: ({ id }) =>
    id === contact.id
      ? all.map((values, index) => lookOf(answered(contact, values), `${index + 1} May`))
      : [],
});
const page = (written: Written, more?: Partial<SummaryInput>) =>
  asRead(openDoor.summary(having(written, more)));
const advice = (written: Written, more?: Partial<SummaryInput>) => openDoor.advice?.(having(written, more));

const kind = {
  "note.hello": "Hello, Sabine.",
  "note.mind": "I’ve thought of you, and I hope the summer was kind to you.",
  "note.part": "I’ve had time to look at how I went quiet last winter.",
  "note.free": "There’s no need to answer this.",
};

describe("the page that the eleventh module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          [intent, { because: "To say one thing.", notasking: "An answer.", allright: "Theo is over." }],
          [note, { ...kind, "day.night": "yes", "day.sober": "yes" }],
          [
            answers,
            { "answers.no.will": "Swim.", "answers.nothing.wont": "Write again.", open: "2026-04-14" },
          ],
          [talk, { part: "The match.", place: "The bench." }],
          [pace, { often: "Thursdays.", "waits.keys": "yes", "looks.week2.learnt": "He laughs at maps." }],
        ],
        entries({ happened: "A card came.", after: 1, pattern: "no", who: "them" }),
      ),
    ).toEqual([
      "# What I’ve found out",
      "1 May | What happened: “A card came.” | The day after, I felt: +1 | Did the old pattern come up?: No | Who reached out: They did",
      "# What the note is for",
      "I’m writing because",
      "“To say one thing.”",
      "I’m not asking for",
      "“An answer.”",
      "I’ll be all right if",
      "“Theo is over.”",
      "# The note",
      "My note",
      `“${Object.values(kind).join("\n")}”`,
      "Before it goes anywhere: It has lain here for a night I’ve had nothing to drink",
      "# Four answers",
      "What I do in the 24 hours after",
      "A no | I will: “Swim.”",
      "Nothing | I won’t: “Write again.”",
      "If nothing comes, I open “Carrying it forward” on: 14 April 2026",
      "# A first talk",
      "What I see now about my part",
      "“The match.”",
      "Where, when, and until when",
      "“The bench.”",
      "# Pace",
      "How often we see each other",
      "“Thursdays.”",
      "What waits until week 8: Keys",
      "Three looks",
      "Week 2 | What we learnt: “He laughs at maps.”",
    ]);
  });

  test("half filled: the note so far, and no heading for the rest", () => {
    expect(page([[note, { "note.hello": "سلام." }]])).toEqual(["# The note", "My note", "“سلام.”"]);
  });

  test("nothing, or spaces", () => {
    expect(page([])).toEqual([]);
    expect(
      page([
        [note, { "note.hello": "  " }],
        [intent, { because: "\n" }],
      ]),
    ).toEqual([]);
  });

  test("who reached out is laid out by its days from the fourth entry that says so, and never counted", () => {
    const three = [{ who: "me" }, { who: "me" }, { who: "them" }];
    const heading = "Who reached out, by your entries";
    expect(page([], entries(...three)).join()).not.toContain(heading);
    const said = page([], entries(...three, { who: "both" }, { happened: "A call." }));
    expect(said).toContain(`${heading} | I did: 1 May, 2 May | They did: 3 May | Arranged before: 4 May`);
    expect(said.join(" ")).not.toMatch(/\d of \d/);
  });
});

describe("the note", () => {
  test("holds 70 words; more is kept, and does not count as whole", () => {
    expect(isAnswered(noteLines, answered(note, kind))).toBe(true);
    const long = answered(note, { ...kind, "note.part": "and then ".repeat(40) });
    expect(isAnswered(noteLines, long)).toBe(false);
    expect(JSON.stringify(fieldBlocks(noteLines, long))).toContain("and then and then");
  });

  test("the four lines of the example have nothing to remark on", () => {
    expect(remarksOn(Object.values(kind).join("\n"), noteLines.checks)).toEqual([]);
  });

  test.each([
    ["questions", "How are you? Can we talk?"],
    ["declaration", "I still love you."],
    ["pressure", "Please answer by Friday."],
    ["guilt", "After everything I did."],
    ["forever", "You are my soulmate."],
    ["relitigating", "You never listened."],
    ["pretext", "I found your charger."],
    ["apologies", "Sorry. I am so sorry."],
  ])("%s is seen, with what it does", (id, words) => {
    const seen = remarksOn(words, noteLines.checks);
    expect(seen.map((remark) => remark.id)).toContain(id);
    for (const { says } of seen) expect(says.length).toBeGreaterThan(40);
  });

  test("opens with what it is for, and the talk with what was only hoped", () => {
    const opens = (step: string, written: Written) => {
      const found = openDoor.steps.find(({ id }) => id === step);
      return found && "exercise" in found ? asRead(found.opens?.parts(having(written)) ?? []) : [];
    };
    expect(opens("note", [[intent, { because: "To say one thing." }]])).toContain("“To say one thing.”");
    expect(opens("note", [])).toEqual([]);
    expect(opens("talk", [[board, { "board.warmth.tag": "hoped", "board.mine.tag": "said" }]])).toEqual([
      "# What you hoped, and don’t know yet",
      "(Is there warmth and attraction both ways?)",
    ]);
    expect(opens("talk", [])).toEqual([]);
  });
});

describe("advice", () => {
  test.each<[string, Written, Partial<SummaryInput>, string | undefined]>([
    ["nothing", [], {}, undefined],
    ["a no comes first", [[intent, { unanswered: "few" }]], entries({ no: "yes" }), "they said no"],
    ["somebody new", [], { situation: { ...unsaid, partner: "yes" } }, "somebody new"],
    ["one or two without an answer", [[intent, { unanswered: "few" }]], {}, "without an answer"],
    ["three or more", [[intent, { unanswered: "many" }]], {}, "without an answer"],
    ["none without an answer", [[intent, { unanswered: "none" }]], {}, undefined],
  ])("%s", (_, written, more, says) => {
    const said = advice(written, more);
    if (says) expect(said).toContain(says);
    else expect(said).toBeUndefined();
  });
});
