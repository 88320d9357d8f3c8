import type { Screen } from "#lib/exercises/guide";

export const onTheLatch: Screen = {
  id: "m11.on-the-latch",
  title: "A door on the latch",
  paragraphs: [
    "On Saturdays Leilani, 43, left her front door on the latch, so that her father could come in or walk past. Most Saturdays he walked past. Once he came in and asked for the paper. She hadn’t been at the window. She’d been doing the beans.",
    "A first note can be like that door. It says a few true things and asks for nothing. If they answer, you two can talk, slowly, about what happened and what is different. If they don’t, that is an answer for now.",
  ],
  todo: "Think of what you’d do with the rest of a day on which nothing came.",
  button: "Write what the note is for",
  claims: [],
};

export const fourLines: Screen = {
  id: "m11.four-lines",
  title: "Four lines",
  paragraphs: [
    "There were eleven drafts on the phone of Tomasz, 53. He had ended it with Sabine in the spring, after two years. The longest draft told her what he had understood since, and asked twice if she’d read it. On a Sunday he struck out each line that needed an answer. Four were left. One was hello. One said he’d had time to look at his part.",
    "A light note asks for nothing back. A long one can read as a campaign, and a found reason for writing may be taken for a trick. This page keeps the words and sends nothing.",
  ],
  todo: "Think of what you’d say, and leave out each line that needs an answer.",
  button: "Write a note",
  claims: ["long-note-heavy", "pretext-seen"],
};

export const oneNote: Screen = {
  id: "m11.one-note",
  title: "One note",
  paragraphs: [
    "On a Tuesday in March Ruta, 58, posted a card to Ilze, with whom she had lived for nineteen years. Nothing came. Two Tuesdays on she had a second one written, and she took it to her friend Vida’s. They planted onions till dark, and the card stayed in her bag. In June there was still nothing, and she stopped counting Tuesdays.",
    "Silence is a reply as well, for now. A second note may frighten the person who gets it, so there is one only. Warm, brief, no or nothing: you can write now what you’d do after each.",
  ],
  todo: "Choose whom you would be with on the evening after.",
  button: "Plan for four answers",
  claims: ["second-note-frightens"],
};

export const theFirstTalk: Screen = {
  id: "m11.first-talk",
  title: "Forty minutes on a bench",
  paragraphs: [
    "They met on a bench by the canal, at eleven in the morning, for forty minutes. Osman, 40, and Chidi had been three years together and one apart. Osman asked if now was all right. He said what he now saw about the year with the night shifts. Then he asked how Chidi saw it, and waited. At 11:40 they both went to work.",
    "Early talks are for finding out. Affection alone can cover up what ended it. A neutral place, no drink and a time to stop can make it easier for either of you to say no. If you’ve been afraid of someone, Help now comes before any meeting.",
  ],
  instead: [
    {
      when: { distance: ["yes"] },
      paragraphs: [
        "Osman, 40, lives in Izmir and Chidi in Malmö. They had been three years together and one apart. The first talk was a call on a Sunday, for forty minutes, with both at a table. Osman asked if now was all right. He said what he now saw about the year with the night shifts. Then he asked how Chidi saw it, and waited.",
        "Early talks are for finding out. Affection alone can cover up what ended it. A call with a time to stop can make it easier for either of you to say no. A flight is for later, when you both know what it is for. If you’ve been afraid of someone, Help now comes before any meeting.",
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
    "For eight weeks Noor, 30, and Willem ate together on Thursdays, and kept their own keys. They had been engaged once. In week five he came late and hadn’t rung, as in the old days. In week six, over the washing-up, she said so. He said he’d rather be told. They wrote that down too.",
    "Going slowly can show more than going fast. An old row may come up while there are still two flats. Children can be told when something is settled. Three short looks are enough: what you learnt, what was as before, and if you both want more.",
  ],
  todo: "Pick one thing that could wait for eight weeks.",
  button: "Set a pace",
  claims: ["slow-shows"],
};
