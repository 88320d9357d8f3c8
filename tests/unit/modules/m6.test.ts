import { describe, expect, test } from "vitest";
import { repeaters } from "#content/modules/04-whole-film/exercises";
import {
  owned,
  pattern,
  practice,
  practiceLine,
  room,
} from "#content/modules/06-change-that-holds/exercises";
import { changeThatHolds } from "#content/modules/06-change-that-holds/module";
import { practiceIn } from "#content/modules/06-change-that-holds/summary";
import { cellAt, isAnswered } from "#lib/exercises/answer";
import type { DatedAnswer } from "#lib/exercises/guide";
import { answered, asRead, having, keeping, type Written } from "../../harness/answers.ts";

const page = (written: Written, entries: DatedAnswer[] = []) =>
  asRead(changeThatHolds.summary(having(written, keeping([practice, entries]))));
const advice = (written: Written, entries: DatedAnswer[] = []) =>
  changeThatHolds.advice?.(having(written, keeping([practice, entries])));

/** An entry that was begun on this day of March. */
const entry = (of: number, values: Record<string, unknown>): DatedAnswer => ({
  label: `${of} March`,
  at: new Date(Date.UTC(2026, 2, of, 20, 10)),
  askedBy: null,
  stored: answered(practice, values),
});

const a = "0195a000-0000-7000-8000-00000000000a";
const b = "0195a000-0000-7000-8000-00000000000b";

describe("the page that the sixth module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          [
            pattern,
            {
              did: "Left the room.",
              scene: "Thursday, the landing. “Later,” I said.",
              setoff: "“Again.”",
              kept: "Saying how little was left.",
              costthem: "I don’t know.",
              costme: "Sleep.",
              learnt: "At home.",
              already: "Opened one bill.",
              round: "both",
            },
          ],
          [
            room,
            {
              [`changes.${a}.change`]: "Say the sum.",
              [`changes.${a}.want`]: "yes",
              [`changes.${a}.gains`]: "My brother.",
              [`changes.${a}.know`]: "Post on the table.",
              [`changes.${a}.hope`]: 7,
              [`changes.${a}.mine`]: "Post opened on the day.",
              [`changes.${b}.want`]: "no",
              [`changes.${b}.hope`]: 10,
            },
          ],
          [
            practiceLine,
            {
              behaviour: "Say a sum out loud.",
              company: "My brother.",
              "plan.cue": "he says “how much”",
              "plan.act": "name the sum",
              smallest: "Text him the number.",
            },
          ],
          [owned, { "rewrite.before": "I need to be better.", "rewrite.after": "In June I hid two bills." }],
        ],
        [
          entry(9, { situation: "Phone bill.", went: "old", taught: "He had his coat on." }),
          entry(20, { situation: "Rent.", went: "kept" }),
          entry(21, { day: "2026-03-04", went: "half" }),
        ],
      ),
    ).toEqual([
      "# One pattern",
      "What I did: “Left the room.” | One real scene: “Thursday, the landing. “Later,” I said.” | What set it off: ““Again.”” | What it protected: “Saying how little was left.” | What it cost them: “I don’t know.” | What it cost me: “Sleep.” | Where I learnt it: “At home.” | What is different already: “Opened one bill.”",
      "# In the empty room",
      "The change: “Say the sum.” | Would I want this if they didn’t come back?: Yes | Who gains first?: “My brother.” | How would I know in three months, with no praise?: “Post on the table.” | How much am I hoping they see it?: 7 | The version that’s for me is: “Post opened on the day.”",
      "# What you practise",
      "What I’ll practise: “Say a sum out loud.” | With whom: “My brother.”",
      "My plan | If: “he says “how much”” | Then I: “name the sum”",
      "The smallest version: “Text him the number.”",
      "# Practice, by the day",
      "4 March 2026 | How it went: Half and half",
      "9 March | What was going on: “Phone bill.” | How it went: The old way | What it taught: “He had his coat on.”",
      "20 March | What was going on: “Rent.” | How it went: Kept to it",
      "# Written twice",
      "Vague: “I need to be better.” || Owned: “In June I hid two bills.”",
    ]);
  });

  test("half filled", () => {
    expect(
      page(
        [
          [pattern, { did: "Went silent.", costme: "Sundays" }],
          [practiceLine, { "plan.act": "stay in the kitchen" }],
        ],
        [entry(9, { taught: "Eat first." })],
      ),
    ).toEqual([
      "# One pattern",
      "What I did: “Went silent.” | What it cost me: “Sundays”",
      "# What you practise",
      "My plan | Then I: “stay in the kitchen”",
      "# Practice, by the day",
      "9 March | What it taught: “Eat first.”",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([[owned, { "rewrite.before": "late" }]])).toEqual(["# Written twice", "Vague", "“late”"]);
  });

  test.each<[string, Written, DatedAnswer[]]>([
    ["nothing written", [], []],
    ["spaces alone", [[pattern, { did: " ", scene: "\n" }]], [entry(9, { situation: " " })]],
    ["a mark and no words", [[room, { [`changes.${a}.hope`]: 9, [`changes.${a}.want`]: "no" }]], []],
    ["the stop questions alone", [[pattern, { round: "new" }]], []],
    ["an entry with a day alone", [], [entry(9, { day: "2026-03-04" })]],
  ])("%s leaves nothing behind", (_, written, entries) => {
    expect(page(written, entries)).toEqual([]);
  });

  test("words over the limit and in another script are all there", () => {
    const long = `静かになる。${"音".repeat(900)}`;
    expect(page([[pattern, { scene: long }]])).toEqual(["# One pattern", `One real scene: “${long}”`]);
    const scene = pattern.fields.find(({ key }) => key === "scene");
    expect(scene && isAnswered(scene, answered(pattern, { scene: long }))).toBe(false);
  });

  test("a gap is left as it is, and nothing is counted", () => {
    const read = page([], [entry(1, { went: "old" }), entry(30, { went: "kept" })]);
    expect(read).toEqual([
      "# Practice, by the day",
      "1 March | How it went: The old way",
      "30 March | How it went: Kept to it",
    ]);
  });

  test("the short version shows cells of the long one", () => {
    const lines = changeThatHolds.steps.flatMap((step) => ("short" in step ? step.short.fields : []));
    for (const { exercise, key, item } of lines)
      expect(cellAt(exercise, item ? `${key}.${item}` : key), `${key} ${item}`).toBeDefined();
    expect(page([[room, { "changes.first.mine": "Post opened." }]])).toEqual([
      "# In the empty room",
      "The version that’s for me is: “Post opened.”",
    ]);
  });

  test("each exercise opens with what was written just before", () => {
    const input = having([
      [pattern, { did: "Went silent." }],
      [room, { [`changes.${a}.mine`]: "Stay in the room." }],
      [practiceLine, { smallest: "One sentence." }],
    ]);
    const opened = changeThatHolds.steps.flatMap((step) =>
      "exercise" in step && step.opens ? [[step.id, ...asRead(step.opens.parts(input))]] : [],
    );
    expect(opened).toContainEqual(["room", "# The pattern you wrote", "What I did", "“Went silent.”"]);
    expect(opened).toContainEqual([
      "line",
      "# From the empty room",
      "The version that’s for me is: “Stay in the room.”",
    ]);
    expect(opened).toContainEqual([
      "practice",
      "# What you practise",
      "The smallest version: “One sentence.”",
    ]);
    expect(changeThatHolds.reads).toContain(repeaters);
    for (const step of changeThatHolds.steps)
      if ("exercise" in step) expect(step.opens?.parts(having([])) ?? []).toEqual([]);
  });
});

