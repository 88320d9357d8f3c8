import { minute } from "#lib/core/clock";
import { sayMoment, sayNear } from "#lib/core/when";
import { isLate, type State } from "#lib/requests/model";
import type { Happened } from "#lib/requests/queries";
import { sayBoth } from "#lib/scheduling/model";
import { sayTimes } from "#lib/support/model";
import type { MyRequest } from "#lib/support/queries";

// How a request stands, in the words that its member reads.

type Reader = { now: Date; zone: string };

export const headings: Record<State, (request: MyRequest, reader: Reader) => string> = {
  sent: ({ coach }) => `Your request is with ${coach.name}`,
  "asked-back": ({ coach }) => `${coach.name} asked you something first`,
  answered: ({ coach }) => `${coach.name} answered in writing`,
  offered: ({ coach, offered }) => `${coach.name} offered ${sayTimes(offered.length)}`,
  scheduled: ({ booked }, { zone }) =>
    booked ? `Booked: ${sayMoment(booked.startsAt, zone)}` : "A time is booked",
  done: () => "This session is over",
  withdrawn: ({ happened, sentAt }, { now, zone }) =>
    `Withdrawn, ${sayNear(happened.at(-1)?.at ?? sentAt, now, zone)}`,
  declined: ({ coach }) => `${coach.name} can’t take this one`,
  "passed-on": ({ coach }) => `You asked another coach in ${coach.name}’s place`,
  cancelled: () => "This time was called off",
  missed: () => "This time has passed",
  rested: () => "This request is resting",
};

/** What stands under the heading: what was promised, or what is to be known now. */
export function ledeOf(request: MyRequest, { now, zone }: Reader): string {
  const { coach, state, promisedBy, openedAt, booked } = request;
  const promise = sayMoment(promisedBy, zone);
  switch (state) {
    case "sent":
      if (isLate(request, now))
        return `${coach.name} promised an answer by ${promise}, and didn’t give one. That is our failure. Your request is still here.`;
      if (request.free.length > 0)
        return `The times that ${coach.name} held have gone back to the calendar. ${coach.name}’s answer is promised by ${promise}, your time.`;
      return openedAt
        ? `${coach.name} opened it on ${sayMoment(openedAt, zone)}. The answer is promised by ${promise}, your time.`
        : `${coach.name}’s answer is promised by ${promise}, your time.`;
    case "asked-back":
      return "Answer when it suits. The promise starts again when you do. After two weeks the request rests, and you can take it up again whenever you like.";
    case "answered":
      return "It stays on this page for as long as you like.";
    case "offered":
      return openedAt
        ? `${coach.name} read your request on ${sayMoment(openedAt, zone)}.`
        : `${coach.name} would like to talk it through.`;
    case "scheduled": {
      if (!booked) return "";
      const { theirs, notes } = sayBoth(booked.startsAt, {
        reader: { zone },
        other: { name: coach.name, zone: coach.zone },
        now,
      });
      return [`${theirs}.`, lasts([booked]), ...notes].join(" ");
    }
    case "done":
      return "You can send a new request whenever you like.";
    case "withdrawn":
      return `${request.attached.length > 0 ? `What you attached is no longer with ${coach.name}. ` : ""}No reason is needed.${openedAt ? ` ${coach.name} read it on ${sayMoment(openedAt, zone)} and may remember it.` : ""}`;
    case "declined":
      return "Your request is here, as you wrote it.";
    case "passed-on":
      return `${coach.name} no longer sees this one. What you wrote to the other coach is a request of its own.`;
    case "cancelled":
    case "missed":
      return "Your request is here, as you wrote it. You can send a new one.";
    case "rested":
      return `Two weeks passed without an answer from you, so it rests, and ${coach.name} isn’t waiting for one. Every word of it is kept.${request.attached.some(({ live }) => live) ? ` What went with it is still with ${coach.name}, and you can take it back below.` : ""}`;
  }
}

/** How withdrawing is said before it is done. */
export function withdrawing(request: MyRequest, { now, zone }: Reader): string[] {
  const { coach, state, openedAt, booked } = request;
  return [
    openedAt
      ? `${coach.name} read it on ${sayMoment(openedAt, zone)} and may remember it. The words leave ${coach.name}’s pages at once.`
      : `${coach.name} has not opened it, and won’t be able to.`,
    ...(booked && booked.startsAt > now && state === "scheduled"
      ? [`The time on ${sayMoment(booked.startsAt, zone)} goes back to ${coach.name}’s calendar.`]
      : []),
    `${request.attached.length > 0 ? "What you attached is private again. " : ""}You keep your own words here. No reason is needed.`,
  ];
}

/** Each thing that happened, as a line. */
export const historyWords: Record<Happened["event"], (coach: string) => string> = {
  sent: () => "You sent it",
  edited: () => "You changed it",
  told: () => "You answered",
  "none-suit": () => "You said that none of the times suit",
  booked: () => "You booked a time",
  withdrawn: () => "You withdrew it",
  resumed: () => "You took it up again",
  opened: (coach) => `${coach} opened it`,
  "asked-back": (coach) => `${coach} asked you something`,
  answered: (coach) => `${coach} answered in writing`,
  offered: (coach) => `${coach} offered times`,
  declined: (coach) => `${coach} declined it`,
  cancelled: (coach) => `${coach} called the time off`,
  missed: (coach) => `${coach} noted that the time passed without a talk`,
  "hold-expired": (coach) => `The held times went back to ${coach}’s calendar`,
  "took-place": () => "The session ended",
  rested: () => "It rests, after two weeks without an answer",
  "passed-on": () => "You asked another coach",
};

/** "50 minutes." of the times in a list; they are all as long as each other. */
export function lasts(times: readonly { startsAt: Date; endsAt: Date }[]): string {
  const [time] = times;
  return time ? `${(time.endsAt.getTime() - time.startsAt.getTime()) / minute} minutes.` : "";
}
