import { describe, expect, test } from "vitest";
import { directories } from "#content/help/directories";
import { gapIn, sayGap } from "#content/help/gaps";
import { grief } from "#content/help/grief";
import { countries, helpFor, linesFor } from "#content/help/index";
import {
  contactAct,
  contactHref,
  contactTerms,
  dueWithin,
  type HelpLine,
  helpKinds,
  helpSources,
  isOverdue,
  lineSchema,
  reviewWithinDays,
  sayCheck,
  sayChecks,
} from "#content/help/lines";
import { systemNow } from "#lib/core/clock";
import { sayDate } from "#lib/exercises/say";
import { banned, sentencesIn, wordCount } from "../harness/voice.ts";

const all = countries.flatMap((country) => country.lines.map((line) => ({ country, line })));
const called = all.map((entry) => ({ ...entry, title: `${entry.line.country} ${entry.line.name}` }));

/** What the data must say of each line: where and when it was seen, with null for what nobody wrote down. */
const seenOn = ["sourceUrl", "checked", "pageDated", "verifiedOn"];
const checkedBy = [...seenOn, "reviewBy"];

const checkedLine: HelpLine = {
  country: "GB",
  kind: "crisis",
  name: "A line",
  serves: "Anyone",
  contacts: [{ type: "call", value: "116 123", hours: "any time", cost: "free", languages: ["English"] }],
  sourceUrl: "https://example.org/contact",
  checked: "operator",
  pageDated: null,
  verifiedOn: "2026-03-02",
  reviewBy: "2026-05-31",
};

