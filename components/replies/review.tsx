import type { ReactNode } from "react";
import { moduleById } from "#content/index";
import {
  dayKey,
  sayDay,
  sayHour,
  sayHourAndDay,
  sayMoment,
  sayMomentAsOf,
  sayNear,
  sayNearDay,
  sayZone,
} from "#lib/core/when";
import { ownWordsIn } from "#lib/exercises/own-words";
import type { Review } from "#lib/replies/commands";
import { fieldOf, passagesIn, sayDraftKept } from "#lib/replies/model";
import { brokenCopy, moduleOfItem } from "#lib/sharing/model";
import { Frozen } from "@/components/sharing/frozen";
import { Note } from "@/components/ui/note";
import { ReplyLetter } from "./letter.tsx";
import { type Desk, ReviewDesk } from "./review-desk.tsx";
import { OnItsWay } from "./sent-reply.tsx";

/** Another page of the same person that is with the coach now. */
type Alongside = { shareId: string; what: string; at: string };

type Reader = { now: Date; timeZone: string };

/** What the coach works at: the frozen text, the reply, and what else of this person is with them. */
export function ReviewPage({
  review,
  reader,
  others,
  preview,
}: {
  review: Review;
  reader: Reader;
  others: Alongside[];
  preview: boolean;
}) {
  const { share, copy, replies, draft, state } = review;
  const { alias } = share;
  const pending = replies.find(({ visibleFrom }) => visibleFrom > reader.now);
  // While one reply can still be taken back there is nothing to write: it is the draft, sent.
  const writes = !pending && (state === "live" || draft !== null);
  return (
    <div className="shell stack stack-5">
      <ReviewDesk
        desk={writes ? deskOf(review, reader, preview) : null}
        heading={
          <div>
            <p className="eyebrow">
              <a href="/coach">Queue</a> · {alias}
            </p>
            <h1>{copy ? sayTitle(copy.itemId, copy.version.title) : titleWithoutText(review)}</h1>
          </div>
        }
        notice={<TakenBack review={review} reader={reader} />}
        left={<Left review={review} reader={reader} />}
        promise={sayPromise(review, reader)}
        before={<Sent review={review} reader={reader} />}
        alongside={<Beside review={review} others={others} reader={reader} />}
      />
    </div>
  );
}

function sayTitle(itemId: string, title: string): string {
  const number = moduleOfItem(itemId)?.number;
  return number ? `M${number} ${title}` : title;
}

function titleWithoutText({ state, share }: Review): string {
  const guideModule = moduleOfItem(share.itemId);
  const from = guideModule ? `M${guideModule.number} ` : "";
  return state === "broken" ? `${from}A page that can’t be opened` : "No longer shared";
}

function deskOf(review: Review, reader: Reader, preview: boolean): Desk {
  const { share, copy, draft, state } = review;
  const letter = draft?.letter ?? { texts: [""], quotes: [] };
  const quoted: Desk["quoted"] = {};
  for (const block of draft?.shown ?? [])
    if (block.type === "quote") quoted[fieldOf(block.quote)] = block.words;
  return {
    shareId: share.shareId,
    alias: share.alias,
    zone: reader.timeZone,
    copy: copy && {
      versionId: copy.version.id,
      passages: passagesIn(copy.version.id, copy.version.blocks),
      texts: copy.version.blocks.map(ownWordsIn),
    },
    draft: draft && { id: draft.id, revision: draft.revision, savedAt: draft.savedAt },
    letter,
    quoted,
    closed:
      state === "taken-back"
        ? `${share.alias} took this back, so nothing can be sent to it. Copy what still stands, or leave it.`
        : state === "broken"
          ? "Nothing can be sent while the page can’t be opened."
          : null,
    preview: preview && state === "live",
  };
}

function TakenBack({ review, reader }: { review: Review; reader: Reader }) {
  const { share, state, draft } = review;
  const { now, timeZone } = reader;
  const at = share.revokedAt;
  if (state !== "taken-back" || !at) return null;
  const gone = (draft?.shown ?? []).filter((block) => block.type === "quote").length;
  const said =
    dayKey(at, timeZone) === dayKey(now, timeZone)
      ? `at ${sayHour(at, timeZone)}`
      : `on ${sayMomentAsOf(at, now, timeZone)}`;
  return (
    <Note live title={`${share.alias} took this back ${said}.`}>
      {draft ? sayDraftKept(gone) : "No reason is needed."}
    </Note>
  );
}

