// The table of what closes the note page (care.md §3.4), a test a row, and the days at its edges.
import { describe, expect, test } from "vitest";
import { stopWords } from "#content/safety/stops";
import { after, day } from "#lib/core/clock";
import { askedNow, type QuestionId, type SafetyAnswer, sheetFor } from "#lib/safety/model";
import { closedFor, daysKeptOf, restsFrom, type StopFacts, stopsFrom, wasAfraid } from "#lib/stops/model";

const zone = "Europe/London";
/** 3 March, ten in the morning. */
const start = new Date("2026-03-03T10:00:00Z");
const on = (days: number) => after(start, days * day);
let made = 0;

function said(
  question: QuestionId,
  chosen: string | string[],
  more: Partial<SafetyAnswer> & { at?: Date } = {},
): SafetyAnswer {
  const { at = start, ...rest } = more;
  made += 1;
  return {
    id: `answer-${made}`,
    question,
    chosen: [chosen].flat(),
    on: null,
    count: null,
    since: null,
    askedBy: "settings",
    answeredAt: at,
    ...rest,
  };
}

/** Nothing closes it: the questions that decide are answered. */
const clear = [said("s2", "no"), said("s3", "no"), said("s6", "none")];
const without = (question: QuestionId) => clear.filter((answer) => answer.question !== question);

function facts(answers: SafetyAnswer[], more: Partial<StopFacts> = {}): StopFacts {
  return { answers, talks: [], now: start, zone, ...more };
}
const ids = (answers: SafetyAnswer[], more: Partial<StopFacts> = {}) =>
  stopsFrom(facts(answers, more)).map(({ id }) => id);
const only = (answers: SafetyAnswer[], more: Partial<StopFacts> = {}) => {
  const stops = stopsFrom(facts(answers, more));
  expect(stops).toHaveLength(1);
  const [stop] = stops;
  if (!stop) throw new Error("nothing closes it");
  return stop;
};

test("nothing closes it where S2, S3 and S6 are answered, and the rest may stay open", () => {
  expect(stopsFrom(facts(clear))).toEqual([]);
});

describe("S2, they asked for no contact", () => {
  const yes = [...without("s2"), said("s2", "yes")];

  test("yes closes it, with the reason and what stays open", () => {
    expect(only(yes)).toMatchObject({
      id: "no-contact",
      question: "s2",
      reason:
        "You told us they asked you not to contact them. A note would go against that, however kind it was.",
      again: "If they get in touch first, tell us. Please don’t ask through other people.",
      opensOn: null,
    });
  });

  test("no number of days opens it, and no plain “no”", () => {
    expect(ids(yes, { now: on(400) })).toEqual(["no-contact"]);
    expect(ids([...yes, said("s2", "no", { at: on(40) })], { now: on(41) })).toEqual(["no-contact"]);
    expect(ids([...yes, said("s2", "unsaid", { at: on(40) })], { now: on(41) })).toEqual(["no-contact"]);
  });

  test("their getting in touch opens it, said with its day", () => {
    const lifted = (more: Partial<SafetyAnswer>) => [
      ...yes,
      said("s2", "lifted", { at: on(9), on: "2026-03-11", ...more }),
    ];
    expect(ids(lifted({}), { now: on(9) })).toEqual([]);
    expect(ids(lifted({ on: "2026-03-03" }), { now: on(9) })).toEqual([]);
    // Before it was said that they had asked, and without a day, it lifts nothing.
    expect(ids(lifted({ on: "2026-03-02" }), { now: on(9) })).toEqual(["no-contact"]);
    expect(ids(lifted({ on: null }), { now: on(9) })).toEqual(["no-contact"]);
  });

  test("asked again afterwards, it closes again", () => {
    const again = [
      ...yes,
      said("s2", "lifted", { at: on(9), on: "2026-03-11" }),
      said("s2", "yes", { at: on(20) }),
    ];
    expect(ids(again, { now: on(20) })).toEqual(["no-contact"]);
  });

  test("not sure counts as yes, is looked at again in 30 days, and may be answered", () => {
    const unsure = [...without("s2"), said("s2", "unsure")];
    expect(only(unsure)).toMatchObject({
      id: "no-contact-unsure",
      again:
        "Thursday 2\u00a0April. If they get in touch first, tell us before. Please don’t ask through other people.",
    });
    expect(ids(unsure, { now: on(31) })).toEqual(["no-contact-unsure"]);
    expect(ids([...unsure, said("s2", "no", { at: on(2) })])).toEqual([]);
  });
});

