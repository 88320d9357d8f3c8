import { ChooseTime } from "./choose-time.tsx";
import { AnswerBack } from "./member-forms.tsx";
import { SignInBeside } from "./refused.tsx";
import { RequestForm } from "./request-form.tsx";

/**
 * For somebody whose session ended before they posted a plain form: what they typed, whichever form it stood in, and the
 * way to sign in. Nothing of the request itself is here. `id` is the one in the address; without it, a new one was asked,
 * of another coach where `another` is the one that was asked in vain.
 */
export function ClosedRequest({
  turned,
  id,
  another,
}: {
  turned: "signed-out" | "locked";
  id?: string;
  another?: { id: string; coachName: string; withWords: boolean };
}) {
  return (
    <div className="stack stack-6">
      <div className="col stack stack-3">
        <h1>Nothing was sent</h1>
        <p>
          <SignInBeside turned={turned} here={id ? `/support/${id}` : "/support"} />
        </p>
      </div>
      <RequestForm
        id={id ?? ""}
        change={id ? 0 : undefined}
        another={another}
        coachName={null}
        promised={{ wait: "", week: "", now: "" }}
        intro={null}
        help={null}
        reads=""
        asPosted
        device={null}
      />
      {id ? (
        <div className="col stack stack-6">
          <AnswerBack id={id} coachName="your coach" closed device={null} />
          <ChooseTime
            id={id}
            coachName="your coach"
            legend="The times"
            hint="They are on the page of your request, once you’re signed in."
            times={[]}
            closed
            device={null}
          />
        </div>
      ) : null}
    </div>
  );
}
