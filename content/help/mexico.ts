import type { CountryHelp } from "./lines.ts";

export const mexico: CountryHelp = {
  code: "MX",
  name: "Mexico",
  inSentence: "Mexico",
  lines: [
    {
      country: "MX",
      kind: "emergency",
      name: "Emergency services",
      serves: "Anyone in immediate danger",
      contacts: [{ type: "call", value: "911", hours: null, cost: null, languages: null }],
      sourceUrl:
        "https://www.eldibar.com.mx/nuevo-leon/refuerza-nuevo-leon-atencion-24-7-para-prevenir-violencia-contra-las-mujeres-en-temporada-decembrina",
      checked: "published list",
      pageDated: "2025-12",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "MX",
      kind: "crisis",
      name: "Línea de la Vida",
      serves: "Anyone in Mexico",
      contacts: [{ type: "call", value: "800 911 2000", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
      checked: "published list",
      pageDated: "2025-12-24",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "MX",
      kind: "abuse",
      name: "Línea de las Mujeres 079, option 1",
      serves: "Women",
      only: ["women"],
      contacts: [{ type: "call", value: "079", hours: "any time", cost: "free", languages: null }],
      sourceUrl: "https://www.jornada.com.mx/2025/11/05/sociedad/039n2soc?partner=rss",
      checked: "published list",
      pageDated: "2025-11-05",
      verifiedOn: null,
      reviewBy: null,
      note: "Press 1 when it answers.",
    },
  ],
};
