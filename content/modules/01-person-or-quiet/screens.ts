import type { Screen } from "#lib/exercises/guide";

export const twoWishes: Screen = {
  id: "m1.two-wishes",
  title: "Two wishes in one coat",
  paragraphs: [
    "Nadia, 29, takes a bus past Sam’s street. Sam ended it three weeks ago. On Wednesday she typed “I miss you” one stop before, and didn’t send it. Part of that was Sam: the laugh on the stairs, the arguing with the radio. Part of it was 18:20 with an empty flat ahead, and wanting that to stop.",
    "Two wishes can wear the same coat. One wants this person, with all that comes along. The other wants the hurt to end.",
    "In the first weeks they can be hard to tell apart. The worry of being on your own can add to missing somebody. Nothing here asks you to choose between them tonight.",
  ],
  todo: "Recall the last time you wanted to ring or write to them, and what hour it was.",
  button: "Next: wanting has detail in it",
  claims: ["alike-early", "alone-adds"],
};

export const detail: Screen = {
  id: "m1.detail",
  title: "Wanting has detail in it",
  paragraphs: [
    "For a month Gareth, 61, told his sister that he wanted Luis back. She dried a plate and asked what for. “Everything,” he said, so she asked for one thing. Luis hums when he reads a map. He had moved twice for Gareth’s work. “The next move would be for his,” Gareth said, “and I’d go.”",
    "To find the wish for this person, look for detail: how they think, and what they’d need from you. The wish for the hurt to end has less of them in it. It is as fair a wish. A night’s sleep could answer some of it.",
  ],
  todo: "Name one thing about them that you’d want in a week when you felt fine.",
  button: "Next: sort twelve cards",
  claims: [],
};

export const comesAlong: Screen = {
  id: "m1.comes-along",
  title: "What may still be there",
  paragraphs: [
    "Mei, 26, and Clare tried again in October. The first night, Mei slept. In the second week she lay awake at four, with Clare beside her, listening to how she breathed.",
    "After a breakup the ache can have several parts. One is missing the person. Another can be feeling less sure of who you are. Some people also have an alarm for being apart, loud and slow to stop.",
    "If two people try again, some of this may still be there. There can be good reasons to try. Nobody can promise that it ends the ache.",
  ],
  todo: "Pick one part of the ache that a call from them wouldn’t end.",
  button: "Next: two mornings",
  claims: ["self-shaken", "loud-alarm", "return-no-cure"],
};

export const eitherWay: Screen = {
  id: "m1.either-way",
  title: "Needed either way",
  paragraphs: [
    "Desmond is 44. At six on Fridays he hands over two children and drives to a rented room. In the spring he did two things there. He began to sleep with the phone in the hall. And he wrote, in one sentence, how he had hidden a debt from Paula for two years.",
    "If he and Paula try again, that sentence will be needed at the table. If they don’t, he takes it along to wherever he lives next. He has slept either way.",
    "What you find out here works like that sentence. It is yours if you two try again, and yours if you part.",
  ],
  todo: "Choose one thing for tomorrow that helps either way, such as half an hour with a friend.",
  button: "Next: the compass",
  claims: [],
};

export const oneDay: Screen = {
  id: "m1.one-day",
  title: "One look is one day",
  paragraphs: [
    "Rosa, 38, left in January. She had been afraid of him for a year, and at every meal she missed him. On a Thursday she put the hurt very high. After Sunday lunch at her cousin’s she put it lower. In March she read what she had written beside each, and underlined two words.",
    "After a breakup, feelings can swing from day to day. Some people find things clearer when they answer again weeks later. So the guide keeps both questions and asks them again, word for word. Earlier answers stay covered until the new ones are in.",
    "If you’ve been afraid of someone, Help now lists people who know about that.",
  ],
  todo: "Put one word in your calendar, three weeks from today: look.",
  button: "Next: your page",
  claims: ["feelings-swing", "answer-again"],
};
