import { letterPage, toolPage } from "#content/tools/pages";
import { after, day } from "#lib/core/clock";
import { sayDay, sayDayAsOf } from "#lib/core/when";
import { sayDate } from "#lib/exercises/say";
import type { Letter } from "#lib/tools/model";
import { DeleteEntry } from "../path/delete-entry.tsx";
import { OwnWords } from "../ui/own-words.tsx";

const here = "/tools/4";
/** How long a deleted thing can still lie in a backup. */
const backupsLast = 30 * day;

type Reading = { now: Date; zone: string };

/** The letters so far: each with its day, and the words of none. */
export function LetterList({
  letters,
  before,
  empty,
  now,
  zone,
}: Reading & {
  letters: Letter[];
  /** Where an earlier page begins; null where there is none. */
  before: Date | null;
  empty: string;
}) {
  return (
    <section className="stack stack-3" aria-labelledby="letters">
      <h2 id="letters">{toolPage.earlier}</h2>
      {letters.length === 0 ? <p className="hint">{empty}</p> : null}
      <ul className="rows">
        {letters.map(({ entryId, writtenAt, until, isSealed }) => (
          <li key={entryId} className="row between flex-nowrap">
            <span>
              {letterPage.written(sayDayAsOf(writtenAt, now, zone))}.{" "}
              {isSealed && until ? letterPage.sealed(sayDate(until)) : null}
            </span>
            <a className="btn plain small shrink-0" href={`${here}?entry=${entryId}`}>
              {isSealed ? letterPage.early : letterPage.open}
            </a>
          </li>
        ))}
      </ul>
      {before ? (
        <p>
          <a href={`${here}?before=${before.toISOString()}#letters`}>{letterPage.older}</a>
        </p>
      ) : null}
    </section>
  );
}

/** One letter. A sealed one asks first, plainly, and opens if its writer says so. */
export function OneLetter({
  letter: { entryId, writtenAt, until, isSealed, words },
  isOpened,
  isGoing,
  now,
  zone,
}: Reading & {
  letter: Letter;
  /** Its writer said that it may be opened early. */
  isOpened: boolean;
  /** It is about to be deleted. */
  isGoing: boolean;
}) {
  const itself = `${here}?entry=${entryId}`;
  const opened = `${itself}&open`;
  if (isSealed && !isOpened && until)
    return (
      <div className="note stack stack-3">
        <p>{letterPage.earlySays(sayDate(until))}</p>
        <div className="row">
          <a className="btn second" href={opened}>
            {letterPage.earlyYes}
          </a>
          <a className="btn second" href={here}>
            {letterPage.earlyNo}
          </a>
        </div>
      </div>
    );
  const written = sayDayAsOf(writtenAt, now, zone);
  return (
    <div className="stack stack-5">
      <OwnWords about={letterPage.written(written)}>{words}</OwnWords>
      <div className="row no-print">
        <a className="btn second" href={here}>
          {letterPage.back}
        </a>
        <a className="btn plain" href={`${opened}&change#answer-letter`}>
          {letterPage.change}
        </a>
        <a className="btn plain" href={`${opened}&delete#delete`}>
          {letterPage.remove}
        </a>
      </div>
      {isGoing ? (
        <DeleteEntry
          entryId={entryId}
          back={here}
          stay={opened}
          sentence={letterPage.removing(written, sayDay(after(now, backupsLast), zone))}
          yes={letterPage.remove}
          no={letterPage.removeNo}
        />
      ) : null}
    </div>
  );
}
