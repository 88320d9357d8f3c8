import { describe, expect, test } from "vitest";
import { repeaters } from "#content/modules/04-whole-film/exercises";
import { board, boardLines, reasons, tellings } from "#content/modules/05-what-would-be-true/exercises";
import { whatWouldBeTrue } from "#content/modules/05-what-would-be-true/module";
import { hopedIn } from "#content/modules/05-what-would-be-true/summary";
import { cellAt, isAnswered } from "#lib/exercises/answer";
import { holds, unsaid } from "#lib/exercises/situation";
import { answered, asRead, having, type Written } from "../../harness/answers.ts";

const page = (...written: Written) => asRead(whatWouldBeTrue.summary(having(written)));
const advice = (...written: Written) => whatWouldBeTrue.advice?.(having(written));

/** Ids as they are made where a row is added: later ones sort later. */
const a = "0195a000-0000-7000-8000-00000000000a";
const b = "0195a000-0000-7000-8000-00000000000b";
const c = "0195a000-0000-7000-8000-00000000000c";

describe("the page that the fifth module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          tellings,
          {
            mine: "We moved for his job. I went quiet. He asked twice.",
            theirs: "I asked her twice.",
            said: "“I can’t guess any more.”",
            differ: "How often he asked.",
            round: "new",
          },
        ],
        [
          reasons,
          {
            [`reasons.${a}.reason`]: "Nobody said what the flat cost.",
            [`reasons.${a}.sort`]: "skill",
            [`reasons.${a}.because`]: "Neither of us grew up hearing it.",
            [`reasons.${b}.reason`]: "He wants to stay in Leeds.",
            [`reasons.${c}.sort`]: "values",
          },
        ],
        [
          board,
          {
            "board.apart.tag": "shown",
            "board.apart.evidence": "Five months.",
            "board.willing.tag": "unknown",
            "board.warmth.tag": "hoped",
            "board.safe.tag": "no",
          },
        ],
      ),
    ).toEqual([
      "# Why it ended",
      "Why it ended, as I tell it: “We moved for his job. I went quiet. He asked twice.” || Why it ended, as they might tell it: “I asked her twice.”",
      "What they actually said about it",
      "““I can’t guess any more.””",
      "Where the two tellings part",
      "“How often he asked.”",
      "# The reasons",
      "The reason: “Nobody said what the flat cost.” | What sort it is: A skill to learn | Because: “Neither of us grew up hearing it.”",
      "The reason: “He wants to stay in Leeds.”",
      "# The board",
      "How do I know this?",
      "We have had time apart, and both of us used it. | How I know: It was shown | What I know it by: “Five months.”",
      "They have said that they’d do something different too. | How I know: Unknown, and not mine to find out",
      "There is warmth and attraction both ways. | How I know: I hope it",
      "Nothing about safety or consent stands in the way. | How I know: No",
    ]);
  });

  test("half filled", () => {
    expect(
      page(
        [tellings, { mine: "We stopped doing things." }],
        [reasons, { [`reasons.${a}.because`]: "She said so in March." }],
      ),
    ).toEqual([
      "# Why it ended",
      "Why it ended, as I tell it",
      "“We stopped doing things.”",
      "# The reasons",
      "Because: “She said so in March.”",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([tellings, { theirs: "tired" }])).toEqual([
      "# Why it ended",
      "Why it ended, as they might tell it",
      "“tired”",
    ]);
  });

  test("after silence: what is known, and what isn’t", () => {
    expect(
      page([tellings, { mine: "He stopped writing.", "known.before": "He read it.", "known.after": "Why." }]),
    ).toEqual([
      "# Why it ended",
      "Why it ended, as I tell it",
      "“He stopped writing.”",
      "Known: “He read it.” || Not known: “Why.”",
    ]);
  });

  test.each<[string, Written]>([
    ["nothing written", []],
    ["spaces alone", [[tellings, { mine: " ", theirs: "\n", "known.before": " " }]]],
    ["a sort and no words", [[reasons, { [`reasons.${a}.sort`]: "values" }]]],
    ["the stop questions alone", [[tellings, { round: "round" }]]],
    ["marks taken back", [[board, { "board.safe.tag": "", "board.safe.evidence": "" }]]],
  ])("%s leaves nothing behind", (_, written) => {
    expect(page(...written)).toEqual([]);
  });

  test("words over the limit and in another script are all there", () => {
    const long = `لا أعرف. ${"و".repeat(900)} 🌧️`;
    expect(page([tellings, { mine: long }])).toEqual([
      "# Why it ended",
      "Why it ended, as I tell it",
      `“${long}”`,
    ]);
    const [mine] = tellings.fields;
    expect(mine && isAnswered(mine, answered(tellings, { mine: long }))).toBe(false);
  });

  test("nothing is counted or added up", () => {
    const tags = Object.fromEntries(boardLines.statements.map(({ id }) => [`board.${id}.tag`, "hoped"]));
    expect(page([board, tags]).join(" ")).not.toMatch(/[0-9%]|total|seven|score/i);
  });
});

