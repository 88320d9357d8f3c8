import { toolPage, urgePage } from "#content/tools/pages";
import { urge, urgeLog } from "#content/tools/urge-log";
import { requireMember } from "#lib/access/page";
import { situationOf } from "#lib/answers/queries";
import { sayHour } from "#lib/core/when";
import { cardsOn, logOf } from "#lib/logs/queries";
import { urgesOf } from "#lib/urges/queries";
import { Entries } from "@/components/path/log.tsx";
import { CardsAfterWords } from "@/components/safety/card-after-words.tsx";
import { type Asked, askedIn } from "@/components/tools/asked.ts";
import { JustKept } from "@/components/tools/just-kept.tsx";
import { LogSheet, logNote } from "@/components/tools/log-sheet.tsx";
import { Resting } from "@/components/tools/resting.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";
import { UrgePicture } from "@/components/tools/urges.tsx";
import { Paragraphs } from "@/components/ui/paragraphs.tsx";

const here = "/tools/3";
type Props = { searchParams: Promise<Asked> };

/** The urge log: three taps, and the hours at which it pulls. */
export default async function UrgeLogPage({ searchParams }: Props) {
  const member = await requireMember(here);
  const query = await searchParams;
  const asked = askedIn(query);
  const [situation, log, urges] = await Promise.all([
    situationOf(member),
    logOf(member, { exercise: urge, asked }),
    urgesOf(member),
  ]);
  const cards = await cardsOn(member, [logNote(urge, log)]);
  const { now, timeZone: zone, coachName } = member;
  const { written, shown } = log;
  const lines = [
    ...urge.intro,
    ...(written && !shown.correcting ? [toolPage.begun(sayHour(written.openedAt, zone))] : []),
  ];
  const rests = situation.died === "yes";
  return (
    <ToolFrame
      title={urgeLog.title}
      lede={rests ? null : <Paragraphs of={lines} className="hint" />}
      coachName={coachName}
    >
      {rests ? (
        <Resting situation={situation} />
      ) : (
        <>
          <JustKept at={shown.entries[0]?.look.closedAt} {...{ now, zone }} />
          <LogSheet
            {...{ log, member, situation, here }}
            exercise={urge}
            keep={shown.correcting ? undefined : { label: urgePage.keep, onto: here }}
          />
          <CardsAfterWords cards={cards} />
        </>
      )}
      <UrgePicture urges={urges} now={now} zone={zone} />
      <Entries
        {...{ situation, zone, now, here }}
        level={2}
        exercise={urge}
        log={shown}
        deleting={query.delete === undefined ? null : asked.entryId}
      />
    </ToolFrame>
  );
}
