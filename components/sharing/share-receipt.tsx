import type { Card } from "#lib/cards/model";
import { sayHour, sayMoment } from "#lib/core/when";
import { sayOpened } from "#lib/sharing/model";
import type { OwnShare, OwnVersion } from "#lib/sharing/queries";
import { CardsAfterWords } from "../safety/card-after-words.tsx";
import { UndoShare } from "./undo-share.tsx";

type Made = { share: OwnShare; version: OwnVersion }[];

/** What is true of a share that was just made: who sees it from when, whether it was undone, whether it was opened. */
export function ShareReceipt({
  made,
  guideModule,
  zone,
  now,
  cards = [],
}: {
  made: Made;
  /** The card about their question, where its words can mean danger. */
  cards?: readonly Card[];
  guideModule: { number: number };
  zone: string;
  now: Date;
}) {
  const [first] = made;
  if (!first) return null;
  const coach = first.share.coach.name;
  const standing = made.filter(({ share, version }) => !share.ended && !version.undoneAt);
  const [one] = standing;
  const fresh = one !== undefined && one.version.visibleFrom > now;
  return (
    <>
      <div className="stack stack-2">
        <h1 id="receipt" tabIndex={-1}>
          {one ? `Shared with ${coach}, ${sayHour(one.version.frozenAt, zone)}` : sayEnded(first, zone)}
        </h1>
        <p className="lede">
          {one ? sayStanding(one, { coach, fresh, zone, now }) : sayGone(made, { zone, now })}
        </p>
      </div>
      <ul className="stack stack-1">
        {made.map(({ version }) => (
          <li key={version.id}>
            {version.frozen?.title ?? "A copy that can’t be opened"}
            {version.frozen?.passage ? ", a passage of it" : null}
          </li>
        ))}
      </ul>
      {one ? (
        <p>
          {coach}’s answer is promised by{" "}
          <span className="nb">{sayMoment(one.version.promisedBy, zone)}</span>, your time.
        </p>
      ) : null}
      <CardsAfterWords cards={cards} />
      <UndoShare
        versions={fresh ? standing.map(({ version }) => version.id) : []}
        lasts={fresh ? one.version.visibleFrom.getTime() - now.getTime() : 0}
        title="receipt"
      />
      <div className="row">
        <a className="btn second" href={`/path/${guideModule.number}/page`}>
          Back to your page
        </a>
        <a className="btn second" href="/shared">
          Who can see what
        </a>
      </div>
    </>
  );
}

function sayStanding(
  { version }: Made[number],
  { coach, fresh, zone, now }: { coach: string; fresh: boolean; zone: string; now: Date },
): string {
  if (fresh) return `${coach} sees it from ${sayHour(version.visibleFrom, zone)}. Undo works until then.`;
  const opened = sayOpened(coach, version.openings, { zone, now });
  return `${opened} You can still take it back, on the page Who can see what.`;
}

function sayEnded({ share, version }: Made[number], zone: string): string {
  if (version.undoneAt) return `Undone, ${sayHour(version.undoneAt, zone)}`;
  return share.endedAt ? `Taken back, ${sayHour(share.endedAt, zone)}` : "Taken back";
}

function sayGone(made: Made, told: { zone: string; now: Date }): string {
  const [first] = made;
  const coach = first?.share.coach.name ?? "Your coach";
  if (made.every(({ version }) => version.undoneAt)) return `${coach} didn’t see it.`;
  const openings = made.flatMap(({ version }) => version.openings);
  return `${sayOpened(coach, openings, told)} You keep your text and any reply.`;
}
