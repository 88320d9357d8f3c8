import type { CountryHelp } from "./lines.ts";

export const singapore: CountryHelp = {
  code: "SG",
  name: "Singapore",
  inSentence: "Singapore",
  lines: [
    {
      country: "SG",
      kind: "crisis",
      name: "Samaritans of Singapore (SOS)",
      serves: "Anyone in crisis or affected by suicide",
      contacts: [
        { type: "call", value: "1767", hours: "any time", cost: null, languages: null },
        { type: "chat", value: "WhatsApp 9151 1767", hours: "any time", cost: null, languages: null },
      ],
      sourceUrl: "https://www.daily8.com/en/hashtag/SamaritansOfSingapore",
      checked: "published list",
      pageDated: "2025-07",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "SG",
      kind: "crisis",
      name: "national mindline 1771",
      serves: "Anyone in Singapore",
      contacts: [
        { type: "call", value: "1771", hours: "any time", cost: "free", languages: null },
        { type: "chat", value: "WhatsApp 6669 1771", hours: "any time", cost: "free", languages: null },
        { type: "chat", value: "https://www.mindline.sg", hours: "any time", cost: "free", languages: null },
      ],
      sourceUrl: "https://main.d358xbzettaslu.amplifyapp.com/en/article/41ba04069e5252ee2a29989f4860a568",
      checked: "published list",
      pageDated: "2025-06-18",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "SG",
      kind: "abuse",
      name: "National Anti-Violence and Sexual Harassment Helpline",
      serves: "Anyone affected by family violence or sexual harassment",
      contacts: [
        {
          type: "call",
          value: "1800-777-0000",
          hours: "any time",
          cost: null,
          languages: ["English", "Mandarin, Malay or Tamil if needed"],
        },
      ],
      sourceUrl:
        "https://cnalifestyle.channelnewsasia.com/singapore/msf-launches-24-hour-domestic-violence-helpline-victims-public-seek-help-308966",
      checked: "published list",
      pageDated: "2021-02",
      verifiedOn: null,
      reviewBy: null,
    },
  ],
};
