"use client";
import { useEffect, useRef, useState } from "react";
import { sayZone } from "#lib/core/when";
import { Field } from "@/components/ui/field";
import type { Asked } from "./fields.tsx";

/** Where somebody is. The browser says it; without script, or if it is wrong, the list does. */
export function TimeZoneField({ zones, from }: { zones: readonly string[]; from: Asked }) {
  const select = useRef<HTMLSelectElement>(null);
  const [found, setFound] = useState<string>();
  const chosen = from.typed("timeZone");
  useEffect(() => {
    const list = select.current;
    // Only where nobody has chosen: what was typed before this script came stays.
    if (!list || chosen || list.value !== "UTC") return;
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!here) return;
    if (![...list.options].some(({ value }) => value === here)) list.add(new Option(sayZone(here), here));
    list.value = here;
    setFound(here);
  }, [chosen]);
  return (
    <Field
      id="timeZone"
      question="Your time zone"
      quiet
      hint={
        found
          ? `${sayZone(found)}, from your device. Change it if that’s wrong.`
          : "Hours and promises are said in it."
      }
      error={from.problem("timeZone")}
      on="nothing"
    >
      {(control) => (
        <select
          key={chosen}
          {...control}
          ref={select}
          className="plain-in"
          name="timeZone"
          defaultValue={chosen || "UTC"}
        >
          <option value="UTC">UTC, if none of these is yours</option>
          {chosen && chosen !== "UTC" && !zones.includes(chosen) && (
            <option value={chosen}>{sayZone(chosen)}</option>
          )}
          {regionsOf(zones).map(({ region, places }) => (
            <optgroup key={region} label={region}>
              {places.map((zone) => (
                <option key={zone} value={zone}>
                  {sayPlace(zone)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function regionsOf(zones: readonly string[]): { region: string; places: string[] }[] {
  const regions = new Map<string, string[]>();
  for (const zone of zones) {
    const region = zone.split("/")[0] ?? zone;
    if (!zone.includes("/")) continue;
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return [...regions].map(([region, places]) => ({ region, places }));
}

/** "Buenos Aires, Argentina" for "America/Argentina/Buenos_Aires". */
function sayPlace(zone: string): string {
  return zone.split("/").slice(1).reverse().join(", ").replaceAll("_", " ");
}

/** For help lines alone; it may stay empty. */
export function CountryField({
  countries,
  from,
}: {
  countries: readonly { code: string; name: string }[];
  from: Asked;
}) {
  const chosen = from.typed("country");
  return (
    <Field
      id="country"
      question="Your country"
      quiet
      hint="Only for help lines. You can leave it empty."
      error={from.problem("country")}
      on="nothing"
    >
      {(control) => (
        <select key={chosen} {...control} className="plain-in" name="country" defaultValue={chosen}>
          <option value="">Left empty, or not in this list</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
