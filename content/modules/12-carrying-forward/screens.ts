import type { Screen } from "#lib/exercises/guide";

export const whatIsThere: Screen = {
  id: "m12.what-is-there",
  title: "Two toothbrushes",
  paragraphs: [
    "Until Easter Wanjiru, 54, kept two toothbrushes in one glass. Her husband had signed a lease in another town in November. On Easter Monday she put his into the bag for the tip, and rinsed the glass.",
    "Some people don’t come back. Some do, and it ends a second time. Some had reasons to leave that a stranger would understand. You can see that something is over and still wish it were otherwise. After a breakup, some people found that the sadness eased once they could see the ending.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Until Easter Wanjiru, 54, kept two toothbrushes in one glass. Her husband had died in November. On Easter Monday she put his into a box with his watch, and rinsed the glass.",
        "You can see that something is over and still wish it were otherwise. This page asks what is over, what stays, and what you don’t know. There is no date by which any of it has to be written.",
      ],
    },
  ],
  todo: "Name one thing that is over, in five words.",
  button: "Write what is over and what stays",
  claims: ["seeing-eases"],
};

export const fourInTheMorning: Screen = {
  id: "m12.four-in-the-morning",
  title: "Four in the morning",
  paragraphs: [
    "Anselm, 24, woke at four most nights in May, with his heart going. He put on the light and said three things aloud: the door is locked, I’m in pain, Soo-ah and I have parted. Then he made toast and wrote the hour on the calendar. At eight he rang his uncle.",
    "The alarm can say that you are in danger when you are hurt. If there is danger, from them or from yourself, Help now comes before this page. For the other nights it can help to have one sentence ready, and somebody to ring.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Anselm, 24, woke at four most nights in May, with his heart going. He put on the light and said three things aloud: the door is locked, I’m in pain, Soo-ah has died. Then he made toast and wrote the hour on the calendar. At eight he rang his uncle.",
        "The alarm can say that you are in danger when you are hurt. If you might not be safe with yourself, Help now comes before this page. For the other nights it can help to have one sentence ready, and somebody to ring.",
      ],
    },
  ],
  todo: "Choose whom you could ring at eight in the morning.",
  button: "Write a steady sentence",
  claims: ["alarm-says-danger"],
};

export const fourLegs: Screen = {
  id: "m12.four-legs",
  title: "A table on a napkin",
  paragraphs: [
    "When Dilek moved out, Marguerite was 70. On a paper napkin her niece drew a table with one leg, and handed her the pen. Marguerite added Tuesdays at the pool, the neighbour’s tomatoes and a course on clocks. By June there were four legs, two of them short.",
    "A table on one leg falls when that leg goes. A friend, work, a walk or a lesson can each hold some weight. None has to hold what one person held. A step may be easier to take when somebody comes along.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Marguerite was 70 when Dilek died. On a paper napkin her niece drew a table with one leg, and handed her the pen. Marguerite added Tuesdays at the pool, the neighbour’s tomatoes and a course on clocks. By June there were four legs, two of them short.",
        "A table on one leg falls when that leg goes. A friend, work, a walk or a lesson can each hold some weight. None has to hold what one person held. A step may be easier to take when somebody comes along.",
      ],
    },
  ],
  todo: "Think of one person who’d come along to something dull.",
  button: "Find more legs",
  claims: ["step-with-somebody"],
};

export const theSong: Screen = {
  id: "m12.the-song",
  title: "The song at the lights",
  paragraphs: [
    "Hugo, 42, drove without the radio for a month, because of one song. In September it came on in the works van, at the lights by the depot. He let it play to the end and was two minutes late. He cried, and then he changed a gearbox.",
    "You can be steady and cry at the lights. Steadiness tends to come from letting a bad hour run its length, from plain days, and from more than one place to be of use. The bond itself can fade slowly, over years. The sharpest part often eases sooner, and nobody can name the week.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "Hugo, 42, drove without the radio for a month, because of one song. In September it came on in the works van, at the lights by the depot. He let it play to the end and was two minutes late. He cried, and then he changed a gearbox.",
        "You can be steady and cry at the lights. Steadiness tends to come from letting a bad hour run its length, from plain days, and from more than one place to be of use. There is no week by which it has to be lighter.",
      ],
    },
  ],
  todo: "Pick one small song, street or dish to let back in this week.",
  button: "Choose three directions",
  claims: ["steady-from", "bond-fades-slowly", "sharpest-eases"],
};

export const theTicket: Screen = {
  id: "m12.the-ticket",
  title: "Five lines under the eggs",
  paragraphs: [
    "On the train to a wedding in Gdańsk, Ikram, 28, opened the shopping list on her phone. Under the eggs she wrote five lines. One said that she asks for help by joking. One said that she’d want an account of her own. Adam had left twice, and she had left once. At the table a cousin asked how she was, and she read out the second line.",
    "What you have understood can be taken along: to the next flat, to the next person, and to this one if you two try again. Field notes are short, and in your words.",
  ],
  instead: [
    {
      when: { died: ["yes"] },
      paragraphs: [
        "On the train to a wedding in Gdańsk, Ikram, 28, opened the shopping list on her phone. Under the eggs she wrote five lines. One said that she asks for help by joking. One said what Adam used to say about her driving. He had died in the spring. At the table a cousin asked how she was, and she read out the first line.",
        "What you have understood can be taken along, to the next flat and the next table. Field notes are short, and in your words.",
      ],
    },
  ],
  todo: "Write down one line that you’d want to have with you on a hard day.",
  button: "Plan the hard dates",
  claims: [],
};
