"use client";
// The four ways of answering a request.
import { nextOptions, nextOptionWords, offerSize } from "#content/requests";
import { offerTimesAction } from "#lib/booking/actions";
import { askBackAction, declineAction, replyInWritingAction } from "#lib/support/actions";
import { type Answer, AnswerForm, Words } from "./answer-form.tsx";
import { FieldRefused, refusedField, tickedIn, typedIn } from "./refused.tsx";

/** One day of free times, said; each time by its instant. `said`: the hour there, empty where it is the same. */
export type DayOfTimes = { day: string; times: { value: string; hour: string; said: string }[] };

/** Answering in writing: the request is answered with it. */
export function Reply(answer: Answer) {
  const { alias, first } = answer;
  return (
    <AnswerForm
      answer={answer}
      title="Answer in writing"
      send={replyInWritingAction}
      button={`Send to ${alias}`}
    >
      {(state) => (
        <Words
          state={state}
          first={first}
          id="reply"
          size="letter"
          label={`Your answer to ${alias}`}
          hint={`${alias} reads it as soon as it is sent. What was attached is private again then.`}
        />
      )}
    </AnswerForm>
  );
}

/** Offering three to five of the free times, with a few words. */
export function Offer({ minutes, days, ...answer }: Answer & { minutes: number; days: DayOfTimes[] }) {
  const { alias, first, open } = answer;
  if (days.length === 0)
    return (
      <details open={open}>
        <summary>Offer times</summary>
        <p id="offer">
          There are no free times in the next three weeks. <a href="/coach/hours">My hours</a>
        </p>
      </details>
    );
  const isSameHour = days.every(({ times }) => times.every(({ said }) => said === ""));
  return (
    <AnswerForm
      answer={answer}
      title="Offer times"
      send={offerTimesAction}
      button={`Offer these times to ${alias}`}
    >
      {(state) => {
        const ticked = tickedIn(state, "times[]", first.times);
        return (
          <>
            <fieldset id="offer" className="stack stack-3" {...refusedField(state, "times", "times-problem")}>
              <legend className="label">
                Choose {offerSize.min} to {offerSize.max} times of {minutes} minutes
              </legend>
              <p className="hint">
                They are held for 48 hours, or until the first of them if that is sooner. Then they go back to
                your calendar, and the request to you.
                {isSameHour ? ` The hours are the same for ${alias}.` : null}
              </p>
              <div className="days">
                {days.map(({ day, times }) => (
                  <details key={day} open={times.some(({ value }) => ticked.includes(value)) || undefined}>
                    <summary>{day}</summary>
                    <div className="times">
                      {times.map(({ value, hour, said }) => (
                        <label key={value} className="choice">
                          <input
                            type="checkbox"
                            name="times[]"
                            value={value}
                            defaultChecked={ticked.includes(value)}
                          />
                          <span>
                            <span className="tnum">{hour}</span>
                            {said ? <small>{said}</small> : null}
                          </span>
                        </label>
                      ))}
                    </div>
                  </details>
                ))}
              </div>
              <FieldRefused state={state} name="times" id="times-problem" />
            </fieldset>
            <Words
              state={state}
              first={first}
              id="offer-words"
              label="A few words to go with them, if you like"
            />
          </>
        );
      }}
    </AnswerForm>
  );
}

/** The one question that may be asked back. */
export function Ask(answer: Answer) {
  const { alias, first } = answer;
  return (
    <AnswerForm answer={answer} title="Ask one question back" send={askBackAction} button={`Ask ${alias}`}>
      {(state) => (
        <Words
          state={state}
          first={first}
          id="ask-back"
          label={`Your question to ${alias}`}
          hint="One question, and one only. With the answer your promise starts again."
        />
      )}
    </AnswerForm>
  );
}

/** Declining: a reason, and something to do next, always. */
export function Decline(answer: Answer) {
  const { alias, first } = answer;
  return (
    <AnswerForm
      answer={answer}
      title="Decline"
      send={declineAction}
      button={`Decline, and send this to ${alias}`}
    >
      {(state) => (
        <>
          <Words
            state={state}
            first={first}
            id="reason"
            label={`Why you can’t take it, as ${alias} will read it`}
          />
          <fieldset className="stack stack-2" {...refusedField(state, "next", "next-problem")}>
            <legend className="label">What {alias} can do next</legend>
            <p className="hint">Beside it, {alias} is shown the way to another coach who has a place.</p>
            <div className="choices">
              {nextOptions.map((option) => (
                <label key={option} className="choice">
                  <input
                    type="radio"
                    name="next"
                    value={option}
                    defaultChecked={typedIn(state, "next", first.next) === option}
                  />
                  <span>{nextOptionWords[option]}</span>
                </label>
              ))}
            </div>
            <FieldRefused state={state} name="next" id="next-problem" />
          </fieldset>
          <Words
            state={state}
            name="nextWords"
            first={first}
            id="next-words"
            label="From when, who, or where"
            hint="Needed for somebody else or somewhere else."
          />
        </>
      )}
    </AnswerForm>
  );
}