describe("a no that was noted after contact", () => {
  const noted = { saidNo: "2026-03-10", now: on(9) };

  test("closes it until S2 is answered again, and only the answer counts", () => {
    expect(only(clear, noted)).toMatchObject({ id: "said-no", question: "s2" });
    expect(ids([...clear, said("s2", "no", { at: on(7) })], noted)).toEqual(["said-no"]);
    expect(ids([...clear, said("s2", "unsaid", { at: on(8) })], noted)).toEqual(["said-no"]);
    expect(ids([...clear, said("s2", "no", { at: on(8) })], noted)).toEqual([]);
    // Answered with a yes it is S2 that closes it.
    expect(ids([...clear, said("s2", "yes", { at: on(8) })], noted)).toEqual(["no-contact"]);
  });
});

describe("S3, an order or rule", () => {
  test.each([
    ["me", "order"],
    ["both", "order"],
    ["unsure", "order"],
    ["them", "order-on-them"],
  ])("%s closes it", (answer, id) => {
    expect(only([...without("s3"), said("s3", answer)])).toMatchObject({
      id,
      again: "When it has been lifted, or you know there is none.",
    });
  });

  test("it opens when it was lifted, or when there is none; their getting in touch lifts no order", () => {
    const order = [...without("s3"), said("s3", "me")];
    expect(ids([...order, said("s3", "lifted", { at: on(5), on: "2026-03-08" })])).toEqual([]);
    expect(ids([...order, said("s3", "none", { at: on(5) })])).toEqual([]);
    expect(ids([...order, said("s3", "unsaid", { at: on(5) })])).toEqual(["order"]);
    expect(ids([...order, said("s2", "lifted", { at: on(5), on: "2026-03-08" })], { now: on(6) })).toEqual([
      "order",
    ]);
  });
});

describe("S4 often, and S5 done to them", () => {
  test.each([
    ["s4", "often"],
    ["s5", "they"],
    ["s5", "defending"],
  ] as const)(
    "%s %s closes it until 30 days are clear, and a coach has talked with them",
    (question, bad) => {
      const clearly = question === "s4" ? "never" : "no";
      const answers = [...clear, said(question, bad)];
      expect(only(answers)).toMatchObject({
        id: "afraid",
        question,
        opensOn: "2026-04-02",
        again: "Thursday 2\u00a0April, or sooner if you ask. A coach talks with you first.",
        lines: ["abuse"],
      });
      const talks = [on(8)];
      const answered = (days: number) => [...answers, said(question, clearly, { at: on(days) })];
      // An answer alone never opens it, nor a talk alone, nor days alone.
      expect(ids(answered(1), { now: on(1) })).toEqual(["afraid"]);
      expect(ids(answered(30), { now: on(30) })).toEqual(["afraid"]);
      expect(ids(answers, { now: on(60), talks })).toEqual(["afraid"]);
      expect(ids(answered(29), { now: on(60), talks })).toEqual(["afraid"]);
      expect(ids(answered(30), { now: on(30), talks })).toEqual([]);
      // A talk before it was said was about something else.
      expect(ids(answered(30), { now: on(30), talks: [on(-1)] })).toEqual(["afraid"]);
    },
  );

  test("“At times” closes nothing, and clears nothing", () => {
    expect(ids([...clear, said("s4", "times")])).toEqual([]);
    const often = [...clear, said("s4", "often"), said("s4", "times", { at: on(31) })];
    expect(ids(often, { now: on(31), talks: [on(8)] })).toEqual(["afraid"]);
  });

  test("the days count from the last time, where the day was said", () => {
    const answers = [...clear, said("s5", "they", { on: "2025-06-01" })];
    const waits = stopsFrom(facts(answers))[0];
    expect(waits?.again).toBe("After a talk with a coach, when you answer the question again.");
    const later = [...answers, said("s5", "no", { at: on(3) })];
    expect(ids(later, { now: on(3) })).toEqual(["afraid"]);
    expect(ids(later, { now: on(3), talks: [on(2)] })).toEqual([]);
    // A day still to come is the day on which it was said.
    expect(only([...clear, said("s5", "they", { on: "2027-01-01" })]).opensOn).toBe("2026-04-02");
  });

  test("what is left is said once the day is there", () => {
    const answers = [...clear, said("s4", "often")];
    const left = (more: SafetyAnswer[], talks: Date[]) =>
      stopsFrom(facts([...answers, ...more], { now: on(40), talks }))[0]?.again;
    expect(left([], [])).toBe("After a talk with a coach, when you answer the question again.");
    expect(left([], [on(3)])).toBe("When you answer the question again.");
    expect(left([said("s4", "never", { at: on(35) })], [])).toBe("After a talk with a coach.");
  });
});

