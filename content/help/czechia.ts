import type { CountryHelp } from "./lines.ts";

export const czechia: CountryHelp = {
  code: "CZ",
  name: "Czechia",
  inSentence: "Czechia",
  lines: [
    {
      country: "CZ",
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
      country: "CZ",
      kind: "crisis",
      name: "Linka první psychické pomoci",
      serves: "Adults in crisis",
      contacts: [{ type: "call", value: "116 123", hours: null, cost: "free", languages: null }],
      sourceUrl:
        "https://www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job",
      checked: "published list",
      pageDated: "2024-12-08",
      verifiedOn: null,
      reviewBy: null,
      note: "It was closed at weekends in December 2024. Weekends may still be closed.",
    },
    {
      country: "CZ",
      kind: "abuse",
      name: "Linka pomoci obětem (Bílý kruh bezpečí)",
      serves: "Women, men and children harmed by crime, domestic violence or stalking",
      contacts: [{ type: "call", value: "116 006", hours: "any time", cost: "free", languages: null }],
      sourceUrl: "https://www.116006.cz/",
      checked: "operator",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
      note: "Free from abroad too, with +420 in front.",
    },
  ],
};
