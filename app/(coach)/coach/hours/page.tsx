import { requireCoach } from "#lib/access/page";
import { newId } from "#lib/core/ids";
import { sayMoment, sayZone } from "#lib/core/when";
import { ownHoursPage } from "#lib/scheduling/queries";
import { fieldsOfWeek } from "#lib/scheduling/schema";
import { CoachFrame } from "@/components/frame/coach-frame";
import { AwayForm, AwayLine } from "@/components/scheduling/away-form";
import { HoursForm } from "@/components/scheduling/hours-form";
import { InfoIcon } from "@/components/ui/icons";

export default async function MyHoursPage() {
  const coach = await requireCoach("/coach/hours");
  const { zone, week, away, today, bookedOutside } = await ownHoursPage(coach);
  return (
    <CoachFrame current="hours">
      <div className="col stack stack-7">
        <div className="stack stack-3">
          <h1>My hours</h1>
          <p className="lede">
            What you promise is counted from these, and sessions are offered within them. Times are on your
            clock in {sayZone(zone)}: 09:00 stays 09:00 when the clocks change.
          </p>
        </div>
        {week.length === 0 && (
          <p className="note">
            <InfoIcon />
            <span>
              You have no hours. Until you add some, there is no date by which an answer from you can be
              promised.
            </span>
          </p>
        )}
        <section className="stack stack-4" aria-labelledby="week">
          <h2 id="week">Your week</h2>
          <p className="hint">
            Write hours as 09:00 or 9. Leave a day empty if you don’t work on it. Promises already given keep
            their date.
          </p>
          <HoursForm days={fieldsOfWeek(week)} zone={zone} />
          {bookedOutside.length > 0 && (
            <div className="note">
              <InfoIcon />
              <div className="stack stack-2">
                <p>
                  Booked outside these hours or on days away. They stay booked until you or the member
                  cancels.
                </p>
                <ul>
                  {bookedOutside.map(({ startsAt }) => (
                    <li key={startsAt.toISOString()} className="tnum">
                      {sayMoment(startsAt, zone)}
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          )}
        </section>
        <section className="stack stack-4" aria-labelledby="away">
          <h2 id="away">Days away</h2>
          <p className="hint">
            No promise counts them, and no session is offered on them. Members see the later date before they
            share or ask.
          </p>
          {away.length === 0 ? (
            <p>No days away ahead.</p>
          ) : (
            <ul className="stack stack-2">
              {away.map(({ id, said }) => (
                <li key={id}>
                  <AwayLine id={id} said={said} />
                </li>
              ))}
            </ul>
          )}
          <AwayForm newAwayId={newId()} today={today} />
        </section>
      </div>
    </CoachFrame>
  );
}