describe("S5, done by them and by both", () => {
  test.each([
    ["me", ["me"], "harmed-them", ["own_behaviour"]],
    ["both", ["both"], "harm-both", ["abuse", "own_behaviour"]],
    ["they and me", ["they", "me"], "harm-both", ["abuse", "own_behaviour"]],
  ] as const)("%s", (_, chosen, id, lines) => {
    const answers = [...clear, said("s5", [...chosen])];
    expect(only(answers)).toMatchObject({
      id,
      lines,
      again: "Thursday 2\u00a0April, after a talk with a coach.",
    });
    const answered = [...answers, said("s5", "no", { at: on(30) })];
    expect(ids(answered, { now: on(30) })).toEqual([id]);
    expect(ids(answered, { now: on(30), talks: [on(10)] })).toEqual([]);
  });

  test("defending oneself counts by itself, beside what one did", () => {
    expect(ids([...clear, said("s5", ["me", "defending"])])).toEqual(["afraid", "harmed-them"]);
  });
});

describe("S6, what they did since", () => {
  const did = (chosen: string | string[], more: Parameters<typeof said>[2] = {}) => [
    ...without("s6"),
    said("s6", chosen, more),
  ];

  test("turning up closes it for 30 days after the last time, and no talk is needed", () => {
    const answers = did("turned", { on: "2026-02-27", since: "2026-02-01" });
    expect(only(answers)).toMatchObject({
      id: "pursuit",
      reason:
        "Since 1 February you have turned up uninvited. This can frighten the person at the other end. Stopping today is the next step.",
      again: "Sunday 29\u00a0March, 30 days after the last time.",
      sheet: false,
    });
    expect(ids(answers, { now: new Date("2026-03-28T23:59:00Z") })).toEqual(["pursuit"]);
    expect(ids(answers, { now: new Date("2026-03-29T00:00:00Z") })).toEqual([]);
  });

  test("the edge is midnight where the member is, across a change of the clocks", () => {
    const answers = did("turned", { on: "2026-03-01" });
    // 31 March begins in London at 23:00 UTC, in Toronto at 04:00 UTC.
    expect(ids(answers, { now: new Date("2026-03-30T22:59:00Z") })).toEqual(["pursuit"]);
    expect(ids(answers, { now: new Date("2026-03-30T23:00:00Z") })).toEqual([]);
    expect(ids(answers, { now: new Date("2026-03-31T03:59:00Z"), zone: "America/Toronto" })).toEqual([
      "pursuit",
    ]);
    expect(ids(answers, { now: new Date("2026-03-31T04:00:00Z"), zone: "America/Toronto" })).toEqual([]);
  });

  test.each(["other", "tracked", "threat-other", "threat-self"])(
    "%s also waits for a talk with a coach",
    (tick) => {
      const answers = did(tick);
      const found = only(answers);
      expect(found.id).toBe("severe");
      expect(found.reason).toMatch(/That has to stop today\./);
      expect(found.again).toBe(
        "Thursday 2\u00a0April, 30 days after the last time, and after a talk with a coach.",
      );
      expect(found.sheet).toBe(tick === "threat-self");
      expect(ids(answers, { now: on(90) })).toEqual(["severe"]);
      expect(ids(answers, { now: on(90), talks: [on(5)] })).toEqual([]);
      expect(ids(answers, { now: on(29), talks: [on(5)] })).toEqual(["severe"]);
    },
  );

  test("what was done more than 30 days before it was said closes nothing", () => {
    expect(ids(did("tracked", { on: "2026-02-02" }))).toEqual(["severe"]);
    expect(ids(did("tracked", { on: "2026-02-01" }))).toEqual([]);
  });

  test("one or two messages without an answer close nothing; three do", () => {
    for (const count of [null, 0, 1, 2]) expect(ids(did("messaged", { count }))).toEqual([]);
    expect(only(did("messaged", { count: 3 })).reason).toMatch(
      /^Since it ended you have sent three messages that have no answer\./,
    );
    // As M11 asks it.
    const told = (count: number, on_ = "2026-03-03") => ({ unanswered: { count, on: on_ } });
    expect(ids(clear, told(2))).toEqual([]);
    expect(ids(clear, told(3))).toEqual(["pursuit"]);
    expect(ids(clear, told(12, "2026-01-01"))).toEqual([]);
  });

  test("a later “none” does not un-say what closes it", () => {
    const answers = [...did("turned"), said("s6", "none", { at: on(1), since: "2026-03-03" })];
    expect(ids(answers, { now: on(1) })).toEqual(["pursuit"]);
    expect(ids(answers, { now: on(30) })).toEqual([]);
  });

  test("several things are said in one sentence, the severe ones alone where there are any", () => {
    expect(only(did(["turned", "messaged"], { count: 12 })).reason).toContain(
      "turned up uninvited and sent 12 messages that have no answer",
    );
    expect(only(did(["turned", "tracked", "threat-other"])).reason).toBe(
      "You told us you tracked them and threatened to hurt them or someone else. That has to stop today.",
    );
  });
});

