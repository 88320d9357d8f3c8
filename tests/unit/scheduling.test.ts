import { describe, expect, it } from "vitest";
import { clockChangeBetween, dateAfter, instantReaching, whichOfTwo } from "#lib/core/wall";
import { dayKey, sayMoment } from "#lib/core/when";
import {
  type Away,
  afterStaffedMinutes,
  checkTime,
  freeTimes,
  type Hours,
  isWithinHours,
  nearestFree,
  nextReading,
  nudgeFor,
  promiseFor,
  sayBoth,
  staffedMinutesBetween,
  staffedSpans,
  type WeekHours,
} from "#lib/scheduling/model";
import { plainSpaces } from "../harness/words.ts";

const nineToFive = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "09:00", closes: "17:00" }));

function hours(zone: string, week: WeekHours = nineToFive, away: Away[] = []): Hours {
  return { zone, week, away };
}

/** The instant at which a clock in that zone shows "2026-03-19 17:00"; the first, where it does so twice. */
function at(zone: string, wall: string): Date {
  const [date = "", time = ""] = wall.split(" ");
  return instantReaching(date, time, zone);
}

/** Whether a coach is at work at any time of that date. */
function isWorkingDay(coach: Hours, date: string): boolean {
  const [from, until] = [date, dateAfter(date, 1)].map((day) => at(coach.zone, `${day} 00:00`));
  return from !== undefined && until !== undefined && staffedMinutesBetween(coach, from, until) > 0;
}

function read(instant: Date | null | undefined, zone: string): string {
  return instant ? plainSpaces(sayMoment(instant, zone)) : "no date";
}

describe("the clock on the wall", () => {
  it.each([
    ["an ordinary day", "2026-03-19", "09:00", "Europe/London", "2026-03-19T09:00:00.000Z"],
    ["summer time", "2026-07-01", "09:00", "Europe/London", "2026-07-01T08:00:00.000Z"],
    ["inside the spring gap", "2026-03-29", "01:30", "Europe/London", "2026-03-29T01:00:00.000Z"],
    ["the end of the gap", "2026-03-29", "02:00", "Europe/London", "2026-03-29T01:00:00.000Z"],
    ["inside the autumn fold", "2026-10-25", "01:30", "Europe/London", "2026-10-25T00:30:00.000Z"],
    ["Toronto’s gap", "2026-03-08", "02:15", "America/Toronto", "2026-03-08T07:00:00.000Z"],
    ["Toronto’s fold", "2026-11-01", "01:00", "America/Toronto", "2026-11-01T05:00:00.000Z"],
    ["half an hour off", "2026-03-19", "09:00", "Asia/Kolkata", "2026-03-19T03:30:00.000Z"],
    ["quarter of an hour off", "2026-03-19", "09:00", "Asia/Kathmandu", "2026-03-19T03:15:00.000Z"],
    ["far east, summer there", "2026-01-15", "09:00", "Pacific/Auckland", "2026-01-14T20:00:00.000Z"],
    ["a change of half an hour", "2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03T15:30:00.000Z"],
    ["the end of a day", "2026-03-19", "24:00", "Europe/London", "2026-03-20T00:00:00.000Z"],
    ["a midnight that is jumped over", "2026-03-28", "24:00", "Asia/Beirut", "2026-03-28T22:00:00.000Z"],
  ])("%s", (_, date, time, zone, expected) => {
    expect(instantReaching(date, time, zone).toISOString()).toBe(expected);
  });

  it("reaches a time inside the gap at the jump", () => {
    for (const time of ["01:00", "01:01", "01:30", "01:59", "02:00"]) {
      expect(instantReaching("2026-03-29", time, "Europe/London").toISOString()).toBe(
        "2026-03-29T01:00:00.000Z",
      );
    }
  });

  it("never puts a later time before an earlier one, whatever the day", () => {
    for (const [date, zone] of [
      ["2026-03-29", "Europe/London"],
      ["2026-10-25", "Europe/London"],
      ["2026-11-01", "America/Toronto"],
      ["2026-10-04", "Australia/Lord_Howe"],
      ["2026-04-05", "Australia/Lord_Howe"],
      ["2026-03-29", "Asia/Beirut"],
    ] as const) {
      let last = Number.NEGATIVE_INFINITY;
      for (let minutes = 0; minutes <= 24 * 60; minutes += 5) {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
        const instant = instantReaching(date, time, zone).getTime();
        expect(instant, `${date} ${time} ${zone}`).toBeGreaterThanOrEqual(last);
        last = instant;
      }
    }
  });

  it("tells the two 01:30s of an autumn night apart", () => {
    const first = instantReaching("2026-10-25", "01:30", "Europe/London");
    expect(whichOfTwo(first, "Europe/London")).toBe("first");
    expect(whichOfTwo(new Date("2026-10-25T01:30:00Z"), "Europe/London")).toBe("second");
    expect(whichOfTwo(first, "Asia/Kolkata")).toBeNull();
  });
});

