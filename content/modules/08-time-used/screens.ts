import type { Screen } from "#lib/exercises/guide";

export const crossedOff: Screen = {
  id: "m8.crossed-off",
  title: "Days crossed off",
  paragraphs: [
    "On the calendar in his garage Babajide, 57, had crossed off six weeks. Abeni had left after twenty-two years. On day forty-two his son-in-law came to borrow a drill, and asked what had happened between them. “She changed,” said Babajide. He had said the same on day one.",
    "In the first weeks, a long hard look can make it hurt more. Later on, days by themselves may leave the story as it was. Some people get further with a short question that has an end to it. The questions here are small, and each says how many minutes it takes.",
  ],
  todo: "Choose what your hands will do after fifteen minutes of this, such as onions or a bicycle.",
  button: "Next: seven hours",
  claims: ["early-looking", "short-questions"],
};

export const sevenHours: Screen = {
  id: "m8.seven-hours",
  title: "Seven hours",
  paragraphs: [
    "Soojin, 31, had five months of Saturdays with someone who stopped answering in June. In August she gave a talk at work. At four she noticed that she hadn’t thought of him since nine. She bought a plum tart on the way home.",
    "Her cousin came by and asked how it had gone wrong. Soojin began, stopped, began somewhere else, and cut the tart.",
    "The seven hours were real, and so was the working day. Getting through the day can come long before you understand the ending. Some people leave it there. If you’d like to understand it, an easier day is a good one for that.",
  ],
  todo: "Name one hour this week that went by without it.",
  button: "Next: where I am",
  claims: ["days-first"],
};

export const twoColumns: Screen = {
  id: "m8.two-columns",
  title: "Two columns on a train",
  paragraphs: [
    "In the spring Pilar, 45, had ended it with Anneke, after eleven years and two boys. On the train to work she made two columns. The first was headed “her”, and it filled a page: what she’d meant in March, why she had laughed. Only Anneke could answer any of it.",
    "The second was headed “how we were”, and it got one line. “When the boys were ill I did every night and told nobody I was tired.” She had done that for her father, too.",
    "In the early weeks, going over the breakup again and again can make things heavier. How you two lived, and what you tend to do, are shorter questions. You can look into them alone.",
  ],
  todo: "Think of one thing you did with them that you had done with someone before.",
  button: "Next: the thread",
  claims: ["going-round"],
};

export const midsummer: Screen = {
  id: "m8.midsummer",
  title: "By midsummer",
  paragraphs: [
    "Arvid, 68, and Margit had agreed to part, after nine years with one garden and two front doors. He told the choir that he’d be himself by midsummer. In October he lifted the lid of the piano stool and found her reading glasses. The tenors sang without him that evening.",
    "Understanding an ending can take longer than people guess. The sharpest weeks may also pass sooner than they feared. In some people the tie goes on fading for years, with good days all around it.",
    "Nobody can give you a date. If you have written for fifteen minutes today, stop here. What comes next keeps for another day.",
  ],
  todo: "If you told anyone a date by which you’d be fine, cross it out.",
  button: "Next: mine, theirs, nobody’s",
  claims: ["longer-than-guessed", "sooner-than-feared", "fades-for-years"],
};

export const plainSentence: Screen = {
  id: "m8.plain-sentence",
  title: "Told again in July",
  paragraphs: [
    "In March, Ifeoma, 36, told her aunt that the distance had ended it. He was in Leeds and she was in Lagos, for three years. In July she told it again. “When he was tired he rang less. I stopped ringing too, to see if he’d notice. He took it for not caring. We did that for a year.” Her aunt turned down the radio.",
    "The first answer would fit a great many couples. The second has two people in it, and what each of them did. Understanding tends to come late and to sound plain. A friend of you both might tell it like that.",
  ],
  instead: [
    {
      when: { ending: ["ghosted"] },
      paragraphs: [
        "In March, Jamal, 36, told his aunt that it made no sense. After two years of weekends in Leeds, someone had stopped answering on a Tuesday. In July he told it again. “I know which day it stopped. I don’t know why. I know I’d asked for nothing since the winter, and called that being easy.” His aunt turned down the radio.",
        "The second answer has a gap in it, and he left the gap there. Understanding tends to come late and to sound plain. It can have “nobody told me” in the middle. A friend of you both might tell it like that.",
      ],
    },
  ],
  todo: "Say the ending out loud once, as if to someone who likes you both.",
  button: "Next: the fair friend",
  claims: ["late-and-plain"],
};
