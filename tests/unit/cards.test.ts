// Which notes are asked about, by sentences: about half of what is asked is nothing, and what is missed is missed. The
// list grows with sentences here, both ways (care.md §3.5).
import { describe, expect, test } from "vitest";
import { card } from "#content/safety/card";
import { english } from "#content/safety/phrases-en";
import { urge } from "#content/tools/urge-log";
import { emptyAnswer } from "#lib/answers/model";
import { asksAbout } from "#lib/cards/model";
import { cardForm } from "#lib/cards/schema";
import type { StoredAnswer } from "#lib/exercises/answer";
import { type Log, notesOn } from "#lib/logs/model";
import { answered } from "../harness/answers.ts";

const asked: Record<string, string[]> = {
  "about oneself": [
    "I want to die.",
    "Some nights I want to kill myself.",
    "I keep thinking about ending my life.",
    "I can’t stop thinking about killing myself.",
    "I don’t want to be alive any more.",
    "I don't want to wake up tomorrow.",
    "I wish I were dead.",
    "Everyone would be better off without me.",
    "I have been cutting myself again.",
    "I bought the pills. I could take all of my tablets tonight.",
    "There is no point in living if she doesn’t answer.",
    "If he doesn’t come back I’ll kill myself.",
    "I feel suicidal.",
    "I stood there and thought about jumping off the bridge.",
    "I’m not sure I won’t hurt myself.",
    "I used to think of killing myself, and now I do again.",
    "My life is not worth living.",
    "I wrote a goodbye note on Sunday.",
    "I don’t know if I can keep going, I want to end it all.",
    "i cant do this i want to die",
  ],
  "done to me": [
    "He hit me in the kitchen.",
    "She slapped me and took my phone.",
    "They grabbed me by the arm when I went to leave.",
    "He had his hands around my throat.",
    "I’m afraid of him.",
    "I am still scared of what he might do.",
    "He wouldn’t let me leave the flat.",
    "My ex is following me home from work.",
    "She threatened to post the pictures.",
    "He says he’ll kill me if I go.",
    "My husband controls my money.",
    "I don’t feel safe at home.",
    "He forced me to have sex.",
  ],
  "seen, or heard of somebody else": [
    "She said she’d kill herself if I left.",
    "He told me he would hurt himself.",
    "He hits the kids when he drinks.",
    "I’m worried for my daughter, he shook the baby.",
    "They sent a message that they want to die.",
    "The children aren’t safe with her.",
    "My ex says he is going to hang himself.",
  ],
  "done by me": [
    "I hit her.",
    "I pushed him against the door on Friday.",
    "I want to hurt them the way they hurt me.",
    "I’m going to make her pay.",
    "I followed her to the new flat.",
    "I’m afraid I’ll hurt him.",
    "I could kill her new boyfriend, I want to kill someone.",
    "I threatened him with the police and then with worse.",
  ],
};

const left: Record<string, string[]> = {
  "a way of speaking": [
    "I’m dying to see them.",
    "This is killing me.",
    "The silence is killing me.",
    "He is dead to me.",
    "I was dead tired after the move.",
    "I nearly died of embarrassment.",
    "That cake was to die for.",
    "My phone died on the tram.",
    "I was scared to death of the exam.",
    "I’d kill for a coffee.",
    "It hit me that it was over.",
    "We hit it off at once.",
    "I beat myself up about it.",
    "We killed time at the station.",
    "I could murder a curry.",
    "I cut myself chopping onions.",
    "She ended it by text. I wanted to end it with her in March.",
    "Old habits die hard.",
    "I could kick myself.",
  ],
  denied: [
    "I’d never kill myself.",
    "I would never hurt him.",
    "I don’t want to die.",
    "I’m not suicidal, I’m tired.",
    "I have no thoughts of ending my life.",
    "He never hit me.",
    "She didn’t threaten me.",
    "I am not afraid of her.",
    "I’m no longer afraid of him.",
    "I wouldn’t hurt myself.",
    "He has never hurt the children.",
  ],
  "over for a long time": [
    "Back then I wanted to die.",
    "When I was a teenager I used to cut myself.",
    "Years ago my father hit me.",
    "In 2009 I took an overdose.",
    "As a child I was scared of him, my first stepfather.",
  ],
  "made up, or of others": [
    "In the film the hero kills himself.",
    "We watched a series where she said she’d kill herself.",
    "My grandmother died in April.",
    "The plants died while I was away.",
    "Their dog hurt its paw.",
  ],
  ordinary: [
    "Ring my own dad.",
    "Throat tight. Hands cold.",
    "What I miss is the noise.",
    "I hurt all over when I think of Sunday.",
    "It still hurts me that they left.",
    "I hurt her feelings and I know it.",
    "She left me in the car park, and I cried.",
    "I want to be with him.",
    "",
    "死ぬほど会いたい。",
  ],
};

