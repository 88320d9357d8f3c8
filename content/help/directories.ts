// Directories of help lines in many countries. They stand on every help page, so that a stale line is never the last word.
import type { HelpSource } from "./lines.ts";

export type Directory = {
  name: string;
  url: string;
  address: string;
  says: string;
  sourceUrl: string;
  checked: HelpSource;
  pageDated: string | null;
  /** The day somebody read the page, or null where that day is not recorded. */
  verifiedOn: string | null;
};

export const directories: readonly Directory[] = [
  {
    name: "Find A Helpline",
    url: "https://findahelpline.com",
    address: "findahelpline.com",
    says: "Lines in about 130 countries, by country and by topic.",
    sourceUrl:
      "https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/",
    checked: "published list",
    pageDated: "2024-04",
    verifiedOn: null,
  },
  {
    name: "Befrienders Worldwide",
    url: "https://befrienders.org",
    address: "befrienders.org",
    says: "Centres in 32 countries where volunteers listen.",
    sourceUrl: "https://befrienders.org/about-us",
    checked: "operator",
    pageDated: null,
    verifiedOn: null,
  },
];
