import { requireMember } from "#lib/access/page";
import { isId } from "#lib/core/ids";
import { sayMoment } from "#lib/core/when";
import { env } from "#lib/platform/env";
import { sayEnd } from "#lib/sharing/model";
import { type OwnShare, ownShare, whoCanSee } from "#lib/sharing/queries";
import { MemberFrame } from "@/components/frame/member-frame";
import { EndedShare, LiveShare, WhoElse } from "@/components/sharing/who-can-see";
import { Note } from "@/components/ui/note";

export default async function WhoCanSeePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const member = await requireMember("/shared");
  const { taken } = await searchParams;
  const [{ live, ended }, takenBack] = await Promise.all([
    whoCanSee(member),
    typeof taken === "string" && isId(taken) ? ownShare(member, taken) : null,
  ]);
  const reader = { alias: member.alias, zone: member.timeZone, now: member.now };
  const gone = takenBack && sayEnd(takenBack, reader);
  return (
    <MemberFrame current="shared" coachName={member.coachName}>
      <div className="col-wide stack stack-6">
        <div className="stack stack-2">
          <h1>Who can see what</h1>
          <p className="lede">{sayHowMany(live)}</p>
          <p className="meta">As of {sayMoment(member.now, member.timeZone)}</p>
        </div>
        {gone ? <Note live>{gone}</Note> : null}
        {live.length > 0 ? (
          <section className="stack stack-3" aria-labelledby="now">
            <h2 id="now">Shared now</h2>
            <ul className="rows">
              {live.map((share) => (
                <LiveShare key={share.id} share={share} {...reader} />
              ))}
            </ul>
          </section>
        ) : null}
        {ended.length > 0 ? (
          <section className="stack stack-3" aria-labelledby="ended">
            <h2 id="ended">No longer shared</h2>
            <ul className="rows">
              {ended.map((share) => (
                <EndedShare key={share.id} share={share} {...reader} />
              ))}
            </ul>
          </section>
        ) : null}
        <section className="stack stack-3" aria-labelledby="else">
          <h2 id="else">Who else</h2>
          <WhoElse coach={member.coachName} law={env.PRACTICE_LAW} />
        </section>
      </div>
    </MemberFrame>
  );
}

/** "Two items are shared, with Ana. Everything else you’ve written here is seen by you alone." */
function sayHowMany(live: OwnShare[]): string {
  const [first] = live;
  if (!first) return "Nothing is shared. What you share is listed here, with each time it was opened.";
  const number = inWords[live.length] ?? String(live.length);
  const count = live.length === 1 ? "One item is" : `${number} items are`;
  return `${count} shared, with ${first.coach.name}. Everything else you’ve written here is seen by you alone.`;
}
const inWords = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