describe("what the pattern opens with", () => {
  test("the member’s own part in what came back, and none where they were harmed", () => {
    const step = changeThatHolds.steps.find(({ id }) => id === "pattern");
    const input = having([
      [
        repeaters,
        {
          [`repeaters.${a}.what`]: "Money.",
          [`repeaters.${a}.mine`]: "I said “later”.",
          [`repeaters.${a}.theirs`]: "She asked in the car.",
          [`repeaters.${b}.what`]: "He went through my phone.",
          [`repeaters.${b}.mine`]: "I was late.",
          [`repeaters.${b}.sort`]: "treatment",
        },
      ],
    ]);
    expect(step && "exercise" in step ? asRead(step.opens?.parts(input) ?? []) : undefined).toEqual([
      "# Your part, from “The whole film”",
      "What: “Money.” | My part: “I said “later”.”",
    ]);
  });
});

describe("how much practice there is", () => {
  const kept = { went: "kept" };

  test("four entries over three weeks are enough to look back on", () => {
    const entries = [entry(1, kept), entry(8, { went: "old" }), entry(15, kept), entry(22, kept)];
    expect(practiceIn(entries)).toEqual({ entries: 4, weeks: 3, enough: true });
    expect(advice([], entries)).toBe(
      "Your log reaches over three weeks, so there is practice to look back on.",
    );
  });

  test.each<[string, DatedAnswer[]]>([
    ["three", [entry(1, kept), entry(15, kept), entry(29, kept)]],
    ["four in one week", [1, 2, 3, 4].map((of) => entry(of, kept))],
    [
      "four, of which one is empty",
      [1, 8, 15].map((of) => entry(of, kept)).concat(entry(29, { situation: " " })),
    ],
  ])("%s are fewer", (_, entries) => {
    expect(practiceIn(entries).enough).toBe(false);
    expect(advice([], entries)).toMatch(/^Practice says more over some weeks/);
  });

  test("the day that was given counts, in whatever order it was noted", () => {
    const entries = [
      entry(28, { ...kept, day: "2026-03-01" }),
      entry(27, { ...kept, day: "2026-02-08" }),
      entry(26, { ...kept, day: "2026-02-15" }),
      entry(25, { ...kept, day: "2026-02-22" }),
    ];
    expect(practiceIn(entries)).toEqual({ entries: 4, weeks: 3, enough: true });
  });

  test("none, and nothing is said", () => {
    expect(practiceIn([])).toEqual({ entries: 0, weeks: 0, enough: false });
    expect(advice([])).toBeUndefined();
  });

  test("after two that went round, something away from the page comes first", () => {
    expect(
      advice(
        [
          [pattern, { round: "round" }],
          [owned, { round: "round" }],
        ],
        [entry(1, kept)],
      ),
    ).toMatch(/^That went round twice/);
  });
});
