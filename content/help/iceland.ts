import type { CountryHelp } from "./lines.ts";

export const iceland: CountryHelp = {
  code: "IS",
  name: "Iceland",
  inSentence: "Iceland",
  lines: [
    {
      country: "IS",
      kind: "emergency",
      name: "Emergency services",
      serves: "Anyone in immediate danger",
      contacts: [{ type: "call", value: "112", hours: null, cost: null, languages: null }],
      sourceUrl: "https://katlafitness.is/24-7-adgangur/",
      checked: "published list",
      pageDated: null,
      verifiedOn: null,
      reviewBy: null,
    },
    {
      country: "IS",
      kind: "crisis",
      name: "Hjálparsíminn 1717 (Red Cross)",
      serves: "Anyone in Iceland",
      contacts: [
        { type: "call", value: "1717", hours: "any time", cost: "free", languages: null },
        { type: "chat", value: "https://1717.is", hours: null, cost: null, languages: null },
      ],
      sourceUrl:
        "https://www.raudikrossinn.is/verkefni/innanlandsverkefni/heilbrigdi-og-velferd/hjalparsiminn-1717-og-netspjallid/",
      checked: "operator",
      pageDated: "2023",
      verifiedOn: null,
      reviewBy: null,
      note: "Calls from a hidden number don’t get through.",
    },
  ],
};