describe("S7, not sure of staying safe", () => {
  const unsafe = [...clear, said("s7", "unsafe")];
  const checkIn = (answer: string, days: number) => said("s7", answer, { askedBy: "check-in", at: on(days) });

  test("closes it for 14 days, and until two check-ins in a row are clear", () => {
    expect(only(unsafe)).toMatchObject({
      id: "not-safe",
      again: "Tuesday 17\u00a0March, 14 days on, when two check-ins are clear.",
    });
    const both = [...unsafe, checkIn("no", 7), checkIn("no", 13)];
    expect(ids(both, { now: on(13) })).toEqual(["not-safe"]);
    expect(ids(both, { now: on(14) })).toEqual([]);
    expect(only([...unsafe, checkIn("no", 7)], { now: on(20) }).again).toBe(
      "When two check-ins in a row are clear.",
    );
    expect(ids([...both, checkIn("passing", 20)], { now: on(21) })).toEqual(["not-safe"]);
    expect(ids([...unsafe, checkIn("no", 7), checkIn("unsaid", 14)], { now: on(21) })).toEqual(["not-safe"]);
  });

  test("two check-ins on one day are one", () => {
    const once = [checkIn("no", 13), checkIn("no", 13.1)];
    expect(ids([...unsafe, ...once], { now: on(15) })).toEqual(["not-safe"]);
    expect(ids([...unsafe, ...once, checkIn("no", 14)], { now: on(15) })).toEqual([]);
  });

  test("answers elsewhere are no check-ins, and a second “not sure” begins again", () => {
    expect(
      ids([...unsafe, said("s7", "no", { at: on(7) }), said("s7", "no", { at: on(13) })], { now: on(30) }),
    ).toEqual(["not-safe"]);
    const again = [...unsafe, checkIn("no", 7), checkIn("no", 13), checkIn("unsafe", 20)];
    expect(only(again, { now: on(21) }).opensOn).toBe("2026-04-06");
  });

  test("passing thoughts and “rather not say” close nothing", () => {
    for (const answer of ["no", "passing", "unsaid"]) expect(ids([...clear, said("s7", answer)])).toEqual([]);
  });
});

describe("S8, might hurt someone", () => {
  test("yes closes it until 30 days, a new answer and a talk", () => {
    const yes = [...clear, said("s8", "yes")];
    expect(only(yes)).toMatchObject({
      id: "may-hurt",
      again: "Thursday 2\u00a0April, after a talk with a coach.",
    });
    const answered = [...yes, said("s8", "crosses", { at: on(30) })];
    expect(ids(answered, { now: on(30) })).toEqual(["may-hurt"]);
    expect(ids(answered, { now: on(30), talks: [on(4)] })).toEqual([]);
    expect(ids([...clear, said("s8", "crosses")])).toEqual([]);
  });
});

describe("left open", () => {
  test.each(["s2", "s3", "s6"] as const)(
    "%s closes it, not answered and rather not said alike",
    (question) => {
      for (const answers of [without(question), [...without(question), said(question, "unsaid")]])
        expect(only(answers)).toMatchObject({
          id: "open",
          question,
          reason:
            "This question decides if a note could do harm. You may leave it open, and the note page then stays closed.",
          again: "When you answer it.",
        });
    },
  );

  test("somebody who answers nothing has it closed by the three, and by nothing else", () => {
    expect(stopsFrom(facts([])).map(({ id, question }) => [id, question])).toEqual([
      ["open", "s2"],
      ["open", "s3"],
      ["open", "s6"],
    ]);
  });

  test.each(["s4", "s5", "s7", "s8"] as const)("%s closes nothing", (question) => {
    expect(ids([...clear, said(question, "unsaid")])).toEqual([]);
  });
});