describe("the lists", () => {
  test.each(called)("$title has the shape of a help line", ({ line, country }) => {
    expect(lineSchema.safeParse(line).error).toBeUndefined();
    expect(line.country).toBe(country.code);
  });

  test.each(called)("$title was seen somewhere, and says where", ({ line, title }) => {
    expect(helpSources, title).toContain(line.checked);
    expect(line.sourceUrl).toMatch(/^https?:\/\/[^/]+\.[^/]+/);
  });

  test.each(called)("$title can be reached by what it prints", ({ line }) => {
    for (const contact of line.contacts) {
      const href = contactHref(contact);
      if (contact.type === "call") expect(href).toMatch(/^tel:(\*|%23)?\d{2,15}$/);
      if (contact.type === "text") expect(href).toMatch(/^sms:\d{3,15}(\?body=[A-Z]+)?$/);
      if (contact.type === "url") expect(href).toMatch(/^https:\/\//);
      if (contact.type === "chat" && href === null) expect(contact.value).toMatch(/^WhatsApp [\d() -]{9,}$/);
      expect(contactAct(contact)).toMatch(/\S \S|^WhatsApp/);
    }
  });

  test("a country and its code stand once, in the order of their names", () => {
    const names = countries.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  });

  test("a name stands once in each section of a country", () => {
    for (const { lines, name } of countries) {
      const titles = lines.map((line) => `${line.kind} ${line.name}`);
      expect(new Set(titles).size, name).toBe(titles.length);
    }
  });

  test("numbers that nobody has read on a page stay out", () => {
    const numbers = (code: string) =>
      linesFor(code).flatMap((line) => line.contacts.map((contact) => contact.value.replaceAll(/\D/g, "")));
    expect(numbers("IE")).not.toContain("999");
    expect(numbers("DE")).not.toContain("110");
    expect(numbers("KR")).not.toContain("1393");
    expect(numbers("BR")).not.toContain("141");
    expect(numbers("CA")).not.toContain("18668630511");
    expect(numbers("IN")).not.toContain("18008914416");
    expect(numbers("CH")).not.toContain("142");
    expect(linesFor("CH", "emergency")).toEqual([]);
    expect(directories.map(({ address }) => address)).toEqual(["findahelpline.com", "befrienders.org"]);
  });

  test("people read curly quotation marks", () => {
    for (const { line, title } of called) {
      expect([line.name, line.serves, line.note ?? ""].join(" "), title).not.toMatch(/["']/);
    }
  });
});

test("what is said after a death has no number in it, and sounds like the rest", () => {
  for (const text of [grief.heading, ...grief.words]) {
    expect(text).not.toMatch(/\d/);
    for (const { say, find } of banned) expect(text, say).not.toMatch(find);
    for (const sentence of sentencesIn(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(25);
  }
});

test("the lists sound like the rest of the guide", () => {
  for (const country of countries) {
    const gaps = helpKinds.map((kind) => gapIn(country, kind)).filter((gap) => gap !== null);
    const said = [
      ...country.lines.flatMap(({ serves, note }) => [serves, note ?? ""]),
      ...(country.notes ?? []).map(({ says }) => says),
      ...gaps.map((gap) => sayGap(gap, country)),
    ];
    for (const text of said) {
      for (const { say, find } of banned) expect(text, `${country.name}: ${say}`).not.toMatch(find);
      for (const sentence of sentencesIn(text)) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(25);
    }
  }
});

describe("what a country lacks is said", () => {
  test.each(countries)("$name has an emergency number and a crisis line, or says so", (country) => {
    for (const kind of ["emergency", "crisis"] as const) {
      const open = country.lines.filter((line) => line.kind === kind && line.only === undefined);
      const gap = gapIn(country, kind);
      if (open.length === 0) expect(gap).toBe(`no-${kind}`);
      if (gap !== null) expect(sayGap(gap, country)).toContain(country.inSentence);
    }
  });

  test.each(countries)("$name: a line for some has one for the others beside it, or says so", (country) => {
    const abuse = country.lines.filter((line) => line.kind === "abuse");
    const gap = gapIn(country, "abuse");
    const covers = (group: "women" | "men" | "lgbt") =>
      abuse.some((line) => line.only === undefined || line.only.includes(group));
    if (gap === null) expect([covers("women"), covers("men"), covers("lgbt")]).toEqual([true, true, true]);
    else expect(sayGap(gap, country)).toMatch(/^No abuse line/);
    const own = country.lines.filter((line) => line.kind === "own_behaviour");
    if (!own.some((line) => line.only === undefined)) expect(gapIn(country, "own_behaviour")).not.toBeNull();
  });

  test("a line that names women or men says it in the field that sets others beside it", () => {
    for (const { line, title } of called) {
      if (/^(Women|Men)\b(?!, men|, women)/.test(line.serves) && line.serves !== "Women, men and children") {
        const said = line.only ?? (/^Women, men/.test(line.serves) ? ["everyone"] : []);
        expect(said, title).not.toEqual([]);
      }
    }
  });

  test("part of the emergency services is said to be missing", () => {
    const japan = helpFor("JP");
    expect(japan && gapIn(japan, "emergency")).toBe("no-ambulance");
    const norway = helpFor("NO");
    expect(norway && gapIn(norway, "emergency")).toBe("no-police");
    const austria = helpFor("AT");
    expect(austria && gapIn(austria, "emergency")).toBeNull();
  });
});

describe("when a line was checked", () => {
  test.each(called)("$title is reviewed within ninety days of its check", ({ line }) => {
    if (line.verifiedOn === null || line.reviewBy === null) {
      expect([line.verifiedOn, line.reviewBy]).toEqual([null, null]);
      return;
    }
    const days = (Date.parse(line.reviewBy) - Date.parse(line.verifiedOn)) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(reviewWithinDays);
  });

  test("a review later than ninety days, or a day on one side alone, is refused", () => {
    expect(lineSchema.safeParse(checkedLine).success).toBe(true);
    expect(lineSchema.safeParse({ ...checkedLine, reviewBy: "2026-06-01" }).success).toBe(false);
    expect(lineSchema.safeParse({ ...checkedLine, reviewBy: null }).success).toBe(false);
    expect(lineSchema.safeParse({ ...checkedLine, checked: "recollection" }).success).toBe(false);
  });

  test("a line is good to the end of its review day and overdue the day after", () => {
    expect(isOverdue(checkedLine, new Date("2026-05-31T23:59:59Z"))).toBe(false);
    expect(isOverdue(checkedLine, new Date("2026-06-01T00:00:00Z"))).toBe(true);
    expect(sayCheck(checkedLine, new Date("2026-03-03T00:00:00Z"))).toBe(
      "Last checked 2 March 2026 on the operator’s own page.",
    );
    expect(sayCheck(checkedLine, new Date("2026-06-01T00:00:00Z"))).toBe(
      "This line was last checked on 2 March 2026, on the operator’s own page. Check the directory too.",
    );
  });

  test("a line whose check has no day counts as overdue and never claims one", () => {
    const undated = { ...checkedLine, verifiedOn: null, reviewBy: null, pageDated: "2010-02" };
    expect(isOverdue(undated, new Date("2026-03-03T00:00:00Z"))).toBe(true);
    expect(sayCheck(undated, new Date("2026-03-03T00:00:00Z"))).toBe(
      "Seen on the operator’s own page from February 2010.",
    );
    expect(
      sayCheck({ ...undated, checked: "published list", pageDated: null }, new Date("2026-03-03T00:00:00Z")),
    ).toBe("Seen on a published list or report without a date, not yet checked with the operator.");
  });

  test.each(countries)(
    "$name says when and where its lines were checked, and invents no day",
    ({ lines }) => {
      for (const line of lines) expect(Object.keys(line)).toEqual(expect.arrayContaining(checkedBy));
      const [days = "", seen = "", pages = ""] = sayChecks(lines);
      const recorded = lines.flatMap(({ verifiedOn }) => verifiedOn ?? []);
      if (recorded.length > 0) expect(days).toMatch(/last checked/);
      else expect(days).toBe(`No day of a check is recorded for these ${lines.length} lines.`);
      for (const source of helpSources) {
        const count = lines.filter(({ checked }) => checked === source).length;
        if (count > 0 && count < lines.length) expect(seen).toContain(`${count} on `);
      }
      const [oldest] = lines.flatMap(({ pageDated }) => pageDated ?? []).sort();
      expect(pages).toContain(oldest === undefined ? "bears a date" : sayDate(oldest));
      for (const sentence of sentencesIn([days, seen, pages].join(" "))) {
        expect(wordCount(sentence), sentence).toBeLessThanOrEqual(40);
      }
    },
  );

  test("a directory says so of itself too", () => {
    for (const directory of directories)
      expect(Object.keys(directory)).toEqual(expect.arrayContaining(seenOn));
  });

  test("recorded days are said, and how many lines have none", () => {
    const undated: HelpLine = { ...checkedLine, verifiedOn: null, reviewBy: null, checked: "published list" };
    const later: HelpLine = {
      ...checkedLine,
      verifiedOn: "2026-04-01",
      reviewBy: "2026-05-31",
      pageDated: "2024",
    };
    expect(sayChecks([])).toEqual([]);
    expect(sayChecks([checkedLine])).toEqual([
      "This line was last checked on 2 March 2026.",
      "It was seen on the operator’s own page.",
      "That page bears no date.",
    ]);
    expect(sayChecks([checkedLine, later])).toEqual([
      "These 2 lines were last checked between 2 March 2026 and 1 April 2026.",
      "Both were seen on the operator’s own page.",
      "Those pages are from 2024, and 1 of them bears no date.",
    ]);
    expect(sayChecks([checkedLine, undated])).toEqual([
      "1 of these 2 lines was last checked on 2 March 2026. For the others no day is recorded.",
      "They were seen like this: 1 on the operator’s own page and 1 on a published list or report, not yet with the operator.",
      "None of those pages bears a date.",
    ]);
  });

  test("whoever keeps the lists is told two weeks ahead", () => {
    expect(dueWithin([checkedLine], new Date("2026-05-16T00:00:00Z"), 14)).toEqual([]);
    expect(dueWithin([checkedLine], new Date("2026-05-17T00:00:00Z"), 14)).toEqual([checkedLine]);
  });

  test("what is due soon is printed, and the calendar alone turns nothing red", () => {
    const lines = all.map(({ line }) => line);
    const due = dueWithin(lines, systemNow(), 14);
    const undated = lines.filter((line) => line.verifiedOn === null);
    for (const line of due) {
      process.stderr.write(
        `help lines: ${line.country} ${line.name} is due for review by ${line.reviewBy}\n`,
      );
    }
    if (undated.length > 0) {
      process.stderr.write(
        `help lines: ${undated.length} of ${lines.length} have no recorded day of checking; read them again\n`,
      );
    }
    expect(due.length).toBeLessThanOrEqual(lines.length);
  });
});

test("dates are said as far as they are known", () => {
  expect(sayDate("2026-03-02")).toBe("2 March 2026");
  expect(sayDate("2010-02")).toBe("February 2010");
  expect(sayDate("2014")).toBe("2014");
});

test("numbers become links that a phone understands", () => {
  const terms = { hours: null, cost: null, languages: null };
  expect(contactHref({ type: "call", value: "1-800-799-7233", ...terms })).toBe("tel:18007997233");
  expect(contactHref({ type: "call", value: "(011) 5275-1135", ...terms })).toBe("tel:01152751135");
  expect(contactHref({ type: "call", value: "#8008", ...terms })).toBe("tel:%238008");
  expect(contactHref({ type: "call", value: "*4141", ...terms })).toBe("tel:*4141");
  expect(contactHref({ type: "text", value: "85258", keyword: "SHOUT", ...terms })).toBe(
    "sms:85258?body=SHOUT",
  );
  expect(contactHref({ type: "chat", value: "WhatsApp 600 000 016", ...terms })).toBeNull();
});

test("hours, cost and languages are one sentence, and unknown hours are said", () => {
  const call = {
    type: "call",
    value: "988",
    hours: "any time",
    cost: "free",
    languages: ["English", "Spanish"],
  };
  expect(contactTerms({ ...call, type: "call" }, "crisis")).toBe("Any time, free, in English and Spanish");
  expect(
    contactTerms({ type: "call", value: "1712", hours: null, cost: null, languages: ["Dutch"] }, "abuse"),
  ).toBe("Hours not known, in Dutch");
  expect(
    contactTerms({ type: "call", value: "999", hours: null, cost: null, languages: null }, "emergency"),
  ).toBe("");
});
