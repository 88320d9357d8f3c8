import type { Screen } from "#lib/exercises/guide";

export const whoseQuiet: Screen = {
  id: "m3.whose-quiet",
  title: "Whose quiet it is",
  paragraphs: [
    "At nine each night Delphine, 52, put the phone in the linen cupboard. Marc had left in June, after twenty-four years. In the first week she pictured him noticing. In the third she slept until six, and on the Sunday she read forty pages.",
    "A stretch of quiet is for the one who keeps it. It may give four things: a calmer body, a loss that cuts less, a clearer view, and some of yourself again. It is no message to them, and nobody needs to notice it. Whether to go back or to stay apart is a choice for later, from steadier ground.",
  ],
  instead: [
    {
      when: { ending: ["ghosted"] },
      paragraphs: [
        "Nobody told Aiko, 24, that it was over. His messages thinned out in April and stopped in May. All through June she kept her evenings free. In July she muted the chat for three weeks, and on Tuesdays she went to her pottery class.",
        "His silence had happened to her. The second quiet was hers. It may give four things: a calmer body, a loss that cuts less, a clearer view, and some of yourself again. It can begin without an explanation from them.",
      ],
    },
  ],
  todo: "Choose where your phone lies tonight, and put it there at nine.",
  whereAfraid: { todo: "Name one person who could know that you’d like some quiet." },
  button: "Next: looking counts",
  claims: ["quiet-gives"],
};

export const lookingCounts: Screen = {
  id: "m3.looking",
  title: "Looking counts",
  paragraphs: [
    "Tunde, 31, had ended three years with Grace in March, and hadn’t written since. Most nights at eleven he looked at her page, and then at the page of a man in her photos. He lay awake working out which beach it was.",
    "Looking is contact, even when one of you doesn’t know. In one study, people who checked an ex’s page more often tended to hurt and miss them more. Which of the two comes first isn’t known. A page that you mute tells nobody, and is still there in three weeks.",
  ],
  todo: "Mute one account tonight that holds nothing you need.",
  whereAfraid: { todo: "Before you mute anyone, ask an advocate how to go about it." },
  button: "Next: what it’s for",
  claims: ["watching-hurts"],
};

export const ringsAgain: Screen = {
  id: "m3.rings-again",
  title: "It rings again",
  paragraphs: [
    "On a Wednesday two words came for Ximena, 23: “how’s Miso?” They were from Lola, and it had been over since June, after six months. Ximena answered about the cat. Lola sent a heart. By one in the morning the heart had been read as a yes, a joke and a goodbye. On Thursday she left her keys in the door.",
    "A message can set the alarm ringing again, however kind it is. For some people contact slows the fading of the hurt. For others it may not: one study didn’t find it in people with children. Go by your own next morning.",
  ],
  todo: "If there is contact, write one line about the morning after it.",
  button: "Next: only what is needed",
  claims: ["contact-slows", "contact-differs"],
};

