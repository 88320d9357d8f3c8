import type { ReactNode } from "react";
import type { NextOption } from "#content/requests";

// What a member can do after no answer or a no: there is always something, and each way is as easy to see as the others.

/** What withdrawing is explained in. It stands inside a fold, which a link to it opens. */
export const withdrawId = "withdraw";

/** After the promise has passed: waiting, asking somebody else, and withdrawing are all the member's to choose. */
export function Late({ id, coach, others }: { id: string; coach: string; others: boolean | null }) {
  return (
    <section className="stack stack-3" aria-labelledby="late">
      <h2 id="late">What you can do now</h2>
      <p>
        You can wait: it stays with {coach} until you choose something else.
        {others ? " You can ask another coach." : ""} Or you can withdraw it.
      </p>
      <div className="row">
        {others ? <AskAnother id={id} /> : null}
        <WithdrawBelow />
      </div>
      <Elsewhere others={others}>
        Another coach sees it only if you choose that. What would end with {coach}, and what the other coach
        would get, is shown first.
      </Elsewhere>
    </section>
  );
}

function AskAnother({ id }: { id: string }) {
  return (
    <a className="btn second" href={`/support?another=${id}`}>
      Ask another coach
    </a>
  );
}

/** Leads to where withdrawing is explained, at the foot of the receipt, and opens it. */
function WithdrawBelow() {
  return (
    <a className="btn second" href={`#${withdrawId}`}>
      Withdraw it
    </a>
  );
}

/** What is to know before another coach is asked; or that nobody has a place. Nothing where there is no such way. */
function Elsewhere({ others, children }: { others: boolean | null; children: ReactNode }) {
  if (others === null) return null;
  return (
    <p className="hint">
      {others
        ? children
        : "No other coach has a free place today. When one opens, asking another coach stands here."}
    </p>
  );
}

/** What the coach pointed to, and beside it the way to another coach: always something to do. */
export function Next({
  next,
  words,
  coach,
  id,
  others,
}: {
  /** Null where the coach's words don't open. */
  next: NextOption | null;
  words: string;
  coach: string;
  id: string;
  others: boolean | null;
}) {
  const again = others !== null && next !== "elsewhere";
  return (
    <section className="stack stack-3" aria-labelledby="next">
      <h2 id="next">What you can do next</h2>
      {words.trim() ? (
        <div className="coach-words">
          <p dir="auto">{words}</p>
        </div>
      ) : null}
      <div className="row">
        {again ? (
          <a
            className="btn second"
            href={next === "write" ? `/support?again=${id}&by=writing` : `/support?again=${id}`}
          >
            {next === "write" ? `Ask ${coach} for a written reply` : `Ask ${coach} again`}
          </a>
        ) : null}
        {others ? <AskAnother id={id} /> : null}
        <WithdrawBelow />
      </div>
      <Elsewhere others={others}>
        What another coach would get is shown first. Nothing that {coach} read goes along unless you choose it
        again.
      </Elsewhere>
    </section>
  );
}
