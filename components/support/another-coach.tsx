import type { MyRequest } from "#lib/support/queries";

/**
 * Asking somebody else after a coach declined, or let the promise pass: what goes to the one who is chosen, what doesn't, and what ends with the
 * first. Said before anything is written, and nothing of it happens before the press.
 */
export function AnotherCoach({
  before,
  alias,
  zoneSaid,
  shared,
  told,
  withWords,
}: {
  /** The request that was declined, or whose promise has passed. */
  before: Pick<MyRequest, "id" | "state" | "coach" | "message">;
  alias: string;
  zoneSaid: string;
  /** What is with the first coach now, by title. */
  shared: string[];
  /** Whether a coach was ever told of an answer about safety. */
  told: boolean;
  /** Whether the form begins with the words of that request. */
  withWords: boolean;
}) {
  const { coach, state, message } = before;
  const declined = state === "declined";
  const here = `/support?another=${before.id}`;
  return (
    <div className="stack stack-5">
      <div className="stack stack-3">
        <h1>Ask another coach</h1>
        <p className="lede">
          You choose who reads it, and see by when. Nothing changes until you press send.
        </p>
        <p className="hint">
          Nobody reads this at night or in an emergency. <a href="/help-now">Help now</a> has people to ring.
        </p>
      </div>
      <section className="well stack stack-3" aria-labelledby="passes">
        <h2 id="passes" className="sub">
          What the coach you choose gets
        </h2>
        <p>
          Your alias, {alias}, your time zone, {zoneSaid}, what you write below, and each thing that you tick.
          Nothing else.
        </p>
        <p>
          Nothing passes by itself: not your request to {coach.name}
          {declined ? ", not the answer to it" : ""}
          {shared.length > 0 ? `, and nothing you shared with ${coach.name}` : ""}. What you tick below is
          copied afresh.
        </p>
      </section>
      <section className="stack stack-3" aria-labelledby="ends">
        <h2 id="ends" className="sub">
          What ends with {coach.name} when you send
        </h2>
        {declined ? null : <p>Your request to {coach.name} is closed, without an answer.</p>}
        <p>
          The person you choose becomes your coach in {coach.name}’s place. {coach.name} sees none of your
          requests from then on, and may remember what was read.
        </p>
        {shared.length > 0 ? (
          <>
            <p>These are no longer with {coach.name} then:</p>
            <ul>
              {shared.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
            <p>The replies you have stay yours. If {coach.name} owes you one, it won’t come.</p>
          </>
        ) : null}
        {told ? (
          <p>
            What you told {coach.name} about your safety leaves {coach.name}’s pages too, and nobody passes it
            on. You can tell your new coach yourself.
          </p>
        ) : null}
      </section>
      {message === null ? null : withWords ? (
        <p className="note">
          The box below begins with what you wrote to {coach.name}. Take out what you don’t want to pass on,
          or <a href={here}>begin with an empty page</a>.
        </p>
      ) : (
        <details>
          <summary>What you wrote to {coach.name}</summary>
          <div className="stack stack-3">
            <p className="words" dir="auto">
              {message}
            </p>
            <p>
              <a href={`${here}&words=1`}>Begin with these words</a>
            </p>
          </div>
        </details>
      )}
    </div>
  );
}