export const onlyNeeded: Screen = {
  id: "m3.only-needed",
  title: "Only what is needed",
  paragraphs: [
    "Joana, 47, and Rui were married until May, and own a bakery. She can’t go silent on the man who orders the flour. They kept one channel, the shop’s own e-mail, which she reads at eight and at two. It holds flour, wages and the van. When he asked how she was sleeping, she answered about the van.",
    "Where there is something to settle, quiet can mean need-only: one channel, the practical thing, a time to read it. Feelings, blame and questions about their life stay out of it. They can wait for the day you set.",
  ],
  instead: [
    {
      when: { home: ["yes"] },
      paragraphs: [
        "Lena, 28, and Jo had the lease until August. They put a sheet of paper on the fridge. Lena had the kitchen until eight, and Jo from eight. The sofa was a bed on even days. Nobody stayed over. In the corner stood the date on which the keys went back.",
        "Space inside a home is made of rooms, times, beds, guests and an end date. Talk is need-only: the boiler, the bins, the post. Feelings and questions about their evening stay out of it. They can wait for the day you set.",
      ],
      todo: "Choose one hour tonight in which one room is yours.",
    },
    {
      when: { children: ["yes"] },
      paragraphs: [
        "Mikkel, 39, hands over two children on Fridays at five. He and Sofie have one thread for it: pick-ups, shoes, the dentist. He reads it at noon and at six. When she wrote that the flat was very quiet, he answered about the shoes. The children carry bags, and no messages.",
        "With a child, quiet means need-only: one channel, the practical thing, a time to read it. Feelings, blame and questions about their life stay out of it. The children hear about what is settled, and about nothing else.",
      ],
      todo: "Write down the next practical thing about the children that has a date.",
    },
    {
      when: { pet: ["yes"] },
      paragraphs: [
        "Shufen, 30, and Bea have a dog called Rice and a week each. The handover is on Sunday at ten, at the gate, and takes as long as a lead takes to change hands. The vet’s bills go by one e-mail a month. When Bea asked if she was seeing anyone, Shufen wrote back about the tablets.",
        "With a pet between you, quiet can mean need-only: one channel, the practical thing, a time to read it. Feelings, blame and questions about their life stay out of it. They can wait for the day you set.",
      ],
      todo: "Write down the day, the hour and the gate of the next handover.",
    },
    {
      when: { married: ["yes"] },
      paragraphs: [
        "Halina, 60, is still married on paper. There is a mortgage, a car, and a drawer of letters in both names. She and Jan use one e-mail address for it, and she reads it on Tuesdays and Fridays after lunch. When he wrote that the garden had gone wild, she answered about the mortgage.",
        "Where there are papers to settle, quiet can mean need-only: one channel, the practical thing, a time to read it. Feelings, blame and questions about their life stay out of it. Before you agree to anything or sign it, see a lawyer.",
      ],
    },
    {
      when: { circles: ["yes"] },
      paragraphs: [
        "Samuel, 20, sits in the same seminar as Ines and sings in the same choir. He moved to the row by the window and asked for the other rehearsal. To the friends they share he gave one sentence: “We’ve parted, and I’d rather hear no news of her for now.” In the corridor he nods.",
        "Where you share work, class, faith or friends, quiet can mean need-only. You say what the day needs, in the place where it is needed. Friends carry no messages and bring no news.",
      ],
      todo: "Write one sentence for friends who know you both, and say it to one of them.",
    },
    {
      when: { distance: ["yes"] },
      paragraphs: [
        "Ngozi, 34, and Elias had nine time zones between them and lived on a screen. She took his city off her clock. The call that used to ring at her breakfast no longer rings. There was a flight booked for May, so there were two lines about the refund.",
        "From far away, contact is all in the phone. Quiet can mean need-only there too: one channel, the practical thing, a time to read it. Feelings, blame and questions about their life can wait for the day you set.",
      ],
      todo: "Take one thing of theirs off your phone’s front page, such as a clock or a photo.",
    },
  ],
  todo: "Write down one practical thing that you two still have to settle, if there is one.",
  button: "Next: where it needs a plan first",
  claims: [],
};

export const planFirst: Screen = {
  id: "m3.plan-first",
  title: "Where it needs a plan first",
  paragraphs: [
    "For a year Marisol, 35, had been afraid of the woman she was going to marry. On the night she left, she wanted to vanish from Pia’s phone at once. The advocate on the line asked what Pia had done the last time she couldn’t reach her. They made a plan: who would know, which door, what to keep as proof. The rest came eleven days later.",
    "Where there has been fear or control, going silent all at once can raise the danger. Plan it with an advocate first. Help now lists people to ring, and you needn’t call it abuse. If an order limits contact, the quiet lasts as long as the order does.",
  ],
  todo: "Open Help now once, so that you know where it is.",
  button: "Next: your contact map",
  claims: ["silence-danger"],
};

export const lookAgain: Screen = {
  id: "m3.look-again",
  title: "A date to look again",
  paragraphs: [
    "Håkon, 71, asked his niece how long he had to keep away from Solveig. They’d had two good years before she ended it. His niece had read thirty days, and her friend had read ninety. He drew a cross on 9 April, three weeks off. On the 9th he chose three weeks more without calls, and went back to the dancing class.",
    "We know of no study that found a right length. A review date is a day to look and choose again, with some nights of sleep behind you. Plans with an if and a then tend to be kept more often, so you’ll write three.",
  ],
  todo: "Choose one person who’ll know about this, and tell them the day.",
  button: "Next: my terms",
  claims: ["no-right-length", "if-then-kept"],
};
