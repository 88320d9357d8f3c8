import { asksFirst, before, type DoorId, did, doors } from "#content/tools/before-you-send";
import { beforePage } from "#content/tools/pages";
import { after, minute } from "#lib/core/clock";
import { sayHour, sayMoment, sayNearDay } from "#lib/core/when";
import type { Card, Held, Someone } from "#lib/tools/model";
import type { NotThisWay } from "#lib/tools/queries";
import { OwnWords } from "../ui/own-words.tsx";
import { EndForm } from "./end-form.tsx";
import { LogSheet } from "./log-sheet.tsx";
import { RideClock } from "./ride-clock.tsx";

/** The first page: three questions, and five ways on. Each way saves what stands here. */
export function BeforeYouSend({
  held,
  now,
  zone,
  ...sheet
}: Omit<Parameters<typeof LogSheet>[0], "exercise" | "only" | "here" | "ways" | "keep"> & {
  held: Held[];
  now: Date;
  zone: string;
}) {
  return (
    <>
      <LogSheet
        {...sheet}
        exercise={before}
        only={asksFirst.map(({ key }) => ({ key }))}
        here="/tools/1"
        ways={
          <section className="stack stack-3" aria-labelledby="ways">
            <h2 id="ways">{beforePage.next}</h2>
            <p className="hint">{beforePage.pull}</p>
            <div className="toolrow">
              {doors.map(({ id, title, does }) => (
                <button
                  key={id}
                  className="tool"
                  type="submit"
                  name="_onto"
                  value={`/tools/1/${id}`}
                  data-onto={`/tools/1/${id}`}
                >
                  <b>{title}</b>
                  <span>{does}</span>
                </button>
              ))}
            </div>
          </section>
        }
      />
      <HoldBox held={held} now={now} zone={zone} />
      <End entryId={sheet.log.shown.entryId} />
      <Danger />
    </>
  );
}

/** What somebody did, whatever it was. */
export function End({ entryId }: { entryId: string }) {
  const { prompt, hint = "", options } = did;
  return <EndForm entryId={entryId} question={prompt} hint={hint} options={options} {...beforePage.done} />;
}

export function Danger() {
  const { before: text, link, after: rest } = beforePage.danger;
  return (
    <p className="hint">
      {text}
      <a href="/help-now">{link}</a>
      {rest}
    </p>
  );
}

/** The other ways, under the one that was chosen. */
export function OtherDoors({ current }: { current: DoorId }) {
  return (
    <nav className="stack stack-3" aria-labelledby="other">
      <h2 id="other">{beforePage.else}</h2>
      <div className="toolrow">
        {doors
          .filter(({ id }) => id !== current)
          .map(({ id, title, does }) => (
            <a key={id} className="tool" href={`/tools/1/${id}`}>
              <b>{title}</b>
              <span>{does}</span>
            </a>
          ))}
      </div>
    </nav>
  );
}

/** The messages that are held: when each may be read again, and never its words. */
export function HoldBox({ held, now, zone }: { held: Held[]; now: Date; zone: string }) {
  if (held.length === 0) return null;
  const { box, held: isHeld, over, early, read } = beforePage.hold;
  return (
    <section className="stack stack-3" aria-labelledby="box">
      <h2 id="box">{box}</h2>
      <ul className="rows">
        {held.map(({ entryId, until, isOver }) => (
          <li key={entryId} className="row between">
            <span>{isOver ? over(sayNearDay(until, now, zone)) : isHeld(sayMoment(until, zone))}</span>
            <a className="btn plain small" href={`/path/7/hold?entry=${entryId}`}>
              {isOver ? read : early}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When the next two looks at the pull are: times of day, and no clock that runs down. */
export function RideTimes({ now, zone }: { now: Date; zone: string }) {
  const { from, start, five, ten } = beforePage.ride;
  const at = (minutes: number) => sayHour(after(now, minutes * minute), zone);
  return (
    <RideClock
      zone={zone}
      first={from(at(0), at(5), at(10))}
      words={{ from: from("{now}", "{five}", "{ten}"), start, five: five("{now}"), ten: ten("{now}") }}
    />
  );
}

export function People({ people }: { people: Someone[] }) {
  const { lede, none, write, change, awake, ring } = beforePage.someone;
  return (
    <>
      <p className="prose">{people.length > 0 ? lede : none}</p>
      {people.map(({ line, number }) => (
        <div key={line} className="stack stack-2">
          <OwnWords>{line}</OwnWords>
          {number ? (
            <a className="btn second" href={`tel:${number.replace(/[^+\d]/g, "")}`}>
              {ring(line)}
            </a>
          ) : null}
        </div>
      ))}
      <p>
        <a className={people.length > 0 ? undefined : "btn second"} href="/path/7/no">
          {people.length > 0 ? change : write}
        </a>
      </p>
      <p className="hint">{awake}</p>
    </>
  );
}

/** Said in place of the builder where a practical note goes another way. */
export function NotThisWayNote({ why }: { why: Exclude<NotThisWay, null> }) {
  const { order, asked, child, change } = beforePage.practical;
  return (
    <div className="note stack stack-3">
      <p>{why === "order" ? order : asked}</p>
      <p>{child}</p>
      <p>
        <a href="/settings/questions">{change}</a>
      </p>
    </div>
  );
}

export function CardLines({ card: { good, hard, aim } }: { card: Card }) {
  const words = beforePage.card;
  if (!good && !hard && !aim)
    return (
      <>
        <p className="prose">{words.none}</p>
        <div className="row">
          <a className="btn second" href="/path/4/scenes">
            {words.scenes}
          </a>
          <a className="btn second" href="/path/3/aims">
            {words.aims}
          </a>
        </div>
      </>
    );
  return (
    <div className="stack stack-4">
      {good ? <OwnWords about={words.good}>{good}</OwnWords> : null}
      {hard ? <OwnWords about={words.hard}>{hard}</OwnWords> : null}
      {aim ? <OwnWords about={words.aim}>{aim}</OwnWords> : null}
    </div>
  );
}

/** It is this late on the wall of whoever reads. */
export function beforeLede(now: Date, zone: string): string {
  return beforePage.lede(sayHour(now, zone));
}
