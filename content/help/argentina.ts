import type { CountryHelp } from "./lines.ts";

export const argentina: CountryHelp = {
  code: "AR",
  name: "Argentina",
  inSentence: "Argentina",
  lines: [
    {
      country: "AR",
      kind: "emergency",
      name: "Emergency services",
      serves: "Anyone in immediate danger",
      contacts: [{ type: "call", value: "911", hours: null, cost: null, languages: null }],
      sourceUrl:
        "https://pagina12.com.ar/349828-los-llamados-a-la-linea-144-aumentaron-un-12-9-respecto-del-",
      checked: "published list",
      pageDated: "2021",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "AR",
      kind: "crisis",
      name: "Centro de Asistencia al Suicida",
      serves: "Anyone in Argentina",
      contacts: [
        {
          type: "call",
          value: "135",
          serves: "City and greater Buenos Aires",
          hours: null,
          cost: "free",
          languages: null,
        },
        {
          type: "call",
          value: "(011) 5275-1135",
          serves: "From the whole country",
          hours: null,
          cost: null,
          languages: null,
        },
      ],
      sourceUrl:
        "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
      checked: "published list",
      pageDated: "2025-09",
      verifiedOn: null,
      reviewBy: null,
      note: "In some provinces 135 is answered by the province’s own service.",
    },
    {
      country: "AR",
      kind: "crisis",
      name: "Línea nacional de salud mental",
      serves: "Anyone in Argentina",
      contacts: [{ type: "call", value: "0800-999-0091", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
      checked: "published list",
      pageDated: "2025-09",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "AR",
      kind: "abuse",
      name: "Línea 144",
      serves: "Women and LGBTI+ people affected by gender-based violence",
      only: ["women", "lgbt"],
      contacts: [{ type: "call", value: "144", hours: "any time", cost: "free", languages: null }],
      sourceUrl:
        "https://www.cadena3.com/noticia/sociedad/la-linea-144-cumplio-12-anos-como-una-de-las-principales-politicas-publicas-contra-la-violencia-de-genero_465785",
      checked: "published list",
      pageDated: "2025-09-18",
      verifiedOn: null,
      reviewBy: null,
      note: "Not an emergency service.",
    },
  ],
};