function Left({ review, reader }: { review: Review; reader: Reader }) {
  const { share, copy, state } = review;
  const { now, timeZone } = reader;
  if (state === "broken") return <Note>{brokenCopy}</Note>;
  if (!copy)
    return (
      <div className="sheet pad stack is-gone">
        <h2>No longer here</h2>
        <p className="hint">
          Shared {sayMomentAsOf(share.startedAt, now, timeZone)}.{" "}
          {share.revokedAt ? `Taken back ${sayNearDay(share.revokedAt, now, timeZone)}. ` : null}
          The text is gone from here and from your lists.
        </p>
      </div>
    );
  const { version, alias, versions } = copy;
  const newest = versions[0];
  return (
    <>
      <p className="meta">
        Shared {sayMomentAsOf(version.frozenAt, now, timeZone)}, {sayZone(timeZone)} time. Frozen as it was
        then. {alias} sees that you opened it {sayNearDay(now, now, timeZone)}.
      </p>
      {newest && newest.id !== version.id ? (
        <Note title={`${alias} shared this again ${sayNearDay(newest.frozenAt, now, timeZone)}.`}>
          This is an earlier copy. <a href={`/coach/shares/${share.shareId}`}>Read the newest one</a>
        </Note>
      ) : null}
      <h2 className="vh">What {alias} shared</h2>
      <Frozen
        id="copy"
        title={version.title}
        alias={alias}
        asOf={sayHourAndDay(version.frozenAt, timeZone)}
        blocks={version.blocks}
        passage={version.passage}
        ask={version.ask}
      />
    </>
  );
}

function sayPromise(review: Review, { now, timeZone }: Reader): string | null {
  const { copy, replies, state } = review;
  if (state === "taken-back") return "The promise ended with the share";
  if (!copy || replies.some(({ sentAt }) => sentAt >= copy.version.frozenAt)) return null;
  const { promisedBy } = copy.version;
  const today = dayKey(promisedBy, timeZone) === dayKey(now, timeZone);
  return `Promised for ${today ? `${sayHour(promisedBy, timeZone)} today` : sayMoment(promisedBy, timeZone)}`;
}

function Sent({ review, reader }: { review: Review; reader: Reader }) {
  const { replies, share } = review;
  const { now, timeZone } = reader;
  return replies.map(({ id, sentAt, visibleFrom, shown }) => {
    const letter = shown ? (
      <ReplyLetter blocks={shown} />
    ) : (
      <p className="note">
        This reply can’t be opened. It was changed outside Groundwork, or its key is gone.
      </p>
    );
    const pending = visibleFrom > now;
    return pending ? (
      <section key={id} className="stack stack-3" aria-labelledby={`sent-${id}`}>
        <h2 id={`sent-${id}`}>Sent, {sayHour(sentAt, timeZone)}</h2>
        <OnItsWay replyId={id} alias={share.alias} seenFrom={sayHour(visibleFrom, timeZone)} />
        {letter}
      </section>
    ) : (
      <details key={id}>
        <summary>Your reply of {sayNear(sentAt, now, timeZone)}</summary>
        {letter}
      </details>
    );
  });
}

function Beside({
  review,
  others,
  reader,
}: {
  review: Review;
  others: Alongside[];
  reader: Reader;
}): ReactNode {
  const { share, copy } = review;
  const earlier = (copy?.versions ?? []).filter(({ id }) => id !== copy?.version.id);
  const notes = copy ? (moduleById(copy.itemId.split("/")[0] ?? "")?.coachNotes ?? []) : [];
  if (earlier.length + others.length + notes.length === 0) return null;
  return (
    <section className="stack stack-3" aria-labelledby="alongside">
      <h2 id="alongside">Alongside</h2>
      {earlier.length > 0 ? (
        <details open>
          <summary>Other copies of this page</summary>
          <ul className="qlist brief">
            {earlier.map(({ id, frozenAt }) => (
              <li key={id}>
                <a href={`/coach/shares/${share.shareId}?version=${id}`}>
                  <span className="who">As it was at {sayHour(frozenAt, reader.timeZone)}</span>
                  <span className="meta">{sayDay(frozenAt, reader.timeZone)}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {others.length > 0 ? (
        <details open>
          <summary>Also with you</summary>
          <ul className="qlist brief">
            {others.map(({ shareId, what, at }) => (
              <li key={shareId}>
                <a href={`/coach/shares/${shareId}`}>
                  <span className="who">{what}</span>
                  <span className="meta">{at}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {notes.length > 0 ? (
        <details>
          <summary>Notes for this module</summary>
          <ul className="coach-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
