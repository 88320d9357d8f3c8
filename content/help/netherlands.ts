import type { CountryHelp } from "./lines.ts";

export const netherlands: CountryHelp = {
  code: "NL",
  name: "Netherlands",
  inSentence: "the Netherlands",
  lines: [
    {
      country: "NL",
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
      country: "NL",
      kind: "crisis",
      name: "113 Zelfmoordpreventie",
      serves: "Anyone thinking about suicide, or worried about someone",
      contacts: [
        { type: "call", value: "113", hours: "any time", cost: "free", languages: null },
        { type: "call", value: "0800-0113", hours: "any time", cost: "free", languages: null },
        { type: "chat", value: "https://www.113.nl", hours: "any time", cost: "free", languages: null },
      ],
      sourceUrl:
        "https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
      checked: "published list",
      pageDated: "2025-10-03",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "NL",
      kind: "abuse",
      name: "Veilig Thuis",
      serves:
        "Anyone affected by domestic violence: people it happened to, people who saw it, people who use it",
      contacts: [{ type: "call", value: "0800-2000", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
      checked: "government",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
      note: "The same centre takes formal reports. You can stay anonymous.",
    },
    {
      country: "NL",
      kind: "own_behaviour",
      name: "Veilig Thuis",
      serves: "People worried about their own violence at home",
      contacts: [{ type: "call", value: "0800-2000", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
      checked: "government",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
      note: "The same centre takes formal reports.",
    },
  ],
};
