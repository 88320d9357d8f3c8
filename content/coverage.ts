// What the guide has to hold, point by point, and where each stands: the ids of screens and exercises. A test keeps the
// places real, so that no point goes missing when a page is written anew.

export type Covered = {
  /** The part of the subject. */
  part: string;
  point: string;
  /** Screens and exercises in which it stands. */
  places: string[];
};

function part(name: string, points: Record<string, string[]>): Covered[] {
  return Object.entries(points).map(([point, places]) => ({ part: name, point, places }));
}

export const coverage: Covered[] = [
  ...part("Two wishes", {
    "there are two motives": ["m1.two-wishes", "m1.sort", "compass"],
    "a return may not bring the relief": ["m1.comes-along", "m1.mornings"],
    "the work is needed either way": ["m1.either-way"],
    "a considered want deserves care": ["m1.detail", "compass"],
  }),
  ...part("What an ending shakes", {
    "more than a person is lost: habits, self, future": ["m2.more-than-one", "m2.pieces", "m2.words"],
    "there is an alarm, and it is felt in the body": ["m2.alarm", "m2.alarm-notes"],
    "knowing where it comes from helps to weigh it": ["m2.loud-and-late", "m2.move"],
  }),
  ...part("Quiet", {
    "it is misread as a lever": ["m3.whose-quiet", "m3.aims"],
    "watching in secret undoes it": ["m3.looking", "m3.map"],
    "contact keeps the hurt fresh": ["m3.rings-again", "m3.map"],
    "what it is meant to give": ["m3.whose-quiet", "m3.aims"],
    "a later choice is made from steadier ground": ["m3.look-again", "m3.terms"],
  }),
  ...part("The whole picture", {
    "memory edits": ["m4.reel"],
    "the whole picture, the dull weeks too": ["m4.plain-tuesdays", "m4.scenes"],
    "problems, and what was tried": ["m4.came-back", "m4.repeaters"],
    "good is told apart from relief": ["m4.or-relief", "m4.relief"],
    "who I was in it": ["m4.who-in-it", "m4.me"],
    "growing, or stuck": ["m4.me", "m4.reading"],
    "what it was, and what it might have become": ["m4.hoped-for", "m4.hoped"],
  }),
  ...part("Possible, or unlikely", {
    "what second tries that work have in common": ["m5.second-try", "m5.board"],
    "what those that fail have in common": ["m5.too-soon"],
    "kinds of reason": ["m5.cards", "m5.reasons"],
    "knowing is told apart from hoping": ["m5.known", "m5.board"],
  }),
  ...part("Real change, or staged", {
    "staging shows": ["m6.empty-room", "m6.room"],
    "insight is specific": ["m6.pattern", "m6.owned"],
    "it is worth it whoever sees it": ["m6.empty-room", "m6.room"],
    "there is no hurry for credit": ["m6.eleven-days", "m6.practice"],
    "what unsettles has a root": ["m6.held-breath", "m6.line"],
  }),
  ...part("Too soon", {
    "the pull is strongest when a talk goes worst": ["m7.late-shift", "m7.last"],
    "what early talks tend to come to": ["m7.ferry", "m7.last"],
    "what an early message says": ["m7.draft-at-lunch", "m7.hold"],
    "meeting a no": ["m7.stairs", "m7.no"],
    "an impulse need not be acted on": ["m7.egg-timer", "m7.ride", "m7.hold"],
  }),
  ...part("Time and reflection", {
    "days alone are not the work": ["m8.crossed-off"],
    "it takes longer than is guessed": ["m8.midsummer", "m8.where"],
    "coping is not yet understanding": ["m8.seven-hours", "m8.plain-sentence"],
    "own part, patterns, needs and wants": ["m8.two-columns", "m8.thread", "m8.needs", "m8.sides", "m8.next"],
    "understanding arrives specific": ["m8.plain-sentence", "m8.telling"],
  }),
  ...part("What must change", {
    "on both sides": ["m9.lists", "m9.ours"],
    "so specific that it could be filmed": ["m9.bread-bin", "m9.film"],
    "what was unsaid and assumed": ["m9.film", "m9.same-plate"],
    "one breach is told apart from a habit": ["m9.trust"],
    "both want it, and it is asked early": ["m9.both"],
  }),
  ...part("A mistake in disguise", {
    "what drives it is human": ["m10.four-cups"],
    "warning signs": ["m10.lights", "m10.cycle"],
    "a fair second chance is told apart from a postponed ending": ["m10.ladybird", "m10.price"],
    "the case on its merits, whatever the mood": ["m10.sheet", "compass"],
  }),
  ...part("Reconnecting", {
    "a first note is light and honest": ["m11.four-lines", "m11.note"],
    "no pretext, and no reply that is needed": ["m11.one-note", "m11.intent", "m11.answers"],
    "the early talks are for finding out": ["m11.first-talk", "m11.talk"],
    "the talk about what happened is had": ["m11.talk"],
    "slow shows more": ["m11.slow", "m11.pace"],
    "one person’s reaching is seen": ["m11.contact"],
  }),
  ...part("Accepting", {
    "people say no for good reasons": ["m12.what-is-there", "m12.over"],
    "seeing what is there is no failing": ["m12.what-is-there"],
    "the alarm says danger where there is pain": ["m12.four-in-the-morning", "m12.steady"],
    "wider footing, and no numbness": ["m12.four-legs", "m12.legs", "m12.directions"],
    "what was understood is taken along": ["m12.the-ticket", "m12.notes"],
    "hard dates have a plan": ["m12.dates"],
  }),
];
