import { describe, expect, test } from "vitest";
import { alarm, keepsSafe, move, pieces, selfWords, still } from "#content/modules/02-what-shook/exercises";
import { whatShook } from "#content/modules/02-what-shook/module";
import { checkIn } from "#content/tools/check-in";
import { cellAt, type Exercise } from "#lib/exercises/answer";
import { answered, asRead, inputOf, lookOf } from "../../harness/answers.ts";

/** The page as it is read, where these cells were written. */
function page(...written: [Exercise, Record<string, unknown>][]): string[] {
  const stored = new Map(written.map(([exercise, values]) => [exercise.id, answered(exercise, values)]));
  return asRead(whatShook.summary(inputOf({ answer: ({ id }) => stored.get(id) ?? {} })));
}

const advice = (values: Record<string, unknown>) =>
  whatShook.advice?.(inputOf({ answer: ({ id }) => (id === move.id ? answered(move, values) : {}) }));

/** Ids as they are made where a row is added: later ones sort later. */
const a = "0195a000-0000-7000-8000-00000000000a";
const b = "0195a000-0000-7000-8000-00000000000b";
const c = "0195a000-0000-7000-8000-00000000000c";

describe("the page that the second module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          pieces,
          {
            [`habits.${a}.piece`]: "Sunday call with his dad",
            [`habits.${a}.ache`]: 9,
            [`habits.${a}.mine`]: "gone",
            [`habits.${a}.repair`]: "Ring my own dad.",
            [`habits.${b}.piece`]: "Five-a-side, Thursdays.",
            [`habits.${b}.ache`]: 1,
            [`habits.${b}.mine`]: "yes",
            [`places.${a}.piece`]: "The blue chair",
            [`places.${a}.ache`]: 3,
            [`plans.${a}.piece`]: "Two weeks in Cebu",
            [`role.${a}.piece`]: "Being the one who knew the way",
            [`role.${a}.ache`]: 8,
            [`role.${a}.mine`]: "partly",
            [`role.${b}.piece`]: "The dog",
            [`role.${b}.ache`]: 8,
            [`role.${b}.mine`]: "partly",
            [`role.${b}.repair`]: "Saturday walk with Theo, dog or no dog.",
            still: "Allotment.",
            round: "both",
          },
        ],
        [
          alarm,
          {
            [`notes.${a}.when`]: "Thursday, 21:15, laundry room.",
            [`notes.${a}.wanted`]: "Write and ask if he wants it back.",
            [`notes.${a}.did`]: "Rang my aunt. Folded towels badly.",
            [`notes.${a}.later`]: "Still sad. Hands warm.",
            [`notes.${b}.cause`]: "nothing I know of",
          },
        ],
        [
          selfWords,
          {
            [`before.${a}.word`]: "curious",
            [`before.${b}.word`]: "broke",
            [`before.${c}.word`]: "loud",
            [`with.${a}.word`]: "cook",
            [`now.${a}.word`]: "tired",
            [`back.${a}.line`]: "Loud.",
            [`keeping.${a}.line`]: "Cooking for twelve.",
          },
        ],
        [move, { pulls: "closer", helped: "getting me heard in a full house." }],
      ),
    ).toEqual([
      "# Aches most today",
      "The piece: “Sunday call with his dad” | How much it aches today: 9 | Is it still mine?: Gone",
      "The piece: “Being the one who knew the way” | How much it aches today: 8 | Is it still mine?: Partly",
      "The piece: “The dog” | How much it aches today: 8 | Is it still mine?: Partly",
      "# What else went, in your order",
      "The piece: “The blue chair” | How much it aches today: 3",
      "The piece: “Two weeks in Cebu”",
      "# Still yours",
      "“Five-a-side, Thursdays.”",
      "“Allotment.”",
      "# Repairs you wrote",
      "“Ring my own dad.”",
      "“Saturday walk with Theo, dog or no dog.”",
      "# When the alarm rang",
      "When and where: “Thursday, 21:15, laundry room.” | It wanted: “Write and ask if he wants it back.” | You did: “Rang my aunt. Folded towels badly.” | Twenty minutes later: “Still sad. Hands warm.”",
      "What set it off: “nothing I know of”",
      "# Your words",
      "Before: “curious, broke, loud” | With them: “cook” | Now: “tired” | Wanted back: “Loud.” | Keeping: “Cooking for twelve.”",
      "# Your usual move",
      "When someone I love pulls away, I mostly: move closer fast | It once helped me by: “getting me heard in a full house.”",
    ]);
  });

  test("half filled", () => {
    expect(
      page(
        [
          pieces,
          {
            [`places.${a}.piece`]: "Her mum’s kitchen.",
            [`role.${a}.piece`]: "Being called habibi.",
          },
        ],
        [alarm, { [`notes.${a}.when`]: "Monday, car park.", [`notes.${a}.wanted`]: "Ring and ring." }],
      ),
    ).toEqual([
      "# What went, in your order",
      "The piece: “Her mum’s kitchen.”",
      "The piece: “Being called habibi.”",
      "# When the alarm rang",
      "When and where: “Monday, car park.” | It wanted: “Ring and ring.”",
    ]);
  });

  test("words that end with a stop stand under each other, as they were written", () => {
    expect(
      page([
        selfWords,
        {
          [`before.${a}.word`]: "Up before ten.",
          [`before.${b}.word`]: "loud",
          [`now.${a}.word`]: "tired",
          [`now.${b}.word`]: "stubborn",
        },
      ]),
    ).toEqual(["# Your words", "Before: “Up before ten.\nloud” | Now: “tired, stubborn”"]);
  });

  test("with one line, that line", () => {
    expect(page([pieces, { [`places.${a}.piece`]: "the cat" }])).toEqual([
      "# What went",
      "The piece: “the cat”",
    ]);
  });

  test.each<[string, [Exercise, Record<string, unknown>][]]>([
    ["nothing written", []],
    ["spaces alone", [[pieces, { [`habits.${a}.piece`]: "  ", still: "\n" }]]],
    ["a number and no words", [[pieces, { [`habits.${a}.ache`]: 9, [`habits.${a}.mine`]: "gone" }]]],
    [
      "the stop questions alone",
      [
        [pieces, { round: "round" }],
        [alarm, { round: "new" }],
      ],
    ],
  ])("%s leaves nothing behind", (_, written) => {
    expect(page(...written)).toEqual([]);
  });

  test("the four lines of the short version", () => {
    expect(
      page(
        [pieces, { "habits.first.piece": "The voice note", "habits.first.repair": "Walk.", still: "Choir." }],
        [alarm, { "notes.first.wanted": "Ring, to hear how they say hello." }],
      ),
    ).toEqual([
      "# What went",
      "The piece: “The voice note”",
      "# Still yours",
      "“Choir.”",
      "# Repairs you wrote",
      "“Walk.”",
      "# When the alarm rang",
      "It wanted: “Ring, to hear how they say hello.”",
    ]);
  });

  test("equal aches keep their order, in whichever order the rows were saved", () => {
    const rows = page([
      pieces,
      {
        [`role.${a}.piece`]: "last",
        [`role.${a}.ache`]: 5,
        [`habits.${b}.piece`]: "third",
        [`habits.${b}.ache`]: 5,
        [`habits.${a}.piece`]: "second",
        [`habits.${a}.ache`]: 5,
        "habits.first.piece": "first",
        "habits.first.ache": 5,
      },
    ]);
    expect(rows.map((row) => /“(.+?)”/.exec(row)?.[1])).toEqual([
      undefined,
      "first",
      "second",
      "third",
      undefined,
      "last",
    ]);
  });

  test("where every piece is marked as gone, somebody who knew them is named once", () => {
    const gone = {
      [`habits.${a}.piece`]: "The tea",
      [`habits.${a}.mine`]: "gone",
      [`people.${a}.piece`]: "Her aunt",
      [`people.${a}.mine`]: "gone",
    };
    const remark = "(You marked these as gone. If you like, show the list to someone who knew you before.)";
    expect(page([pieces, gone]).filter((line) => line === remark)).toHaveLength(1);
    expect(page([pieces, { ...gone, still: "Choir." }])).not.toContain(remark);
    expect(page([pieces, { ...gone, [`people.${a}.mine`]: "partly" }])).not.toContain(remark);
  });

  test("in another script", () => {
    expect(page([pieces, { [`habits.${a}.piece`]: "قهوة الصباح", [`habits.${a}.ache`]: 7 }])).toContain(
      "The piece: “قهوة الصباح” | How much it aches today: 7",
    );
  });

  test("words over the limit, and rows over the room, are all there", () => {
    const long = "and ".repeat(500).trim();
    const rows = Object.fromEntries(
      [a, b, c, `${c}4`].map((id, index) => [`body.${id}.piece`, index === 0 ? long : `row ${index}`]),
    );
    expect(page([pieces, rows]).slice(1)).toEqual([
      `The piece: “${long}”`,
      "The piece: “row 1”",
      "The piece: “row 2”",
      "The piece: “row 3”",
    ]);
  });
});