test("several hold at once, each with its own reason, in the order of the table", () => {
  const all = [
    said("s2", "yes"),
    said("s3", "them"),
    said("s4", "often"),
    said("s5", "me"),
    said("s6", "tracked"),
    said("s7", "unsafe"),
    said("s8", "yes"),
  ];
  expect(ids(all)).toEqual([
    "no-contact",
    "order-on-them",
    "afraid",
    "harmed-them",
    "severe",
    "not-safe",
    "may-hurt",
  ]);
});

test("what was deleted keeps its day", () => {
  const answers = [...clear, said("s5", "they"), said("s7", "unsafe")];
  expect(daysKeptOf(facts(answers))).toEqual(["2026-04-02", "2026-03-17"]);
  // The day is there and more is needed: as long again.
  expect(daysKeptOf(facts(answers, { now: on(40) }))).toEqual(["2026-05-12", "2026-04-26"]);
  const kept = { keptUntil: ["2026-03-17", "2026-04-02"] };
  expect(only(clear, kept)).toMatchObject({ id: "deleted", again: "Thursday 2\u00a0April." });
  expect(ids(clear, { ...kept, now: on(30) })).toEqual([]);
});

test("only the note builder and the talk guide close", () => {
  const stops = stopsFrom(facts([]));
  expect(closedFor("m11", "note", stops)).toEqual(stops);
  expect(closedFor("m11", "talk", stops)).toEqual(stops);
  for (const [moduleId, step] of [
    ["m11", "read-1"],
    ["m11", "pace"],
    ["m12", "note"],
    ["m0", "situation"],
  ] as const)
    expect(closedFor(moduleId, step, stops)).toEqual([]);
  expect(closedFor("m11", "note", [])).toEqual([]);
});

test("every reason is one that voice.md has, and none has a blank left in it", () => {
  for (const { reason } of stopsFrom(facts([said("s6", "turned")])))
    expect(reason).not.toMatch(/\{(since|did|messages)\}/);
  expect(Object.keys(stopWords)).toHaveLength(14);
});

describe("what a question asks", () => {
  const asked = (question: QuestionId, answers: SafetyAnswer[], now = on(7)) =>
    askedNow(question, { answers, now, zone });

  test("is put plainly the first time, and of the time since afterwards", () => {
    expect(asked("s7", [])).toMatchObject({
      ask: "In the past week, have you had thoughts of not wanting to be alive, or of ending your life?",
      since: null,
    });
    expect(asked("s7", [said("s7", "unsafe")])).toMatchObject({
      ask: "Since 3 March, have you had thoughts of not wanting to be alive, or of ending your life?",
      since: "2026-03-03",
    });
    // Twice on one day: since an hour of it.
    expect(asked("s7", [said("s7", "no")], on(0.25)).ask).toMatch(/^Since 10:00, have you had thoughts/);
    // An open answer begins no stretch.
    expect(asked("s7", [said("s7", "unsafe"), said("s7", "unsaid", { at: on(6) })]).since).toBe("2026-03-03");
    expect(asked("s6", [said("s6", "none")], new Date("2027-01-02T10:00:00Z")).ask).toBe(
      "Since 3 March 2026, have you done any of these?",
    );
  });

  test("about what stands, whether it still does", () => {
    expect(asked("s2", [said("s2", "no")]).since).toBeNull();
    expect(asked("s2", [said("s2", "yes")]).options.map(({ id }) => id)).toEqual([
      "lifted",
      "yes",
      "unsure",
      "unsaid",
    ]);
    // Where a no stands, “Yes” is no longer what closes the note page.
    expect(asked("s2", []).changes).toMatch(/^“Yes” and “Not sure” close the note page/);
    expect(asked("s2", [said("s2", "yes")]).changes).toMatch(
      /^The note page is closed\. Only “Yes” ends that/,
    );
    expect(asked("s3", [said("s3", "me")]).changes).toBe(asked("s3", []).changes);
    expect(asked("s3", [said("s3", "unsure")]).options.map(({ id }) => id)).toContain("none");
    expect(asked("s3", [said("s3", "none")]).options.map(({ id }) => id)).not.toContain("lifted");
  });
});

