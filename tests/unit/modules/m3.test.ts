import { describe, expect, test } from "vitest";
import { sort } from "#content/modules/01-person-or-quiet/exercises";
import { alarm, pieces } from "#content/modules/02-what-shook/exercises";
import {
  home,
  map,
  needOnly,
  plans,
  purpose,
  slips,
  terms,
} from "#content/modules/03-room-to-breathe/exercises";
import { roomToBreathe } from "#content/modules/03-room-to-breathe/module";
import { cellAt } from "#lib/exercises/answer";
import type { SummaryInput } from "#lib/exercises/guide";
import { holds, unsaid } from "#lib/exercises/situation";
import { screenFor } from "#lib/guide/model";
import { answered, asRead, having, lookOf, type Written } from "../../harness/answers.ts";

const page = (written: Written, over: Partial<SummaryInput> = {}) =>
  asRead(roomToBreathe.summary(having(written, over)));

/** What a step opens with, as it is read. */
function opening(stepId: string, written: Written): string[] {
  const step = roomToBreathe.steps.find(({ id }) => id === stepId);
  if (!step || !("exercise" in step)) throw new Error(`${stepId} is no exercise`);
  return asRead(step.opens?.parts(having(written)) ?? []);
}

describe("the page that the third module makes", () => {
  test("full", () => {
    expect(
      page(
        [
          [
            purpose,
            { "aims.sleep": "yes", "aims.view": "yes", own: "Reading.", notice: "some", unseen: "Evenings." },
          ],
          [
            terms,
            {
              start: "2026-03-19",
              review: "2026-04-09",
              exceptions: "The landlord.",
              theirs: "practical",
              knows: "Theo",
            },
          ],
          [
            plans,
            {
              "first.cue": "I find his jumper",
              "first.act": "ring my aunt",
              "first.for": "10",
              "second.cue": "the tram passes",
            },
          ],
          [
            map,
            {
              "ways.pages.week": "daily",
              "ways.pages.starts": "me",
              "ways.pages.after": -2,
              "ways.pages.from": "mute",
              "ways.pages.step": "Mute both.",
              "ways.needed.from": "need",
              "far.clock.after": 0,
            },
          ],
          [home, { "house.rooms.rule": "Kitchen: me until eight.", "house.rooms.agreed": "to-ask" }],
          [
            needOnly,
            { "note.topic": "Pick-up", "note.fact": "Swimming ends at eleven.", "out.blame": "yes" },
          ],
        ],
        {
          looks: ({ id }) =>
            id === slips.id
              ? [lookOf(answered(slips, { happened: "Answered at 01:00.", taught: "Stay out." }), "24 March")]
              : [],
        },
      ),
    ).toEqual([
      "# What the quiet is for",
      "I want some quiet for: sleep a clearer view of what it was",
      "In my own words, I want it for",
      "“Reading.”",
      "Does part of me hope they’ll notice the quiet?: Some",
      "Suppose they don’t notice, now or later. What would the quiet give you?",
      "“Evenings.”",
      "# Your terms",
      "It starts on: 19 March 2026",
      "I look at it again on: 9 April 2026",
      "Exceptions",
      "“The landlord.”",
      "If they contact me, I will: answer practical things only",
      "Who knows about this",
      "“Theo”",
      "# If and then",
      "First plan | If: “I find his jumper” | then I: “ring my aunt” | for so many minutes: “10”",
      "Second plan | If: “the tram passes”",
      "# Your contact map",
      "Looking at their pages | In the last seven days: Every day | Who starts: Me | After it I feel: −2 | From now: Mute | First step: “Mute both.”",
      "Children, pets, money, work | From now: Need-only",
      "Their clock and weather | After it I feel: 0",
      "# Space inside your home",
      "Rooms | What I’d keep to: “Kitchen: me until eight.” | How it stands: To be asked",
      "# A practical note",
      "“Pick-up\nSwimming ends at eleven.”",
      "# What each slip taught",
      "24 March | What happened: “Answered at 01:00.” | What it taught me: “Stay out.”",
    ]);
  });

  test("with one word, that word", () => {
    expect(page([[purpose, { own: "sleep" }]])).toEqual([
      "# What the quiet is for",
      "In my own words, I want it for",
      "“sleep”",
    ]);
  });

  test.each<[string, Written]>([
    ["nothing written", []],
    [
      "spaces alone",
      [
        [purpose, { own: " " }],
        [plans, { "first.cue": "\n" }],
      ],
    ],
    [
      "choices taken back",
      [
        [purpose, { "aims.sleep": "" }],
        [terms, { review: "" }],
      ],
    ],
    ["a tick under an empty note", [[needOnly, { "out.blame": "yes" }]]],
  ])("%s leaves nothing behind", (_, written) => {
    expect(page(written)).toEqual([]);
  });

  test("a row that was marked differently the first time stands beside itself", () => {
    const first = answered(map, {
      "ways.messages.week": "many",
      "ways.messages.after": -3,
      "ways.calls.week": "few",
      "ways.photos.week": "daily",
    });
    const lines = page(
      [
        [
          map,
          {
            "ways.messages.week": "few",
            "ways.messages.after": 1,
            "ways.calls.week": "few",
            "ways.places.week": "some",
          },
        ],
      ],
      { first: () => ({ label: "19 March", stored: first }) },
    );
    expect(lines.slice(lines.indexOf("# Your contact, then and now"))).toEqual([
      "# Your contact, then and now",
      "Messages | 19 March: Many times a day, −3 afterwards | Now: 1 or 2 times, +1 afterwards",
    ]);
  });

  test("in another script, and over the limit, every word is there", () => {
    const long = "и ".repeat(2_000).trim();
    expect(page([[terms, { knows: "Тео", exceptions: long }]])).toEqual([
      "# Your terms",
      "Exceptions",
      `“${long}”`,
      "Who knows about this",
      "“Тео”",
    ]);
  });
});

