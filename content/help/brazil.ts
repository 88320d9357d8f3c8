import type { CountryHelp } from "./lines.ts";

export const brazil: CountryHelp = {
  code: "BR",
  name: "Brazil",
  inSentence: "Brazil",
  lines: [
    {
      country: "BR",
      kind: "emergency",
      name: "Police (Polícia Militar)",
      serves: "Anyone in immediate danger",
      reaches: ["police"],
      contacts: [{ type: "call", value: "190", hours: null, cost: null, languages: null }],
      sourceUrl:
        "https://tribunalivrebrasil.com.br/governo-reforca-ligue-180-com-mensagens-a-mulheres-no-carnaval",
      checked: "published list",
      pageDated: "2026-02",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "BR",
      kind: "crisis",
      name: "CVV 188",
      serves: "Anyone who needs to talk",
      contacts: [{ type: "call", value: "188", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://cdlvca.com.br/2018/07/05/ligacao-para-prevencao-ao-suicidio-passa-a-ser-gratuita-em-toda-a-bahia-pelo-numero-188/",
      checked: "published list",
      pageDated: "2018-07",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "BR",
      kind: "abuse",
      name: "Ligue 180",
      serves: "Women, and anyone reporting violence against women",
      only: ["women"],
      contacts: [{ type: "call", value: "180", hours: "any time", cost: "free", languages: null }],
      sourceUrl: "https://www.gov.br/mdh/pt-br/acesso-a-informacao/ligue-180",
      checked: "government",
      pageDated: "2020-09-11",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "BR",
      kind: "abuse",
      name: "Ligue 180 by WhatsApp",
      serves: "Women, and anyone reporting violence against women",
      only: ["women"],
      contacts: [
        { type: "chat", value: "WhatsApp (61) 9610-0180", hours: "any time", cost: "free", languages: null },
      ],
      sourceUrl:
        "https://www.oliberal.com/cop-30/ligue-180-cria-canal-exclusivo-para-atender-denuncias-de-violencia-durante-a-cop-30-1.1043786",
      checked: "published list",
      pageDated: "2025-11",
      verifiedOn: null,
      reviewBy: null,
      note: "A virtual assistant answers first. You can ask for a person.",
    },
  ],
};