describe.each(Object.entries(asked))("asks: %s", (_, sentences) => {
  test.each(sentences)("%s", (sentence) => {
    expect(asksAbout(sentence)).toBe(true);
  });
});

describe.each(Object.entries(left))("leaves alone: %s", (_, sentences) => {
  test.each(sentences)("%s", (sentence) => {
    expect(asksAbout(sentence)).toBe(false);
  });
});

test("sixty sentences at least, both ways", () => {
  expect(Object.values(asked).flat().length + Object.values(left).flat().length).toBeGreaterThanOrEqual(60);
});

test("one sentence among many is enough, and a denial in another sentence denies nothing", () => {
  expect(asksAbout("We talked about the flat. He was calm. Then he hit me. I went to my sister’s.")).toBe(
    true,
  );
  expect(asksAbout("I’m not well. I want to die.")).toBe(true);
  expect(asksAbout("I said I would never, but I hit her.")).toBe(true);
});

test("a long note takes no time to speak of, whatever stands in it", () => {
  const started = performance.now();
  asksAbout("he she they my ex said that they would ".repeat(2_000));
  asksAbout(`${"n't ".repeat(20_000)}kill myself`);
  asksAbout("a".repeat(200_000));
  expect(performance.now() - started).toBeLessThan(1_500);
});

test("the card has five answers, and its phrases say which version they are", () => {
  const answers = ["not-safe", "someone-else", "heavy", "speaking", "do-not-ask"];
  expect(card.answers.map(({ id }) => id)).toEqual(answers);
  for (const answer of answers) expect(cardForm.safeParse({ note: "m2.alarm", answer }).success).toBe(true);
  expect(cardForm.safeParse({ note: "m2.alarm", answer: "risk" }).success).toBe(false);
  expect(english).toMatchObject({ language: "en", version: 1 });
});

describe("the notes of a page", () => {
  const now = new Date("2026-03-19T20:00:00Z");
  const entry = (entryId: string, words: string, openedAt = now) => ({
    label: "19 March",
    look: {
      ...{ entryId, openedAt, exerciseId: urge.id, askedBy: null, closedAt: openedAt },
      answer: { ...emptyAnswer, stored: answered(urge, { line: words }) },
    },
  });
  const on = (log: Log | null, stored: StoredAnswer = {}) =>
    notesOn([{ exercise: urge, stored, log }], { now, zone: "Europe/London" });

  test("an exercise is one note, whatever stands in it", () => {
    expect(on(null, answered(urge, { line: "I can’t go on.", before: 8 }))).toEqual([
      { note: "urge", words: ["I can’t go on."], form: "answer-urge" },
    ]);
  });

  test("of a log each entry is one: the one that is written, and those that were kept today", () => {
    const entries = [entry("b", "Today."), entry("a", "Yesterday.", new Date("2026-03-18T20:00:00Z"))];
    expect(on({ entryId: "c", correcting: null, entries, before: null })).toEqual([
      { note: "urge/c", words: [], form: "answer-urge" },
      { note: "urge/b", words: ["Today."], form: null },
    ]);
  });
});
