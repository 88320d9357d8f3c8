import type { CountryHelp } from "./lines.ts";

export const taiwan: CountryHelp = {
  code: "TW",
  name: "Taiwan",
  inSentence: "Taiwan",
  lines: [
    {
      country: "TW",
      kind: "crisis",
      name: "1925 安心專線",
      serves: "Anyone in Taiwan",
      contacts: [{ type: "call", value: "1925", hours: "any time", cost: "free", languages: null }],
      sourceUrl: "https://udn.com/news/story/7266/9329707",
      checked: "published list",
      pageDated: "2026-02-13",
      verifiedOn: null,
      reviewBy: null,
      note: "If the line is busy, press # and leave a number. They ring back within 24 hours.",
    },
    {
      country: "TW",
      kind: "crisis",
      name: "男性關懷專線",
      serves: "Men in any trouble, relationships included, and men hurt at home",
      only: ["men"],
      contacts: [
        { type: "call", value: "0800-013-999", hours: "daily 07:00–23:00", cost: "free", languages: null },
      ],
      sourceUrl: "https://www.chnnews-tv.com/16/43646",
      checked: "published list",
      pageDated: "2025",
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "TW",
      kind: "abuse",
      name: "113 保護專線",
      serves: "Anyone affected by domestic violence, sexual assault or harassment",
      contacts: [{ type: "call", value: "113", hours: "any time", cost: null, languages: null }],
      sourceUrl: "https://udn.com/news/story/7266/9329707",
      checked: "published list",
      pageDated: "2026-02-13",
      verifiedOn: null,
      reviewBy: null,
    },
  ],
};
