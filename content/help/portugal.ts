import type { CountryHelp } from "./lines.ts";

export const portugal: CountryHelp = {
  code: "PT",
  name: "Portugal",
  inSentence: "Portugal",
  lines: [
    {
      country: "PT",
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
      country: "PT",
      kind: "crisis",
      name: "Linha Nacional de Prevenção do Suicídio 1411",
      serves: "Anyone in Portugal",
      contacts: [{ type: "call", value: "1411", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia",
      checked: "published list",
      pageDated: "2025-09-09",
      verifiedOn: null,
      reviewBy: null,
      note: "Under 18, a guardian normally has to agree, unless waiting is a risk.",
    },
    {
      country: "PT",
      kind: "abuse",
      name: "Serviço de Informação às Vítimas de Violência Doméstica",
      serves: "Anyone affected by domestic violence",
      contacts: [
        { type: "call", value: "800 202 148", hours: "any time", cost: "free", languages: null },
        { type: "text", value: "3060", hours: "any time", cost: "free", languages: null },
      ],
      sourceUrl: "https://www.cig.gov.pt/servicos/servico-de-informacao-as-vitimas-de-violencia-domestica/",
      checked: "government",
      pageDated: "2018-10-02",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "PT",
      kind: "abuse",
      name: "APAV",
      serves: "Any victim of crime",
      contacts: [{ type: "call", value: "116 006", hours: null, cost: null, languages: null }],
      sourceUrl:
        "https://protecaocivil.sintra.pt/noticias/novas-linhas-de-apoio-para-vitimas-de-violencia-domestica",
      checked: "government",
      pageDated: "2020",
      verifiedOn: null,
      reviewBy: null,
    },
  ],
};