describe("what it opens with", () => {
  test("the cards under the hurt, and under both", () => {
    const cards = { "cards.evenings": "hurt", "cards.why": "both", "cards.thinking": "person" };
    expect(opening("aims", [[sort, cards]])).toEqual([
      "# Cards about the hurt",
      "About the hurt: I can’t stand the evenings.",
      "Both: I want to know why.",
    ]);
    expect(opening("aims", [[sort, { "cards.thinking": "person" }]])).toEqual([]);
  });

  test("what set the alarm off, and the repairs", () => {
    expect(
      opening("plans", [
        [alarm, { "notes.first.cause": "His jumper in the wash.", "notes.first.did": "Folded." }],
        [pieces, { "habits.first.repair": "Ring my own dad." }],
      ]),
    ).toEqual([
      "# What set the alarm off",
      "“His jumper in the wash.”",
      "# Repairs you wrote",
      "“Ring my own dad.”",
    ]);
    expect(opening("plans", [])).toEqual([]);
  });
});

describe("what is said above the ends", () => {
  const advice = (values: Record<string, unknown>) => roomToBreathe.advice?.(having([[map, values]]));

  test("names the row that left them lowest, among those they chose to mute or stop", () => {
    expect(
      advice({
        "ways.messages.after": -3,
        "ways.messages.from": "need",
        "ways.calls.after": -3,
        "ways.pages.after": -2,
        "ways.pages.from": "mute",
        "ways.photos.after": -2,
        "ways.photos.from": "stop",
      }),
    ).toBe("On your map “Looking at their pages” left you lowest, so that row may be the one to begin with.");
  });

  test("says nothing where no such row went down", () => {
    expect(advice({})).toBeUndefined();
    expect(advice({ "ways.pages.after": 2, "ways.pages.from": "mute" })).toBeUndefined();
    expect(advice({ "ways.pages.after": -3 })).toBeUndefined();
  });
});

describe("situations", () => {
  test("space inside a home is asked of those who share one", () => {
    const step = roomToBreathe.steps.find(({ id }) => id === "home");
    if (!step || !("exercise" in step)) throw new Error("there is no such step");
    expect(holds(step.when, { ...unsaid, home: "yes" })).toBe(true);
    expect(holds(step.when, unsaid)).toBe(false);
  });

  test("whoever has been afraid is asked to plan first, in place of going silent; the words tell nobody so", () => {
    const screen = roomToBreathe.steps.find(({ id }) => id === "read-2");
    if (!screen || !("screen" in screen)) throw new Error("read-2 is no screen");
    expect(screenFor(screen.screen, unsaid).todo).toContain("Mute one account");
    expect(screenFor(screen.screen, unsaid, { afraid: true }).todo).toContain("ask an advocate");
    const { note, advice } = roomToBreathe.whereAfraid ?? {};
    expect(note?.before).toContain("plan it with an advocate");
    expect(advice).toMatch(/^Plan it with an advocate first/);
    expect(JSON.stringify([note, advice])).not.toMatch(/you told us|you(’ve| have) been|you were/i);
  });

  test("no words anywhere advise blocking", () => {
    expect(JSON.stringify(roomToBreathe.steps)).not.toMatch(/\bblock/i);
  });
});

test("the short version holds views onto cells of the long one", () => {
  const short = roomToBreathe.steps.find((step) => step.id === "short");
  if (!short || !("short" in short)) throw new Error("there is no short version");
  for (const { exercise, key, item } of short.short.fields)
    expect(cellAt(exercise, item ? `${key}.${item}` : key)?.field.key).toBe(key);
});
