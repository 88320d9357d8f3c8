// Every factual claim that the guide makes: what it rests on, how sure that is, and how it may be worded.

/** How well a thing is known, strongest first. "untested" is good sense that nobody has put to a test. */
export type Sureness = "well established" | "moderate" | "weak" | "untested";

type Evidence = {
  study: string;
  found: string;
  /** Whether its abstract was read for this guide, or it is cited from memory and still to be checked. */
  seen: "abstract" | "recollection" | "nothing to see";
  strength: Sureness;
};

/** The studies, by their row in the guide's table of evidence. */
export const evidence = {
  1: {
    study: "Slotter, Gardner & Finkel 2010",
    found:
      "Three studies: break-ups change the content of the self and make it less clear; that predicts distress.",
    seen: "recollection",
    strength: "moderate",
  },
  2: {
    study: "Larson & Sbarra 2015",
    found:
      "Of 210 people, those questioned four times in nine weeks had a less disturbed sense of self than those questioned twice.",
    seen: "abstract",
    strength: "moderate",
  },
  3: {
    study: "Rhoades et al. 2011; Preetz 2022",
    found:
      "1,295 unmarried adults: distress rose after a break-up. A German panel of 2,631: most had readjusted after about a year.",
    seen: "abstract",
    strength: "well established",
  },
  4: {
    study: "Sbarra & Emery 2005",
    found: "58 people, a diary of 28 days: feelings after a break-up were very volatile.",
    seen: "abstract",
    strength: "moderate",
  },
  5: {
    study: "Mason, Sbarra, Bryan & Lee 2012",
    found:
      "137 separated adults: contact went with better adjustment in those who accepted the end, with worse in those who did not.",
    seen: "abstract",
    strength: "moderate",
  },
  6: {
    study: "O’Hara et al. 2020",
    found:
      "122 people recorded over five months: more contact in person went with more distress two months later, in people without children alone.",
    seen: "abstract",
    strength: "moderate",
  },
  8: {
    study: "Marshall 2012",
    found:
      "464 people, at one time: looking at an ex’s page went with more distress and longing, offline contact allowed for.",
    seen: "abstract",
    strength: "moderate",
  },
  9: {
    study: "Chong & Fraley 2025",
    found:
      "About 320 people: the bond to a former partner faded slowly, over years, with a mid-point past four.",
    seen: "abstract",
    strength: "moderate",
  },
  10: {
    study: "Sbarra, Boals, Mason, Larson & Mehl 2013",
    found:
      "90 people: free expressive writing left those who searched for meaning worse for up to nine months.",
    seen: "abstract",
    strength: "moderate",
  },
  14: {
    study: "Fagundes 2012",
    found: "More reflection on the break-up went with worse adjustment early on.",
    seen: "abstract",
    strength: "moderate",
  },
  15: {
    study: "Langeslag & Sanchez 2018",
    found:
      "About 24 people: thinking of an ex’s faults lowered love and worsened mood; distraction lifted it.",
    seen: "abstract",
    strength: "weak",
  },
  16: {
    study: "Horner & Langeslag 2019",
    found: "24 people, registered beforehand: no clear effect of thinking of faults or of good sides.",
    seen: "abstract",
    strength: "weak",
  },
  17: {
    study: "Davis, Shaver & Vernon 2003",
    found:
      "5,248 people online: anxiety about closeness went with preoccupation and with strong attempts to restore the bond.",
    seen: "abstract",
    strength: "well established",
  },
  19: {
    study: "Spielmann, MacDonald, Joel & Impett 2016",
    found: "209 and 117 people: fear of being single raised longing and attempts to renew the relationship.",
    seen: "abstract",
    strength: "moderate",
  },
  20: {
    study: "Tashiro & Frazier 2003",
    found: "92 people: positive changes went with accounts of the situation more than with self-blame.",
    seen: "abstract",
    strength: "weak",
  },
  23: {
    study: "Halpern-Meekin et al. 2013",
    found:
      "792 young adults: those who had parted and returned reported more physical violence and more verbal abuse.",
    seen: "abstract",
    strength: "well established",
  },
  24: {
    study: "Monk, Ogolsky & Oswald 2018",
    found: "545 people: parting and returning repeatedly went with depression and anxiety.",
    seen: "abstract",
    strength: "moderate",
  },
  25: {
    study: "Doherty et al. 2011; Doherty, Harris & Wilde 2016",
    found:
      "2,484 divorcing parents: about one in four saw some hope, and in about one couple in nine both did. 100 couples of whom one leaned out: about half chose to try.",
    seen: "abstract",
    strength: "moderate",
  },
  26: {
    study: "No study found",
    found: "What makes a second try go well, or ends the ache, has not been followed over time.",
    seen: "nothing to see",
    strength: "untested",
  },
  28: {
    study: "Mitchell et al. 1997; work on fading affect",
    found:
      "Memory can turn rosier, and the sting of bad events can fade sooner. Little of it is about break-ups.",
    seen: "recollection",
    strength: "weak",
  },
  29: {
    study: "Eastwick et al. 2008",
    found: "About 26 people expected the distress to be worse and longer than it was.",
    seen: "recollection",
    strength: "weak",
  },
  30: {
    study: "De Smet 2011 and 2015; Langhinrichsen-Rohling 2000",
    found:
      "Of 282 people most of those who were left did one unwanted thing or more; 631 former partners reported five or six acts each.",
    seen: "abstract",
    strength: "well established",
  },
  32: {
    study: "Campbell et al. 2003",
    found:
      "220 killings and 343 controls: parting, above all from a controlling partner, went with a higher danger.",
    seen: "abstract",
    strength: "well established",
  },
  44: {
    study: "Bowen & Marlatt 2009",
    found:
      "123 people who practised riding out an urge: the urges were no fewer, what they did about them changed.",
    seen: "abstract",
    strength: "weak",
  },
  45: {
    study: "Gollwitzer & Sheeran 2006",
    found:
      "94 tests: plans with an “if” and a “then” went with doing what was meant, a medium to large effect.",
    seen: "recollection",
    strength: "well established",
  },
  47: {
    study: "Kross & Ayduk",
    found: "Looking at one’s own case as an observer lowered distress, beside looking from within.",
    seen: "recollection",
    strength: "moderate",
  },
  48: {
    study: "No study found",
    found:
      "How staged change is read, how early talks go, and at which hour the pull is strongest: good sense, not tested directly.",
    seen: "nothing to see",
    strength: "untested",
  },
  18: {
    study: "Sbarra 2006",
    found: "58 people: accepting that it ended came before the sadness eased.",
    seen: "abstract",
    strength: "moderate",
  },
} as const satisfies Record<number, Evidence>;