describe("what is said above the ends", () => {
  test("names Help now where somebody does what keeps them safe, and nothing otherwise", () => {
    expect(advice({ pulls: keepsSafe })).toBe(
      "If you’ve been afraid of someone, Help now lists people who know about that.",
    );
    expect(advice({ pulls: "closer" })).toBeUndefined();
    expect(advice({})).toBeUndefined();
  });
});

describe("a heavy week", () => {
  const heavy = Object.fromEntries(
    ["habits", "people", "plans", "role"].flatMap((area) => [
      [`${area}.first.piece`, "a piece"],
      [`${area}.first.ache`, 8],
    ]),
  );
  const said = (aches: Record<string, unknown>, coping: number, day = 19) =>
    whatShook.advice?.(
      inputOf({
        answer: ({ id }) => (id === pieces.id ? answered(pieces, aches) : {}),
        looks: ({ id }) =>
          id === checkIn.id
            ? [{ ...lookOf(answered(checkIn, { coping })), at: new Date(Date.UTC(2026, 2, day, 9)) }]
            : [],
      }),
    );

  test("names one person, where most areas ache and getting by is hard", () => {
    expect(said(heavy, 3)).toBe(
      "You marked most areas 8 or more, and getting by has been hard this week, so tell one person today how it is.",
    );
  });

  test("says nothing where one of the two isn’t so, or was another week’s", () => {
    expect(said(heavy, 4)).toBeUndefined();
    expect(said(heavy, 2, 2)).toBeUndefined();
    expect(said({ "habits.first.piece": "tea", "habits.first.ache": 10 }, 0)).toBeUndefined();
    expect(said({ ...heavy, "people.first.ache": 2, "plans.first.ache": 2 }, 0)).toBeUndefined();
  });
});

describe("the short version", () => {
  test("holds views onto cells of the long one", () => {
    const short = whatShook.steps.find((step) => step.id === "short");
    if (!short || !("short" in short)) throw new Error("there is no short version");
    for (const { exercise, key, item } of short.short.fields)
      expect(cellAt(exercise, item ? `${key}.${item}` : key)?.field.key).toBe(key);
    expect(short.short.fields.map(({ key }) => key)).toContain(still.key);
  });
});