describe("a change of the clocks between two instants", () => {
  it.each([
    ["London, spring", "Europe/London", "2026-03-24T12:00Z", "2026-03-31T12:00Z", "2026-03-29 forward 60"],
    ["London, autumn", "Europe/London", "2026-10-20T12:00Z", "2026-10-26T12:00Z", "2026-10-25 back 60"],
    ["Toronto, spring", "America/Toronto", "2026-03-01T12:00Z", "2026-03-10T12:00Z", "2026-03-08 forward 60"],
    ["Toronto, autumn", "America/Toronto", "2026-10-30T12:00Z", "2026-11-02T12:00Z", "2026-11-01 back 60"],
    ["Auckland, autumn", "Pacific/Auckland", "2026-04-01T12:00Z", "2026-04-08T12:00Z", "2026-04-05 back 60"],
    [
      "half an hour",
      "Australia/Lord_Howe",
      "2026-10-01T12:00Z",
      "2026-10-08T12:00Z",
      "2026-10-04 forward 30",
    ],
    ["none in Kolkata", "Asia/Kolkata", "2026-01-01T12:00Z", "2026-12-31T12:00Z", "none"],
    ["none before it", "Europe/London", "2026-03-24T12:00Z", "2026-03-28T12:00Z", "none"],
    ["none after it", "Europe/London", "2026-03-29T01:00Z", "2026-03-31T12:00Z", "none"],
    [
      "on the very change",
      "Europe/London",
      "2026-03-29T00:00Z",
      "2026-03-29T01:00Z",
      "2026-03-29 forward 60",
    ],
    ["two that cancel", "Europe/London", "2026-03-01T12:00Z", "2026-12-01T12:00Z", "none"],
    ["the wrong way round", "Europe/London", "2026-03-31T12:00Z", "2026-03-24T12:00Z", "none"],
  ])("%s", (_, zone, from, to, expected) => {
    const change = clockChangeBetween(new Date(from), new Date(to), zone);
    expect(change ? `${change.on} ${change.direction} ${change.minutes}` : "none").toBe(expected);
  });
});

describe("working days", () => {
  it.each([
    ["a Thursday", "2026-03-19", [], true],
    ["a Saturday", "2026-03-21", [], false],
    ["a Sunday", "2026-03-22", [], false],
    ["the first day away", "2026-03-19", [{ from: "2026-03-19", until: "2026-03-23" }], false],
    ["the last day away", "2026-03-23", [{ from: "2026-03-19", until: "2026-03-23" }], false],
    ["the day after", "2026-03-24", [{ from: "2026-03-19", until: "2026-03-23" }], true],
    ["away for a day", "2026-03-19", [{ from: "2026-03-19", until: "2026-03-19" }], false],
  ])("%s", (_, date, away, expected) => {
    expect(isWorkingDay(hours("Europe/London", nineToFive, away), date)).toBe(expected);
  });

  it("a day whose only hours are jumped over is none", () => {
    const nights = hours("Europe/London", [{ weekday: 7, opens: "01:00", closes: "01:45" }]);
    expect(isWorkingDay(nights, "2026-03-22")).toBe(true);
    expect(isWorkingDay(nights, "2026-03-29")).toBe(false);
  });

  it("a row that ends before it begins counts as no hours", () => {
    expect(isWorkingDay(hours("UTC", [{ weekday: 4, opens: "22:00", closes: "02:00" }]), "2026-03-19")).toBe(
      false,
    );
  });
});

