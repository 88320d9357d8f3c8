import type { CountryHelp } from "./lines.ts";

export const norway: CountryHelp = {
  code: "NO",
  name: "Norway",
  inSentence: "Norway",
  lines: [
    {
      country: "NO",
      kind: "emergency",
      name: "Ambulance",
      serves: "Anyone whose life is in danger",
      reaches: ["ambulance"],
      contacts: [{ type: "call", value: "113", hours: null, cost: null, languages: null }],
      sourceUrl:
        "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
      checked: "published list",
      pageDated: "2021-11",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "NO",
      kind: "crisis",
      name: "Mental Helse Hjelpetelefonen",
      serves: "Anyone who needs to talk",
      contacts: [
        { type: "call", value: "116 123", hours: "any time", cost: "free", languages: null },
        { type: "chat", value: "https://www.sidetmedord.no", hours: null, cost: null, languages: null },
      ],
      sourceUrl:
        "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
      checked: "published list",
      pageDated: "2021-11",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "NO",
      kind: "crisis",
      name: "Kirkens SOS",
      serves: "Anyone in crisis, any faith or none",
      contacts: [
        {
          type: "call",
          value: "22 40 00 40",
          hours: "any time",
          cost: null,
          languages: ["Norwegian", "English"],
        },
      ],
      sourceUrl: "https://dinutvei.no/vold-i-naere-relasjoner/hva-er-kirkens-sos/",
      checked: "government",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "NO",
      kind: "abuse",
      name: "VO-linjen",
      serves: "Anyone experiencing violence or abuse in a close relationship",
      contacts: [{ type: "call", value: "116 006", hours: "any time", cost: "free", languages: null }],
      sourceUrl: "https://fredrikstadavisa.no/2019/10/03/apnet-dognapen-hjelpelinje-for-voldsutsatte/",
      checked: "published list",
      pageDated: "2019-10",
      verifiedOn: null,
      reviewBy: null,
    },
  ],
};
