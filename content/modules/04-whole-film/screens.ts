import type { Screen } from "#lib/exercises/guide";

export const theReel: Screen = {
  id: "m4.reel",
  title: "What the reel leaves out",
  paragraphs: [
    "On the bus to work Adaeze, 27, watched the ferry again: Yannick asleep on her coat, sun on the deck, a child counting gulls. She had watched it most mornings since May, when he left after eleven months. She hadn’t watched the hotel on the same trip, where he said aloud what each meal had cost.",
    "Missing someone can cut the film down to its best scenes. Being angry can cut it to its worst. Either way you’re shown a few minutes of the whole.",
  ],
  instead: [
    {
      when: { ending: ["i-left"] },
      paragraphs: [
        "Bruno, 43, had ended it in May, after twelve years. On the bus he watched one evening again: the plates, the shouting, her brother’s car in the drive. He needed it to have been that bad. He hadn’t watched the Sunday before it, when they painted the shed and she sang flat on purpose.",
        "Being angry, or sorry, can cut the film down to its worst scenes. Missing someone can cut it down to its best scenes. Either way you’re shown a few minutes of the whole.",
      ],
    },
  ],
  todo: "Name the scene you’ve watched most this week, and what came right after it.",
  button: "Next: plain Tuesdays",
  claims: ["film-cut"],
};

export const plainTuesdays: Screen = {
  id: "m4.plain-tuesdays",
  title: "Plain Tuesdays",
  paragraphs: [
    "Kenji is 55. His daughter asked what an ordinary evening with Martin had been like, and he had to think. Of nineteen years he knew the wedding and the worst Christmas by heart. The ordinary evening was soup, the crossword, and a lamp that nobody mended.",
    "Much of two people’s time goes by like that. On the next page are ten scenes. Three are good, three hard, two ordinary, one is a repair and one a turning point. A list of faults alone would leave out half, and in one small study it lowered people’s mood.",
  ],
  instead: [
    {
      when: { shape: ["short"] },
      paragraphs: [
        "Zuri, 22, had five weeks with Malik, and felt silly making a film of it. Then she wrote. There was the night on the bridge, and the evening he cancelled from the lift. There was a Tuesday at the launderette when he folded her socks into pairs.",
        "What you had counts, whatever its length or name. On the next page are ten scenes. Three are good, three hard, two ordinary, one is a repair and one a turning point. Leave empty what there was no time for. A list of faults alone would leave out half, and in one small study it lowered people’s mood.",
      ],
    },
    {
      when: { distance: ["yes"] },
      paragraphs: [
        "Sunniva, 29, and Karim had met eleven times. She knew the airports by heart. The ordinary evenings took longer to find. They were on a screen: his rice cooker, her tram, ten minutes in which nobody said a word.",
        "Much of two people’s time goes by like that. On the next page are ten scenes. Three are good, three hard, two ordinary, one is a repair and one a turning point. A list of faults alone would leave out half, and in one small study it lowered people’s mood.",
      ],
      todo: "Recall what was on the table on both sides of the screen, on some plain Tuesday.",
    },
  ],
  todo: "Recall what the two of you ate on some plain Tuesday, and who cleared up.",
  button: "Next: ten scenes",
  claims: ["faults-lower"],
};

export const cameBack: Screen = {
  id: "m4.came-back",
  title: "What kept coming back",
  paragraphs: [
    "Under what went wrong Leila, 38, wrote “money” and stopped. Then she wrote what used to happen. In March she laid the bills on the table, and Thomas said after the weekend. In June she asked in the car, and he laughed. In October their son heard it through the wall. For two weeks there was a list on the fridge.",
    "Look for what came back, and for where it went once one of you had said it aloud. It may have gone nowhere, into a fight, or into a change that lasted longer than a month. If you were harmed, your own part can stay empty.",
  ],
  todo: "Pick one thing that came back, and the month in which one of you first said it aloud.",
  button: "Next: the repeaters",
  claims: [],
};

export const orRelief: Screen = {
  id: "m4.or-relief",
  title: "Good, or relief",
  paragraphs: [
    "Oskar, 19, and Mina had a spring that neither of them named. He put down the roof as its best night: pizza, her head on his arm, the city lit to the edge. Then he wrote down the days before it. There had been three without an answer. When her name came up on the phone, his knees went.",
    "After a bad stretch, the end of it can feel like happiness. Relief is real too. To tell them apart, ask if the evening would have been good in a plain week. For some you won’t know.",
  ],
  todo: "Take one good evening, and recall the two days before it.",
  button: "Next: good, or relief",
  claims: [],
};

export const whoInIt: Screen = {
  id: "m4.who-in-it",
  title: "Who you were in it",
  paragraphs: [
    "On the telephone Dorota, 64, had two voices. When Zbigniew was in the room she held the receiver close and said yes and no. Her sister could tell by the first word if he was at home. Dorota left in the spring, after thirty years. In June the sister rang, and Dorota talked for an hour about a film.",
    "You were in every scene as well. With them you may have been more yourself than anywhere, or less. Think of how calm you were, and of what happened when you disagreed.",
  ],
  todo: "Recall one time you disagreed with them, and what your voice did.",
  button: "Next: me in it",
  claims: [],
};

export const hopedFor: Screen = {
  id: "m4.hoped-for",
  title: "Had, and hoped for",
  paragraphs: [
    "Imani, 32, cried over a kitchen she had never stood in. It had a lemon tree at the door, and Cass at the stove. For three years they’d talked about it in a room above a garage. Most nights Cass was at work, and Imani ate alone there. In May Cass stopped answering.",
    "Some of what you miss happened. Some was talked about, and may have been on its way. Both are losses, and the next page has a box for each.",
  ],
  todo: "Name one thing you miss that the two of you only talked about.",
  button: "Next: had, and hoped for",
  claims: [],
};
