import { describe, expect, test } from "vitest";
import { reading, repeaters } from "#content/modules/04-whole-film/exercises";
import { board, reasons } from "#content/modules/05-what-would-be-true/exercises";
import { needs } from "#content/modules/08-time-used/exercises";
import { both, film, lines, lists, ours, place, trust } from "#content/modules/09-two-lists/exercises";
import { twoLists } from "#content/modules/09-two-lists/module";
import { beforeOurs, cameBack, needsAsked, stillHoped } from "#content/modules/09-two-lists/summary";
import { cellAt, isAnswered } from "#lib/exercises/answer";
import { holds, unsaid } from "#lib/exercises/situation";
import { answered, asRead, having, type Written } from "../../harness/answers.ts";

const page = (...written: Written) => asRead(twoLists.summary(having(written)));
const advice = (...written: Written) => twoLists.advice?.(having(written));

const a = "0195a000-0000-7000-8000-00000000000a";
const b = "0195a000-0000-7000-8000-00000000000b";

describe("the page that the ninth module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          film,
          {
            "scenes.first.used": "I always went up to bed.",
            "scenes.first.unsaid": "That I had waited.",
            "scenes.first.instead": "We try to eat together, and talk more.",
            "scenes.first.slip": "Two Fridays with no text.",
            "scenes.first.we": "Say “Friday”.",
            round: "new",
          },
        ],
        [
          lists,
          {
            "mine.first.what": "Phone in the hall from six.",
            "mine.first.stands": "weeks",
            "mine.first.shows": "Every day since the 2nd.",
            [`mine.${a}.what`]: "Ask one thing.",
            [`theirs.${a}.need`]: "Be there on Fridays.",
            [`theirs.${a}.known`]: "hoped",
            [`theirs.${b}.need`]: "Statement on the table.",
            [`theirs.${b}.known`]: "shown",
            [`theirs.${b}.by`]: "May’s lay there.",
          },
        ],
        [
          ours,
          {
            "ours.money.seen": "On the 1st we open it.",
            "ours.phones.seen": "Face down at supper.",
            children: "Both of us say it.",
          },
        ],
        [place, { where: "Halifax.", by: "2026-09-01" }],
        [
          trust,
          {
            broke: "That we’d say so first.",
            by: "them",
            often: "pattern",
            owned: "no",
            different: "Nothing so far.",
          },
        ],
        [both, { wish: "maybe", know: "“I can’t say yet.”", until: "2026-06-01", own: 7 }],
        [board, { "board.warmth.tag": "hoped", "board.warmth.evidence": "The laugh on the phone." }],
        [lines, { [`lines.${a}.line`]: "I don’t read a phone that isn’t mine." }],
      ),
    ).toEqual([
      "# Two lists",
      "Mine: ““Phone in the hall from six.” (Three weeks of it or longer) “Every day since the 2nd.”\n\n“Ask one thing.”” || Theirs, a guess until they say it: ““Be there on Fridays.” (I hope it)\n\n“Statement on the table.” (It was shown) “May’s lay there.””",
      "(A camera can’t see “be there”. You can leave it like this.)",
      "# Ours",
      "What the two of us would do",
      "Money: “On the 1st we open it.”",
      "Phones: “Face down at supper.”",
      "What the children hear, once something is settled",
      "“Both of us say it.”",
      "# One hour of the week",
      "One hour of the week, before and after",
      "What used to happen: “I always went up to bed.” | What went unsaid: “That I had waited.” | What happens instead: “We try to eat together, and talk more.” | The first thing we’d see if it slipped: “Two Fridays with no text.” | And what we’d do that day: “Say “Friday”.”",
      "(A camera can’t see “try”, “more”. You can leave it like this.)",
      "# Where, and by when",
      "Where would we live?",
      "“Halifax.”",
      "By when?: 1 September 2026",
      "# Trust",
      "What broke: “That we’d say so first.” | By whom: By them | Once, or a pattern: A pattern | Was it owned up to before anyone asked?: No | What is visibly different: “Nothing so far.”",
      "# Both in?",
      "Do they want to try, as far as they’ve said?: Maybe | How I know: ““I can’t say yet.””",
      "By when does “maybe” count as a no?: 1 June 2026",
      "My own wish to try, today 7, from none to as strong as it could be",
      "# Open questions from the board",
      "Is there warmth and attraction both ways? | On the board: I hope it | What I know it by: “The laugh on the phone.”",
      "# Lines I won’t cross again",
      "My lines",
      "“I don’t read a phone that isn’t mine.”",
    ]);
  });

  test("half filled: one list, and nothing beside it", () => {
    expect(page([lists, { "mine.first.what": "Phone in the hall.", "mine.first.stands": "idea" }])).toEqual([
      "# Two lists",
      "Mine",
      "What I do differently: “Phone in the hall.” | Where it stands: An idea",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([film, { "scenes.first.instead": "toast" }])).toEqual([
      "# One hour of the week",
      "One hour of the week, before and after",
      "What happens instead: “toast”",
    ]);
  });

  test.each<[string, Written]>([
    ["nothing written", []],
    [
      "spaces alone",
      [
        [film, { "scenes.first.used": " " }],
        [trust, { broke: "\n" }],
      ],
    ],
    ["a mark and no words", [[lists, { "mine.first.stands": "trying", "theirs.first.known": "said" }]]],
    ["the stop question alone", [[film, { round: "round" }]]],
    ["an emptied list", [[lines, { [`lines.${a}.line`]: "" }]]],
  ])("%s leaves nothing behind", (_, written) => {
    expect(page(...written)).toEqual([]);
  });

  test("another script is kept as it is", () => {
    expect(page([lines, { [`lines.${a}.line`]: "人の電話は見ない" }]).at(-1)).toBe("“人の電話は見ない”");
  });

  test("a line over its length is kept whole, and is not called answered", () => {
    const long = "on Friday ".repeat(400).trim();
    expect(page([lists, { "theirs.first.need": long }]).at(-1)).toContain(long);
    const [, theirs] = lists.fields;
    expect(theirs && isAnswered(theirs, answered(lists, { "theirs.first.need": long }))).toBe(false);
  });

  test("no part says how many words are vague, or how far anything has come", () => {
    expect(page([film, { "scenes.first.instead": "try, try, try more" }]).join(" ")).not.toMatch(
      /[0-9]|%|total|score/,
    );
  });
});

