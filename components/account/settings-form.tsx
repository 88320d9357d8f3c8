"use client";
import { useActionState } from "react";
import { saveSettingsAction } from "#lib/account/actions";
import { sharedScreenAnswers, sharedScreenQuestion, sharedScreens } from "#lib/account/model";
import { FocusFirstError } from "@/components/ui/focus-first-error";
import { asked, OneOf, Refusal, ShortField } from "./fields.tsx";
import { CountryField, TimeZoneField } from "./place-fields.tsx";

type Props = {
  settings: { alias: string; timeZone: string; country: string | null; sharedScreen: string };
  zones: readonly string[];
  countries: readonly { code: string; name: string }[];
};

/** What a member said about themselves, to change. */
export function SettingsForm({ settings, zones, countries }: Props) {
  const [state, save, pending] = useActionState(saveSettingsAction, { status: "ready" });
  const from = asked(state, { ...settings, country: settings.country ?? "" });
  return (
    <form action={save} className="stack stack-5" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <ShortField
        name="alias"
        label="The name you go by here"
        hint="Your coach sees it, and never your address."
        from={from}
        autoComplete="off"
      />
      <OneOf
        name="sharedScreen"
        label={sharedScreenQuestion}
        from={from}
        options={sharedScreens.map((value) => {
          const { label, changes } = sharedScreenAnswers[value];
          return { value, label, detail: changes };
        })}
      />
      <TimeZoneField zones={zones} from={from} />
      <CountryField countries={countries} from={from} />
      <Refusal state={state} />
      {state.status === "done" && <p role="status">Saved.</p>}
      <button className="btn" type="submit" aria-busy={pending || undefined}>
        Save the settings
      </button>
    </form>
  );
}