describe("staffed time", () => {
  it("joins rows that overlap, and those that touch", () => {
    const week = [
      { weekday: 4, opens: "12:00", closes: "15:00" },
      { weekday: 4, opens: "09:00", closes: "13:00" },
      { weekday: 4, opens: "15:00", closes: "16:00" },
      { weekday: 4, opens: "10:00", closes: "11:00" },
      { weekday: 4, opens: "18:00", closes: "19:00" },
    ];
    const spans = staffedSpans(
      hours("UTC", week),
      new Date("2026-03-19T00:00Z"),
      new Date("2026-03-20T00:00Z"),
    );
    expect(spans.map((span) => `${span.startsAt.toISOString()} ${span.endsAt.toISOString()}`)).toEqual([
      "2026-03-19T09:00:00.000Z 2026-03-19T16:00:00.000Z",
      "2026-03-19T18:00:00.000Z 2026-03-19T19:00:00.000Z",
    ]);
  });

  it("joins hours that meet at midnight", () => {
    const week = [
      { weekday: 4, opens: "22:00", closes: "24:00" },
      { weekday: 5, opens: "00:00", closes: "02:00" },
    ];
    const span = { startsAt: new Date("2026-03-19T23:30Z"), endsAt: new Date("2026-03-20T00:20Z") };
    expect(isWithinHours(hours("UTC", week), span)).toBe(true);
    expect(
      freeTimes({
        hours: hours("UTC", week),
        taken: [],
        minutes: 50,
        step: 60,
        from: new Date("2026-03-19T23:00Z"),
        until: new Date("2026-03-20T12:00Z"),
      }).map((time) => time.startsAt.toISOString()),
    ).toEqual(["2026-03-19T23:00:00.000Z", "2026-03-20T00:00:00.000Z", "2026-03-20T01:00:00.000Z"]);
  });

  it.each([
    ["an ordinary week", "Europe/London", nineToFive, "2026-03-16 00:00", "2026-03-23 00:00", 5 * 480],
    ["from inside the day", "Europe/London", nineToFive, "2026-03-19 16:15", "2026-03-20 09:30", 75],
    ["the wrong way round", "Europe/London", nineToFive, "2026-03-20 12:00", "2026-03-19 12:00", 0],
    [
      "a night with the gap",
      "Europe/London",
      [{ weekday: 7, opens: "00:00", closes: "04:00" }],
      "2026-03-29 00:00",
      "2026-03-30 00:00",
      180,
    ],
    [
      "a night with the fold",
      "Europe/London",
      [{ weekday: 7, opens: "00:00", closes: "04:00" }],
      "2026-10-25 00:00",
      "2026-10-26 00:00",
      300,
    ],
    [
      "hours that begin in the gap",
      "Europe/London",
      [{ weekday: 7, opens: "01:30", closes: "02:15" }],
      "2026-03-29 00:00",
      "2026-03-30 00:00",
      15,
    ],
    [
      "nine to five across the change",
      "America/Toronto",
      nineToFive,
      "2026-03-06 00:00",
      "2026-03-10 00:00",
      960,
    ],
  ])("%s", (_, zone, week, from, until, expected) => {
    expect(staffedMinutesBetween(hours(zone, week), at(zone, from), at(zone, until))).toBe(expected);
  });
});

