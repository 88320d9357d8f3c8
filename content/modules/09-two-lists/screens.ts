import type { Screen } from "#lib/exercises/guide";

export const breadBin: Screen = {
  id: "m9.bread-bin",
  title: "Forty seconds of film",
  paragraphs: [
    "Selin ended the marriage in the autumn. Over the sink in his new flat Mehmet, 39, pinned up two words, “listen more”. They hung there all March. His daughter is nine and films everything, and she asked what they looked like. So they filmed them. At six the phone goes into the bread bin. He asks about one thing at school, and then he waits.",
    "“Listen more” had left him nothing to do at six o’clock. The film is forty seconds long, and anyone could say if it happened. A line that can be filmed has somebody in it, doing a thing at an hour.",
  ],
  todo: "Take one word you have used for what went wrong, and find the hour at which it happened.",
  button: "Next: the same plate",
  claims: [],
};

export const samePlate: Screen = {
  id: "m9.same-plate",
  title: "The same plate",
  paragraphs: [
    "In May, Bethan, 27, and Cat tried again. There were flowers, and a weekend in Tenby. Cat still came in at ten on Fridays. Bethan still put a plate in the oven, said nothing about it and went up to bed. By September they stood in the hall again, over the same plate.",
    "Both had meant to be kinder. Neither had said what happens to supper on a Friday. If nothing in the week has changed, the old ending may come round again. Write what used to happen, what went unsaid, and what each thought the other knew. Then write Friday again.",
  ],
  todo: "Pick the hour of the week that went wrong most often.",
  button: "Next: make it filmable",
  claims: ["same-week"],
};

export const pencilG: Screen = {
  id: "m9.pencil-g",
  title: "A small G in pencil",
  paragraphs: [
    "Ravi, 50, had left Stefan after fourteen years, and missed him. He wrote down what Stefan would have to change. Next morning he went down the list with a pencil. Beside each line that Stefan had not said himself he put a small G, for guess. Two lines were left without one.",
    "You can write your own list today: you know what you did and what you’d do. Theirs is a guess until they say it, or until you have seen it done. Mark each guess as one. It stays theirs to tell, so nobody needs to be watched or asked.",
  ],
  todo: "Choose one thing for your own list that you could do this week with anyone.",
  button: "Next: mine and theirs",
  claims: [],
};

export const twoClocks: Screen = {
  id: "m9.two-clocks",
  title: "Two clocks",
  when: { distance: ["yes"] },
  paragraphs: [
    "Aroha, 30, had two clocks above her desk in Dunedin, for four years. The second one showed the time in Halifax. She and Mateus said “one day” about living in one place, most weeks. After he ended it she looked through their mails for the name of a town, and found none.",
    "“One day” can’t be filmed. A town can, and a month, and who leaves which job. A second time at a distance needs that answer, or a date by which you’d both have it. You can write your own answer without asking for theirs.",
  ],
  todo: "Say the name of one town out loud, and hear how it sounds to you.",
  button: "Next: where, and by when",
  claims: [],
};

export const sundayCar: Screen = {
  id: "m9.sunday-car",
  title: "Before anything is agreed",
  when: { married: ["yes"] },
  paragraphs: [
    "On a Sunday, in the car, Desta, 48, told his wife that she could have the flat if they tried again. He meant it kindly. On Tuesday a lawyer at the advice centre showed him what he had nearly given away.",
    "For married people, an agreement about money, a home or children can count in law. How it counts differs from country to country, and Groundwork gives no legal advice. See a lawyer before you agree to anything or sign it. What you write here is a list for you, and it promises nothing.",
  ],
  todo: "Write down the number of a lawyer or an advice centre near you.",
  button: "Next: ours",
  claims: [],
};

export const sinceAugust: Screen = {
  id: "m9.since-august",
  title: "Once in June",
  paragraphs: [
    "Hana and Ilias, both 37, saw other people too, and had agreed to say so first. In June Ilias didn’t. He told her next morning, before she had asked, and said what he’d do another time. From August on it happened again and again, and she heard of it from other people.",
    "June was one break, and he owned it. August was a habit. With a habit, a promise may not be enough to go on. What counts then is change that can be seen already, in ordinary weeks. Whoever broke it can offer that. Nobody can set a date for being forgiven.",
    "If what broke was your safety, Help now lists people who know about that.",
  ],
  todo: "Think of the day on which it broke, and ask yourself if there was another.",
  button: "Next: trust",
  claims: ["promise-not-enough"],
};

export const firstOfJune: Screen = {
  id: "m9.first-of-june",
  title: "Till the first of June",
  paragraphs: [
    "Makena, 41, meets Eero at the school gate twice a day. He had ended it at Christmas. For four months she read his face. At the end of April she asked him in the car park if he’d want to try. Yes, no or maybe, she said, and maybe was good until the first of June. On the thirtieth of May he said no. She took the children swimming, and rang her old flatmate from the changing room.",
    "After a parting, one of the two can see some hope where the other sees none. A second time needs two people who want it and say so, early on. “Maybe” is a fair answer, with a day on it. So is no.",
  ],
  instead: [
    {
      when: { ending: ["ghosted"] },
      paragraphs: [
        "Salman, 51, had written to someone every night for a year. In February the answers stopped. He asked twice if there was something he could put right. Then he chose the first of June, by himself, as the day on which silence would count as a no. On the second he gave the spare concert ticket to his daughter.",
        "Silence is an answer for now. You needn’t like it to go by it. A second time needs two people who want it and say so, early on. A day of your own can end the waiting for that, and it asks nothing of anyone.",
      ],
    },
  ],
  todo: "Say your own wish out loud, alone, in one sentence.",
  button: "Next: both in?",
  claims: ["one-hopes"],
};
