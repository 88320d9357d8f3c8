import type { Screen } from "#lib/exercises/guide";

export const onTheLatch: Screen = {
  id: "m11.on-the-latch",
  title: "A door on the latch",
  paragraphs: [
    "Leilani, 43, left her front door on the latch on Saturdays, so that her father could come in or walk past. He walked past for a month. One Saturday he came in and asked for the paper. She hadn’t stood in the window on any of them. She’d been doing the beans.",
    "A first note can be like that door. It says a few true things and asks for nothing. If they come out, you two talk, slowly, about what happened and what is different. If they don’t, that is an answer for now.",
  ],
  todo: "Say to yourself what you’d do with the rest of that Saturday.",
  button: "Write what the note is for",
  claims: [],
};

export const fourLines: Screen = {
  id: "m11.four-lines",
  title: "Four lines",
  paragraphs: [
    "Tomasz, 35, had eleven drafts on his phone. The longest told Bea what he had understood about the spring, and asked twice if she’d read it. His sister asked which lines would still be true if nobody answered. Four were. One was hello. One said he’d had time to look at his part.",
    "A light note leaves the other person free. A long one can read as a campaign, and a found reason for writing may be taken for a trick. This page keeps the words and sends nothing.",
  ],
  todo: "Cross out, in your head, each line that needs an answer.",
  button: "Write a note",
  claims: ["long-note-heavy", "pretext-seen"],
};

export const oneNote: Screen = {
  id: "m11.one-note",
  title: "One note",
  paragraphs: [
    "Ruta, 58, put a card through Ilze’s door on a Tuesday in March. They’d been together for nineteen years. Nothing came. On the second Tuesday she had an envelope in her hand, and she took it to her brother’s instead. They planted out his leeks. In June there was still nothing, and she stopped counting Tuesdays.",
    "One note is one note. Silence is a reply as well. A second one may frighten somebody who has already answered by saying nothing. What you do with each of four answers can be written before you send any.",
  ],
  todo: "Choose whom you would be with on the evening after.",
  button: "Plan for four answers",
  claims: ["second-note-frightens"],
};

export const theFirstTalk: Screen = {
  id: "m11.first-talk",
  title: "Forty minutes on a bench",
  paragraphs: [
    "Osman and Chidi had been three years together and one apart. They met on a bench by the canal, at eleven in the morning, for forty minutes. Osman asked if now was all right. He said what he now saw about the year with the night shifts. Then he asked how Chidi saw it, and waited. At 11:40 they both went to work.",
    "Early talks are for finding out. Affection alone can cover up what ended it. Somewhere neutral, sober, and with an end makes it easier for either of you to say no. If you’ve been afraid of someone, Help now comes before any meeting.",
  ],
  instead: [
    {
      when: { distance: ["yes"] },
      paragraphs: [
        "Osman lives in Izmir and Chidi in Leeds. They had been three years together and one apart. The first talk was a call on a Sunday, for forty minutes, with both at a table. Osman asked if now was all right. He said what he now saw about the year with the night shifts. Then he asked how Chidi saw it, and waited.",
        "Early talks are for finding out. Affection alone can cover up what ended it. A call with an end makes it easier for either of you to say no. A flight is for later, when you both know what it is for.",
      ],
    },
  ],
  todo: "Find one place where either of you could leave without a scene.",
  button: "Write cards for a first talk",
  claims: ["affection-covers"],
};

export const slow: Screen = {
  id: "m11.slow",
  title: "Week five",
  paragraphs: [
    "Noor, 30, and Tess ate together on Thursdays for eight weeks, and kept their own keys. In week five Tess came late and hadn’t rung, as in the old days. On week six’s walk Noor said so. Tess said she’d rather be told. They wrote that down too.",
    "Slow can show more than fast. An old row has time to come up while there are still two flats. Children can be told when something is settled. Three short looks are enough: what you learnt, what was as before, and if you both want more.",
  ],
  todo: "Pick one thing that could wait for eight weeks.",
  button: "Set a pace",
  claims: ["slow-shows"],
};
