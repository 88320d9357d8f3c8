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
];
