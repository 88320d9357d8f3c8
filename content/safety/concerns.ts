// What a coach does when somebody chose to tell them of an answer about safety (care.md 6.5).

export const whatToDo = {
  urgent: {
    title: "Within the staffed hour",
    steps: [
      "Reach your supervisor now. You don’t do this alone.",
      "Write to them: thank them, name the emergency number and the line for their country, and ask if they are safe right now.",
      "With your supervisor, decide if emergency services are called, as the law where they are demands.",
      "Write down the times.",
    ],
  },
  concern: {
    title: "On the same staffed day",
    steps: [
      "Write to them: thank them, and ask about today.",
      "Name the lines for their country.",
      "Agree on when you look again. If they are near writing a first note, suggest waiting.",
      "Tell your supervisor.",
    ],
  },
};
