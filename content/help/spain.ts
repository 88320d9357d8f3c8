import type { CountryHelp } from "./lines.ts";

export const spain: CountryHelp = {
  code: "ES",
  name: "Spain",
  inSentence: "Spain",
  lines: [
    {
      country: "ES",
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
      country: "ES",
      kind: "crisis",
      name: "024, línea de atención a la conducta suicida",
      serves: "People with thoughts of suicide and those close to them",
      contacts: [{ type: "call", value: "024", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml",
      checked: "published list",
      pageDated: "2022-05",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "ES",
      kind: "abuse",
      name: "016",
      serves: "Women facing violence, and people close to them",
      only: ["women"],
      contacts: [
        { type: "call", value: "016", hours: "any time", cost: "free", languages: ["53 languages"] },
        { type: "chat", value: "WhatsApp 600 000 016", hours: null, cost: null, languages: null },
      ],
      sourceUrl: "https://mugardos.gal/a-delegacion-do-goberno-contra-a-violencia-de-xenero-informa/",
      checked: "government",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
      note: "The call isn’t on the bill. It stays in the phone’s call list. The WhatsApp number takes no calls.",
    },
  ],
};
