// The countries that have help lines, and the directories for everywhere else.
import { argentina } from "./argentina.ts";
import { australia } from "./australia.ts";
import { austria } from "./austria.ts";
import { belgium } from "./belgium.ts";
import { brazil } from "./brazil.ts";
import { canada } from "./canada.ts";
import { chile } from "./chile.ts";
import { czechia } from "./czechia.ts";
import { denmark } from "./denmark.ts";
import { finland } from "./finland.ts";
import { france } from "./france.ts";
import { germany } from "./germany.ts";
import { greece } from "./greece.ts";
import { hongKong } from "./hong-kong.ts";
import { iceland } from "./iceland.ts";
import { india } from "./india.ts";
import { ireland } from "./ireland.ts";
import { israel } from "./israel.ts";
import { italy } from "./italy.ts";
import { japan } from "./japan.ts";
import type { CountryHelp, HelpKind, HelpLine } from "./lines.ts";
import { malaysia } from "./malaysia.ts";
import { mexico } from "./mexico.ts";
import { netherlands } from "./netherlands.ts";
import { newZealand } from "./new-zealand.ts";
import { norway } from "./norway.ts";
import { philippines } from "./philippines.ts";
import { poland } from "./poland.ts";
import { portugal } from "./portugal.ts";
import { singapore } from "./singapore.ts";
import { southAfrica } from "./south-africa.ts";
import { southKorea } from "./south-korea.ts";
import { spain } from "./spain.ts";
import { sweden } from "./sweden.ts";
import { switzerland } from "./switzerland.ts";
import { taiwan } from "./taiwan.ts";
import { unitedKingdom } from "./united-kingdom.ts";
import { unitedStates } from "./united-states.ts";

/** In the order of a list that a person reads: by name. */
export const countries: readonly CountryHelp[] = [
  argentina,
  australia,
  austria,
  belgium,
  brazil,
  canada,
  chile,
  czechia,
  denmark,
  finland,
  france,
  germany,
  greece,
  hongKong,
  iceland,
  india,
  ireland,
  israel,
  italy,
  japan,
  malaysia,
  mexico,
  netherlands,
  newZealand,
  norway,
  philippines,
  poland,
  portugal,
  singapore,
  southAfrica,
  southKorea,
  spain,
  sweden,
  switzerland,
  taiwan,
  unitedKingdom,
  unitedStates,
];

/** The country's page by its two letters, in any case; undefined for a code that has none. */
export function helpFor(code: string | null | undefined): CountryHelp | undefined {
  const wanted = code?.trim().toUpperCase();
  return countries.find((country) => country.code === wanted);
}

/** Every line of a country, or those of one kind; none for a country that isn't here. */
export function linesFor(code: string | null | undefined, kind?: HelpKind): readonly HelpLine[] {
  const lines = helpFor(code)?.lines ?? [];
  return kind === undefined ? lines : lines.filter((line) => line.kind === kind);
}