describe("a promise of two working days", () => {
  const away = (from: string, until: string) => [{ from, until }];
  it.each([
    ["sent on a Monday", "Europe/London", [], "2026-03-16 10:00", "Wednesday 18 March, 17:00"],
    ["sent before the hours begin", "Europe/London", [], "2026-03-16 00:00", "Wednesday 18 March, 17:00"],
    ["sent after hours", "Europe/London", [], "2026-03-16 23:59", "Wednesday 18 March, 17:00"],
    ["a minute later is another day", "Europe/London", [], "2026-03-17 00:00", "Thursday 19 March, 17:00"],
    ["over a weekend", "Europe/London", [], "2026-03-19 10:00", "Monday 23 March, 17:00"],
    ["sent on a Friday", "Europe/London", [], "2026-03-20 10:00", "Tuesday 24 March, 17:00"],
    ["sent on a day off", "Europe/London", [], "2026-03-21 10:00", "Tuesday 24 March, 17:00"],
    [
      "away in the middle",
      "Europe/London",
      away("2026-03-17", "2026-03-19"),
      "2026-03-16 10:00",
      "Monday 23 March, 17:00",
    ],
    [
      "sent on a day away",
      "Europe/London",
      away("2026-03-16", "2026-03-16"),
      "2026-03-16 10:00",
      "Wednesday 18 March, 17:00",
    ],
    [
      "two absences that overlap",
      "Europe/London",
      [...away("2026-03-17", "2026-03-18"), ...away("2026-03-18", "2026-03-20")],
      "2026-03-16 10:00",
      "Tuesday 24 March, 17:00",
    ],
    ["over the change to summer time", "Europe/London", [], "2026-03-27 10:00", "Tuesday 31 March, 17:00"],
    ["over the change to winter time", "Europe/London", [], "2026-10-23 10:00", "Tuesday 27 October, 17:00"],
    ["Toronto, spring", "America/Toronto", [], "2026-03-06 10:00", "Tuesday 10 March, 17:00"],
    ["Toronto, autumn", "America/Toronto", [], "2026-10-30 10:00", "Tuesday 3 November, 17:00"],
    ["Kolkata", "Asia/Kolkata", [], "2026-03-16 10:00", "Wednesday 18 March, 17:00"],
    ["Auckland, over the change", "Pacific/Auckland", [], "2026-04-02 10:00", "Monday 6 April, 17:00"],
    ["over new year", "Europe/London", [], "2026-12-31 10:00", "Monday 4 January, 17:00"],
    ["over a leap day", "Europe/London", [], "2028-02-28 10:00", "Wednesday 1 March, 17:00"],
  ])("%s", (_, zone, away, sent, expected) => {
    const promise = promiseFor(hours(zone, nineToFive, away), { sentAt: at(zone, sent), workingDays: 2 });
    expect(read(promise?.by, zone)).toBe(expected);
  });

  it("stays at the same hour on the coach’s wall across a change", () => {
    const before = promiseFor(hours("Europe/London"), {
      sentAt: new Date("2026-03-24T10:00Z"),
      workingDays: 2,
    });
    const after = promiseFor(hours("Europe/London"), {
      sentAt: new Date("2026-03-30T10:00Z"),
      workingDays: 2,
    });
    expect(before?.by.toISOString()).toBe("2026-03-26T17:00:00.000Z");
    expect(after?.by.toISOString()).toBe("2026-04-01T16:00:00.000Z");
  });

  it("counts the day of sending where the coach is, not where the member is", () => {
    // 23:59 on Monday in Toronto is 03:59 on Tuesday in London: the member's Monday is the coach's Tuesday.
    const sentAt = at("America/Toronto", "2026-03-16 23:59");
    expect(read(promiseFor(hours("Europe/London"), { sentAt, workingDays: 2 })?.by, "Europe/London")).toBe(
      "Thursday 19 March, 17:00",
    );
    // 09:00 on Tuesday in Auckland is still Monday in Toronto.
    const early = at("Pacific/Auckland", "2026-03-17 09:00");
    expect(
      read(promiseFor(hours("America/Toronto"), { sentAt: early, workingDays: 2 })?.by, "America/Toronto"),
    ).toBe("Wednesday 18 March, 17:00");
  });

  it("ends with the last of a day’s hours", () => {
    const week = [
      { weekday: 2, opens: "18:00", closes: "21:00" },
      { weekday: 2, opens: "09:00", closes: "11:00" },
    ];
    const promise = promiseFor(hours("UTC", week), {
      sentAt: new Date("2026-03-16T10:00Z"),
      workingDays: 1,
    });
    expect(promise?.by.toISOString()).toBe("2026-03-17T21:00:00.000Z");
  });

  it("a coach with one day a week takes two weeks", () => {
    const week = [{ weekday: 3, opens: "09:00", closes: "12:00" }];
    const promise = promiseFor(hours("UTC", week), {
      sentAt: new Date("2026-03-18T08:00Z"),
      workingDays: 2,
    });
    expect(promise?.by.toISOString()).toBe("2026-04-01T12:00:00.000Z");
  });
});

