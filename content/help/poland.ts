import type { CountryHelp } from "./lines.ts";

export const poland: CountryHelp = {
  code: "PL",
  name: "Poland",
  inSentence: "Poland",
  lines: [
    {
      country: "PL",
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
      country: "PL",
      kind: "crisis",
      name: "Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym",
      serves: "Adults in crisis and those close to them",
      contacts: [{ type: "call", value: "800 70 2222", hours: "any time", cost: "free", languages: null }],
      sourceUrl: "https://kampanianazdrowie.pl/pomoc/",
      checked: "published list",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "PL",
      kind: "abuse",
      name: "Niebieska Linia 800 120 002",
      serves: "Anyone affected by domestic violence",
      contacts: [{ type: "call", value: "800 120 002", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://pap-mediaroom.pl/zdrowie-i-styl-zycia/30-lat-realnej-pomocy-jubileusz-ogolnopolskiego-pogotowia-dla-osob-doznajacych",
      checked: "published list",
      pageDated: "2025",
      verifiedOn: null,
      reviewBy: null,
      note: "Two services use this name. The older number 801 12 00 02 is charged.",
    },
  ],
};
