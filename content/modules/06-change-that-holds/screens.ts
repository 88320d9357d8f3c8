import type { Screen } from "#lib/exercises/guide";

export const emptyRoom: Screen = {
  id: "m6.empty-room",
  title: "An empty room",
  paragraphs: [
    "In the first month after Chipo left, Tendai, 39, ran five mornings a week. He put each run where she might see it. In the second month his phone broke. With no pictures to put up, five mornings turned into two. Those two he has kept, and nobody has heard of them.",
    "Somebody who wants a result soon can be drawn into staging a change. Many people begin with a bit of show. Picture a room with nobody in it, where no one will ever hear what you changed. What you would still want in there is yours. You can have it whichever way this goes.",
  ],
  todo: "Suppose nobody ever hears about it, and name one thing you’d still want to change.",
  button: "Next: a list of faults",
  claims: ["staging-draws", "begin-with-show"],
};

export const noFault: Screen = {
  id: "m6.no-fault",
  title: "A list of faults",
  paragraphs: [
    "For a year after he left his marriage, Shai, 44, looked for what had made his wife go through his phone. He found things. He was late, and he laughed loudly. His sister read the list. “I’m late too,” she said, “and nobody goes through my phone.”",
    "Nobody’s mistreatment of you needs a fault in you to explain it. You may have a habit to work on, as most people do. It doesn’t explain what was done to you, and it can wait. You can leave out this module, or any part of it. If you’ve been afraid of someone, Help now lists people who know about that.",
  ],
  todo: "If you have a list like Shai’s, show it to somebody who likes you.",
  button: "Next: the wrong exit",
  claims: [],
};

export const wrongExit: Screen = {
  id: "m6.wrong-exit",
  title: "The wrong exit",
  paragraphs: [
    "Greta, 55, used to say that she had a temper. Then she wrote one Sunday down. Anton, her husband, took the wrong exit and said “it’s fine” in the voice her father used. She shouted until he stopped talking. While she shouted, nobody could laugh at her. She’d learnt that at a table with three brothers. It cost Anton his Sundays, and it cost her his company.",
    "Change that lasts tends to have an explanation in it: what set the thing off, what it kept safe, and what it cost. “I have a temper” can’t be practised. The Sunday in the car can.",
  ],
  instead: [
    {
      when: { ending: ["i-left"] },
      paragraphs: [
        "Lucía, 35, left in March, by message, after four months of being “tired”. Guilt gave her one word, cruel, and nothing to do with it. So she wrote down one evening in January. He asked if something was wrong. “Tired,” she said, and picked up a plate. It spared her a scene, as it had with her mother. It cost him a plain answer, that evening and on others. It cost her every talk they might have had.",
        "There can be good reasons to leave, and such an evening as well. Change that lasts tends to have an explanation in it: what set the thing off, what it kept safe, and what it cost.",
      ],
    },
  ],
  todo: "Remember one hour in which you did the thing you’d like to change.",
  button: "Write one pattern down",
  claims: ["lasting-explained"],
};

export const dayNine: Screen = {
  id: "m6.day-nine",
  title: "Day nine",
  paragraphs: [
    "Nine days after the two families called off the wedding, Imran, 30, sent Sana a list. He had booked a counsellor, paid back his cousin and read two books. All of it was true. She answered that it read like a pitch. He was angry for a week. Then he saw that Sana had heard about the money before his own mother had.",
    "People close to you may take a sudden change for a tactic, even when you mean it. Change that lasts is mostly slow, and quiet about itself. Hoping that they see it is ordinary. You can put a number on that hope and look at what is left.",
  ],
  todo: "Choose one change, and tell nobody about it this week.",
  button: "Test a change",
  claims: ["taken-for-tactic", "mostly-slow"],
};

export const heldBreath: Screen = {
  id: "m6.held-breath",
  title: "Fourteen days of held breath",
  paragraphs: [
    "Farid, 24, had five months with Luca, and was jealous for four of them. He tried holding his breath: for fourteen days he asked nothing, and slept badly. On the fifteenth he asked eleven things before breakfast. What helped later was Wednesdays: indoor football, with people who passed him the ball.",
    "Jealousy, neediness, distance and temper are ordinary. Many people can work on them at the source. For jealousy or doubt, that may be one act a week that makes you surer of yourself without them. For the others it may be one smaller step. A plan with an “if” and a “then” can make the step easier to take.",
  ],
  todo: "Think of an hour this week in which you could practise with somebody else.",
  button: "Write a practice line",
  claims: ["at-the-source", "if-then-step"],
};

export const elevenDays: Screen = {
  id: "m6.eleven-days",
  title: "Eleven days",
  paragraphs: [
    "Odile, 47, goes silent when somebody finds fault with her. Eighteen years of marriage had a good deal of that silence in them. She practises on a building site, where the foreman has views on her scaffolding. Tuesday: stayed, and asked what he meant. Friday: walked to the van. Then eleven days with nothing. Then: stayed again, and it was about bolts.",
    "Her log holds three entries and a gap. The gap says that nothing was written. The van is in there too, with what it taught her: she’d gone without lunch. Practise where it earns you nothing with {person}.",
  ],
  todo: "Do the smallest version once, and note it on the same day.",
  button: "Open the practice log",
  claims: [],
};
