import { RequestForm } from "./request-form.tsx";

/**
 * In place of the form, for somebody whose session ended before they posted it: what they typed, and the way to sign in.
 * It stands where the form stands, since React gives a plain form's answer only to the same component in the same place.
 */
export function ClosedRequest({
  turned,
  here,
  change = false,
}: {
  turned: "signed-out" | "locked";
  here: string;
  change?: boolean;
}) {
  const back = encodeURIComponent(here);
  return (
    <RequestForm
      id=""
      change={change}
      coachName={null}
      promised={{ wait: "", week: "", now: "" }}
      intro={null}
      help={null}
      reads=""
      closed={
        turned === "locked"
          ? { href: `/unlock?back=${back}`, label: "Open it with your password, in another tab" }
          : { href: `/sign-in?back=${back}`, label: "Sign in, in another tab" }
      }
    />
  );
}
