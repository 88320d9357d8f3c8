import { dayMarks, hurt, marks } from "#content/tools/check-in";
import { leanings } from "#content/tools/leanings";
import { support, checkInPageWords as words } from "#content/tools/pages";
import { type CheckIn, marksOf, type Suggestion } from "#lib/checkins/model";
import type { Daily } from "#lib/checkins/queries";
import { dayKey, sayWeekday } from "#lib/core/when";
import type { Block } from "#lib/exercises/define";
import { sayDateAsOf } from "#lib/exercises/say";
import { pointsOf, type Reading, sayLeaning, sayTimes } from "#lib/leanings/model";
import { Blocks } from "../exercises/blocks.tsx";
import { Paragraphs } from "../ui/paragraphs.tsx";
import { DailyForm } from "./daily-form.tsx";
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
  daily: Daily;
};

/** What the check-ins say: a sentence first, then one line, then its table. Only the line that is shown is drawn. */
export function CheckIns({ checkIns, asked, show, suggestion, coachName, reading, daily }: Props) {
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
        <Paragraphs of={times} className={first ? "hint" : "lede"} />
        {last ? <p className="meta">{words.last(sayWeekday(last.at, reading.zone))}</p> : null}
      </div>
      <div className="row">
        <a className="btn" href="/tools/2/now">
          {words.now}
        </a>
        <span className="meta">{last ? words.minute : words.skip}</span>
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
          <div className="stack stack-3">
            <div className="row">
              <NumbersForm numbers={reading.numbers} hide={words.hide} unhide={words.unhide} />
              <a className="btn plain" href="/tools/2/now#entries">
                {words.all}
              </a>
            </div>
            <p className="hint">{words.private}</p>
          </div>
        </>
      ) : null}
      <DayByDay daily={daily} asked={asked} reading={reading} />
    </>
  );
}

/** Three marks a day, for whoever wants them for two weeks: what they say, and the way to today’s. */
function DayByDay({ daily: { until, days }, asked, reading }: Pick<Props, "daily" | "asked" | "reading">) {
  const says = leanings
    .filter(({ key }) => asked.includes(key) && dayMarks.some((mark) => mark.key === key))
    .flatMap((lean) => sayLeaning({ ...lean, flat: null }, marksOf(lean.key, days), reading) ?? []);
  const { points } = pointsOf(marksOf(hurt.key, days), reading);
  const isDrawn = reading.numbers && points.filter(({ value }) => value !== null).length > 1;
  const { prompt, low, high } = hurt;
  return (
    <section className="stack stack-4" aria-labelledby="daily">
      <h2 id="daily">{words.daily.heading}</h2>
      <p className="hint">
        {until ? words.daily.until(sayDateAsOf(until, dayKey(reading.now, reading.zone))) : words.daily.offer}
      </p>
      <Paragraphs of={says} />
      {isDrawn ? (
        <Blocks blocks={[{ type: "series", label: prompt, low, high, least: 0, most: 10, points }]} />
      ) : null}
      <div className="row">
        {until ? (
          <a className="btn second" href="/tools/2/day">
            {words.daily.today}
          </a>
        ) : null}
        <DailyForm on={until !== null} begin={words.daily.begin} stop={words.daily.stop} />
        {days.length > 0 ? (
          <a className="btn plain" href="/tools/2/day#entries">
            {words.daily.kept}
          </a>
        ) : null}
      </div>
    </section>
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
      {isDrawn ? <Blocks blocks={[block]} /> : null}
      <p className="hint">
        {isDrawn ? [weekly ? words.weekly : "", words.year].filter(Boolean).join(" ") : words.fewMarks}
      </p>
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
    </section>
  );
}
