// The words: short enough for a bad night, plain enough to follow, and none of what is never said.
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { claims, evidence } from "#content/claims";
import { guideModules } from "#content/index";
import * as pages from "#content/pages";
import { withWord } from "#lib/exercises/situation";
import { exercises, fields, readings, said, screens } from "../harness/catalogue.ts";
import { american, banned, sentencesIn, wordCount, wordsUnder } from "../harness/voice.ts";

/** The school grade at which a text is easily read (Flesch and Kincaid). */
function grade(text: string): number {
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: wordCount(text),
    syllable: syllable(text),
  });
}

describe("a screen", () => {
  test.each(readings)("$name is short enough to read on a bad night", ({ paragraphs, todo, button }) => {
    const text = paragraphs.join(" ");
    expect(wordCount(text)).toBeGreaterThanOrEqual(50);
    expect(wordCount(text)).toBeLessThanOrEqual(140);
    expect(wordCount(text) / sentencesIn(text).length).toBeLessThanOrEqual(15);
    expect(sentencesIn(todo).length).toBeLessThanOrEqual(2);
    expect(todo).not.toContain("?");
    expect(button).not.toMatch(/^(continue|submit|ok)\b/i);
  });

  test.each(readings)("$name can be read with eight years of school", ({ paragraphs, todo }) => {
    expect(grade([...paragraphs, todo].join(" "))).toBeLessThanOrEqual(8);
  });

  test.each(guideModules.filter(({ number }) => number > 0))("of $id: there are four to six", ({ steps }) => {
    const reading = steps.flatMap((step) => ("screen" in step && !step.screen.when ? [step.id] : []));
    expect(reading.length).toBeGreaterThanOrEqual(4);
    expect(reading.length).toBeLessThanOrEqual(6);
  });

  test("its order is that of its addresses", () => {
    for (const { steps } of guideModules) {
      const reading = steps.flatMap((step) => ("screen" in step ? [step.id] : []));
      expect(reading).toEqual(reading.map((_, index) => `read-${index + 1}`));
    }
  });
});

describe("what is said", () => {
  test("has no sentence of more than 25 words", () => {
    const long = said.flatMap(({ path, text }) =>
      sentencesIn(text)
        .filter((sentence) => wordCount(sentence) > 25)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test("has nothing in it that is never said", () => {
    const found = said
      .filter(({ text }) => !excused.has(text))
      .flatMap(({ path, text }) =>
        banned.filter(({ find }) => find.test(text)).map(({ say }) => `${path} has “${say}”: ${text}`),
      );
    expect(found).toEqual([]);
  });

  test("is spelt as in Britain", () => {
    const found = said.flatMap(({ path, text }) =>
      [...text.matchAll(american)].map(([word]) => `${path} has “${word}”`),
    );
    expect(found).toEqual([]);
  });

  test("uses the member’s own word only where a name fits as well as “my ex”", () => {
    for (const { path, text } of said)
      for (const word of ["Sam", "my ex", null]) {
        const text2 = withWord(text, { word });
        expect(text2, path).not.toMatch(/\{[^}]*\}/);
      }
  });

  test.each([
    ["You’ve got this.", "you’ve got this"],
    ["Your healing is waiting.", "heal(s|ed|ing)?"],
    ["Not a wall, but a door.", "not [^.?]{1,40},? but"],
    ["Sit down — if you can.", "a dash as a bracket"],
    ["What then? And what after that?", "two questions in a row"],
    ["You missed two days.", "missed(?! (him|her|them))"],
    ["It's here.", "a straight quote"],
    ["There is a 40% chance.", "a number for a hope"],
  ])("%s would be found", (text, say) => {
    expect(banned.filter(({ find }) => find.test(text)).map((rule) => rule.say)).toContain(say);
  });
});

/** Said on purpose: the one limit that needs the word, a card with what people say, and the name of a second try. */
const excused = new Set([
  pages.firstPage.limit,
  "I’m scared this was my last chance.",
  "Second chance, or second ending?",
]);

describe("nobody’s gender is taken for granted", () => {
  // Stories have people in them, and examples are somebody’s own lines. What asks a member something has neither.
  const asks = [
    ...exercises.flatMap(({ id, title, intro }) => wordsUnder([title, intro], id)),
    ...fields.flatMap(({ name, field }) =>
      wordsUnder(field, name).filter(({ path }) => !/\.example$/.test(path)),
    ),
    ...screens.flatMap(({ id, title, todo, whereAfraid, button }) =>
      wordsUnder([title, todo, whereAfraid, button], id),
    ),
    ...guideModules.flatMap(({ id, whereAfraid }) => wordsUnder(whereAfraid, id)),
  ];
  test("in questions, hints, labels and what there is to do", () => {
    const found = asks.filter(({ text }) =>
      /(?<![\p{L}’“])(he|she|him|her|his|hers|himself|herself|boyfriend|girlfriend)(?![\p{L}])/iu.test(
        text.replaceAll(/“[^”]*”/g, ""),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe("the claims", () => {
  test.each(claims)("$id rests on something and is said on a screen", ({ id, rows, hedges }) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(evidence).toHaveProperty(String(row));
    expect(hedges.length).toBeGreaterThan(0);
    expect(screens.filter((screen) => screen.claims.includes(id)).length).toBeGreaterThan(0);
  });

  test.each(screens)("$id says its claims with their hedge", ({ paragraphs, instead = [], claims: made }) => {
    const text = [...paragraphs, ...instead.flatMap((other) => other.paragraphs)].join(" ");
    for (const id of made) {
      const claim = claims.find((candidate) => candidate.id === id);
      if (!claim) throw new Error(`${id} is not registered`);
      const sentence = sentencesIn(text).find((one) => one.includes(claim.about));
      expect(sentence, `${id}: a sentence with “${claim.about}”`).toBeDefined();
      expect(
        claim.hedges.some((hedge) => sentence?.toLowerCase().includes(hedge)),
        `${id} is hedged in: ${sentence}`,
      ).toBe(true);
    }
  });
});

describe("before a first share", () => {
  test("says who reads it and what the law here adds", () => {
    expect(pages.confidentiality("Ana", "In Portugal a court can ask for records. ")).toBe(
      "Ana reads this. A supervisor reads it only if Ana is worried about someone’s safety, and you’re told. If a life seems in serious danger soon, a child’s included, they may call for help. You’re told first, unless that would raise the danger. In Portugal a court can ask for records.",
    );
    expect(pages.confidentiality("Ana", "")).toMatch(/raise the danger\.$/);
  });
});
