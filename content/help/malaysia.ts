import type { CountryHelp } from "./lines.ts";

export const malaysia: CountryHelp = {
  code: "MY",
  name: "Malaysia",
  inSentence: "Malaysia",
  lines: [
    {
      country: "MY",
      kind: "emergency",
      name: "Emergency services",
      serves: "Anyone in immediate danger",
      contacts: [{ type: "call", value: "999", hours: null, cost: null, languages: null }],
      sourceUrl:
        "https://dev-v4.freemalaysiatoday.com/category/nation/2020/03/18/ministry-cancels-suspension-of-hotline-for-kids-domestic-violence-victims",
      checked: "published list",
      pageDated: "2020-03",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "MY",
      kind: "crisis",
      name: "HEAL 15555",
      serves: "Anyone in Malaysia",
      contacts: [
        { type: "call", value: "15555", hours: null, cost: "charged in June 2024", languages: null },
      ],
      sourceUrl:
        "https://de-awani-web-portal-stg.eco.astro.com.my/berita-malaysia/kkm-syarikat-telekomunikasi-bekerjasama-beri-percuma-talian-heal-15555-476230",
      checked: "published list",
      pageDated: "2024-06",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "MY",
      kind: "abuse",
      name: "Talian Kasih",
      serves: "Anyone affected by abuse",
      contacts: [
        { type: "call", value: "15999", hours: "any time", cost: null, languages: null },
        { type: "chat", value: "WhatsApp 019-2615 999", hours: null, cost: null, languages: null },
      ],
      sourceUrl: "https://www.kosmo.com.my/?p=840798",
      checked: "published list",
      pageDated: "2025",
      verifiedOn: null,
      reviewBy: null,
      note: "A complaint goes to the district welfare office on the same day.",
    },
  ],
};