describe("a promise of four staffed hours", () => {
  it.each([
    ["in the morning", [], "2026-03-19 09:30", "Thursday 19 March, 13:30"],
    ["up to the last minute", [], "2026-03-19 13:00", "Thursday 19 March, 17:00"],
    ["over a night", [], "2026-03-19 15:00", "Friday 20 March, 11:00"],
    ["over a weekend", [], "2026-03-20 16:59", "Monday 23 March, 12:59"],
    ["at night", [], "2026-03-19 02:14", "Thursday 19 March, 13:00"],
    ["with a change of the clocks between", [], "2026-03-27 15:00", "Monday 30 March, 11:00"],
    [
      "away next",
      [{ from: "2026-03-20", until: "2026-03-24" }],
      "2026-03-19 15:00",
      "Wednesday 25 March, 11:00",
    ],
  ])("%s", (_, away, sent, expected) => {
    const promise = promiseFor(hours("Europe/London", nineToFive, away), {
      sentAt: at("Europe/London", sent),
      staffedMinutes: 240,
    });
    expect(read(promise?.by, "Europe/London")).toBe(expected);
  });
});

describe("the nudge at 75 % of the staffed time", () => {
  it("is after three of four staffed hours", () => {
    const promise = promiseFor(hours("Europe/London"), {
      sentAt: at("Europe/London", "2026-03-19 15:00"),
      staffedMinutes: 240,
    });
    expect(read(promise?.nudgeAt, "Europe/London")).toBe("Friday 20 March, 10:00");
  });

  it("counts what is left of the day of sending", () => {
    // Monday 13:00 to 17:00, Tuesday and Wednesday: 4 + 8 + 8 = 20 hours; 15 of them are over at 12:00 on Wednesday.
    const promise = promiseFor(hours("Europe/London"), {
      sentAt: at("Europe/London", "2026-03-16 13:00"),
      workingDays: 2,
    });
    expect(read(promise?.nudgeAt, "Europe/London")).toBe("Wednesday 18 March, 12:00");
  });

  it("is at once where the coach has since gone away for all of it", () => {
    const sentAt = at("Europe/London", "2026-03-16 13:00");
    const promisedBy = at("Europe/London", "2026-03-18 17:00");
    const gone = hours("Europe/London", nineToFive, [{ from: "2026-03-16", until: "2026-03-20" }]);
    expect(nudgeFor(gone, { sentAt, promisedBy })).toEqual(sentAt);
  });
});

describe("no date to promise", () => {
  const sentAt = new Date("2026-03-19T10:00Z");
  it.each([
    ["no hours at all", hours("Europe/London", [])],
    [
      "away for more than a year",
      hours("Europe/London", nineToFive, [{ from: "2026-01-01", until: "2027-12-31" }]),
    ],
    ["hours that can’t be", hours("Europe/London", [{ weekday: 1, opens: "17:00", closes: "09:00" }])],
    ["a weekday that isn’t", hours("Europe/London", [{ weekday: 8, opens: "09:00", closes: "17:00" }])],
  ])("%s", (_, none) => {
    expect(promiseFor(none, { sentAt, workingDays: 2 })).toBeNull();
    expect(promiseFor(none, { sentAt, staffedMinutes: 240 })).toBeNull();
    expect(nextReading(none, sentAt)).toBeNull();
    expect(afterStaffedMinutes(none, sentAt, 1)).toBeNull();
    expect(staffedMinutesBetween(none, sentAt, new Date("2026-04-19T10:00Z"))).toBe(0);
    expect(
      freeTimes({ hours: none, taken: [], minutes: 50, from: sentAt, until: new Date("2026-04-19T10:00Z") }),
    ).toEqual([]);
  });

  it("but one after eleven months away", () => {
    const gone = hours("Europe/London", nineToFive, [{ from: "2026-03-19", until: "2027-02-14" }]);
    expect(read(promiseFor(gone, { sentAt, workingDays: 2 })?.by, "Europe/London")).toBe(
      "Tuesday 16 February, 17:00",
    );
  });
});

describe("the next reading", () => {
  it.each([
    ["now, within hours", "2026-03-19 10:07", "Thursday 19 March, 10:07"],
    ["now, as the hours begin", "2026-03-19 09:00", "Thursday 19 March, 09:00"],
    ["this morning", "2026-03-19 06:00", "Thursday 19 March, 09:00"],
    ["tomorrow, as the hours end", "2026-03-19 17:00", "Friday 20 March, 09:00"],
    ["on Monday", "2026-03-20 23:50", "Monday 23 March, 09:00"],
    ["after the change of the clocks", "2026-03-28 23:50", "Monday 30 March, 09:00"],
  ])("%s", (_, now, expected) => {
    expect(read(nextReading(hours("Europe/London"), at("Europe/London", now)), "Europe/London")).toBe(
      expected,
    );
  });
});

