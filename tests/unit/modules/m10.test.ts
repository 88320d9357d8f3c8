import { describe, expect, test } from "vitest";
import { compass } from "#content/modules/01-person-or-quiet/exercises";
import { me, reading, relief, repeaters, scenes } from "#content/modules/04-whole-film/exercises";
import { board, reasons } from "#content/modules/05-what-would-be-true/exercises";
import { practice } from "#content/modules/06-change-that-holds/exercises";
import { needs } from "#content/modules/08-time-used/exercises";
import { both, lists, trust } from "#content/modules/09-two-lists/exercises";
import { cycle, lights, price, sheet } from "#content/modules/10-second-chance/exercises";
import { secondChance } from "#content/modules/10-second-chance/module";
import { factsOf, gathered } from "#content/modules/10-second-chance/summary";
import { cellAt, isAnswered } from "#lib/exercises/answer";
import { answered, asRead, having, lookOf, type Written } from "../../harness/answers.ts";

const page = (...written: Written) => asRead(secondChance.summary(having(written)));
const advice = (...written: Written) => secondChance.advice?.(having(written));

const a = "0195a000-0000-7000-8000-00000000000a";
const b = "0195a000-0000-7000-8000-00000000000b";
const c = "0195a000-0000-7000-8000-00000000000c";

