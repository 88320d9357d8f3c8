// The arrival: its fields are those that the guide's situation is read from, and the page says where to begin.
import { expect, test } from "vitest";
import { situation, steady } from "#content/modules/00-arrival/exercises";
import { arrival } from "#content/modules/00-arrival/module";
import { card } from "#content/safety/card";
import { answersPage, safetyQuestions, tellCoach, toCall } from "#content/safety/questions";
import { readySentence, sheet } from "#content/safety/sheet";
import { again, did, stopPage, stopWords } from "#content/safety/stops";
import { checkIn } from "#content/tools/check-in";
import { situationAnswers } from "#lib/exercises/situation";
import { partsFor, situationFrom } from "#lib/guide/model";
import { answered, asRead, inputOf, lookOf } from "../harness/answers.ts";
import { banned, sentencesIn, wordCount, wordsUnder } from "../harness/voice.ts";

test("asks what the guide reads a situation from, with the answers that it knows", () => {
  for (const [key, answers] of Object.entries(situationAnswers)) {
    const field = situation.fields.find((one) => one.key === key);
    expect(field?.kind, key).toBe("choice");
    const options = field?.kind === "choice" ? field.options.map(({ id }) => id) : [];
    expect(options.sort(), key).toEqual([...answers].sort());
  }
  expect(situation.fields.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["word", "since", "contact"]),
  );
});

test("each question says what it changes", () => {
  for (const field of situation.fields) expect("hint" in field && field.hint, field.key).toBeTruthy();
});

function page(
  values: Record<string, unknown>,
  now = new Date("2026-03-19T12:00:00Z"),
  hurts: number[] = [],
): string {
  const stored = answered(situation, values);
  const said = situationFrom(stored);
  const input = inputOf({
    answer: (exercise) => (exercise === situation ? stored : {}),
    looks: (exercise) =>
      exercise === checkIn ? hurts.map((hurt) => lookOf(answered(checkIn, { hurt }), "19 March")) : [],
  });
  return asRead(partsFor(arrival.summary({ ...input, situation: said, now }), said)).join("\n");
}

test("answered with nothing, the page says where to begin and where help is", () => {
  expect(page({})).toContain("Begin with “The person, or the quiet?”");
  expect(page({})).toContain("Help now is on every page.");
  expect(page({})).not.toContain("Your situation");
});

test("in the first two weeks it begins with what is lighter, to the day", () => {
  const lighter = "Begin with the short version of “What the ending shook”";
  expect(page({ since: "2026-03-06" })).toContain(lighter);
  expect(page({ since: "2026-03-05" })).not.toContain(lighter);
  expect(page({ since: "" })).not.toContain(lighter);
  // A day in the year to come, by a slip of the finger, is not said to lie behind.
  expect(page({ since: "2027-03-06" })).not.toContain(lighter);
});

test("with the hurt at 8 or more in the newest check-in it begins with what is lighter, and names the tool", () => {
  const lighter = "Begin with the short version of “What the ending shook”";
  const now = new Date("2026-03-19T12:00:00Z");
  expect(page({}, now, [3, 8])).toContain(`Your last check-in was a heavy one. ${lighter}`);
  expect(page({}, now, [3, 8])).toContain("“Before you send” is on every page, for an hour");
  expect(page({}, now, [8, 7])).not.toContain(lighter);
  // Both lead there, and it says the one that is a day.
  expect(page({ since: "2026-03-18" }, now, [9])).toContain(`It ended less than two weeks ago. ${lighter}`);
  expect(page({ since: "2026-03-18" }, now, [2])).toContain(lighter);
  expect(page({ died: "yes" }, now, [9])).not.toContain("Room to breathe");
});

test("they have died: what rests and what stays, in the member’s word, and no pull towards contact", () => {
  const said = page({ died: "yes", word: "Sam", since: "2026-03-18" });
  expect(said).toContain("Sam has died");
  expect(said).toContain("rest from now on: modules 1 and 3 to 11");
  expect(said).toContain("contact with Sam any more");
  expect(said).not.toContain("Room to breathe");
  expect(said).not.toContain("Begin with");
});

test("where there is more contact than is needed, it names the module about that, and not where they died", () => {
  expect(page({ contact: "more" })).toContain("“Room to breathe” is about that");
  expect(page({ contact: "needed" })).not.toContain("Room to breathe");
  expect(page({ contact: "more", died: "yes" })).not.toContain("Room to breathe");
});

test("they have died: it says what kind of help there is, without a number", () => {
  expect(page({ died: "yes" })).toMatch(/A doctor can help[^\n]*bereavement service/);
});

test("the steady card has its five lines and comes back in the member’s words", () => {
  expect(steady.fields.map(({ key }) => key)).toEqual(["signs", "helps", "people", "places", "services"]);
});

// ---------- the words ----------

const said = [
  ...wordsUnder(safetyQuestions),
  ...safetyQuestions.flatMap(({ again: ask }) => wordsUnder(ask("3 March"))),
  ...wordsUnder({
    answersPage,
    tellCoach,
    toCall,
    readySentence,
    sheet,
    stopWords,
    did,
    stopPage,
    again,
    card,
  }),
];

test("no sentence about safety has more than 25 words", () => {
  const long = said.flatMap(({ text }) => sentencesIn(text).filter((sentence) => wordCount(sentence) > 25));
  expect(long).toEqual([]);
});

test("nothing is said about safety that is never said", () => {
  const found = said.flatMap(({ path, text }) =>
    banned.filter(({ find }) => find.test(text)).map(({ say }) => `${path} has “${say}”: ${text}`),
  );
  expect(found).toEqual([]);
});

test("a question has 22 words at most", () => {
  for (const { ask, again: asked } of safetyQuestions)
    for (const text of [ask, asked("3 March 2026")]) expect(wordCount(text), text).toBeLessThanOrEqual(23);
});
