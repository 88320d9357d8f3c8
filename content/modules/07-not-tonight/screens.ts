import type { Screen } from "#lib/exercises/guide";

export const lateShift: Screen = {
  id: "m7.late-shift",
  title: "Ten past one",
  paragraphs: [
    "Piotr, 49, came off the late shift at one. His wife had asked for a divorce five weeks before. He sat in the van with a message typed. He’d eaten crisps all day, and the last thing they had said was about the deposit. He put the phone in the glove box and drove home. At noon he sent three lines about the deposit.",
    "The pull can be strongest on the nights when a talk would go worst. People are tired, and the last row is still warm. You don’t need to feel less of it. Tonight only has to end without a message that you’d take back.",
  ],
  todo: "Eat something, and drink a glass of water, before you read on.",
  button: "Next: the Monday ferry",
  claims: ["pull-worst-hour"],
};

export const ferry: Screen = {
  id: "m7.ferry",
  title: "The Monday ferry",
  paragraphs: [
    "Six days after the end of it Aoife, 26, took the ferry to Dana’s city. In the port café they had the last row again, with better sentences. Both cried, and Aoife stayed. For two days it was quiet. On the third evening the row was back on the sofa, and the next ferry went on Monday.",
    "A talk in the first weeks can run through the ending once more. It can also make a truce, which may feel like an answer and last for some days. Nobody has to mean harm for that. Two people who have hardly slept are deciding something large.",
  ],
  todo: "Recall the last talk you two had, and how you’d slept the night before it.",
  button: "Write about the last time",
  claims: ["early-talk-replays", "early-talk-truce"],
};

export const draftAtLunch: Screen = {
  id: "m7.draft-at-lunch",
  title: "What the message asks",
  paragraphs: [
    "Hyunwoo, 31, had left Ellie in April. At lunch he typed “I only want to know that you’re all right.” It was kind, and he meant it. He kept it until the evening. Then he read what it asked of her. She was to tell him that he wasn’t a bad man. He rang his cousin, and asked him instead.",
    "An early message can say “fix this for me” while its writer means something else. That is easier to see a day later, after some sleep. The next page keeps a message for one to three days and sends nothing. Then you read it again, by daylight.",
  ],
  instead: [
    {
      when: { children: ["yes"] },
      paragraphs: [
        "Teuila, 36, texts her children’s father on Thursdays about the pick-up. One Thursday she wrote the hour and the gate, and under them “I can’t do this without you.” The first was about Friday, half past three. The second was about herself. She sent the first and held the second. On Saturday she said it to her aunt, over the ironing.",
        "A practical message has a fact and a time in it. If an order or agreement names a way to send it, use that way. An early message can say “fix this for me” while its writer means something else. The next page holds such a line, and sends nothing.",
      ],
    },
  ],
  todo: "Name the one thing that your last unsent message was meant to do.",
  button: "Hold a message",
  claims: ["early-message-asks"],
};

export const eggTimer: Screen = {
  id: "m7.egg-timer",
  title: "The egg timer",
  paragraphs: [
    "Every evening at six Esther, 71, rang Harold. They had parted after forty years, and he’d asked for Sundays only. Now at six she winds the egg timer to ten minutes and peels something. On the first evening the pull was as strong when it rang as when she’d wound it. She wound it again. By the second ring it was the hour for the news.",
    "The pull may not shrink while you wait. What you do with it can change. To feel it and let ten minutes go by is a thing that people practise. It may be kinder to you the next morning.",
  ],
  todo: "Ride one pull this week, for ten minutes by a clock.",
  button: "Ride ten minutes",
  claims: ["pull-may-stay"],
};

export const stairs: Screen = {
  id: "m7.stairs",
  title: "Four times on the stairs",
  paragraphs: [
    "Once, in a short letter, Dov, 38, asked Noa if they could try again. Her answer was no, and please don’t write again. He read it four times on the stairs. Then he did what was on the card in his wallet. He rang Miriam, went over, and mended her bicycle. For an hour there he was all right.",
    "A no speaks about this tie, at this time. It gives no verdict on you. Silence is an answer too, for now, and you needn’t like it to respect it. If there is an hour in which you’re all right, it is yours, and nobody needs to see it.",
  ],
  instead: [
    {
      when: { ending: ["ghosted"] },
      paragraphs: [
        "Callum, 22, had three months with someone from the climbing hall. His last message was read on a Sunday in June. Three weeks later he wrote on a card: that was the answer. Under it he put what to do on evenings when it didn’t feel like one. Ring Joss. Walk home by the canal. On one such evening he was all right for an hour.",
        "Silence speaks about this tie, at this time. It gives no verdict on you. It is an answer for now, and you needn’t like it to respect it. If there is an hour in which you’re all right, it is yours, and nobody needs to see it.",
      ],
    },
  ],
  todo: "Think of one person you could ring on the evening of a no.",
  button: "Plan for a no",
  claims: [],
};

export const poolRoad: Screen = {
  id: "m7.pool-road",
  title: "The road to the pool",
  paragraphs: [
    "Twice a week Ottilie, 43, drove past Piers’s house. They had parted in the autumn, and she told herself that it was the way to the pool. Once she rang, and he asked her through the door to go. In the evening she wrote one line: I went where I wasn’t asked. She takes another road now.",
    "After a breakup many people do something the other hadn’t agreed to. They write on into silence, or they turn up. This can frighten the person at the other end. Stopping today is the next step, and leaving them be is the repair. Threats, tracking or a second account have to stop today. Help now lists people who help with stopping.",
  ],
  todo: "Recall one thing that they asked you not to do.",
  button: "Take the honest look",
  claims: ["many-pursue", "may-frighten"],
  door: { href: "/settings/questions/6?from=m7", label: "Answer this in the questions about safety" },
};
