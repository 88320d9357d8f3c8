import type { CountryHelp } from "./lines.ts";

export const switzerland: CountryHelp = {
  code: "CH",
  name: "Switzerland",
  inSentence: "Switzerland",
  notes: [
    {
      kind: "abuse",
      says: "A victims’ line on 142 was announced for May 2026. Nobody has checked yet that it answers.",
    },
  ],
  lines: [
    {
      country: "CH",
      kind: "crisis",
      name: "Die Dargebotene Hand / La Main Tendue / Telefono Amico (Tel 143)",
      serves: "Anyone in Switzerland and Liechtenstein",
      contacts: [
        {
          type: "call",
          value: "143",
          hours: "any time",
          cost: null,
          languages: ["German, French or Italian, by region"],
        },
        { type: "chat", value: "https://www.143.ch", hours: null, cost: null, languages: null },
      ],
      sourceUrl: "https://winterthur.143.ch/Beratung/Beratungsangebot/Copy_of_Nacht",
      checked: "operator",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "CH",
      kind: "crisis",
      name: "Heart2Heart (English, Tel 143)",
      serves: "English speakers in Switzerland",
      only: ["some"],
      contacts: [
        {
          type: "call",
          value: "0800 143 000",
          hours: "daily 18:00–23:00",
          cost: "free",
          languages: ["English"],
        },
      ],
      sourceUrl: "https://www.zukunft-ch.ch/heart2heart-die-dargebotene-hand-spricht-englisch/",
      checked: "published list",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "CH",
      kind: "abuse",
      name: "Opferhilfe / Aide aux victimes",
      serves: "Anyone harmed by an offence in Switzerland",
      contacts: [
        { type: "url", value: "https://www.opferhilfe-schweiz.ch", hours: null, cost: null, languages: null },
      ],
      sourceUrl: "https://sodk.ch/de/themen/opferhilfe",
      checked: "government",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
    },
  ],
};
