// Words that can mean danger, in English, and what makes them mean something else (care.md 3.5). All of it decides one
// thing: whether the writer is asked. It names nobody, stores nothing and closes nothing. About half of the hits will be
// false, so the card asks once about a note; and words that are not here are missed, so Help now is always in sight.
//
// Each entry is a pattern of whole words, read after the text was put into lower case with plain apostrophes.
// Grown only with a sentence in tests/unit/cards.test.ts, both ways.

export type Phrases = {
  language: string;
  version: number;
  /** Taken out before anything is looked for. */
  idioms: readonly string[];
  /** A sentence about something made up. */
  fiction: readonly string[];
  /** Told of a time that is over. */
  past: readonly string[];
  /** In the same sentence, these make it today's again. */
  present: readonly string[];
  /** Before a phrase, with at most three words between: it is denied. */
  negation: readonly string[];
  /** Look like a denial and are none. */
  noNegation: readonly string[];
  /** By whose voice: about oneself, done to oneself, seen or heard of somebody else, done by oneself. */
  voices: Record<"self" | "done" | "saw" | "did", readonly string[]>;
};

const they =
  "(?:he|she|they|my ex|my (?:husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|stepfather))";
const them = "(?:him|her|them|my ex|my (?:husband|wife|partner|boyfriend|girlfriend))";
const children =
  "(?:the (?:kids?|child|children|baby|boys?|girls?|twins)|(?:my|our|his|her|their) (?:kids?|child|children|baby|son|daughter|sons|daughters|boys?|girls?))";
/** A word between, unless it denies what comes after. */
const word = "(?:(?!never |not |no |cannot |\\w+n't )[\\w']+ )";
const theirself = "(?:himself|herself|themselves|themself)";