describe("what is asked", () => {
  test("somebody who was left in silence is asked for what is known, and for no telling of theirs", () => {
    const asked = (ending: "ghosted" | "left-me" | null) =>
      tellings.fields.filter(({ when }) => holds(when, { ...unsaid, ending })).map(({ key }) => key);
    expect(asked("ghosted")).toEqual(["mine", "known", "round"]);
    expect(asked("left-me")).toEqual(["mine", "theirs", "said", "differ", "round"]);
    expect(asked(null)).toEqual(asked("left-me"));
  });

  test("the short version shows cells of the long one", () => {
    const lines = whatWouldBeTrue.steps.flatMap((step) => ("short" in step ? step.short.fields : []));
    for (const { exercise, key, item } of lines)
      expect(cellAt(exercise, item ? `${key}.${item}` : key), `${key} ${item}`).toBeDefined();
    expect(
      page(
        [reasons, { "reasons.first.reason": "Whose turn it was." }],
        [board, { "board.willing.tag": "said" }],
      ),
    ).toEqual([
      "# The reasons",
      "The reason: “Whose turn it was.”",
      "# The board",
      "How do I know this?",
      "They have said that they’d do something different too. | How I know: It was said",
    ]);
  });

  test("the reasons open with what kept coming back, as it was sorted there", () => {
    const step = whatWouldBeTrue.steps.find(({ id }) => id === "reasons");
    const opening = (...written: Written) =>
      step && "exercise" in step ? asRead(step.opens?.parts(having(written)) ?? []) : undefined;
    expect(
      opening([
        repeaters,
        {
          [`repeaters.${a}.what`]: "Saturdays at his mother’s.",
          [`repeaters.${a}.theirs`]: "He said yes first.",
          [`repeaters.${a}.sort`]: "priority",
          [`repeaters.${b}.sort`]: "skill",
        },
      ]),
    ).toEqual([
      "# What kept coming back",
      "What: “Saturdays at his mother’s.” | What sort it is: A priority to negotiate",
    ]);
    expect(opening()).toEqual([]);
    expect(whatWouldBeTrue.reads).toContain(repeaters);
  });

  test("the board opens with what they said, and with nothing where nothing was said", () => {
    const step = whatWouldBeTrue.steps.find(({ id }) => id === "board");
    const opening = (...written: Written) =>
      step && "exercise" in step ? asRead(step.opens?.parts(having(written)) ?? []) : undefined;
    expect(opening([tellings, { said: "“Not now.”" }])).toEqual([
      "# What they said, in your notes",
      "What they actually said about it",
      "““Not now.””",
    ]);
    expect(opening()).toEqual([]);
  });
});

describe("the hopes that come back later", () => {
  test("each with its question, in the order of the board", () => {
    const stored = answered(board, {
      "board.warmth.tag": "hoped",
      "board.warmth.evidence": " She laughed. ",
      "board.theirs.tag": "hoped",
      "board.mine.tag": "said",
    });
    expect(hopedIn(stored).map(({ asks, evidence }) => [asks, evidence])).toEqual([
      ["Can they say what went wrong?", ""],
      ["Is there warmth and attraction both ways?", "She laughed."],
    ]);
    expect(hopedIn({})).toEqual([]);
  });
});

describe("the sentence above the ends", () => {
  const sorted = (...sorts: string[]): Written => [
    [
      reasons,
      Object.fromEntries(
        sorts.flatMap((sort, index) => [
          [`reasons.0${index}.reason`, "The flat."],
          [`reasons.0${index}.sort`, sort],
        ]),
      ),
    ],
  ];

  test("says what the sorting says, where most reasons mostly stay", () => {
    expect(advice(...sorted("values", "availability", "skill"))).toBe(
      "By your own sorting, most of these are reasons that tend to stay where they are.",
    );
  });

  test.each<[string, Written]>([
    ["it is half of them", sorted("values", "skill")],
    ["it is none of them", sorted("skill", "priority", "circumstance")],
    ["one is sorted", sorted("treatment")],
    ["nothing is sorted", []],
  ])("says nothing where %s", (_, written) => {
    expect(advice(...written)).toBeUndefined();
  });

  test("after two that went round, something away from the page", () => {
    expect(advice([tellings, { round: "round" }], [reasons, { round: "round" }])).toMatch(
      /^That went round twice/,
    );
    expect(advice([tellings, { round: "round" }], [reasons, { round: "both" }])).toBeUndefined();
    expect(advice([tellings, { round: "round" }])).toBeUndefined();
  });
});
