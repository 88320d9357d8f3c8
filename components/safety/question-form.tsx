"use client";
import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import { answersPage } from "#content/safety/questions";
import type { ActionState } from "#lib/access/action";
import { answerQuestionAction, tellCoachAction } from "#lib/safety/actions";
import type { SheetAnswer } from "#lib/safety/model";
import { asked, OneOf, Refusal } from "@/components/account/fields";
import { Choice, Choices } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { FocusFirstError } from "@/components/ui/focus-first-error";

type Answered = { answerId: string; told: boolean };
/** The answer that was given on this page, for the form with which a coach is told of it. */
const JustAnswered = createContext<Answered | null>(null);

type QuestionWords = {
  id: string;
  ask: string;
  several: boolean;
  options: readonly { id: string; label: string; detail?: string }[];
  changes: string;
  day: { ask: string; hint: string } | null;
  /** Under how many messages have no answer; asked in one question alone. */
  count: { ask: string; hint: string } | null;
};

type Props = {
  question: QuestionWords;
  askedBy: string;
  /** What stands in place of the form at once after an answer of danger, drawn by the server. */
  sheets: Record<SheetAnswer, ReactNode>;
  /** After any other answer. */
  next: { href: string; label: string };
  all: string;
};

/** One question about safety. After an answer of danger the sheet stands on this same page, with script and without. */
export function QuestionForm({ question, askedBy, sheets, next, all }: Props) {
  const [state, save, pending] = useActionState(answerQuestionAction, { status: "ready" });
  const answered = state.status === "done" ? state.value : null;
  if (answered?.sheet)
    return (
      <JustAnswered value={answered}>
        <Arrived>{sheets[answered.sheet]}</Arrived>
      </JustAnswered>
    );
  if (answered)
    return (
      <Arrived>
        <div className="stack stack-4">
          <p>{answersPage.saved}</p>
          <div className="row">
            <a className="btn" href={next.href}>
              {next.label}
            </a>
            {next.href === all ? null : (
              <a className="btn second" href={all}>
                {answersPage.all}
              </a>
            )}
          </div>
        </div>
      </Arrived>
    );
  return (
    <form action={save} className="stack stack-5" noValidate>
      <FocusFirstError answer={state.status === "refused" ? state : null} />
      <input type="hidden" name="question" value={question.id} />
      <input type="hidden" name="askedBy" value={askedBy} />
      <Answers question={question} state={state} />
      <Refusal state={state} said="beside" />
      <div className="row">
        <button className="btn" type="submit" aria-busy={pending || undefined}>
          {answersPage.button}
        </button>
        <a className="btn second" href={next.href}>
          {answersPage.leave}
        </a>
      </div>
    </form>
  );
}

function Answers({ question, state }: { question: QuestionWords; state: ActionState<unknown> }) {
  const from = asked(state);
  const typed = state.status === "refused" ? state.typed["chosen[]"] : undefined;
  const { day, count } = question;
  return (
    <>
      {question.several ? (
        <Choices
          id="chosen"
          kind="several"
          question={question.ask}
          hint={question.changes}
          error={from.problem("chosen")}
        >
          {question.options.map(({ id, label }) => (
            <Choice
              key={`${id}${typed?.includes(id)}`}
              kind="several"
              name="chosen[]"
              value={id}
              defaultChecked={typed?.includes(id)}
            >
              {label}
            </Choice>
          ))}
        </Choices>
      ) : (
        <OneOf
          name="chosen"
          label={question.ask}
          hint={question.changes}
          from={from}
          options={question.options.map(({ id, label, detail }) => ({ value: id, label, detail }))}
        />
      )}
      {count && (
        <Field
          id="count"
          question={count.ask}
          quiet
          hint={count.hint}
          error={from.problem("count")}
          on="nothing"
        >
          {(control) => (
            <input
              {...control}
              className="plain-in w-28!"
              name="count"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={from.typed("count")}
            />
          )}
        </Field>
      )}
      {day && (
        <Field id="on" question={day.ask} quiet hint={day.hint} error={from.problem("on")} on="nothing">
          {(control) => (
            <input
              {...control}
              className="plain-in auto"
              name="on"
              type="date"
              autoComplete="off"
              defaultValue={from.typed("on")}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** What came in place of the form: whoever reads by ear is taken to it. */
function Arrived({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <div ref={here} tabIndex={-1} className="quiet-focus">
      {children}
    </div>
  );
}

type TellProps = {
  name: string;
  telling: "yes" | "ask" | "no" | null;
  words: { toldBefore: string; notTold: string; change: string };
  changeHref: string;
  backHref: string;
};

/** On the sheet, after the numbers: the coach is told, or isn't. Nobody is told but by this press, or by a choice made before. */
export function TellCoach({ name, telling, words, changeHref, backHref }: TellProps) {
  const answered = useContext(JustAnswered);
  const [state, tell, pending] = useActionState(tellCoachAction, { status: "ready" });
  if (answered?.told) return <p>{words.toldBefore}</p>;
  if (state.status === "done") return <p role="status">{name} was told which answer you chose.</p>;
  if (!answered || telling === "no")
    return (
      <p>
        {words.notTold} <a href={changeHref}>{words.change}</a>
      </p>
    );
  return (
    <form action={tell} className="stack stack-2">
      <input type="hidden" name="answer" value={answered.answerId} />
      <Refusal state={state} />
      <div className="row">
        <button className="btn second" type="submit" aria-busy={pending || undefined}>
          Tell {name}
        </button>
        <a className="btn second" href={backHref}>
          Don’t tell {name}
        </a>
      </div>
    </form>
  );
}