export type Claim = {
  id: string;
  /** What may be said, and no more. */
  says: string;
  /** The rows of `evidence` it rests on. */
  rows: (keyof typeof evidence)[];
  sure: Sureness;
  /** A word by which its sentence is found on a screen. */
  about: string;
  /** That sentence carries one of these. */
  hedges: string[];
};

export const claims: Claim[] = [
  {
    id: "alike-early",
    says: "In the first weeks, wanting a person and wanting the hurt to end can be hard to tell apart.",
    rows: [19],
    sure: "weak",
    about: "tell apart",
    hedges: ["can"],
  },
  {
    id: "alone-adds",
    says: "The worry of being on one’s own can add to the longing for a former partner.",
    rows: [19],
    sure: "moderate",
    about: "on your own",
    hedges: ["can"],
  },
  {
    id: "self-shaken",
    says: "A breakup can leave a person less sure of who they are.",
    rows: [1, 2],
    sure: "moderate",
    about: "who you are",
    hedges: ["can"],
  },
  {
    id: "loud-alarm",
    says: "In some people the alarm for being apart is loud and slow to stop.",
    rows: [17],
    sure: "well established",
    about: "alarm",
    hedges: ["some people"],
  },
  {
    id: "return-no-cure",
    says: "Part of the ache may still be there if two people try again.",
    rows: [24, 26],
    sure: "untested",
    about: "still be there",
    hedges: ["may"],
  },
  {
    id: "feelings-swing",
    says: "After a breakup, feelings can swing from day to day.",
    rows: [4],
    sure: "moderate",
    about: "swing",
    hedges: ["can"],
  },
  {
    id: "answer-again",
    says: "Some people find things clearer after answering the same questions again, weeks later.",
    rows: [2],
    sure: "moderate",
    about: "clearer",
    hedges: ["some people"],
  },
  {
    id: "many-go",
    says: "When one tie ends, many smaller things can go in the same week.",
    rows: [1],
    sure: "moderate",
    about: "many smaller things",
    hedges: ["can"],
  },
  {
    id: "alarm-for-losing",
    says: "People who get close tend to have an alarm for losing each other.",
    rows: [17],
    sure: "well established",
    about: "losing each other",
    hedges: ["tend to"],
  },
  {
    id: "alarm-very-loud",
    says: "In some people that alarm is very loud and slow to stop.",
    rows: [17],
    sure: "well established",
    about: "very loud",
    hedges: ["some people"],
  },
  {
    id: "self-blurred",
    says: "A breakup can blur who somebody is for a while.",
    rows: [1],
    sure: "moderate",
    about: "blur who you are",
    hedges: ["can"],
  },
  {
    id: "few-words",
    says: "Some people are clearer about themselves after looking again, weeks later.",
    rows: [2],
    sure: "moderate",
    about: "look again weeks later",
    hedges: ["some people"],
  },
  // Room to breathe
  {
    id: "quiet-gives",
    says: "A stretch of quiet may give a calmer body, a less sharp loss, a clearer view and more of oneself.",
    rows: [4, 6],
    sure: "weak",
    about: "four things",
    hedges: ["may"],
  },
  {
    id: "watching-hurts",
    says: "People who look at an ex’s page more often tend to hurt and miss them more. Which comes first isn’t known.",
    rows: [8],
    sure: "moderate",
    about: "checked an ex’s page",
    hedges: ["tended to"],
  },
  {
    id: "contact-slows",
    says: "For some people, contact slows the fading of the hurt.",
    rows: [4, 6],
    sure: "moderate",
    about: "slows the fading",
    hedges: ["some people"],
  },
  {
    id: "contact-differs",
    says: "For others it may not: one study didn’t find it in people with children.",
    rows: [5, 6],
    sure: "moderate",
    about: "people with children",
    hedges: ["may not"],
  },
  {
    id: "silence-danger",
    says: "Where there has been fear or control, going silent all at once can raise the danger.",
    rows: [32],
    sure: "well established",
    about: "going silent",
    hedges: ["can"],
  },
  {
    id: "no-right-length",
    says: "No study is known that found a right length for a stretch of quiet.",
    rows: [5, 6],
    sure: "untested",
    about: "right length",
    hedges: ["know of no study"],
  },
  {
    id: "if-then-kept",
    says: "Plans with an if and a then tend to be kept more often.",
    rows: [45],
    sure: "well established",
    about: "an if and a then",
    hedges: ["tend to"],
  },
  // The whole film
  {
    id: "film-cut",
    says: "Missing someone can leave mostly the best scenes in mind.",
    rows: [28],
    sure: "weak",
    about: "best scenes",
    hedges: ["can"],
  },
  {
    id: "faults-lower",
    says: "In one small study, thinking of a former partner’s faults lowered people’s mood; a second found no effect.",
    rows: [15, 16],
    sure: "weak",
    about: "list of faults",
    hedges: ["one small study"],
  },
  // What would have to be true
  {
    id: "second-better",
    says: "Some second tries go better than the first.",
    rows: [26],
    sure: "untested",
    about: "go better",
    hedges: ["some"],
  },
  {
    id: "second-share",
    says: "Better second tries tend to have time apart that both used, a clear story of why it broke, two people ready to act differently, and warmth.",
    rows: [25, 26],
    sure: "untested",
    about: "share a few things",
    hedges: ["tend to"],
  },
  {
    id: "some-reasons-move",
    says: "Some reasons for an ending can be worked on.",
    rows: [26],
    sure: "untested",
    about: "worked on",
    hedges: ["some"],
  },
  {
    id: "some-reasons-stay",
    says: "Deep values, repeated disrespect or harm, and someone who isn’t available mostly stay where they are.",
    rows: [26],
    sure: "untested",
    about: "stay where they are",
    hedges: ["mostly"],
  },
  {
    id: "early-try",
    says: "A second try within days can run on the pain of being apart and keep the old pattern.",
    rows: [24, 26],
    sure: "untested",
    about: "within days",
    hedges: ["can"],
  },
  {
    id: "one-asks",
    says: "A second try can rest on one person who does nearly all the asking.",
    rows: [26],
    sure: "untested",
    about: "nearly all the asking",
    hedges: ["can"],
  },
  {
    id: "alike-inside",
    says: "From inside, a try that will last and one that won’t may feel alike.",
    rows: [26],
    sure: "untested",
    about: "From inside",
    hedges: ["may"],
  },
  // Change that holds when nobody’s looking
  {
    id: "staging-draws",
    says: "Wanting a result soon can draw a person into staging a change.",
    rows: [48],
    sure: "untested",
    about: "staging a change",
    hedges: ["can"],
  },
  {
    id: "begin-with-show",
    says: "Many people begin a change with some show in it.",
    rows: [48],
    sure: "untested",
    about: "a bit of show",
    hedges: ["many people"],
  },
  {
    id: "lasting-explained",
    says: "Change that lasts tends to have an explanation in it.",
    rows: [48],
    sure: "untested",
    about: "an explanation in it",
    hedges: ["tends to"],
  },
  {
    id: "taken-for-tactic",
    says: "People close to somebody may take a sudden change for a tactic.",
    rows: [48],
    sure: "untested",
    about: "a tactic",
    hedges: ["may"],
  },
  {
    id: "mostly-slow",
    says: "Change that lasts is mostly slow and quiet about itself.",
    rows: [48],
    sure: "untested",
    about: "quiet about itself",
    hedges: ["mostly"],
  },
  {
    id: "at-the-source",
    says: "Many people can work on jealousy, neediness, distance and temper at the source.",
    rows: [48],
    sure: "untested",
    about: "at the source",
    hedges: ["many people"],
  },
  {
    id: "if-then-step",
    says: "A plan with an “if” and a “then” can make a step easier to take.",
    rows: [45],
    sure: "well established",
    about: "easier to take",
    hedges: ["can"],
  },
  // Not tonight
  {
    id: "pull-worst-hour",
    says: "The pull can be strongest on the nights when a talk would go worst.",
    rows: [48],
    sure: "untested",
    about: "a talk would go worst",
    hedges: ["can"],
  },
  {
    id: "early-talk-replays",
    says: "A talk in the first weeks can run through the ending once more.",
    rows: [48],
    sure: "untested",
    about: "run through the ending",
    hedges: ["can"],
  },
  {
    id: "early-talk-truce",
    says: "A talk in the first weeks can make a truce that lasts for some days.",
    rows: [48],
    sure: "untested",
    about: "a truce",
    hedges: ["can"],
  },
  {
    id: "early-message-asks",
    says: "An early message can say “fix this for me” while its writer means something else.",
    rows: [48],
    sure: "untested",
    about: "fix this for me",
    hedges: ["can"],
  },
  {
    id: "pull-may-stay",
    says: "A pull may not shrink while it is ridden out; what a person does with it can change.",
    rows: [44],
    sure: "weak",
    about: "shrink",
    hedges: ["may"],
  },
  {
    id: "many-pursue",
    says: "After a breakup many people do something the other hadn’t agreed to.",
    rows: [30],
    sure: "well established",
    about: "hadn’t agreed to",
    hedges: ["many people"],
  },
  {
    id: "may-frighten",
    says: "Contact that the other hadn’t agreed to can frighten them.",
    rows: [30],
    sure: "moderate",
    about: "frighten",
    hedges: ["can"],
  },
  // Time, used
  {
    id: "early-looking",
    says: "In the first weeks, dwelling on the breakup can make it hurt more.",
    rows: [14],
    sure: "moderate",
    about: "long hard look",
    hedges: ["can"],
  },
  {
    id: "short-questions",
    says: "Some people get further with a short question that ends than with open-ended writing.",
    rows: [2, 10],
    sure: "weak",
    about: "short question",
    hedges: ["some people"],
  },
  {
    id: "days-first",
    says: "Getting through the days can come long before understanding the ending.",
    rows: [3],
    sure: "weak",
    about: "Getting through the day",
    hedges: ["can"],
  },
  {
    id: "going-round",
    says: "Going over a breakup again and again can make the early weeks heavier.",
    rows: [14],
    sure: "moderate",
    about: "again and again",
    hedges: ["can"],
  },
  {
    id: "longer-than-guessed",
    says: "Understanding an ending can take longer than people guess.",
    rows: [9],
    sure: "weak",
    about: "longer than people guess",
    hedges: ["can"],
  },
  {
    id: "sooner-than-feared",
    says: "The sharpest weeks may pass sooner than people feared.",
    rows: [3, 29],
    sure: "weak",
    about: "sooner than they feared",
    hedges: ["may"],
  },
  {
    id: "fades-for-years",
    says: "In some people the tie goes on fading for years.",
    rows: [9],
    sure: "moderate",
    about: "fading for years",
    hedges: ["some people"],
  },
  {
    id: "late-and-plain",
    says: "Understanding tends to come late and to sound plain.",
    rows: [20],
    sure: "untested",
    about: "sound plain",
    hedges: ["tends to"],
  },
  // Two lists
  {
    id: "same-week",
    says: "If nothing in the week has changed, the old ending may come round again.",
    rows: [26],
    sure: "untested",
    about: "old ending",
    hedges: ["may"],
  },
  {
    id: "promise-not-enough",
    says: "With a habit of breaking trust, a promise may not be enough.",
    rows: [26],
    sure: "untested",
    about: "a promise",
    hedges: ["may"],
  },
  {
    id: "one-hopes",
    says: "After a parting, one of two can see some hope where the other sees none.",
    rows: [25],
    sure: "moderate",
    about: "some hope",
    hedges: ["can"],
  },
  // Second chance, or second ending?
  {
    id: "alone-renews",
    says: "The fear of being alone can add to the wish to try again.",
    rows: [19],
    sure: "moderate",
    about: "fear of being alone",
    hedges: ["can"],
  },
  {
    id: "feels-right",
    says: "Loneliness, dread, habit and grief can make going back feel right.",
    rows: [19, 26],
    sure: "untested",
    about: "going back feel right",
    hedges: ["can"],
  },
  {
    id: "same-from-inside",
    says: "A fair second try and an ending put off can feel the same from inside.",
    rows: [26],
    sure: "untested",
    about: "from inside",
    hedges: ["can"],
  },
  {
    id: "cycles-strain",
    says: "Couples who part and return repeatedly tend to report more strain, and more violence.",
    rows: [23, 24],
    sure: "well established",
    about: "again and again",
    hedges: ["tend to"],
  },
  {
    id: "as-a-friend",
    says: "Reading one’s own case as a friend’s can lower the heat of it.",
    rows: [47],
    sure: "moderate",
    about: "take some heat",
    hedges: ["can"],
  },
  {
    id: "seeing-eases",
    says: "After a breakup, some people’s sadness eased once they could see the ending.",
    rows: [18],
    sure: "moderate",
    about: "could see the ending",
    hedges: ["some people"],
  },
  {
    id: "alarm-says-danger",
    says: "The alarm for being apart can feel like danger when there is hurt.",
    rows: [17],
    sure: "untested",
    about: "in danger when you are hurt",
    hedges: ["can"],
  },
  {
    id: "step-with-somebody",
    says: "A step may be easier to take when somebody comes along.",
    rows: [17],
    sure: "untested",
    about: "comes along",
    hedges: ["may"],
  },
  {
    id: "steady-from",
    says: "Being steady tends to come from letting a bad hour pass, from plain days, and from more than one place to be of use.",
    rows: [26],
    sure: "untested",
    about: "letting a bad hour",
    hedges: ["tends to"],
  },
  {
    id: "bond-fades-slowly",
    says: "The bond to a former partner can fade slowly, over years.",
    rows: [9],
    sure: "moderate",
    about: "fade slowly",
    hedges: ["can"],
  },
  {
    id: "sharpest-eases",
    says: "The sharpest part of the distress often eases sooner than the bond.",
    rows: [3],
    sure: "moderate",
    about: "eases sooner",
    hedges: ["often"],
  },
  {
    id: "long-note-heavy",
    says: "A long first note can read as a campaign.",
    rows: [26],
    sure: "untested",
    about: "campaign",
    hedges: ["can"],
  },
  {
    id: "pretext-seen",
    says: "A found reason for writing may be taken for a trick.",
    rows: [26],
    sure: "untested",
    about: "taken for a trick",
    hedges: ["may"],
  },
  {
    id: "second-note-frightens",
    says: "A second message after silence may frighten the person who gets it.",
    rows: [30],
    sure: "moderate",
    about: "frighten",
    hedges: ["may"],
  },
  {
    id: "affection-covers",
    says: "Affection alone can cover up what ended a relationship.",
    rows: [26],
    sure: "untested",
    about: "Affection alone",
    hedges: ["can"],
  },
  {
    id: "slow-shows",
    says: "Going slowly can show more than going fast.",
    rows: [26],
    sure: "untested",
    about: "Going slowly",
    hedges: ["can"],
  },
];