describe("free times", () => {
  const day = {
    hours: hours("Europe/London"),
    minutes: 50,
    step: 60,
    from: at("Europe/London", "2026-03-19 00:00"),
    until: at("Europe/London", "2026-03-20 00:00"),
  };
  const said = (times: { startsAt: Date }[]) =>
    times.map(({ startsAt }) => sayMoment(startsAt, "Europe/London").slice(-5));

  it("fill the hours and end within them", () => {
    expect(said(freeTimes({ ...day, taken: [] }))).toEqual([
      "09:00",
      "10:00",
      "11:00",
      "12:00",
      "13:00",
      "14:00",
      "15:00",
      "16:00",
    ]);
    expect(said(freeTimes({ ...day, taken: [], minutes: 61 })).at(-1)).toBe("15:00");
  });

  it("leave out what meets a taken time, and keep what touches it", () => {
    const taken = [
      { startsAt: at("Europe/London", "2026-03-19 10:50"), endsAt: at("Europe/London", "2026-03-19 11:00") },
      { startsAt: at("Europe/London", "2026-03-19 13:49"), endsAt: at("Europe/London", "2026-03-19 14:10") },
    ];
    expect(said(freeTimes({ ...day, taken }))).toEqual([
      "09:00",
      "10:00",
      "11:00",
      "12:00",
      "15:00",
      "16:00",
    ]);
  });

  it("keep to the steps of the hours when the search begins between them", () => {
    const from = at("Europe/London", "2026-03-19 14:07");
    expect(said(freeTimes({ ...day, taken: [], from }))).toEqual(["15:00", "16:00"]);
  });

  it("stay at the same hour on the wall across a change", () => {
    const times = freeTimes({
      hours: hours("Europe/London", [
        { weekday: 5, opens: "18:00", closes: "19:00" },
        { weekday: 1, opens: "18:00", closes: "19:00" },
      ]),
      taken: [],
      minutes: 50,
      from: new Date("2026-03-26T00:00Z"),
      until: new Date("2026-03-31T00:00Z"),
    });
    expect(times.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      "2026-03-27T18:00:00.000Z",
      "2026-03-30T17:00:00.000Z",
    ]);
  });

  it("inside the gap there are none, inside the fold there are both", () => {
    const nights = hours("Europe/London", [{ weekday: 7, opens: "01:00", closes: "02:00" }]);
    const find = (date: string) =>
      freeTimes({
        hours: nights,
        taken: [],
        minutes: 25,
        from: new Date(`${date}T00:00Z`),
        until: new Date(`${date}T12:00Z`),
      }).length;
    expect(find("2026-03-22")).toBe(2);
    expect(find("2026-03-29")).toBe(0);
    expect(find("2026-10-25")).toBe(4);
  });

  it("nearest to one that went are on both sides of it, in order", () => {
    const wanted = at("Europe/London", "2026-03-19 11:00");
    const taken = [{ startsAt: wanted, endsAt: at("Europe/London", "2026-03-19 11:50") }];
    const now = at("Europe/London", "2026-03-18 08:00");
    const near = nearestFree({ hours: day.hours, taken, minutes: 50, step: 60, wanted, now, count: 3 });
    expect(said(near)).toEqual(["09:00", "10:00", "12:00"]);
  });

  it("nearest are never in the past, nor now", () => {
    const wanted = at("Europe/London", "2026-03-19 09:00");
    const near = nearestFree({
      hours: day.hours,
      taken: [],
      minutes: 50,
      step: 60,
      wanted,
      now: wanted,
      count: 2,
    });
    expect(said(near)).toEqual(["10:00", "11:00"]);
  });

  it("a length or a step of nothing is a mistake of the caller", () => {
    expect(() => freeTimes({ ...day, taken: [], step: 0 })).toThrow(RangeError);
    expect(() => freeTimes({ ...day, taken: [], minutes: Number.NaN })).toThrow(RangeError);
  });
});

