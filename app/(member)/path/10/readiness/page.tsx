import { readiness, readinessReads, readinessWords as words } from "#content/safety/readiness";
import { requireMember } from "#lib/access/page";
import { after, day } from "#lib/core/clock";
import { sayDay, sayDayAsOf } from "#lib/core/when";
import { summaryInput } from "#lib/gathering/queries";
import { inOrder, wordsOf } from "#lib/safety/model";
import { safetyRecord } from "#lib/safety/queries";
import { stopsNow } from "#lib/told/queries";
import { MemberFrame } from "@/components/frame/member-frame";
import { RestingNote } from "@/components/path/resting";
import { ReadinessSheet } from "@/components/safety/readiness-sheet";
import { ReviewForm } from "@/components/safety/review-form";
import { StopNotice } from "@/components/safety/stop-notice";

/** How long a look counts (care.md M10). */
const counts = 30 * day;

/** The readiness review: ten lines from earlier answers, and three questions about safety that are asked again. */
export default async function ReadinessPage() {
  const member = await requireMember("/path/10/readiness");
  const [input, stops, record] = await Promise.all([
    summaryInput(member, { exercises: readinessReads }),
    stopsNow(member),
    safetyRecord(member),
  ]);
  const { now, timeZone: zone } = member;
  const coach = member.coachName ?? "Your coach";
  const { reviewedAt } = record;
  const until = reviewedAt && after(reviewedAt, counts);
  // It leads to a note, and to nothing else: where the person has died, it asks nothing more (care.md §2.5).
  if (input.situation.died === "yes")
    return (
      <MemberFrame current="path" coachName={member.coachName}>
        <div className="col stack stack-6">
          <h1>{words.title}</h1>
          <RestingNote situation={input.situation} page="/path/10/page" />
        </div>
      </MemberFrame>
    );
  return (
    <MemberFrame current="path" coachName={member.coachName}>
      <div className="col stack stack-6">
        <div className="stack stack-2">
          <p className="eyebrow">
            <a className="inline-block py-1" href="/path/10/page">
              Second chance, or second ending?
            </a>
          </p>
          <h1>{words.title}</h1>
          <p className="lede">{words.lede}</p>
        </div>
        <ReadinessSheet
          lines={readiness(input)}
          coachName={coach}
          hidden={member.sharedScreen}
          paused={
            stops.length === 0 ? null : (
              <StopNotice
                stops={stops}
                country={member.country}
                coachName={member.coachName}
                hidden={member.sharedScreen}
                today={now}
              />
            )
          }
        />
        <section className="stack stack-3 no-print" aria-labelledby="again">
          <h2 id="again">Asked again</h2>
          <p>{words.asked}</p>
          <ul className="stack stack-2">
            {(["s6", "s7", "s8"] as const).map((id) => {
              const newest = inOrder(record.answers, id).at(-1);
              return (
                <li key={id}>
                  <a href={`/settings/questions/${wordsOf(id).number}?from=readiness`}>{wordsOf(id).title}</a>
                  <span className="meta block">
                    {newest ? `Answered on ${sayDayAsOf(newest.answeredAt, now, zone)}` : "Not answered"}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
        <section className="stack stack-3" aria-label="When you looked">
          <p className="hint">
            {reviewedAt === null || until === null
              ? words.never
              : until > now
                ? words.counts(sayDayAsOf(reviewedAt, now, zone), sayDay(until, zone), coach)
                : words.over(sayDayAsOf(reviewedAt, now, zone))}
          </p>
          <ReviewForm label={words.look} />
          <p className="hint no-print">
            To share the sheet, <a href="/path/10/share">choose it under “What to share”</a>. Your answers
            about safety are not in it.
          </p>
        </section>
      </div>
    </MemberFrame>
  );
}
