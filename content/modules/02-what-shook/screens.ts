import type { Screen } from "#lib/exercises/guide";

export const moreThanOne: Screen = {
  id: "m2.more-than-one",
  title: "More than one loss",
  paragraphs: [
    "Yusuf drives a night bus. For six years he sent a voice note from the last stop, and one came back before he’d parked. Now he parks and sits there. He lost a person. He also lost the voice note, Fridays at her mother’s table, the nephew he taught to swim, and the flat they were saving for.",
    "When one tie ends, many smaller things can go in the same week. You can look at them one at a time.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Yusuf drives a night bus. For six years he sent Mariam a voice note from the last stop, and one came back before he’d parked. They had parted in May, and in August she died. Now he parks and sits there. He lost a person. He also lost the voice note, Fridays at her mother’s table, and the nephew he taught to swim.",
        "When somebody dies, many smaller things can go with them. You can look at them one at a time.",
      ],
    },
  ],
  todo: "Think of one hour this week when you noticed a gap. You’ll write it down soon.",
  button: "Next: what is still yours",
  claims: ["many-go"],
};

export const stillYours: Screen = {
  id: "m2.still-yours",
  title: "What is still yours",
  paragraphs: [
    "Carmen is 67. When Ruth moved out, Carmen told her neighbour that everything had gone. The neighbour made coffee and asked her to go room by room. The radio at breakfast: gone. The garden: partly, because Ruth dug and Carmen planted. The Tuesday choir was Carmen’s before Ruth, and still is.",
    "On a bad day, what is left can be hard to see. Some of your pieces may be gone. Some may be yours in part, or whole. If your list is short, write it short.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Carmen is 67. When Ruth died, Carmen told her neighbour that everything had gone. The neighbour made coffee and asked her to go room by room. The radio at breakfast: gone. The garden: partly, because Ruth dug and Carmen planted. The Tuesday choir was Carmen’s before Ruth, and still is.",
        "On a bad day, what is left can be hard to see. Some of your pieces may be gone. Some may be yours in part, or whole. If your list is short, write it short.",
      ],
    },
  ],
  todo: "Name one thing in your week that would be there if you two had never met.",
  button: "Write the pieces down",
  claims: [],
};

export const theAlarm: Screen = {
  id: "m2.alarm",
  title: "The alarm",
  paragraphs: [
    "People who get close tend to have an alarm for losing each other. Kofi, 29, had eight months with someone and never a word for what they were. When his message sat unread, his face went hot on the tram. His thumb had opened the chat before he’d decided to.",
    "The alarm asks for one thing: to be near them again, now. In some people it is very loud, and slow to stop. It can ring after a short time together or a long marriage.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "People who get close tend to have an alarm for losing each other. It can ring after a death as well. Halima, 58, heard the gate at ten past six and was in the hall before she remembered. Her face was hot, and she had the tea towel in her hand.",
        "The alarm asks for one thing: to be near them again, now. In some people it is very loud, and slow to stop.",
      ],
    },
  ],
  todo: "Put a hand where you feel it when it rings.",
  button: "Next: loud and late",
  claims: ["alarm-for-losing", "alarm-very-loud"],
};

export const loudAndLate: Screen = {
  id: "m2.loud-and-late",
  title: "Loud and late",
  paragraphs: [
    "Ingrid had ended it herself. At 23:40 on a Sunday she was sure that was a mistake, and she wrote it all down to send. At 08:00 she read it on the train. Half of it she no longer meant. One line she still did.",
    "A loud alarm can feel like being sure. It tells you that you hurt and want it to stop. Whether a message would help is another question, and it can wait for daylight. “Before you send” is on every page. It keeps the words and sends nothing.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Bram, 33, had parted from Elif in the autumn. She died in March. At 01:20 he was sure that he had been hard on her to the last day, and he wrote it all down. At noon he read it to her sister. Half of it he no longer meant. One line he still did.",
        "A loud alarm can feel like being sure. It tells you that you hurt. Whether the thought holds is another question, and it can wait for daylight.",
      ],
    },
  ],
  todo: "The next time it rings, look at the clock. The hour goes into your note.",
  button: "Write an alarm note",
  claims: [],
};

export const whoYouWere: Screen = {
  id: "m2.who-you-were",
  title: "Who you were with them",
  paragraphs: [
    "With Daniel, Emre learnt to cook for twelve and to dance at weddings. He also stopped phoning his brother. The week after it ended, aged 45, he stood in a shop and couldn’t say which bread he liked.",
    "A breakup can blur who you are for a while, because part of you was made in that company. Some people find it gets clearer when they put a few words to it and look again weeks later. You may want some old words back. You may keep some that you learnt with them.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "With Daniel, Emre learnt to cook for twelve and to dance at weddings. He also stopped phoning his brother. The week after the funeral, aged 45, he stood in a shop and couldn’t say which bread he liked.",
        "Part of you was made in that company, and it can be hard to say who you are without it. A few words are enough for today. You may want some old ones back. You may keep some that you learnt with them.",
      ],
    },
  ],
  todo: "Pick one small thing from before them, and do it once this week.",
  button: "Find a few words",
  claims: ["self-blurred", "few-words"],
};
