import type { Screen } from "#lib/exercises/guide";

export const secondTry: Screen = {
  id: "m5.second-try",
  title: "Ten months between",
  paragraphs: [
    "Zainab, 34, and Tom lived together for two years and broke up over money. Ten months later they met in a café, with both bank statements on the table. By then she had paid off a card, and learnt to say a sum out loud. He’d told his mother what he had kept hidden.",
    "Some second tries go better than the first. Those that do tend to share a few things. Both people used the time apart, and both can say why it broke. Both are ready to act differently, and some warmth is left. No list can tell you how yours would go.",
  ],
  todo: "Think of one thing that would have to be different in a second try.",
  button: "Next: two tellings",
  claims: ["second-better", "second-share"],
};

export const twoTellings: Screen = {
  id: "m5.two-tellings",
  title: "One ending, two tellings",
  paragraphs: [
    "After twenty-three years of marriage, Bilal, 52, was asked why it ended. He said that Samira got tired of him. His eldest, who is 22, put down her fork. “You were at the shop till ten,” she said, “and Mum ate with the radio on.” He wrote both on the back of an invoice. He thought the shop was for Samira. He had never asked.",
    "One ending often has two tellings. Writing theirs fairly doesn’t make it the right one, and yours can stay as it is. Theirs is a guess until they say it. What they did say gets a box of its own.",
  ],
  instead: [
    {
      when: { ending: ["ghosted"] },
      paragraphs: [
        "Pooja, 27, had five months with someone who wrote every night until 9 May. After that there was nothing. For weeks she made up his reasons: an illness, his mother, something she’d said in the car. Then her flatmate drew a line down a page. Known: he had read her message on the tenth. He’d said in April that he wasn’t sure. Not known: why.",
        "Silence leaves the reason out. A reason that you write for them is a guess, however well it fits. It goes on the right-hand side of the line.",
      ],
      todo: "Name one thing about the ending that you saw or heard yourself.",
    },
  ],
  todo: "Say to yourself, in one sentence, why it ended as you tell it.",
  button: "Write why it ended",
  claims: [],
};

export const cards: Screen = {
  id: "m5.cards",
  title: "What moves and what stays",
  paragraphs: [
    "Minh, 41, ended it with Paul and put the reasons on cards. “We rowed about dishes.” That could be learnt. “He was sitting his exams.” That had passed in June. “He wants children and I don’t.” Minh moved that card from heap to heap for half an hour. It ended up where it had begun.",
    "Some reasons can be worked on. A skill can be learnt, a priority can be talked over, and a pressure may pass. Others mostly stay where they are: deep values, repeated disrespect or harm, somebody who isn’t free or willing. If you’ve been afraid of someone, Help now lists people who know about that.",
  ],
  todo: "Pick the reason that you have told to the most people.",
  button: "Sort the reasons",
  claims: ["some-reasons-move", "some-reasons-stay"],
};

export const tooSoon: Screen = {
  id: "m5.too-soon",
  title: "The ninth evening",
  paragraphs: [
    "It ended on a Monday. Belén, 23, and Kit had been a couple since school. Belén rang on eight evenings, and on the ninth they were together again. Both slept. In week three they sat on the same bed, in the same row about the same friend. She looked at her call list, and every line said outgoing.",
    "A try that begins within days can run on the pain of being apart, and bring the old pattern along. It can also rest on one person who does nearly all the asking. From inside, either may feel like a try that lasts. A call list and a calendar show more.",
  ],
  todo: "Recall which of you began the last talk that you two had.",
  button: "Next: known or hoped",
  claims: ["early-try", "one-asks", "alike-inside"],
};

export const known: Screen = {
  id: "m5.known",
  title: "Who said the third one",
  paragraphs: [
    "In the barber’s chair Vikram, 46, said three things about Meera. She had said that she’d talk it over with him in May. At the last two handovers she had stayed and asked how his week was. And she missed him. The barber had heard of her for ten years, and asked who had told him the third one. Nobody had.",
    "A line about another person can be marked. Someone said it, or showed it, or you hope it. Some things are unknown and not yours to find out, and there is a mark for that as well. The board keeps what you know apart from what you wish.",
  ],
  todo: "Take one thing you believe about them, and ask yourself who told you.",
  button: "Fill in the board",
  claims: [],
};
