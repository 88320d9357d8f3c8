import type { CountryHelp } from "./lines.ts";

export const israel: CountryHelp = {
  code: "IL",
  name: "Israel",
  inSentence: "Israel",
  lines: [
    {
      country: "IL",
      kind: "crisis",
      name: "ERAN emotional first aid",
      serves: "Anyone in Israel",
      contacts: [
        {
          type: "call",
          value: "1201",
          hours: "any time",
          cost: "free",
          languages: ["Hebrew", "Arabic", "English", "Russian", "Amharic", "French", "Spanish"],
        },
      ],
      sourceUrl: "https://www.israel21c.org/mental-health-hotline-helps-israelis-cope-with-reform-crisis/",
      checked: "published list",
      pageDated: "2023-04",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "IL",
      kind: "abuse",
      name: "Welfare Ministry hotline 118",
      serves: "Anyone affected by domestic violence",
      contacts: [
        {
          type: "call",
          value: "118",
          hours: "any time",
          cost: "free",
          languages: ["Hebrew", "Arabic", "Russian", "Amharic"],
        },
      ],
      sourceUrl: "https://makorrishon.co.il/nrg/online/1/ART/776/165.html",
      checked: "published list",
      pageDated: "2003",
      verifiedOn: null,
      reviewBy: null,
      note: "Hours and languages are from the opening, about 2003.",
    },
  ],
};
