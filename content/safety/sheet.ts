// The words of the safety sheet (care.md 3.6, voice.md "Danger"). Its order is fixed where it is drawn.

/** What somebody can send to a person near them, as it stands. */
export const readySentence = "I’m not safe on my own tonight. Can you come, or stay on the phone?";

export const sheet = {
  first: {
    unsafe: "Thank you for saying so. Call this number now, or ask someone near you to call.",
    passing: "Thank you for saying so. These people talk about this every day, and you can call them now.",
    unsaid: "You don’t have to answer. The numbers are here.",
    harm: "Thank you for saying so. If it could be today, call this number now, and put distance between you.",
  },
  /** There is no number under this one, so it doesn't say that there is. */
  withoutNumber: "Thank you for saying so. Ask someone near you to call for help now.",
  distance:
    "Put some distance between you and anything you could use to hurt yourself. Another room, or someone else’s hands.",
  distanceFromThem:
    "Put some distance between you and anything you could use to hurt someone. Another room, or someone else’s hands.",
  /** When the coach reads next; null where nobody can say. */
  coach: ({ name, reads, atWork }: { name: string; reads: string | null; atWork?: boolean }) =>
    `${name} is not an emergency service. ${
      atWork
        ? `${name} is at work now, and may be with someone else.`
        : reads === null
          ? "There is no next reading time yet."
          : `${name} reads next on ${reads}, your time.`
    }`,
  told: (name: string, at: string) => `${name} was told ${at} which answer you chose.`,
  toldBefore: (name: string) => `${name} was told which answer you chose. You asked for that.`,
  notTold: (name: string) => `${name} isn’t told, as you chose.`,
  change: "Change that",
  card: "Your steady card",
} as const;
