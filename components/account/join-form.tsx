"use client";
import { useActionState, useEffect } from "react";
import { sharedScreenAnswers, sharedScreenQuestion, sharedScreens } from "#lib/account/model";
import { startJoiningAction } from "#lib/joining/actions";
import { youthPath } from "#lib/joining/model";
import { FocusFirstError } from "@/components/ui/focus-first-error";
import { type Asked, asked, OneOf, Refusal, ShortField } from "./fields.tsx";
import { CountryField, TimeZoneField } from "./place-fields.tsx";
import { closeJoining, useHoursClosed } from "./this-device.ts";

type Props = {
  zones: readonly string[];
  countries: readonly { code: string; name: string }[];
  limits: readonly string[];
};

const yesOrNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** After a press that came to nothing the field is empty again, and says why. */
function passwordAgain(from: Asked): Asked {
  const again = "Type the password once more. It is never written back into a page.";
  return { ...from, problem: (name) => from.problem(name) ?? (name === "password" ? again : undefined) };
}

/** Joining, on one page. Works as a plain form before and without script. */
export function JoinForm({ zones, countries, limits }: Props) {
  const [state, join, pending] = useActionState(startJoiningAction, { status: "ready" });
  const from = asked(state);
  const closed = useHoursClosed();
  useEffect(() => {
    if (closed !== null) location.replace(youthPath);
  }, [closed]);
  return (
    <form
      action={join}
      className="stack stack-6"
      noValidate
      onSubmit={(event) => {
        if (new FormData(event.currentTarget).get("adult") === "no") closeJoining();
      }}
    >
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <OneOf
        name="sharedScreen"
        label={sharedScreenQuestion}
        hint="Asked first, because it changes what is kept and what is mailed. You can change it later."
        from={from}
        options={sharedScreens.map((value) => {
          const { label, changes } = sharedScreenAnswers[value];
          return { value, label, detail: changes };
        })}
      />
      <ShortField
        name="email"
        label="Your e-mail address"
        hint="A code goes there to finish. Your coach never sees the address."
        from={from}
        type="email"
        autoComplete="email"
      />
      <ShortField
        name="password"
        label="A password"
        hint="12 characters or more. A few words in a row work well."
        from={state.status === "refused" ? passwordAgain(from) : from}
        type="password"
        autoComplete="new-password"
      />
      <ShortField
        name="alias"
        label="A name to go by here"
        hint="Any name you’ll answer to. Your coach sees it. It needn’t be the one on your papers."
        from={from}
        autoComplete="off"
      />
      <OneOf
        name="adult"
        label="Are you 18 or over?"
        hint="Groundwork is for people of 18 and over."
        from={from}
        options={yesOrNo}
        across
      />
      <TimeZoneField zones={zones} from={from} />
      <CountryField countries={countries} from={from} />
      <section className="stack stack-2" aria-labelledby="limits">
        <h2 id="limits">Before you write</h2>
        <p className="prose">{limits.join(" ")}</p>
      </section>
      <Refusal
        state={state}
        instead="Something here needs another look. All that you typed is kept, but for the password."
      />
      <button className="btn" type="submit" aria-busy={pending || undefined}>
        Make my account
      </button>
    </form>
  );
}
