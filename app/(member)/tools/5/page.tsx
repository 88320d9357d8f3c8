import { madeFrom } from "#content/index";
import { slips } from "#content/modules/03-room-to-breathe/exercises";
import { roomToBreathe } from "#content/modules/03-room-to-breathe/module";
import { planPage } from "#content/tools/pages";
import { spacePlan } from "#content/tools/space-plan";
import { requireMember } from "#lib/access/page";
import { summaryInput } from "#lib/gathering/queries";
import { partsFor } from "#lib/guide/model";
import { cardsOn, logOf } from "#lib/logs/queries";
import { reviewOf } from "#lib/tools/model";
import { Entries } from "@/components/path/log.tsx";
import { CardsAfterWords } from "@/components/safety/card-after-words.tsx";
import { type Asked, askedIn } from "@/components/tools/asked.ts";
import { LogSheet, logNote } from "@/components/tools/log-sheet.tsx";
import { Resting } from "@/components/tools/resting.tsx";
import { SpacePlan } from "@/components/tools/space-plan.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";

const here = "/tools/5";
type Props = { searchParams: Promise<Asked> };

/** The plan of “Room to breathe” on one page, with dated notes under it and nothing that begins from zero. */
export default async function SpacePlanPage({ searchParams }: Props) {
  const member = await requireMember(here);
  const query = await searchParams;
  const asked = askedIn(query);
  const [input, log] = await Promise.all([
    summaryInput(member, madeFrom([roomToBreathe])),
    logOf(member, { exercise: slips, asked }),
  ]);
  const cards = await cardsOn(member, [logNote(slips, log)]);
  const { situation } = input;
  const { now, timeZone: zone, coachName } = member;
  const rests = situation.died === "yes";
  // The notes stand below, where they are written.
  const parts = partsFor(roomToBreathe.summary(input), situation).filter(({ id }) => id !== "slips");
  return (
    <ToolFrame
      title={spacePlan.title}
      lede={rests ? null : <p className="lede no-print">{planPage.lede}</p>}
      coachName={coachName}
    >
      {rests ? <Resting situation={situation} /> : null}
      {rests && parts.length === 0 ? null : (
        <SpacePlan parts={parts} review={reviewOf(input.answer, { now, zone })} />
      )}
      {rests ? null : (
        <section className="stack stack-5" aria-labelledby="notes">
          <div className="stack stack-2">
            <h2 id="notes">{planPage.notes}</h2>
            <p className="hint no-print">{planPage.notesSay}</p>
          </div>
          <div className="no-print">
            <LogSheet
              {...{ log, member, situation, here }}
              exercise={slips}
              keep={log.shown.correcting ? undefined : { label: planPage.note, onto: here }}
            />
          </div>
          <CardsAfterWords cards={cards} />
          <p className="no-print">
            <a href="/tools/1/practical">{planPage.practical}</a>
          </p>
        </section>
      )}
      <Entries
        {...{ situation, zone, now, here }}
        exercise={slips}
        log={log.shown}
        deleting={query.delete === undefined ? null : asked.entryId}
      />
    </ToolFrame>
  );
}
