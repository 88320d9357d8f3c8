import { scalesAlike, textsAlike } from "#lib/exercises/alike";
import { type Exercise, fieldCells, type StoredAnswer, wordsIn } from "#lib/exercises/answer";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { beforePage } from "../../tools/pages.ts";
import { round } from "../01-person-or-quiet/exercises.ts";

type Text = FieldOf<"text">;

const line = textsAlike({ limit: 120, rows: 2 });
const shortLine = textsAlike({ limit: 80, rows: 1 });

export const setOff: Text = line(
  "setoff",
  "What set it off",
  "What you saw, heard or found, or “nothing I know of”.",
  "Her name on a parcel for next door.",
);

export const lastLines = {
  setOff,
  hours: shortLine(
    "hours",
    "Hours between that and my message",
    "As near as you know.",
    "Not one. Ten minutes.",
    40,
  ),
  wanted: line("wanted", "What I wanted", "One thing is enough.", "To hear that he wasn’t angry."),
  sent: line(
    "sent",
    "What I sent",
    "As near as you remember, or “nothing”.",
    "Did you get home all right?",
    160,
  ),
  back: line("back", "What came back", "Theirs, or “nothing”.", "A thumb, at noon.", 160),
};

export const nextDay: FieldOf<"scale"> = {
  key: "nextday",
  kind: "scale",
  prompt: "The next day was",
  hint: "0 is about the same as before.",
  low: "much heavier",
  high: "much lighter",
  least: -3,
  most: 3,
};

export const again: FieldOf<"choice"> = {
  key: "again",
  kind: "choice",
  prompt: "Would I send it again?",
  options: [
    { id: "yes", label: "Yes" },
    { id: "changed", label: "In other words" },
    { id: "no", label: "No" },
    { id: "unsure", label: "I’m not sure" },
  ],
  across: true,
};

export const last: Exercise = {
  id: "m7.last",
  version: 1,
  title: "Last time",
  intro: [
    "Take the last message you sent them because of the pull, and write what happened in order.",
    "If you sent none, take a night when you nearly did.",
  ],
  minutes: 5,
  fields: [
    lastLines.setOff,
    lastLines.hours,
    lastLines.wanted,
    lastLines.sent,
    lastLines.back,
    nextDay,
    again,
    round,
  ],
};

export const letter: FieldOf<"hold"> = {
  key: "letter",
  kind: "hold",
  prompt: "The message",
  hint: "As it comes. It stays here, and nothing sends it.",
  example: "The bakery has the plum cake again.",
  limit: 2000,
  rows: 8,
  hours: { prompt: "Hold it for" },
};

/** How long a message is held where no length was chosen. */
export const usualHours = 24;

const hour = 60 * 60 * 1000;

/** Until when a message is held; null where none is written. */
export function heldUntil({ at, stored }: { at: Date; stored: StoredAnswer }): Date | null {
  const { words, hours } = fieldCells(letter, stored);
  return wordsIn(words) === "" ? null : new Date(at.getTime() + (Number(hours) || usualHours) * hour);
}

/** What is asked once a hold has ended. */
export const afterwards = {
  purpose: line(
    "purpose",
    "What was it for?",
    "Asked when the hold has ended.",
    "To be told that I wasn’t the villain.",
    140,
  ),
  could: line("could", "Could it do that?", "A word will do.", "For an evening.", 140),
  silence: line(
    "silence",
    "And if two weeks pass without an answer?",
    "What you would do in them.",
    "Read it every night for what I got wrong.",
    200,
  ),
};

export const decided: FieldOf<"choice"> = {
  key: "decided",
  kind: "choice",
  prompt: "Now I",
  options: [
    { id: "keep", label: "Keep it here" },
    { id: "rewrite", label: "Rewrite it" },
    { id: "let-go", label: "Let it go" },
  ],
  across: true,
};

