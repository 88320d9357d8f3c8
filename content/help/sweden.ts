import type { CountryHelp } from "./lines.ts";

export const sweden: CountryHelp = {
  code: "SE",
  name: "Sweden",
  inSentence: "Sweden",
  lines: [
    {
      country: "SE",
      kind: "emergency",
      name: "Emergency services",
      serves: "Anyone in immediate danger",
      contacts: [{ type: "call", value: "112", hours: null, cost: "free", languages: null }],
      sourceUrl: "http://ec.europa.eu/unitedkingdom/press/frontpage/100211_en.htm",
      checked: "government",
      pageDated: "2010-02",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "SE",
      kind: "crisis",
      name: "Mind Självmordslinjen",
      serves: "People with thoughts of suicide and those close to them",
      contacts: [
        { type: "call", value: "90101", hours: "any time, in 2020", cost: null, languages: null },
        { type: "chat", value: "https://mind.se", hours: null, cost: null, languages: null },
      ],
      sourceUrl:
        "https://vimmerbytidning.se/nyheter/inrikes/halsa-och-sjukvard/artikel/sjalvmordslinjen-oppnar-dygnet-runt/4r1vpvxr",
      checked: "published list",
      pageDated: "2020-05",
      verifiedOn: null,
      reviewBy: null,
      note: "Night hours rested on a grant that began in 2020 and ran three years.",
    },
    {
      country: "SE",
      kind: "abuse",
      name: "Kvinnofridslinjen",
      serves: "Women facing threats, violence or sexual abuse. People close to them may call.",
      only: ["women"],
      contacts: [
        {
          type: "call",
          value: "020-50 50 50",
          hours: "any time",
          cost: "free",
          languages: ["Swedish", "most others through interpreters"],
        },
      ],
      sourceUrl:
        "https://www.nck.uu.se/nyhetsarkiv/nyhetsvisningssida/?tarContentId=1085352&languageId=3&id=164&type=researcher",
      checked: "operator",
      pageDated: "2024-04-16",
      verifiedOn: null,
      reviewBy: null,
      note: "The call isn’t on the bill.",
    },
    {
      country: "SE",
      kind: "abuse",
      name: "Stödlinjen för män",
      serves: "Men from 18 exposed to violence in a close relationship or sexual violence",
      only: ["men"],
      contacts: [
        { type: "call", value: "020-80 80 80", hours: "daily 07:00–21:00", cost: "free", languages: null },
      ],
      sourceUrl:
        "https://www.uu.se/centrum/nck/kontakt/pressrum/pressmeddelanden/forlangd-finansiering-av-stodtelefoner",
      checked: "operator",
      pageDated: "2024-01-10",
      verifiedOn: null,
      reviewBy: null,
      note: "Its funding was confirmed only through 2024.",
    },
    {
      country: "SE",
      kind: "abuse",
      name: "Stödlinjen för transpersoner",
      serves: "Trans and non-binary people from 18 exposed to violence",
      only: ["lgbt"],
      contacts: [
        { type: "call", value: "020-55 00 00", hours: "daily 11:00–19:00", cost: "free", languages: null },
      ],
      sourceUrl:
        "https://www.uu.se/centrum/nck/kontakt/pressrum/pressmeddelanden/nationellt-centrum-for-kvinnofrid-oppnar-tva-nya-stodtelefoner",
      checked: "operator",
      pageDated: "2023-02-15",
      verifiedOn: null,
      reviewBy: null,
      note: "Its funding was confirmed only through 2024.",
    },
  ],
};