describe("a proposed time", () => {
  const taken = [
    { startsAt: at("Europe/London", "2026-03-19 11:00"), endsAt: at("Europe/London", "2026-03-19 11:50") },
  ];
  it.each([
    ["within hours", "2026-03-19 09:00", "ok"],
    ["up to the end of the hours", "2026-03-19 16:10", "ok"],
    ["a minute over the end", "2026-03-19 16:11", "time-outside-hours"],
    ["before the hours", "2026-03-19 08:59", "time-outside-hours"],
    ["on a Saturday", "2026-03-21 12:00", "time-outside-hours"],
    ["that has passed", "2026-03-17 12:00", "time-past"],
    ["that begins now", "2026-03-18 12:00", "time-past"],
    ["over another session", "2026-03-19 10:11", "time-taken"],
    ["up to another session", "2026-03-19 10:10", "ok"],
    ["from the end of one", "2026-03-19 11:50", "ok"],
  ])("%s", (_, starts, expected) => {
    const result = checkTime({
      hours: hours("Europe/London"),
      taken,
      minutes: 50,
      startsAt: at("Europe/London", starts),
      now: at("Europe/London", "2026-03-18 12:00"),
    });
    expect(result.ok ? "ok" : result.refusal.code).toBe(expected);
  });
});

describe("a time in two places", () => {
  const now = new Date("2026-03-18T14:00Z");
  it.each([
    [
      "another hour",
      "2026-03-24T18:00Z",
      "Europe/London",
      "America/Toronto",
      "Tuesday 24 March, 18:00",
      "14:00 for Ana, in Toronto",
      [],
    ],
    [
      "past a change of the clocks",
      "2026-03-31T17:00Z",
      "Europe/London",
      "America/Toronto",
      "Tuesday 31 March, 18:00",
      "13:00 for Ana, in Toronto",
      ["Clocks go forward in London on Sunday 29 March. This already counts it."],
    ],
    [
      "another day",
      "2026-03-24T18:00Z",
      "Europe/London",
      "Pacific/Auckland",
      "Tuesday 24 March, 18:00",
      "Wednesday 25 March, 07:00 for Ana, in Auckland",
      [],
    ],
    [
      "half an hour off",
      "2026-03-24T13:00Z",
      "America/Toronto",
      "Asia/Kolkata",
      "Tuesday 24 March, 09:00",
      "18:30 for Ana, in Kolkata",
      [],
    ],
    [
      "the same place",
      "2026-03-24T18:00Z",
      "Europe/London",
      "Europe/London",
      "Tuesday 24 March, 18:00",
      "The same hour for Ana, in London",
      [],
    ],
    [
      "the same hour in another place, and clocks that change together",
      "2026-03-31T17:00Z",
      "Europe/London",
      "Europe/Lisbon",
      "Tuesday 31 March, 18:00",
      "The same hour for Ana, in Lisbon",
      ["Clocks go forward in London and Lisbon on Sunday 29 March. This already counts it."],
    ],
    [
      "the first of two 01:30s",
      "2026-10-25T00:30Z",
      "Europe/London",
      "Asia/Kolkata",
      "Sunday 25 October, 01:30 (before the clocks go back)",
      "06:00 for Ana, in Kolkata",
      ["Clocks go forward in London on Sunday 29 March. This already counts it."],
    ],
  ])("%s", (_, starts, reader, other, yours, theirs, notes) => {
    expect(
      plainSpaces(
        sayBoth(new Date(starts), { reader: { zone: reader }, other: { name: "Ana", zone: other }, now }),
      ),
    ).toEqual({ yours, theirs, isSame: theirs.startsWith("The same hour"), notes });
  });

  it("tells both changes where the clocks of both places change", () => {
    const { notes } = sayBoth(new Date("2026-04-01T17:00Z"), {
      reader: { zone: "Europe/London" },
      other: { name: "Ana", zone: "America/Toronto" },
      now: new Date("2026-03-01T12:00Z"),
    });
    expect(plainSpaces(notes)).toEqual([
      "Clocks go forward in London on Sunday 29 March. This already counts it.",
      "Clocks go forward in Toronto on Sunday 8 March. This already counts it.",
    ]);
  });
});