/** One entry a message, so that none takes the place of another. */
export const holdBox: Exercise = {
  id: "m7.hold",
  version: 1,
  title: "Hold box",
  intro: [
    "Write the message here and choose how long to hold it. Nothing on this page is sent.",
    "When the hold ends, read it by daylight and answer the lines under it.",
  ],
  minutes: 5,
  dated: "log",
  log: {
    empty: "Nothing is held.",
    add: "Hold a message",
    covers: { key: letter.key, until: heldUntil, ...beforePage.hold },
  },
  fields: [letter, afterwards.purpose, afterwards.could, afterwards.silence, decided],
};

export const where: Text = shortLine(
  "where",
  "When and where",
  "The hour and the place.",
  "Thursday, 22:40, the hall.",
);

const pull = scalesAlike({ low: "none", high: "as strong as it gets" });

export const atStart = pull("start", "Pull at the start");

export const rideLines = [
  where,
  atStart,
  pull("five", "After five minutes"),
  pull("ten", "After ten minutes"),
  shortLine("body", "Where in the body", "Hands, throat, stomach, or “nowhere”.", "Both thumbs."),
  line("meanwhile", "What I did meanwhile", "Whatever it was.", "Peeled carrots with the radio on."),
  line("helped", "What helped most", "A few words, or “nothing”.", "The standing up."),
];

export const ride: Exercise = {
  id: "m7.ride",
  version: 1,
  title: "Ride it",
  intro: [
    "Ten minutes by a clock, and three marks for the pull. It may be as strong at the end as at the start.",
    "Three rides in a week can tell you more than one.",
  ],
  minutes: 10,
  dated: "log",
  log: { empty: "No rides so far. One takes ten minutes.", add: "Start a ride" },
  fields: rideLines,
};

export const noLines = {
  tempted: line(
    "tempted",
    "I’d be tempted to",
    "Wanting it isn’t doing it.",
    "I’d want to ask his sister why.",
    160,
  ),
  instead: line(
    "instead",
    "Instead I’ll",
    "Something you can begin alone.",
    "Go to Nell’s with my coat on.",
    160,
  ),
  friend: line(
    "friend",
    "What I’d tell a friend who got this no",
    "In the words you’d use to them.",
    "You asked once, and kindly. Come and eat with us.",
    240,
  ),
  call: shortLine("call", "Who I call", "A name, and until what hour.", "Nell, until midnight."),
};

export const ifNo: Exercise = {
  id: "m7.no",
  version: 1,
  title: "If it’s a no",
  intro: ["A no can come in words, as a closed door or as silence. These lines are for that evening."],
  minutes: 4,
  fields: [noLines.tempted, noLines.instead, noLines.friend, noLines.call],
};

export const past: FieldOf<"choice"> = {
  key: "past",
  kind: "choice",
  prompt: "Was there anything that went past what they’d agreed to?",
  hint: "Messages into silence, a visit, a look through another account.",
  options: [
    { id: "no", label: "No" },
    { id: "unsure", label: "I’m not sure" },
    { id: "yes", label: "Yes" },
  ],
  across: true,
};

export const stopLines = {
  what: line(
    "what",
    "What it was",
    "In your own words, for you alone.",
    "I drove past her house twice a week.",
    240,
  ),
  stop: line("stop", "What stops today", "One thing.", "That road. I take the other one.", 160),
  leave: line(
    "leave",
    "Leaving them be, this week, means",
    "This is the repair. It needs nothing from them.",
    "No message, no visit, and no asking how she is.",
    160,
  ),
  who: shortLine("who", "Who knows about it", "Somebody who asks you next week.", "My cousin Ade."),
};

export const look: Exercise = {
  id: "m7.look",
  version: 1,
  title: "Honest look",
  intro: [
    "Was there anything that went past what they’d agreed to? This is your own note about it, and it can stay empty.",
    "Nothing here opens or closes anything. The safety questions ask the same by date, and those answers decide about the note page.",
  ],
  minutes: 3,
  fields: [past, stopLines.what, stopLines.stop, stopLines.leave, stopLines.who],
};
