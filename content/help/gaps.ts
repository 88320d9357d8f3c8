// What a country's page does not have. A gap is said on the page, where the line would have stood.
import type { CountryHelp, HelpKind, HelpLine } from "./lines.ts";

export type Gap =
  | "no-emergency"
  | "no-ambulance"
  | "no-police"
  | "no-crisis"
  | "no-abuse"
  | "no-abuse-for-men"
  | "no-abuse-for-women"
  | "no-abuse-for-lgbt"
  | "no-abuse-for-men-or-lgbt"
  | "no-own-behaviour"
  | "own-behaviour-men-only"
  | "no-youth"
  | "no-grief";

function serves(lines: readonly HelpLine[], group: "women" | "men" | "lgbt"): boolean {
  return lines.some((line) => line.only === undefined || line.only.includes(group));
}

function emergencyGap(lines: readonly HelpLine[]): Gap | null {
  const spoken = lines.filter((line) => line.only === undefined);
  if (spoken.length === 0) return "no-emergency";
  if (spoken.some((line) => line.reaches === undefined)) return null;
  const reached = new Set(spoken.flatMap((line) => line.reaches ?? []));
  if (!reached.has("ambulance")) return "no-ambulance";
  return reached.has("police") ? null : "no-police";
}

function abuseGap(lines: readonly HelpLine[]): Gap | null {
  if (lines.length === 0) return "no-abuse";
  const men = serves(lines, "men");
  const lgbt = serves(lines, "lgbt");
  if (!men && !lgbt) return "no-abuse-for-men-or-lgbt";
  if (!men) return "no-abuse-for-men";
  if (!serves(lines, "women")) return "no-abuse-for-women";
  return lgbt ? null : "no-abuse-for-lgbt";
}

/** What is missing of one kind in this country, or null when nothing is. */
export function gapIn(country: CountryHelp, kind: HelpKind): Gap | null {
  const lines = country.lines.filter((line) => line.kind === kind);
  switch (kind) {
    case "emergency":
      return emergencyGap(lines);
    case "crisis":
      return lines.some((line) => line.only === undefined) ? null : "no-crisis";
    case "abuse":
      return abuseGap(lines);
    case "own_behaviour":
      if (lines.length === 0) return "no-own-behaviour";
      return serves(lines, "women") && serves(lines, "lgbt") ? null : "own-behaviour-men-only";
    case "youth":
      return lines.length === 0 ? "no-youth" : null;
    case "grief":
      return lines.length === 0 ? "no-grief" : null;
  }
}

/** The gap in words, with what there is in its place. */
export function sayGap(gap: Gap, country: CountryHelp): string {
  const here = country.inSentence;
  switch (gap) {
    case "no-emergency":
      return `No emergency number for ${here} has been checked, so none is printed. Most phones have “Emergency” on the lock screen: it calls the services where you are.`;
    case "no-ambulance":
      return `No ambulance number for ${here} has been checked, so none is printed. Ask the police to send one.`;
    case "no-police":
      return `No police number for ${here} has been checked, so none is printed. Ask the ambulance service to send them.`;
    case "no-crisis":
      return `No crisis line for ${here} has been checked, so none is printed. The directories below may have one.`;
    case "no-abuse":
      return `No abuse line for ${here} has been checked, so none is printed. If you’re in danger, use the emergency number. The directories below may have a line.`;
    case "no-abuse-for-men":
      return `No abuse line for men has been checked for ${here}. ${stead(country)}`;
    case "no-abuse-for-women":
      return `No abuse line for women has been checked for ${here}. ${stead(country)}`;
    case "no-abuse-for-lgbt":
      return `No abuse line for LGBT+ people has been checked for ${here}. ${stead(country)}`;
    case "no-abuse-for-men-or-lgbt":
      return `No abuse line for men, or for LGBT+ people, has been checked for ${here}. ${stead(country)}`;
    case "no-own-behaviour":
      return `No line for this has been checked for ${here}. The lines under “If it’s too heavy to be alone with” can be told about it too.`;
    case "own-behaviour-men-only":
      return `No line for this that is open to everyone has been checked for ${here}. The lines under “If it’s too heavy to be alone with” can be told about it too.`;
    case "no-youth":
      return `No line only for young people has been checked for ${here}.`;
    case "no-grief":
      return `No grief line for ${here} has been checked, so none is printed. Find A Helpline, below, lists lines by topic.`;
  }
}

/** Who else may be called where the abuse lines aren't for everyone. */
function stead(country: CountryHelp): string {
  const emergency = emergencyGap(country.lines.filter((line) => line.kind === "emergency"));
  return emergency === "no-emergency" || emergency === "no-police"
    ? "The crisis lines above and the directories below are open to everyone."
    : "In danger, the emergency number is for everyone, and the directories below may have a line.";
}
