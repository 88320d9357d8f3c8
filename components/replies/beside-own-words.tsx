import { sayHourAndDay, sayMoment, sayMomentAsOf } from "#lib/core/when";
import { brokenReply, type ReceivedReply } from "#lib/replies/model";
import { sayOpened } from "#lib/sharing/model";
import type { OwnShare, OwnVersion } from "#lib/sharing/queries";
import { BrokenCopy, Frozen } from "@/components/sharing/frozen";
import { TakeBack } from "@/components/sharing/take-back";
import { Note } from "@/components/ui/note";
import { ReplyLetter } from "./letter.tsx";
import { ReplyArrives } from "./reply-arrives.tsx";

function openingsOf({ versions }: OwnShare): Date[] {
  return versions.flatMap(({ openings }) => openings).sort((one, other) => one.getTime() - other.getTime());
}

type Reader = { alias: string; timeZone: string; now: Date };

/** A member's own words as they were shared, and beside them what the coach wrote. */
export function BesideOwnWords({
  share,
  replies,
  reader,
}: {
  share: OwnShare;
  replies: ReceivedReply[];
  reader: Reader;
}) {
  const coach = share.coach.name;
  const newest = replies.at(-1);
  const version = share.versions.find(({ id }) => id === newest?.versionId) ?? share.versions[0];
  const zone = reader.timeZone;
  return (
    <div className="col-wide wide-pair stack stack-6">
      <div className="stack stack-2">
        <h1>{newest ? `${coach}’s reply, beside your words` : sayShared(version)}</h1>
        <p className="meta">
          You shared {newest && version?.frozen ? `“${version.frozen.title}”` : "it"} on{" "}
          {sayMomentAsOf(share.since, reader.now, zone)}.{" "}
          {newest ? `${coach} replied on ${sayMomentAsOf(newest.sentAt, reader.now, zone)}.` : null}
        </p>
      </div>
      <div className="beside">
        <section className="stack" aria-labelledby="mine">
          <h2 id="mine" className="sub">
            Your words, as shared
          </h2>
          {version ? <OwnCopy version={version} reader={reader} /> : null}
          <Seen share={share} version={version} reader={reader} answered={replies.length > 0} />
          {share.ended ? null : (
            <TakeBack
              shareId={share.id}
              coach={coach}
              opened={sayOpened(coach, openingsOf(share), { zone, now: reader.now })}
              back={`/shared/${share.id}`}
            />
          )}
        </section>
        <section className="stack" aria-labelledby="theirs">
          <h2 id="theirs" className="sub">
            {newest ? `What ${coach} wrote` : `From ${coach}`}
          </h2>
          {newest ? (
            [...replies]
              .reverse()
              .map((reply) => (
                <Received key={reply.id} reply={reply} reader={reader} many={replies.length > 1} />
              ))
          ) : (
            <Awaited share={share} version={version} reader={reader} />
          )}
          {share.ended ? null : (
            <ReplyArrives shareId={share.id} coach={coach} here={replies.map(({ id }) => id)} />
          )}
        </section>
      </div>
      <p>
        <a href="/shared">Everything you share, and who opened it</a>
      </p>
    </div>
  );
}

/** “Compass”, as you shared it. A copy that can’t be opened has no title to say. */
function sayShared(version: OwnVersion | undefined): string {
  return version?.frozen ? `“${version.frozen.title}”, as you shared it` : "What you shared";
}

function OwnCopy({ version, reader }: { version: OwnVersion; reader: Reader }) {
  if (!version.frozen) return <BrokenCopy />;
  return (
    <Frozen
      id="copy"
      title={version.frozen.title}
      alias={reader.alias}
      asOf={sayHourAndDay(version.frozenAt, reader.timeZone)}
      blocks={version.frozen.blocks}
      passage={version.frozen.passage}
      ask={version.ask}
    />
  );
}

function Seen({
  share,
  version,
  reader,
  answered,
}: {
  share: OwnShare;
  version?: OwnVersion;
  reader: Reader;
  answered: boolean;
}) {
  const coach = share.coach.name;
  const zone = reader.timeZone;
  if (share.ended === "undone") return <p className="hint">Undone. {coach} didn’t see it.</p>;
  if (share.endedAt)
    return (
      <Note
        title={
          share.ended === "taken-back"
            ? `Taken back, ${sayMomentAsOf(share.endedAt, reader.now, zone)}.`
            : `Ended with the coaching, ${sayMomentAsOf(share.endedAt, reader.now, zone)}.`
        }
      >
        {coach} can’t see it any more. Your text {answered ? `and what ${coach} wrote stay` : "stays"} here.
      </Note>
    );
  const last = version?.openings.at(-1);
  return (
    <p className="hint">
      {last
        ? `${coach} opened it on ${sayMomentAsOf(last, reader.now, zone)}.`
        : `${coach} has not opened it so far.`}
    </p>
  );
}

function Received({ reply, reader, many }: { reply: ReceivedReply; reader: Reader; many: boolean }) {
  return (
    <div className="stack stack-2">
      {many ? <p className="meta">{sayMomentAsOf(reply.sentAt, reader.now, reader.timeZone)}</p> : null}
      {reply.blocks ? <ReplyLetter blocks={reply.blocks} /> : <Note>{brokenReply}</Note>}
    </div>
  );
}

function Awaited({ share, version, reader }: { share: OwnShare; version?: OwnVersion; reader: Reader }) {
  const coach = share.coach.name;
  if (share.ended || !version) return <p>{coach} sent no reply to this.</p>;
  const by = sayMoment(version.promisedBy, reader.timeZone);
  return (
    <p>
      {version.promisedBy > reader.now
        ? `An answer is promised by ${by}, your time. It shows here when it comes.`
        : `An answer was promised by ${by}, your time, and isn’t here. That is our failure. Your words are still with ${coach}.`}
    </p>
  );
}
