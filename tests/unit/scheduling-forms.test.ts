import { describe, expect, it } from "vitest";
import { newId } from "#lib/core/ids";
import { tidyWeek } from "#lib/scheduling/model";
import { awayForm, fieldsOfWeek, stretchFields, weekForm } from "#lib/scheduling/schema";

describe("a week as the form sends it", () => {
  const said = (form: Record<string, string | string[]>) => {
    const read = weekForm.safeParse(form);
    if (read.success)
      return read.data.week.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`);
    return Object.fromEntries(read.error.issues.map((issue) => [issue.path.join("."), issue.message]));
  };

  it.each([
    ["nothing at all", {}, []],
    ["empty fields", { "opens-1-1": "", "closes-1-1": "", "opens-1-2": " " }, []],
    ["one stretch", { "opens-1-1": "09:00", "closes-1-1": "17:00" }, ["1 09:00-17:00"]],
    ["the second field alone", { "opens-7-2": "09:00", "closes-7-2": "10:30" }, ["7 09:00-10:30"]],
    [
      "two stretches, the later one first",
      { "opens-3-1": "14:00", "closes-3-1": "17:00", "opens-3-2": "09:00", "closes-3-2": "12:00" },
      ["3 09:00-12:00", "3 14:00-17:00"],
    ],
    [
      "two that overlap",
      { "opens-3-1": "09:00", "closes-3-1": "13:00", "opens-3-2": "12:00", "closes-3-2": "17:00" },
      ["3 09:00-17:00"],
    ],
    ["until midnight", { "opens-1-1": "18:00", "closes-1-1": "00:00" }, ["1 18:00-24:00"]],
    ["until midnight, said another way", { "opens-1-1": "18:00", "closes-1-1": "24:00" }, ["1 18:00-24:00"]],
    ["as people write it", { "opens-1-1": " 9 ", "closes-1-1": "1730" }, ["1 09:00-17:30"]],
    ["with a point", { "opens-1-1": "9.15", "closes-1-1": "930" }, ["1 09:15-09:30"]],
    ["fields of something else", { id: "x", "opens-8-1": "09:00", "opens-1-13": "09:00" }, []],
  ])("%s", (_, form, expected) => {
    expect(said(form)).toEqual(expected);
  });

  it.each([
    [
      "past midnight",
      { "opens-1-1": "22:00", "closes-1-1": "02:00" },
      "closes-1-1",
      "These begin at 22:00 and end at 02:00. Put hours past midnight under the next day, from 00:00.",
    ],
    [
      "no end",
      { "opens-2-1": "09:00", "closes-2-1": "" },
      "closes-2-1",
      "Add when Tuesday’s hours end, as in 17:00, or clear both.",
    ],
    [
      "no beginning",
      { "opens-2-2": "", "closes-2-2": "17:00" },
      "opens-2-2",
      "Add when Tuesday’s hours begin, as in 09:00, or clear both.",
    ],
    [
      "no time of a clock",
      { "opens-2-1": "25:00", "closes-2-1": "17:00" },
      "opens-2-1",
      "Add when Tuesday’s hours begin, as in 09:00, or clear both.",
    ],
    [
      "words",
      { "opens-2-1": "nine", "closes-2-1": "17:00" },
      "opens-2-1",
      "Add when Tuesday’s hours begin, as in 09:00, or clear both.",
    ],
    [
      "an end past the clock",
      { "opens-2-1": "9", "closes-2-1": "24:30" },
      "closes-2-1",
      "Add when Tuesday’s hours end, as in 17:00, or clear both.",
    ],
    [
      "something that isn’t text",
      { "opens-2-1": ["09:00"], "closes-2-1": "17:00" },
      "opens-2-1",
      "Add when Tuesday’s hours begin, as in 09:00, or clear both.",
    ],
  ])("refuses hours with %s, and says where", (_, form, field, message) => {
    expect(said(form)).toEqual({ [field]: message });
  });

  it("refuses hours of no length", () => {
    expect(weekForm.safeParse({ "opens-1-1": "09:00", "closes-1-1": "09:00" }).success).toBe(false);
    expect(weekForm.safeParse({ "opens-1-1": "00:00", "closes-1-1": "00:00" }).success).toBe(true);
  });

  it("comes back as it was shown, also with more stretches than usual", () => {
    const week = [
      { weekday: 1, opens: "08:00", closes: "09:00" },
      { weekday: 1, opens: "10:00", closes: "11:00" },
      { weekday: 1, opens: "12:00", closes: "13:00" },
      { weekday: 5, opens: "20:00", closes: "24:00" },
    ];
    const days = fieldsOfWeek(week);
    expect(days.map(({ weekday, stretches }) => `${weekday} ${stretches.length}`)).toEqual([
      "Monday 3",
      "Tuesday 2",
      "Wednesday 2",
      "Thursday 2",
      "Friday 2",
      "Saturday 2",
      "Sunday 2",
    ]);
    const form = Object.fromEntries(
      days
        .flatMap(({ stretches }) => stretches.flatMap(({ opens, closes }) => [opens, closes]))
        .map(({ name, value }) => [name, value]),
    );
    expect(weekForm.parse(form).week).toEqual(week);
  });

  it("names its fields by day and stretch", () => {
    expect(stretchFields(7, 2)).toEqual({ opens: "opens-7-2", closes: "closes-7-2" });
  });
});

describe("a tidy week", () => {
  it("is tidy already", () => {
    const tidy = tidyWeek([
      { weekday: 2, opens: "09:00", closes: "10:00" },
      { weekday: 1, opens: "09:00", closes: "17:00" },
      { weekday: 1, opens: "10:00", closes: "11:00" },
      { weekday: 1, opens: "17:00", closes: "18:00" },
    ]);
    expect(tidy).toEqual([
      { weekday: 1, opens: "09:00", closes: "18:00" },
      { weekday: 2, opens: "09:00", closes: "10:00" },
    ]);
    expect(tidyWeek(tidy)).toEqual(tidy);
  });
});

describe("days away as the form sends them", () => {
  it.each([
    ["a week", "2026-03-19", "2026-03-25", null],
    ["a day", "2026-03-19", "2026-03-19", null],
    ["the wrong way round", "2026-03-19", "2026-03-18", "until"],
    ["a day that isn’t", "2026-02-29", "2026-03-18", "from"],
    ["a leap day", "2028-02-29", "2028-02-29", null],
    ["nothing", "", "2026-03-18", "from"],
    ["no last day", "2026-03-18", "", "until"],
    ["an instant", "2026-03-18T00:00Z", "2026-03-19", "from"],
  ])("%s", (_, from, until, refused) => {
    const read = awayForm.safeParse({ id: newId(), from, until });
    expect(read.success ? null : read.error.issues[0]?.path.join(".")).toBe(refused);
  });

  it("with an id that can’t be one", () => {
    expect(awayForm.safeParse({ id: "1", from: "2026-03-19", until: "2026-03-19" }).success).toBe(false);
  });
});