describe("the page that the tenth module makes", () => {
  test("full, with what earlier modules hold", () => {
    const written: Written = [
      [
        board,
        {
          "board.apart.tag": "shown",
          "board.apart.evidence": "Five months.",
          "board.theirs.tag": "no",
          "board.warmth.tag": "hoped",
        },
      ],
      [
        reasons,
        {
          [`reasons.${a}.reason`]: "He wants to stay in Leeds.",
          [`reasons.${a}.sort`]: "values",
          [`reasons.${b}.reason`]: "Nobody said the rent.",
          [`reasons.${b}.sort`]: "skill",
        },
      ],
      [
        lists,
        {
          "mine.first.what": "Phone in the hall.",
          "mine.first.stands": "weeks",
          [`mine.${a}.what`]: "Ask one thing.",
          [`theirs.${a}.need`]: "Statement on the table.",
          [`theirs.${a}.known`]: "shown",
          [`theirs.${b}.need`]: "Home on Fridays.",
        },
      ],
      [trust, { broke: "Saying so first.", by: "them", often: "pattern", owned: "no" }],
      [both, { wish: "maybe", know: "“I can’t say yet.”" }],
      [
        sheet,
        {
          "for.first.fact": "He came when Mum was ill.",
          [`against.${a}.fact`]: "The account was open in July.",
          friend: "What happens on the first Friday?",
          round: "new",
        },
      ],
      [
        lights,
        {
          "lights.relief.light": "clearly",
          "lights.relief.evidence": "I ring on Sundays.",
          "lights.dread.light": "unknown",
        },
      ],
      [price, { "costs.sleep.month": "Five hours a night.", children: "Two bags.", by: "2026-06-01" }],
    ];
    const input = {
      ...having(written),
      looks: () => [lookOf(answered(compass, { person: 4, relief: 8 }), "M10, 2 June")],
    };
    expect(asRead(secondChance.summary(input))).toEqual([
      "# One sheet",
      "## For",
      "From “What would have to be true” | We have had time apart, and both of us used it.: “Five months.”",
      "From “Two lists” | I have done, three weeks or longer: “Phone in the hall.” | I have seen: “Statement on the table.”",
      "Added here | For: “He came when Mum was ill.”",
      "## Against",
      "From “What would have to be true” | They can say what went wrong.: No | Deep values: “He wants to stay in Leeds.”",
      "From “Two lists” | It broke, as a pattern: “Saying so first.” | What broke: It wasn’t owned up to.",
      "Added here | Against: “The account was open in July.”",
      "## Open, or either way",
      "From “What would have to be true” | There is warmth and attraction both ways.: I hope it | A skill to learn: “Nobody said the rent.”",
      "From “Two lists” | An idea of mine: “Ask one thing.” | I hope for: “Home on Fridays.” | Trying again: They said maybe. | How I know: ““I can’t say yet.””",
      "If a friend showed me this, I’d say",
      "“What happens on the first Friday?”",
      "# Warning lights",
      "Which of these lights are on?",
      "What pulls us back is mainly that being apart hurts | Today: Clearly | What I know it by: “I ring on Sundays.”",
      "Mostly, I dread starting over | Today: I don’t know",
      "# The price of waiting",
      "What a month of waiting costs",
      "Sleep: “Five hours a night.”",
      "What the waiting is like for the children",
      "“Two bags.”",
      "I’ll decide by: 1 June 2026",
      "# Compass",
      "M10, 2 June: person 4, hurt 8",
      "How much of today’s pull is this one person and the life you had? 4, from none of it to a great deal of it",
      "How much is wanting the hurt to stop? 8, from none of it to a great deal of it",
      "# Readiness",
      "The person, or the quiet | Unknown: You haven’t answered this. It can stay open.",
      "The hurt | Unknown: You haven’t answered this. It can stay open.",
      "Sleep and food | Unknown: You haven’t answered this. It can stay open.",
      "Holding a message | Unknown: You haven’t answered this. It can stay open.",
      "What went wrong | Unknown: You haven’t answered this. It can stay open.",
      "Change, practised | Not yet: One entry so far.",
      "What they have said | Mixed: They told you maybe.",
      "Warning lights | Not yet: You marked one “clearly”: “What pulls us back is mainly that being apart hurts”.",
      "If it’s a no | Unknown: You haven’t answered this. It can stay open.",
      "Someone who knows | Unknown: You haven’t answered this. It can stay open.",
    ]);
    expect(gathered(input).map(({ id }) => id)).toEqual(["for", "against", "open"]);
  });

  test("endings and returns stand in the order of their days, those without a day last", () => {
    const read = page([
      cycle,
      {
        [`turns.${a}.different`]: "Nothing.",
        [`turns.${b}.ended`]: "2025-11-02",
        [`turns.${b}.different`]: "A new flat.",
        [`turns.${c}.again`]: "2024-07-20",
        [`turns.${c}.different`]: "A ring.",
      },
    ]);
    expect(read.slice(2)).toEqual([
      "It began again: 20 July 2024 | What was different that time: “A ring.”",
      "It ended: 2 November 2025 | What was different that time: “A new flat.”",
      "What was different that time: “Nothing.”",
    ]);
  });

  test("half filled: one side stands without the other", () => {
    expect(page([sheet, { "against.first.fact": "He said no in May." }])).toEqual([
      "# One sheet",
      "## Against",
      "Added here | Against: “He said no in May.”",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([price, { "costs.money.month": "rent" }])).toEqual([
      "# The price of waiting",
      "What a month of waiting costs",
      "Money: “rent”",
    ]);
  });

  test.each<[string, Written]>([
    ["nothing written", []],
    [
      "spaces alone",
      [
        [sheet, { friend: " ", "for.first.fact": "\n" }],
        [price, { "costs.sleep.month": " " }],
      ],
    ],
    ["the stop question alone", [[sheet, { round: "both" }]]],
    ["lists with marks and no words", [[lists, { "mine.first.stands": "weeks" }]]],
  ])("%s leaves nothing behind", (_, written) => {
    expect(page(...written)).toEqual([]);
    expect(gathered(having(written))).toEqual([]);
  });

  test("another script is kept as it is", () => {
    expect(page([sheet, { friend: "Я спросила бы: а в пятницу?" }]).at(-1)).toBe(
      "“Я спросила бы: а в пятницу?”",
    );
  });

  test("words over their length are kept whole, and not called answered", () => {
    const long = "friday ".repeat(2000).trim();
    expect(page([sheet, { friend: long }]).at(-1)).toBe(`“${long}”`);
    const field = sheet.fields.find(({ key }) => key === "friend");
    expect(field && isAnswered(field, answered(sheet, { friend: long }))).toBe(false);
  });

  test("nothing is counted, and nothing says which way it leans", () => {
    const read = page(
      [sheet, { "for.first.fact": "He came.", "against.first.fact": "He left." }],
      [lights, { "lights.cycle.light": "clearly", "lights.dread.light": "clearly" }],
    ).join(" ");
    expect(read).not.toMatch(/[0-9]|%|total|score|leans|more than/);
  });
});

describe("the facts that are gathered", () => {
  const sides = (...written: Written) => {
    const { for: speaksFor, against, open } = factsOf(having(written));
    const said = (blocks: ReturnType<typeof factsOf>["for"]) =>
      asRead([{ id: "x", title: "", blocks }]).slice(1);
    return { for: said(speaksFor), against: said(against), open: said(open) };
  };

  test("a hope, a guess and an unknown stand on neither side", () => {
    const found = sides(
      [board, { "board.warmth.tag": "hoped", "board.willing.tag": "unknown" }],
      [lists, { "theirs.first.need": "Home on Fridays.", "theirs.first.known": "hoped" }],
      [both, { wish: "unsaid" }],
    );
    expect(found.for).toEqual([]);
    expect(found.against).toEqual([]);
    expect(found.open.join(" ")).toContain("They haven’t said.");
  });

  test("good, hard and repair stand where they belong, and good after a bad stretch either way", () => {
    expect(
      sides(
        [
          scenes,
          {
            "film.good1.scene": "The ferry.",
            "film.good2.scene": "Flowers on the Monday.",
            "film.hard1.scene": "The landing.",
            "film.repair.scene": "He rang first.",
            "film.ordinary1.scene": "The shop.",
            "film.turning.scene": "The move.",
          },
        ],
        [relief, { "looks.good2.after": "yes" }],
      ),
    ).toEqual({
      for: ["From “The whole film” | A good scene: “The ferry.” | A repair: “He rang first.”"],
      against: ["From “The whole film” | A hard scene: “The landing.”"],
      open: ["From “The whole film” | Good, after a bad stretch: “Flowers on the Monday.”"],
    });
  });

  test("what came back stands by whether it changed, and harm against whatever changed", () => {
    expect(
      sides([
        repeaters,
        {
          [`repeaters.${a}.what`]: "Late on Fridays.",
          [`repeaters.${a}.changed`]: "yes",
          [`repeaters.${b}.what`]: "Shouting.",
          [`repeaters.${b}.changed`]: "yes",
          [`repeaters.${b}.sort`]: "treatment",
          [`repeaters.${c}.what`]: "The rent.",
        },
      ]),
    ).toEqual({
      for: ["From “The whole film” | It changed for longer than a month: “Late on Fridays.”"],
      against: ["From “The whole film” | It kept coming back: “Shouting.”"],
      open: ["From “The whole film” | It came back: “The rent.”"],
    });
  });

  test("a reading stands with its reason, on the side that it names", () => {
    expect(sides([reading, { reading: "unhappy", why: "The Fridays." }], [me, { two: "settled" }])).toEqual({
      for: ["From “The whole film” | The two of us were mostly: settled well"],
      against: [
        "From “The whole film” | As I see it today, it was: often unhappy, with the same problems | Why I say so: “The Fridays.”",
      ],
      open: [],
    });
    expect(sides([reading, { why: "The Fridays." }])).toEqual({ for: [], against: [], open: [] });
  });

  test("practice stands by how it went, with its day", () => {
    const looks = () => [
      lookOf(answered(practice, { situation: "The phone bill.", went: "kept" }), "2 May"),
      lookOf(answered(practice, { situation: "His kitchen.", went: "old", day: "2026-05-09" }), "10 May"),
      lookOf(answered(practice, { situation: "Nobody said how." }), "11 May"),
    ];
    const facts = factsOf({ ...having([]), looks });
    const read = (blocks: typeof facts.for) => asRead([{ id: "x", title: "", blocks }]).slice(1);
    expect(read(facts.for)).toEqual([
      "From “Change that holds when nobody’s looking” | Kept\u00a0to\u00a0it, 2\u00a0May: “The phone bill.”",
    ]);
    expect(read(facts.against)).toEqual([
      "From “Change that holds when nobody’s looking” | The\u00a0old\u00a0way, 9\u00a0May\u00a02026: “His kitchen.”",
    ]);
  });

  test("what came back to a plain request can be read either way", () => {
    expect(
      sides([
        needs,
        {
          "needs.first.need": "A text.",
          "needs.first.asked": "plainly",
          "needs.first.back": "One week of it.",
        },
      ]).open,
    ).toEqual(["From “Time, used” | I asked plainly for: “A text.” | What came back: “One week of it.”"]);
  });

  test("a no is a fact against, and a yes one for", () => {
    expect(sides([both, { wish: "no", know: "In May." }]).against).toEqual([
      "From “Two lists” | Trying again: They said no. | How I know: “In May.”",
    ]);
    expect(sides([both, { wish: "yes" }]).for).toEqual(["From “Two lists” | Trying again: They said yes."]);
  });

  test("a break that was owned unasked speaks for; once, it stays open", () => {
    expect(sides([trust, { broke: "The card.", by: "me", often: "once", owned: "yes" }])).toEqual({
      for: ["From “Two lists” | What broke: It was owned up to before anyone asked."],
      against: [],
      open: ["From “Two lists” | It broke once: “The card.”"],
    });
  });

  test("a line that was left out leaves no mark", () => {
    expect(sides([trust, { by: "nothing" }])).toEqual({ for: [], against: [], open: [] });
  });
});

describe("what the tenth module says and leads to", () => {
  test("harm comes before anything else", () => {
    const due: Written[number] = [price, { by: "2026-03-01" }];
    expect(
      advice([lights, { "lights.harm.light": "somewhat", "lights.threat.light": "clearly" }], due),
    ).toContain("frightened or controlled");
    expect(advice([lights, { "lights.threat.light": "clearly" }], due)).toContain("for them and for you");
    expect(
      advice([lights, { "lights.harm.light": "absent", "lights.dread.light": "clearly" }], due),
    ).toContain("deciding has come");
  });

  test("no light but those two says anything, and an open day says nothing", () => {
    expect(
      advice([lights, { "lights.relief.light": "clearly", "lights.harm.light": "unknown" }]),
    ).toBeUndefined();
    expect(advice([price, { by: "2026-03-20" }])).toBeUndefined();
    expect(advice()).toBeUndefined();
  });

  test("the short version's lines are cells of the long one", () => {
    for (const step of secondChance.steps)
      if ("short" in step)
        for (const { exercise, key, item } of step.short.fields)
          expect(cellAt(exercise, item ? `${key}.${item}` : key)).toBeDefined();
  });

  test("everything that may be shared can be on the page", () => {
    const full = having([
      [sheet, { friend: "Wait." }],
      [lights, { "lights.limbo.light": "absent" }],
    ]);
    expect(secondChance.summary(full).map(({ id }) => id)).toEqual(
      expect.arrayContaining(secondChance.share),
    );
  });
});
