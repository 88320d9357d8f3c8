import type { CountryHelp } from "./lines.ts";

export const chile: CountryHelp = {
  code: "CL",
  name: "Chile",
  inSentence: "Chile",
  lines: [
    {
      country: "CL",
      kind: "emergency",
      name: "Police (Carabineros)",
      serves: "Anyone in immediate danger",
      reaches: ["police"],
      contacts: [{ type: "call", value: "133", hours: null, cost: null, languages: null }],
      sourceUrl:
        "https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp",
      checked: "published list",
      pageDated: "2024-03",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "CL",
      kind: "crisis",
      name: "*4141 No estás solo, no estás sola",
      serves: "Anyone in a suicidal crisis",
      contacts: [
        { type: "call", value: "*4141", hours: "any time", cost: "free from mobiles", languages: null },
      ],
      sourceUrl:
        "https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/",
      checked: "published list",
      pageDated: "2025-10",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "CL",
      kind: "abuse",
      name: "Fono 1455",
      serves: "Women affected by violence, and witnesses",
      only: ["women"],
      contacts: [
        {
          type: "call",
          value: "1455",
          hours: "Mon–Fri 08:00–24:00, not on public holidays",
          cost: "free",
          languages: null,
        },
      ],
      sourceUrl: "https://minmujeryeg.gob.cl/?page_id=4023",
      checked: "government",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
      note: "Outside these hours, call 133.",
    },
  ],
};