describe("what the ninth module opens with and says", () => {
  test("what was hoped on the board comes back as an open question, and nothing else of it does", () => {
    const input = having([
      [board, { "board.theirs.tag": "hoped", "board.apart.tag": "shown", "board.warmth.tag": "unknown" }],
    ]);
    expect(asRead(stillHoped(input))).toEqual([
      "# Open questions from the board",
      "Can they say what went wrong? | On the board: I hope it",
    ]);
    expect(stillHoped(having([]))).toEqual([]);
  });

  test("the filming opens with what kept coming back", () => {
    expect(
      asRead(cameBack(having([[repeaters, { "repeaters.first.what": "Saturdays at his mother’s." }]]))),
    ).toEqual(["# What kept coming back", "What: “Saturdays at his mother’s.”"]);
    expect(cameBack(having([]))).toEqual([]);
  });

  test("the lists open with the needs that were named", () => {
    expect(asRead(needsAsked(having([[needs, { "needs.first.need": "A text by seven." }]])))).toEqual([
      "# Needs, from “Time, used”",
      "What I needed with them",
      "The need: “A text by seven.”",
    ]);
    expect(needsAsked(having([]))).toEqual([]);
  });

  test.each<[string, Written]>([
    [
      "a reason sorted as harm",
      [[reasons, { [`reasons.${a}.reason`]: "Shouting.", [`reasons.${a}.sort`]: "treatment" }]],
    ],
    ["something that came back, sorted as harm", [[repeaters, { [`repeaters.${a}.sort`]: "treatment" }]]],
    ["a reading of being made smaller or hurt", [[reading, { reading: "hurt" }]]],
    ["safety in the way", [[board, { "board.safe.tag": "no" }]]],
  ])("%s: no list for two is asked for, and nothing of it goes into what is shared", (_, written) => {
    const input = having([...written, [ours, { "ours.money.seen": "On the 1st." }]]);
    expect(asRead(beforeOurs(input)).join(" ")).toContain("Help now");
    expect(twoLists.advice?.(input)).toContain("leave “Ours” empty");
    const shared = twoLists.summary(input).filter(({ id }) => twoLists.share.includes(id));
    expect(asRead(shared).join(" ")).not.toMatch(/harm|safety|Help now/);
  });

  test("says nothing of harm where none was named", () => {
    expect(beforeOurs(having([[board, { "board.safe.tag": "shown" }]]))).toEqual([]);
    expect(advice([board, { "board.safe.tag": "unknown" }])).toBeUndefined();
  });

  test("a no is taken as one, and a day for “maybe” counts once it has come", () => {
    expect(advice([both, { wish: "no" }])).toContain("their answer is no");
    expect(advice([both, { wish: "maybe", until: "2026-03-18" }])).toContain("counts as a no");
    expect(advice([both, { wish: "unsaid", until: "2026-03-19" }])).toContain("counts as a no");
    expect(advice([both, { wish: "maybe", until: "2026-03-20" }])).toBeUndefined();
    expect(advice([both, { wish: "yes", until: "2026-03-01" }])).toBeUndefined();
    expect(advice()).toBeUndefined();
  });

  test("distance, marriage, children and agreements change what is asked", () => {
    const steps = twoLists.steps.filter((step) =>
      holds("screen" in step ? step.screen.when : "exercise" in step ? step.when : undefined, {
        ...unsaid,
        distance: "yes",
        married: "yes",
      }),
    );
    expect(steps.map(({ id }) => id)).toEqual(expect.arrayContaining(["read-4", "place", "read-5"]));
    const asked = (situation: Partial<typeof unsaid>) =>
      ours.fields.flatMap(({ key, when }) => (holds(when, { ...unsaid, ...situation }) ? [key] : []));
    expect(asked({})).toEqual(["ours"]);
    expect(asked({ married: "yes" })).toEqual(["ours", "home"]);
    expect(asked({ shape: "open" })).toEqual(["ours", "agreements"]);
    expect(asked({ children: "yes" })).toEqual(["ours", "children"]);
  });

  test("the short version's lines are cells of the long one", () => {
    for (const step of twoLists.steps)
      if ("short" in step)
        for (const { exercise, key, item } of step.short.fields)
          expect(cellAt(exercise, item ? `${key}.${item}` : key)).toBeDefined();
  });

  test("everything that may be shared can be on the page", () => {
    const full = having([
      [lists, { "mine.first.what": "A." }],
      [ours, { "ours.time.seen": "B." }],
      [both, { wish: "yes" }],
    ]);
    expect(twoLists.summary(full).map(({ id }) => id)).toEqual(expect.arrayContaining(twoLists.share));
  });
});
