import { describe, expect, test } from "vitest";
import { alarm } from "#content/modules/02-what-shook/exercises";
import { plans } from "#content/modules/03-room-to-breathe/exercises";
import { holdBox, ifNo, last, look, ride } from "#content/modules/07-not-tonight/exercises";
import { notTonight } from "#content/modules/07-not-tonight/module";
import { holdEnded } from "#content/modules/07-not-tonight/summary";
import { cellAt, type Exercise, isAnswered } from "#lib/exercises/answer";
import type { DatedAnswer } from "#lib/exercises/guide";
import { answered, asRead, having, type Kept, keeping, type Written } from "../../harness/answers.ts";

const page = (written: Written, kept: Kept[] = []) =>
  asRead(notTonight.summary(having(written, keeping(...kept))));
const advice = (written: Written) => notTonight.advice?.(having(written));

/** An entry that was begun on this day of March, at 22:40. */
const entry = (exercise: Exercise, day: number, values: Record<string, unknown>): DatedAnswer => ({
  label: `${day} March`,
  at: new Date(Date.UTC(2026, 2, day, 22, 40)),
  askedBy: null,
  stored: answered(exercise, values),
});
const now = new Date(Date.UTC(2026, 2, 19, 14, 2));

describe("the page that the seventh module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          [
            last,
            {
              setoff: "Her name on a parcel.",
              hours: "Ten minutes.",
              wanted: "To hear she wasn’t angry.",
              sent: "Did you get home?",
              back: "A thumb.",
              nextday: -2,
              again: "changed",
              round: "new",
            },
          ],
          [
            ifNo,
            {
              tempted: "Ask his sister.",
              instead: "Go to Nell’s.",
              friend: "You asked kindly.",
              call: "Nell.",
            },
          ],
          [look, { past: "yes", what: "Drove past.", stop: "That road.", leave: "No message.", who: "Ade." }],
        ],
        [
          [
            ride,
            [
              entry(ride, 10, {
                where: "22:40, the hall.",
                start: 8,
                five: 8,
                ten: 7,
                body: "Thumbs.",
                meanwhile: "Carrots.",
                helped: "Standing up.",
              }),
              entry(ride, 12, { start: 6, helped: "nothing" }),
            ],
          ],
          [
            holdBox,
            [
              entry(holdBox, 14, {
                "letter.words": "The bakery has plum cake.",
                "letter.hours": "48",
                purpose: "To hear back.",
                could: "For an evening.",
                silence: "Read it every night.",
                decided: "let-go",
              }),
              entry(holdBox, 18, { "letter.words": "Are you awake?", "letter.hours": "24" }),
            ],
          ],
        ],
      ),
    ).toEqual([
      "# Ten minutes at a time",
      "Pull at the start: 10 March 8; 12 March 6",
      "10 March | When and where: “22:40, the hall.” | Pull at the start: 8 | After five minutes: 8 | After ten minutes: 7 | Where in the body: “Thumbs.” | What I did meanwhile: “Carrots.” | What helped most: “Standing up.”",
      "12 March | Pull at the start: 6 | What helped most: “nothing”",
      "# The last time",
      "What set it off: “Her name on a parcel.” | Hours between that and my message: “Ten minutes.” | What I wanted: “To hear she wasn’t angry.” | What I sent: “Did you get home?” | What came back: “A thumb.”",
      "The next day was -2, from much heavier to much lighter",
      "Would I send it again?: In other words",
      "# If it’s a no",
      "I’d be tempted to: “Ask his sister.” | Instead I’ll: “Go to Nell’s.” | What I’d tell a friend who got this no: “You asked kindly.” | Who I call: “Nell.”",
      "# After the hold",
      "14 March | What was it for?: “To hear back.” | Could it do that?: “For an evening.” | And if two weeks pass without an answer?: “Read it every night.” | Now I: Let it go",
      "# The messages, word for word",
      "Held on 14 March",
      "“The bakery has plum cake.”",
      "(One message is still held. Its words stand here when the hold ends.)",
      "# The honest look",
      "Was there anything that went past what they’d agreed to?: Yes | What it was: “Drove past.” | What stops today: “That road.” | Leaving them be, this week, means: “No message.” | Who knows about it: “Ade.”",
    ]);
  });

  test("half filled", () => {
    expect(
      page(
        [[ifNo, { call: "Nell, until midnight." }]],
        [[ride, [entry(ride, 10, { start: 8, body: "Throat." })]]],
      ),
    ).toEqual([
      "# Ten minutes at a time",
      "10 March | Pull at the start: 8 | Where in the body: “Throat.”",
      "# If it’s a no",
      "Who I call: “Nell, until midnight.”",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([[last, { wanted: "her" }]])).toEqual(["# The last time", "What I wanted: “her”"]);
  });

  test.each<[string, Written, Kept[]]>([
    ["nothing written", [], []],
    ["spaces alone", [[last, { setoff: " " }]], [[holdBox, [entry(holdBox, 10, { "letter.words": "\n" })]]]],
    ["the stop question alone", [[last, { round: "round" }]], []],
    ["a length without a message", [], [[holdBox, [entry(holdBox, 10, { "letter.hours": "72" })]]]],
    ["a ride that was opened and left", [], [[ride, [entry(ride, 10, {})]]]],
  ])("%s leaves nothing behind", (_, written, kept) => {
    expect(page(written, kept)).toEqual([]);
  });

  test("words over the limit and in another script are all there", () => {
    const long = `Я скучаю. ${"и ".repeat(1500)}`;
    const held = entry(holdBox, 10, { "letter.words": long });
    expect(page([], [[holdBox, [held]]]).at(-1)).toBe(`“${long.trim()}”`);
    const wanted = last.fields.find(({ key }) => key === "wanted");
    expect(wanted && isAnswered(wanted, answered(last, { wanted: long }))).toBe(false);
    expect(page([[last, { wanted: long }]]).at(-1)).toContain(long.trim());
  });

  test("the short version shows cells of the long one", () => {
    const lines = notTonight.steps.flatMap((step) => ("short" in step ? step.short.fields : []));
    for (const { exercise, key } of lines) expect(cellAt(exercise, key), key).toBeDefined();
  });

  test("the last time opens with the alarm notes, and a ride with the plans", () => {
    const opened = (id: string, ...written: Written) => {
      const step = notTonight.steps.find((one) => one.id === id);
      return step && "exercise" in step ? asRead(step.opens?.parts(having(written)) ?? []) : undefined;
    };
    expect(opened("last", [alarm, { "notes.first.wanted": "Ring and ring." }])).toEqual([
      "# When the alarm rang",
      "It wanted: “Ring and ring.”",
    ]);
    expect(
      opened("ride", [plans, { "first.cue": "it is eleven", "first.act": "put the phone in the hall" }]),
    ).toEqual([
      "# Your plans for such an hour",
      "First plan | If: “it is eleven” | then I: “put the phone in the hall”",
    ]);
    expect(opened("last")).toEqual([]);
    expect(opened("ride")).toEqual([]);
    expect(notTonight.reads).toEqual([alarm, plans]);
  });

  test("a held message is offered last, and what somebody noted about going too far is not offered", () => {
    expect(notTonight.share.at(-1)).toBe("letters");
    expect(notTonight.share).not.toContain("look");
  });
});

describe("a hold", () => {
  const of = (day: number, values: Record<string, unknown>) => entry(holdBox, day, values);

  test.each([
    ["a day, where no length was chosen", 18, {}, false],
    ["a day, the evening before", 17, {}, true],
    ["two days", 17, { "letter.hours": "48" }, false],
    ["three days, on the last of them", 17, { "letter.hours": "72" }, false],
    ["three days, long ago", 1, { "letter.hours": "72" }, true],
  ])("of %s", (_, day, values, ended) => {
    expect(holdEnded(of(day, values), now)).toBe(ended);
  });
});

describe("the sentence above the ends", () => {
  test.each(["yes", "unsure"])("after “%s” to the honest look, what comes next", (chosen) => {
    expect(advice([[look, { past: chosen }]])).toBe(
      "Leaving them be is the next step, and Help now lists people who can help you do it.",
    );
  });

  test.each([{ past: "no" }, { what: "Nothing." }, {}])("says nothing after %j", (values) => {
    expect(advice([[look, values]])).toBeUndefined();
  });
});