export const english: Phrases = {
  language: "en",
  version: 1,
  idioms: [
    "dying to (?:see|meet|know|hear|tell|ask|hug|hold|kiss|go|get|try|find|talk|show)",
    "dying (?:for|of) (?:a |an |the )?(?:coffee|tea|drink|smoke|shame|boredom|embarrassment|laughter|curiosity|hunger|thirst|heat|cold|news|word|holiday)",
    "(?:this|it|that|the (?:waiting|silence|quiet|distance)|missing (?:him|her|them)|my (?:back|feet|head|knees?)) (?:is|are|'s|was|were) killing me",
    "(?:is|are|was|were) killing me",
    "kill(?:s|ed|ing)? (?:the |some |an )?(?:time|hour|evening|mood|vibe|party|joke|conversation|lights?|engine|weeds?)",
    "(?:i(?:'d| would| could)) kill for",
    "dressed to kill",
    "dead (?:to me|tired|end|line|weight|set|sure|silent|silence|serious|battery|phone|inside the fridge|heading)",
    "to die for",
    "(?:nearly |almost |could have |could've )?died (?:of|from) (?:shame|embarrassment|laughter|laughing|boredom)",
    "died laughing",
    "(?:phone|battery|laptop|car|plant|plants|basil|conversation|hope) (?:has |had |just )?died",
    "(?:scared|bored|worried|sick|tickled|love[sd]? (?:him|her|them|it)|miss(?:ed)? (?:him|her|them)) (?:half )?to death",
    "over my dead body",
    "die on (?:that|this) hill",
    "old habits die hard",
    "hit me (?:that|how|then|when|like|hard that)",
    "hit (?:it off|the (?:road|gym|hay|sack|shops?|nail|brakes?|wall|roof))",
    "beat (?:me to it|about the bush|myself up|him at|her at|them at)",
    "shoot (?:me|him|her|them) (?:a|an) (?:text|message|email|note)",
    "choked (?:up|on (?:a|my|the) \\w+)",
    "strangled (?:laugh|sob|cry)",
    "murder on (?:my|the) \\w+",
    "get(?:ting|s)? away with murder",
    "(?:i )?could murder (?:a|an|some) \\w+",
    "cut myself (?:shaving|cooking|chopping|on (?:a|the) (?:knife|glass|tin|can|paper))",
    "cut myself (?:off|some slack|a slice|a piece)",
    "hurt myself (?:at the gym|running|skiing|playing|falling|on the (?:ice|stairs))",
    "suicide squad",
    "end it (?:with|between|all with|by text|by phone)",
    "end(?:ed)? it all (?:over|by) (?:text|phone)",
    "pushed me (?:to (?:be|do|try|apply|finish|study|write)|towards|into (?:applying|studying))",
    "grabbed me (?:a|an|some|by the heart)",
    "threw me (?:a|an|off|for)",
    "kick(?:ed|ing)? (?:myself|me when)",
    "(?:his|her|their) (?:words|smile|absence|silence) (?:hit|punched|slapped) me",
    "take me out (?:for|to)",
  ],
  fiction: [
    "in (?:the|a|that|this) (?:film|movie|book|novel|series|show|song|play|game|story|episode)",
    "the (?:character|hero|heroine|villain|detective)",
    "we (?:watched|read|saw) (?:a|the)",
    "(?:a|the) (?:documentary|podcast|lyric|headline)",
  ],
  past: [
    "back then",
    "(?:many |some |ten|twenty|\\d+ )?years ago",
    "long ago",
    "when i was (?:a |an )?(?:child|kid|teenager|teen|young|younger|little|at school|at university|\\d+|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)",
    "as a (?:child|kid|teenager|teen)",
    "used to",
    "in (?:19|20)\\d\\d",
    "in my (?:teens|twenties|youth)",
    "(?:at|in) (?:school|my first marriage)",
  ],
  present: [
    "again",
    "now",
    "still",
    "tonight",
    "today",
    "lately",
    "these days",
    "this (?:week|morning|evening)",
    "tomorrow",
  ],
  negation: [
    "never",
    "not",
    "no longer",
    "nor",
    "neither",
    "without",
    "\\w+n't",
    "cannot",
    "no (?:plan|plans|wish|intention|thought|thoughts|desire|urge)(?: (?:to|of|about))?",
    "nobody",
    "no one",
    "nothing (?:to do with|about)",
    "stopped",
    "instead of",
    "rather than",
  ],
  noNegation: [
    "can(?:'t|not) stop",
    "couldn't stop",
    "can(?:'t|not) help",
    "not (?:sure|certain) (?:that |if |whether )?i (?:won't|wouldn't|don't)",
    "not (?:sure|certain|only|just)",
    "(?:don't|do not|didn't) know (?:if|whether|how|why|what)",
    "why (?:not|don't|shouldn't)",
    "(?:wouldn't|won't|didn't|don't) (?:care|notice|matter|mind)",
    "(?:can't|cannot|couldn't) (?:take|bear|stand|do|cope|go on|see|sleep)(?: \\w+){0,2}",
    "(?:haven't|hasn't) (?:slept|eaten)",
    "if (?:\\w+ ){1,4}(?:doesn't|don't|won't|isn't|aren't|can't)",
    "never (?:get|getting) (?:out|through|over)",
  ],
  voices: {
    self: [
      "kill(?:ing)? myself",
      "end(?:ing)? (?:my life|it all|my own life)",
      "tak(?:e|ing) my (?:own )?life",
      "suicid(?:e|al)",
      "(?:want|wants|wanted|wanting|ready|rather|going|like) (?:to )?(?:just )?die",
      "wish(?:ing|ed)? (?:that )?i (?:was|were|had been|could be) (?:dead|never born|not alive|gone)",
      "(?:don't|do not|didn't|not) (?:really )?want(?:ing)? to (?:be alive|live|exist|wake up|be here (?:any ?more|tomorrow)|go on living)",
      "(?:not|never) (?:wake|waking) up (?:again|tomorrow|any ?more)",
      "(?:hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|shooting|drown|drowning|burn|burning|starve|starving) myself",
      "self-harm(?:ed|ing)?",
      "overdos(?:e|ed|ing)",
      "(?:take|taking|took|swallow|swallowed|swallowing) (?:all|too many|a lot) (?:of )?(?:my|the|those|these)? ?(?:pills|tablets|medication|paracetamol)",
      "(?:jump|jumping) (?:off|in front of|from) (?:the|a) (?:bridge|roof|train|balcony|platform|building|cliff)",
      "(?:everyone|everybody|they|he|she|you|people|the (?:kids|children)) (?:would|'d|will|'ll|are|is) (?:all )?be(?:tter)? ?(?:better )?off without me",
      "better off (?:dead|without me)",
      "(?:no|not any) (?:reason|point) (?:to live|in (?:living|being alive|being here))",
      "life (?:is|isn't|is not) (?:not )?worth (?:it|living)",
      "not worth living",
      "(?:can't|cannot|can not) (?:stay|keep myself) (?:safe|alive)",
      "not safe (?:with|by|on) (?:myself|my own)",
      "(?:written|wrote|writing) (?:my |a )?(?:goodbye|suicide) (?:note|letter)s?",
      "disappear (?:for good|for ever|forever) (?:tonight|from this world)",
      "won't be (?:here|around) (?:tomorrow|any ?more|much longer)",
    ],
    done: [
      `${they} ${word}?(?:hit|hits|punched|slapped|slaps|kicked|choked|strangled|beat|beats|burned|bit|raped|shoved|shook|grabbed|grabs|pushed|pushes|threw|throws|spat at|attacked|hurt|hurts) (?:at )?me`,
      "(?:hit|punched|slapped|kicked|choked|strangled|raped|attacked|beaten) (?:me|by (?:him|her|them))",
      "(?:hands?|fingers?) (?:round|around|on) my (?:neck|throat)",
      `${they} ${word}?(?:forced|forces|made) me (?:to (?:have sex|sleep with|do things)|have sex|sleep with)`,
      `${they} ${word}?(?:threatened|threatens|threatening|is threatening|are threatening|keeps? threatening)`,
      "threat(?:ened|ens|ening) (?:me|to (?:kill|hurt|hit|take (?:the|my|our) (?:kids|children)|post|send|share))",
      `(?:i'm|am|was|feel|felt|so|really|still|been) ${word}?(?:afraid|scared|frightened|terrified) of (?:${them}|what (?:he|she|they)|going home)`,
      `${they} ${word}?(?:followed|follows|following|is following|stalks?|stalked|is stalking|watches|watched|is watching) me`,
      "(?:stalking|following|tracking) me",
      `${they} ${word}?(?:tracks?|tracked|tracking|is tracking) my (?:phone|car|location)`,
      "(?:locked|locks) me (?:in|out|up)",
      "(?:won't|wouldn't|doesn't|didn't|not) let me (?:leave|out|go|see anyone|see my (?:family|friends|mother|sister))",
      `${they} ${word}?(?:has|took|takes|keeps|controls?|controlled) (?:all )?my (?:phone|money|wages|passport|cards?|keys)`,
      `${they} (?:said|says|told me|swore|texted|wrote) (?:that )?(?:he|she|they)(?:'d|'ll| would| will| is going to| was going to| are going to) ${word}?(?:kill|hurt|find|get|shoot|burn) me`,
      `${they}(?:'s|'re|'ll| is| are| will| was)? ?(?:going to|gonna)? (?:kill|hurt) me`,
      "(?:not|\\w+n't) (?:feel )?safe (?:at home|here|with (?:him|her|them)|in (?:my|this|the) (?:house|flat|home))",
    ],
    saw: [
      `(?:hit|hits|hitting|beat|beats|shook|shakes|shaking|slapped|slaps|hurt|hurts|hurting|touched|touches|touching|burned|locked|choked) ${children}`,
      `${children} ${word}?(?:is|are|isn't|aren't) (?:not )?safe`,
      `(?:afraid|scared|frightened|worried) (?:for|about what (?:he|she|they) (?:does|do|did) to) ${children}`,
      `${they} ${word}{0,4}(?:kill|hurt|harm|cut|hang|shoot|drown) ${theirself}`,
      `(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|shoot|drown) ${theirself}`,
      `${they} ${word}{0,3}(?:wants?|wanted) to die`,
      `${they} ${word}{0,3}end (?:his|her|their) (?:own )?life`,
      `${they} ${word}?(?:took|swallowed) (?:all|too many|an overdose)`,
      "(?:he|she|they)(?:'s| has|'ve| have)? got (?:a|the|his|her) (?:gun|knife|rifle)",
    ],
    did: [
      `i ${word}?(?:hit|punched|slapped|kicked|choked|strangled|grabbed|shoved|pushed|beat|burned|bit|hurt) ${them}(?! feelings)`,
      `(?:want|wants|wanted|going|gonna|ready|like|'ll|'d|will|would|could) (?:to )?${word}?(?:kill|hurt|hit|strangle|choke|stab|shoot|beat|attack|harm|burn) (?:${them}|someone|somebody|${children}|the new (?:boyfriend|girlfriend|partner|one))`,
      "(?:make|making) (?:him|her|them) (?:pay|suffer|regret it)",
      `i ${word}?(?:threatened|threaten) ${them}`,
      "i(?:'ve| have)? (?:got |bought |have )?(?:a|the) (?:gun|knife|rifle) (?:in|on|under|with|ready|here)",
      `i ${word}?(?:follow|followed|track|tracked|stalk|stalked) (?:${them}|(?:his|her|their) (?:phone|car|location))`,
      `i ${word}?(?:forced|force) ${them}`,
      `afraid (?:of what i(?:'ll| will| might| could)|i(?:'ll| will| might| could)) ${word}?(?:do to|hurt|hit|kill) ?(?:${them}|${children})?`,
    ],
  },
};