test("danger brings the sheet at once", () => {
  expect(sheetFor({ question: "s7", chosen: ["unsafe"] })).toBe("unsafe");
  expect(sheetFor({ question: "s7", chosen: ["passing"] })).toBe("passing");
  expect(sheetFor({ question: "s7", chosen: ["unsaid"] })).toBe("unsaid");
  expect(sheetFor({ question: "s7", chosen: ["no"] })).toBeNull();
  expect(sheetFor({ question: "s8", chosen: ["yes"] })).toBe("harm");
  expect(sheetFor({ question: "s8", chosen: ["crosses"] })).toBeNull();
  expect(sheetFor({ question: "s6", chosen: ["turned", "threat-self"] })).toBe("passing");
  expect(sheetFor({ question: "s5", chosen: ["they"] })).toBeNull();
});

describe("where somebody has been afraid, the guide’s own words change", () => {
  const afraid = (answers: SafetyAnswer[], now = start) => wasAfraid({ answers, now, zone });

  test.each<[string, SafetyAnswer[], boolean]>([
    ["nothing is answered", [], false],
    ["never afraid, and no harm", [said("s4", "never"), said("s5", "no")], false],
    ["left open", [said("s4", "unsaid"), said("s5", "unsaid")], false],
    ["afraid at times", [said("s4", "times")], true],
    ["afraid often", [said("s4", "often")], true],
    ["they did", [said("s5", "they")], true],
    ["both of us", [said("s5", "both")], true],
    ["I was defending myself", [said("s5", "defending")], true],
    ["I did, and nobody else", [said("s5", "me")], false],
    ["I did, and they did", [said("s5", ["me", "they"])], true],
    ["what is said of other things", [said("s2", "yes"), said("s6", "turned"), said("s7", "unsafe")], false],
  ])("%s: %#", (_, answers, is) => {
    expect(afraid(answers)).toBe(is);
  });

  test("a later “never” counts from 30 days after the last time, and without a talk", () => {
    const often = said("s4", "often", { on: "2026-03-01" });
    expect(afraid([often, said("s4", "never", { at: on(10) })], on(60))).toBe(true);
    expect(afraid([often, said("s4", "never", { at: on(28) })], on(28))).toBe(false);
    expect(afraid([often, said("s4", "unsaid", { at: on(40) })], on(40))).toBe(true);
    // The other question stands by itself.
    expect(afraid([often, said("s4", "never", { at: on(40) }), said("s5", "they")], on(40))).toBe(true);
  });
});

describe("what home leaves out of its suggestions", () => {
  const rests = (answers: SafetyAnswer[], now = start, basicsLow = false) =>
    restsFrom({ answers, basicsLow, now, zone });
  const nothing = { laterModules: false, longVersions: false };
  const danger = { laterModules: true, longVersions: true };

  test.each<[string, SafetyAnswer[], object]>([
    ["nothing is answered", [], nothing],
    ["no such thoughts", [said("s7", "no")], nothing],
    ["left open", [said("s7", "unsaid")], nothing],
    ["passing thoughts", [said("s7", "passing")], danger],
    ["not sure of staying safe", [said("s7", "unsafe")], danger],
    ["other answers", [said("s4", "often"), said("s8", "yes"), said("s6", "turned")], nothing],
  ])("%s: %#", (_, answers, is) => {
    expect(rests(answers)).toEqual(is);
  });

  test("passing thoughts: until the next answer is no, and an open one changes nothing", () => {
    const passing = said("s7", "passing");
    const open = said("s7", "unsaid", { at: on(3) });
    expect(rests([passing, open], on(3))).toEqual(danger);
    expect(rests([passing, open, said("s7", "no", { at: on(7) })], on(7))).toEqual(nothing);
  });

  test("not sure of staying safe: for as long as it closes the note page", () => {
    const unsafe = said("s7", "unsafe");
    const clearOn = (days: number) => said("s7", "no", { at: on(days), askedBy: "check-in" });
    expect(rests([unsafe, clearOn(7)], on(10))).toEqual(danger);
    expect(rests([unsafe, clearOn(7), clearOn(13)], on(13))).toEqual(danger);
    expect(rests([unsafe, clearOn(7), clearOn(14)], on(14))).toEqual(nothing);
  });

  test("sleep or getting by low twice running: long versions alone", () => {
    expect(rests([], start, true)).toEqual({ laterModules: false, longVersions: true });
    expect(rests([said("s7", "passing")], start, true)).toEqual(danger);
  });
});
