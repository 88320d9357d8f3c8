import type { Screen } from "#lib/exercises/guide";

export const fourCups: Screen = {
  id: "m10.four-cups",
  title: "Four cups",
  paragraphs: [
    "Alain had left in March, and in November he rang. Bernadette, 63, had last gone on a first date in 1989. The evening grew lighter while he talked. Next day her daughter-in-law put four cups on the table. She gave them names: quiet suppers, beginning again with a stranger, being used to him, the crying. She asked which of them had Alain in it. “The third,” said Bernadette. “A little.”",
    "The fear of being alone can add to a wish to try again. Loneliness, dread, habit and grief can make going back feel right. They say little about how it would go.",
  ],
  todo: "Draw four circles, and name in each a thing that you hope going back would end.",
  button: "Next: from inside",
  claims: ["alone-renews", "feels-right"],
};

export const sameSoup: Screen = {
  id: "m10.same-soup",
  title: "From inside",
  paragraphs: [
    "Two weeks after trying again, Nikolai, 55, told his friend Wale that it felt like home. There was soup, and Sergio’s boots stood in the hall. Wale said that it had felt like home in 2019. He asked for one thing that was different now and that he could photograph. Nikolai thought until the soup was cold. Then he opened the cupboard. Sergio’s debts were on the inside of the door, on paper, with a column for each month.",
    "For a while, a fair second try and an ending put off can feel the same from inside. What may tell them apart is a fact with a day on it.",
  ],
  todo: "Look for one thing that is different now and that a photograph could show.",
  button: "Next: endings and returns",
  claims: ["same-from-inside"],
};

export const ladybird: Screen = {
  id: "m10.ladybird",
  title: "A lamp on the dashboard",
  paragraphs: [
    "Ousmane, 37, and Hind had parted three times in six years. In April, the week she went, a lamp came on in his car. The car still drove, so he stuck a paper ladybird over it. In June it stopped on the ring road, and the man with the tow truck peeled the ladybird off.",
    "Four lamps are worth a stop. Someone was hurt or frightened, and nothing basic has changed. You’d be going back for relief. One of you has been thinking it over for months. Or parting and returning is what you two do. Couples who part and return again and again tend to report more strain, and more violence.",
    "If the first lamp is yours, Help now lists people who know about that.",
  ],
  todo: "Notice which lamp you’d be quickest to cover.",
  button: "Next: warning lights",
  claims: ["cycles-strain"],
};

export const storageBill: Screen = {
  id: "m10.storage-bill",
  title: "The back of a bill",
  paragraphs: [
    "Joris had told her “maybe in spring”, two springs running, and there was no word for what they were. One Sunday Lien, 28, turned over the bill for the storage unit with his boxes in it. She wrote on the back. Forty euros a month. Five hours of sleep, most nights. Climbing on Tuesdays, because he might ring. A flat in Ghent that somebody else has now.",
    "Waiting can be worth its price. The price is easier to weigh once it’s written down, month by month, with a day beside it for deciding. The day is yours to move.",
  ],
  instead: [
    {
      when: { ending: ["ghosted"] },
      paragraphs: [
        "Lien, 28, had five months with someone who stopped answering in April. At first she was sure that he had lost his phone. One Sunday in August she turned over the electricity bill and wrote on the back. Sleep, with the phone beside her ear. Climbing on Tuesdays, because he might ring. A flat in Ghent that somebody else has now.",
        "A silence can be waited on for a long time, and that has a price. The price is easier to weigh once it’s written down, month by month, with a day beside it for deciding. The day is yours to move.",
      ],
    },
    {
      when: { ending: ["i-left"] },
      paragraphs: [
        "Joris, 35, had told Lien “maybe in spring”, two springs running, and had meant it each time. His boxes stood in a unit that she paid for. One Sunday he took an envelope and wrote what the waiting cost him. Sleep. A job in Porto that he hadn’t answered. On the other side he wrote what it might cost her. He had to guess at most of it.",
        "Waiting can be worth its price, and two people may be paying. The price is easier to weigh once it’s written down, month by month, with a day beside it for deciding. The day is yours to move.",
      ],
    },
  ],
  todo: "Find one bill, trip or evening that you put off this month because you were waiting.",
  button: "Next: the price of waiting",
  claims: [],
};

export const ferry: Screen = {
  id: "m10.ferry",
  title: "Read in a waiting room",
  paragraphs: [
    "Zeynep, 46, had written a good deal about going back to her husband. She printed it, put her friend’s name at the top, and read it in the dentist’s waiting room. At “he says he’ll see someone about the drinking” she wrote in pencil: “Has he?” At “he came when Mum had her operation, and stayed two nights” she drew a line down the margin.",
    "Reading your own case as if it were a friend’s can take some heat out of it. The next page has your own sentences from earlier, for and against, in one size. Read them once, slowly. Then add what isn’t there.",
  ],
  todo: "Think of a friend’s name to put at the top.",
  button: "Next: one sheet",
  claims: ["as-a-friend"],
};
