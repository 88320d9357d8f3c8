import { broughtForward, doses } from "#content/pages";
import type { SummaryPart } from "#lib/exercises/guide";
import type { StepAnswers } from "#lib/steps/model";
import { Parts } from "./parts.tsx";

/** What stands above the questions: that a long piece was written today, and what was written earlier. */
export function WrittenBefore({ answers, deep }: { answers: StepAnswers; deep: boolean }) {
  return (
    <>
      {deep && answers.deepToday ? <p className="note">{doses.second(answers.deepToday)}</p> : null}
      <Opens parts={answers.opens} />
    </>
  );
}

/** About as much as fits a phone's screen beside the first question; more stands folded. */
const longForward = 600;

function Opens({ parts }: { parts: SummaryPart[] }) {
  if (parts.length === 0) return null;
  const size = JSON.stringify(parts.map(({ blocks }) => blocks)).length;
  if (size > longForward)
    return (
      <details className="well">
        <summary>{parts.length === 1 ? parts[0]?.title : broughtForward.heading}</summary>
        <Parts parts={parts} titled={parts.length > 1} />
      </details>
    );
  return (
    <div className="well stack stack-3">
      <Parts parts={parts} titled />
    </div>
  );
}
