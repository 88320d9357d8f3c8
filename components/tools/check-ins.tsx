import { marks } from "#content/tools/check-in";
import { leanings } from "#content/tools/leanings";
import { support, checkInPageWords as words } from "#content/tools/pages";
import { type CheckIn, marksOf, type Suggestion } from "#lib/checkins/model";
import { sayWeekday } from "#lib/core/when";
import type { Block } from "#lib/exercises/define";
import { pointsOf, type Reading, sayLeaning, sayTimes } from "#lib/leanings/model";
import { Blocks } from "../exercises/blocks.tsx";
import { NumbersForm } from "./numbers-form.tsx";
import { SuggestionForm } from "./suggestion-form.tsx";

type Props = {
  /** Oldest first. */
  checkIns: CheckIn[];
  /** The questions that are asked of this member, by key. */
  asked: string[];
  /** The question whose line is shown. */
  show: string;
  suggestion: Suggestion | null;
  coachName: string | null;
  reading: Reading;
};

/** What the check-ins say: a sentence first, then one line, then its table. Only the line that is shown is drawn. */
export function CheckIns({ checkIns, asked, show, suggestion, coachName, reading }: Props) {
  const sentences = leanings
    .filter(({ key }) => asked.includes(key))
    // Where the person has died, it is no breakup that the swings are common after.
    .map((lean) => (asked.includes("pull") ? lean : { ...lean, swinging: null }))
    .flatMap((lean) => {
      const says = sayLeaning(lean, marksOf(lean.key, checkIns), reading);
      return says ? [{ key: lean.key, name: lean.name, says }] : [];
    });
  const [first, ...others] = sentences;
  const times = sayTimes(checkIns, reading);
  const last = checkIns.at(-1);
  return (
    <>
      <div className="stack stack-3">
        {first ? <p className="lede">{first.says}</p> : null}
        {times.map((sentence) => (
          <p key={sentence} className={first ? "hint" : "lede"}>
            {sentence}
          </p>
        ))}
        {last ? <p className="meta">{words.last(sayWeekday(last.at, reading.zone))}</p> : null}
      </div>
      <div className="row">
        <a className="btn" href="/tools/2/now">
          {words.now}
        </a>
        <span className="meta">{words.minute}</span>
      </div>
      {suggestion ? (
        <SuggestionForm
          {...suggestion}
          because={support.because[suggestion.concern]}
          ask={support.ask}
          buttons={{ coach: support.coach(coachName), lines: support.lines, no: support.no }}
        />
      ) : null}
      {checkIns.length > 0 ? (
        <>
          {others.length > 0 ? (
            <section className="stack stack-3" aria-labelledby="others">
              <h2 id="others">{words.others}</h2>
              <ul className="leanings">
                {others.map(({ key, says }) => (
                  <li key={key}>{says}</li>
                ))}
              </ul>
            </section>
          ) : null}
          {reading.numbers ? (
            <Line {...{ checkIns, asked, show, reading }} />
          ) : (
            <p className="hint">{words.hidden}</p>
          )}
          <NumbersForm numbers={reading.numbers} hide={words.hide} unhide={words.unhide} />
          <p className="hint">{words.private}</p>
          <p>
            <a href="/tools/2/now#entries">{words.all}</a>
          </p>
        </>
      ) : null}
    </>
  );
}

function Line({ checkIns, asked, show, reading }: Pick<Props, "checkIns" | "asked" | "show" | "reading">) {
  const field = marks.find(({ key }) => key === show);
  if (!field) return null;
  const { points, weekly } = pointsOf(marksOf(show, checkIns), reading);
  const isDrawn = points.filter(({ value }) => value !== null).length > 1;
  const { prompt, low, high } = field;
  const block: Block = { type: "series", label: prompt, low, high, least: 0, most: 10, points };
  const names = leanings.filter(({ key }) => asked.includes(key));
  return (
    <section className="stack stack-4" aria-labelledby="line">
      <h2 id="line">{names.find(({ key }) => key === show)?.short}</h2>
      {isDrawn ? <Blocks blocks={[block]} /> : <p className="hint">{words.fewMarks}</p>}
      {weekly ? <p className="hint">{words.weekly}</p> : null}
      <nav className="row" aria-label={words.lines}>
        {names.map(({ key, short }) => (
          <a
            key={key}
            className="btn plain small"
            href={`/tools/2?show=${key}#line`}
            aria-current={key === show ? "true" : undefined}
          >
            {short}
          </a>
        ))}
      </nav>
      <p className="hint">{words.year}</p>
    </section>
  );
}