// Weeks, absences and instants drawn from a seeded generator: a failure says its number, and comes again.
describe("whatever the hours", () => {
  const zones = [
    "Europe/London",
    "America/Toronto",
    "Asia/Kolkata",
    "Pacific/Auckland",
    "Australia/Lord_Howe",
    "Asia/Beirut",
    "UTC",
  ];
  const cases = Array.from({ length: 60 }, (_, seed) => {
    const draw = generator(seed + 1);
    const whole = (below: number) => Math.floor(draw() * below);
    const time = (quarters: number) =>
      `${String(Math.floor(quarters / 4)).padStart(2, "0")}:${String((quarters % 4) * 15).padStart(2, "0")}`;
    const week = Array.from({ length: 1 + whole(8) }, () => {
      const opens = whole(92);
      return { weekday: 1 + whole(7), opens: time(opens), closes: time(opens + 1 + whole(96 - opens)) };
    });
    const away = Array.from({ length: whole(4) }, () => {
      const from = dateAfter("2026-03-01", whole(300));
      return { from, until: dateAfter(from, whole(12)) };
    });
    const sentAt = new Date(Date.UTC(2026, 2, 1) + whole(300 * 24 * 60) * 60_000 + whole(60_000));
    return {
      seed,
      coach: hours(zones[whole(zones.length)] ?? "UTC", week, away),
      sentAt,
      minutes: whole(3000) / 2,
      workingDays: 1 + whole(4),
    };
  });

  it.each(cases)("staffed minutes add up ($seed)", ({ coach, sentAt, minutes }) => {
    const then = afterStaffedMinutes(coach, sentAt, minutes);
    if (!then) throw new Error("A week with hours comes to so many minutes within 400 days");
    expect(then.getTime()).toBeGreaterThanOrEqual(sentAt.getTime());
    expect(staffedMinutesBetween(coach, sentAt, then)).toBeCloseTo(minutes, 6);
    const middle = new Date((sentAt.getTime() + then.getTime()) / 2);
    expect(
      staffedMinutesBetween(coach, sentAt, middle) + staffedMinutesBetween(coach, middle, then),
    ).toBeCloseTo(minutes, 6);
  });

  it.each(cases)(
    "a promise ends a working day after the day of sending ($seed)",
    ({ coach, sentAt, workingDays }) => {
      const promise = promiseFor(coach, { sentAt, workingDays });
      if (!promise) throw new Error("A week with hours has working days within 400 days");
      // Hours to 24:00 end as the next date begins: the last millisecond is still theirs.
      const last = dayKey(new Date(promise.by.getTime() - 1), coach.zone);
      const sent = dayKey(sentAt, coach.zone);
      expect(isWorkingDay(coach, last)).toBe(true);
      expect(last > sent).toBe(true);
      let between = 0;
      for (let date = dateAfter(sent, 1); date <= last; date = dateAfter(date, 1)) {
        if (isWorkingDay(coach, date)) between += 1;
      }
      expect(between).toBe(workingDays);
      expect(promise.nudgeAt >= sentAt && promise.nudgeAt < promise.by).toBe(true);
      const whole = staffedMinutesBetween(coach, sentAt, promise.by);
      expect(staffedMinutesBetween(coach, sentAt, promise.nudgeAt)).toBeCloseTo(whole * 0.75, 3);
    },
  );

  it.each(cases)("the next reading is at work, and nothing before it is ($seed)", ({ coach, sentAt }) => {
    const next = nextReading(coach, sentAt);
    if (!next) throw new Error("A week with hours is read within 400 days");
    expect(next >= sentAt).toBe(true);
    expect(staffedMinutesBetween(coach, sentAt, next)).toBe(0);
    expect(staffedMinutesBetween(coach, next, new Date(next.getTime() + 1))).toBeGreaterThan(0);
  });

  it.each(cases)("every free time can be proposed ($seed)", ({ coach, sentAt }) => {
    const until = new Date(sentAt.getTime() + 10 * 24 * 3_600_000);
    const taken = staffedSpans(coach, sentAt, until)
      .slice(0, 2)
      .map(({ startsAt }) => ({ startsAt, endsAt: new Date(startsAt.getTime() + 20 * 60_000) }));
    for (const { startsAt } of freeTimes({ hours: coach, taken, minutes: 25, from: sentAt, until })) {
      const now = new Date(sentAt.getTime() - 1);
      expect(checkTime({ hours: coach, taken, minutes: 25, startsAt, now }).ok).toBe(true);
    }
  });
});

/** Park and Miller's generator: the same numbers for the same seed, from 0 up to 1. */
function generator(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
