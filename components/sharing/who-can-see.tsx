import { sayDayAndHour, sayHour, sayHourAndDay, sayMomentAsOf } from "#lib/core/when";
import { sayCount } from "#lib/replies/model";
import { moduleOfItem, sayEnd, sayOpened } from "#lib/sharing/model";
import type { OwnShare, OwnVersion } from "#lib/sharing/queries";
import { BrokenCopy, Frozen } from "./frozen.tsx";
import { TakeBack } from "./take-back.tsx";

type Reader = { alias: string; zone: string; now: Date };

/** "Compass, from module 1". A copy that can't be opened is named by its module alone. */
export function titleOf({ itemId, versions }: OwnShare): string {
  const guideModule = moduleOfItem(itemId);
  const title = versions[0]?.frozen?.title ?? "Something you shared";
  return guideModule ? `${title}, from module\u00a0${guideModule.number}` : title;
}

/** One share that a coach can see: since when, every opening, what they see, and the way to take it back. */
export function LiveShare({ share, alias, zone, now }: { share: OwnShare } & Reader) {
  const { coach, versions } = share;
  const openings = openingsOf(share);
  const [newest, ...earlier] = versions;
  return (
    <li className="stack stack-3">
      <div className="stack stack-1">
        <h3>{titleOf(share)}</h3>
        <p className="hint">
          With {coach.name} since {sayMomentAsOf(share.since, now, zone)}.{" "}
          {newest && newest.visibleFrom > now
            ? `${coach.name} sees the newest copy from ${sayHour(newest.visibleFrom, zone)}.`
            : null}
        </p>
      </div>
      <p>
        <a href={`/shared/${share.id}`}>Your words, and any reply</a>
      </p>
      <div>
        <Openings coach={coach.name} openings={openings} zone={zone} now={now} />
        <details>
          <summary>See what {coach.name} sees</summary>
          <div className="stack stack-3">
            {newest ? <Copy version={newest} alias={alias} zone={zone} /> : null}
            {earlier.map((version) => (
              <details key={version.id}>
                <summary>The copy of {sayDayAndHour(version.frozenAt, now, zone)}</summary>
                <Copy version={version} alias={alias} zone={zone} />
              </details>
            ))}
          </div>
        </details>
        <TakeBack
          shareId={share.id}
          coach={coach.name}
          opened={sayOpened(coach.name, openings, { zone, now })}
          back="/shared"
        />
      </div>
    </li>
  );
}

/** One that no coach can see any more. The member keeps what it said. */
export function EndedShare({ share, alias, zone, now }: { share: OwnShare } & Reader) {
  const { coach, since, ended, versions } = share;
  const openings = openingsOf(share);
  return (
    <li className="stack stack-3">
      <div className="stack stack-1">
        <h3>{titleOf(share)}</h3>
        <p className="hint">
          Shared with {coach.name} {sayMomentAsOf(since, now, zone)}. {sayEnd(share, { zone, now })}
        </p>
      </div>
      {ended === "undone" ? null : (
        <p>
          <a href={`/shared/${share.id}`}>Your words, and any reply</a>
        </p>
      )}
      <div>
        {openings.length > 0 ? (
          <Openings coach={coach.name} openings={openings} zone={zone} now={now} />
        ) : null}
        <details>
          <summary>What it said</summary>
          <div className="stack stack-3">
            {versions.map((version) => (
              <Copy key={version.id} version={version} alias={alias} zone={zone} />
            ))}
          </div>
        </details>
      </div>
    </li>
  );
}

function Copy({ version, alias, zone }: { version: OwnVersion } & Omit<Reader, "now">) {
  const { id, frozen, frozenAt, ask } = version;
  if (!frozen) return <BrokenCopy />;
  return (
    <Frozen
      id={`copy-${id}`}
      title={frozen.title}
      alias={alias}
      asOf={sayHourAndDay(frozenAt, zone)}
      blocks={frozen.blocks}
      passage={frozen.passage}
      ask={ask}
    />
  );
}

type Opened = { coach: string; openings: Date[]; zone: string; now: Date };

function Openings({ coach, openings, zone, now }: Opened) {
  if (openings.length === 0) return <p className="hint py-2">Not opened so far.</p>;
  return (
    <details>
      <summary>Opened {sayTimes(openings.length)}</summary>
      <ul>
        {openings.map((at) => (
          <li key={at.getTime()} className="tnum">
            {sayMomentAsOf(at, now, zone)}, by {coach}
          </li>
        ))}
      </ul>
    </details>
  );
}

function openingsOf({ versions }: OwnShare): Date[] {
  return versions.flatMap(({ openings }) => openings).sort((one, other) => one.getTime() - other.getTime());
}

function sayTimes(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : sayCount(count, "time", "times");
}

/** Who can see what besides. `law` is what the law of the practice's country adds. */
export function WhoElse({ coach, law }: { coach: string | null; law: string }) {
  return (
    <>
      <WhoElseTable coach={coach} />
      <p className="hint">
        If a life seems in serious danger soon, {coach ?? "your coach"} or a supervisor may call for help.
        You’re told first, unless that would raise the danger. {law}
      </p>
    </>
  );
}

function WhoElseTable({ coach }: { coach: string | null }) {
  return (
    <div className="tablewrap">
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Can see</th>
            <th scope="col">Can’t see</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{coach ? `${coach}, your coach` : "Your coach, once you have one"}</th>
            <td>What you share, what you write in a request, the name you go by here, and your time zone</td>
            <td>Anything else you write, and your e-mail address</td>
          </tr>
          <tr>
            <th scope="row">A supervisor</th>
            <td>
              Something you shared that {coach ?? "your coach"} raises a safety concern about. You’re told,
              and it’s listed here.
            </td>
            <td>Everything else</td>
          </tr>
          <tr>
            <th scope="row">The people who run this</th>
            <td>That something was shared, and when</td>
            <td>Any words of yours</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
