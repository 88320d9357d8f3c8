import { logPage } from "#content/pages";
import { after, day } from "#lib/core/clock";
import { sayDay, sayDayAndHour, sayDayAsOf, sayMoment, sayNearDay } from "#lib/core/when";
import type { Look } from "#lib/entries/model";
import { type Exercise, fieldBlocks, type StoredAnswer } from "#lib/exercises/answer";
import { type Situation, worded } from "#lib/exercises/situation";
import type { Log } from "#lib/logs/model";
import { StillBlocks } from "../exercises/still-blocks.tsx";
import { DeleteEntry } from "./delete-entry.tsx";
import type { EntryItem } from "./entry-items.tsx";
import { EntryList } from "./entry-list.tsx";

export type Keeping = {
  log: Log;
  exercise: Exercise;
  /** The address of the log's page. */
  here: string;
  situation: Situation;
  zone: string;
  now: Date;
  /** The entry that is about to be deleted. */
  deleting: string | null;
  /** The rank of its heading: 2 where it stands right under the name of the page. */
  level?: 2 | 3;
};

/** The button that keeps an entry, and where it leads: back to a new one. */
export function keepsEntry({ log, here }: Keeping): { label: string; onto: string } | undefined {
  return log.correcting ? undefined : { label: logPage.keep, onto: here };
}

/** How long a deleted thing can still lie in a backup. */
const backupsLast = 30 * day;

/** The entries of a log so far, each with its day, newest first. Nothing is counted, and a gap is nothing. */
export function Entries({ log, exercise, here, situation, zone, now, deleting, level = 3 }: Keeping) {
  const Title = level === 2 ? "h2" : "h3";
  const fields = worded(exercise.fields, situation);
  const covers = exercise.log?.covers;
  const blocksOf = (stored: StoredAnswer) => fields.flatMap((field) => fieldBlocks(field, stored));
  const listed = (stored: StoredAnswer) =>
    fields.flatMap((field) => (field.key === covers?.key ? [] : fieldBlocks(field, stored)));
  // Words that are held for a time stay out of the list: the page of their entry has them.
  const wait = (look: Look) => {
    const until = covers?.until({ at: look.openedAt, stored: look.answer.stored });
    if (!covers || !until) return null;
    return until > now
      ? { says: covers.held(sayMoment(until, zone)), way: covers.early }
      : { says: covers.over(sayNearDay(until, now, zone)), way: covers.read };
  };
  const itemOf = ({ label, look }: Log["entries"][number]): EntryItem => {
    const waits = wait(look);
    return {
      label,
      waits: waits?.says ?? null,
      blocks: look.answer.unreadable ? null : listed(look.answer.stored),
      href: `${here}?entry=${look.entryId}`,
      opens: waits?.way ?? logPage.open,
    };
  };
  return (
    <>
      {log.correcting ? (
        <section className="stack stack-3">
          <p className="hint">{logPage.correcting(sayDayAsOf(log.correcting.at, now, zone))}</p>
          {log.correcting.versions.map(({ cutAt, stored }) => (
            <details key={cutAt.toISOString()}>
              <summary>{logPage.asItWas(sayDayAndHour(cutAt, now, zone))}</summary>
              <StillBlocks blocks={blocksOf(stored)} />
            </details>
          ))}
          <div className="row">
            <a className="btn second" href={here}>
              {logPage.back}
            </a>
            <a className="btn plain" href={`${here}?entry=${log.entryId}&delete#delete`}>
              {logPage.remove}
            </a>
          </div>
          {deleting === log.entryId ? (
            <DeleteEntry
              entryId={log.entryId}
              back={here}
              stay={`${here}?entry=${log.entryId}`}
              sentence={logPage.removing(
                sayDayAsOf(log.correcting.at, now, zone),
                sayDay(after(now, backupsLast), zone),
              )}
              yes={logPage.removeYes}
              no={logPage.removeNo}
            />
          ) : null}
        </section>
      ) : null}
      <section className="stack stack-4" aria-labelledby="entries">
        <Title className={level === 3 ? "q" : undefined} id="entries">
          {logPage.earlier}
        </Title>
        {log.entries.length === 0 ? <p className="hint">{exercise.log?.empty}</p> : null}
        <EntryList entries={log.entries.map(itemOf)} day={level === 2 ? "h3" : "h4"} />
        {log.before ? (
          <p>
            <a href={`${here}?before=${log.before.toISOString()}#entries`}>{logPage.older}</a>
          </p>
        ) : null}
      </section>
    </>
  );
}
