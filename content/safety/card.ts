// The card that asks about words (voice.md, "Danger"). Apart from the phrases: a page shows it before they are loaded.

/** The card, and its five answers. */
export const card = {
  ask: "Some of these words can mean that someone is in danger. Which is closest?",
  answers: [
    { id: "not-safe", label: "I’m not safe right now" },
    { id: "someone-else", label: "Someone else isn’t safe" },
    { id: "heavy", label: "It’s heavy, and I’m not in danger" },
    { id: "speaking", label: "A way of speaking" },
    { id: "do-not-ask", label: "Don’t ask about this note" },
  ],
  under: "Your note is saved. Nobody is told that you saw this card.",
  heavy: "Thank you. Help now is at the top if that changes.",
  speaking: "Fine. It won’t ask again about this note.",
  someoneElse: "These people know what to do when somebody else isn’t safe.",
} as const;
