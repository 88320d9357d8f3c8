import type { CountryHelp } from "./lines.ts";

export const greece: CountryHelp = {
  code: "GR",
  name: "Greece",
  inSentence: "Greece",
  lines: [
    {
      country: "GR",
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
      country: "GR",
      kind: "crisis",
      name: "Γραμμή Παρέμβασης για την Αυτοκτονία 1018 (Κλίμακα)",
      serves: "Anyone in suicidal crisis or worried about someone",
      contacts: [{ type: "call", value: "1018", hours: "any time", cost: null, languages: null }],
      sourceUrl:
        "https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464",
      checked: "published list",
      pageDated: "2025-10-10",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "GR",
      kind: "crisis",
      name: "Γραμμή Ψυχοκοινωνικής Υποστήριξης 10306",
      serves: "Anyone in Greece",
      contacts: [{ type: "call", value: "10306", hours: "any time", cost: null, languages: null }],
      sourceUrl:
        "https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464",
      checked: "published list",
      pageDated: "2025-10-10",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "GR",
      kind: "abuse",
      name: "SOS 15900",
      serves: "Women",
      only: ["women"],
      contacts: [
        {
          type: "call",
          value: "15900",
          hours: "any time",
          cost: "local call charge",
          languages: ["Greek", "English"],
        },
      ],
      sourceUrl:
        "https://cease-project.eu/project/general-secretariat-for-gender-equality-of-the-ministry-of-interior/",
      checked: "published list",
      pageDated: "2018",
      verifiedOn: null,
      reviewBy: null,
      note: "Not described as free.",
    },
  ],
};
