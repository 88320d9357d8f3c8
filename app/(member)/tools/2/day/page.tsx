import { dayCheckIn } from "#content/tools/check-in";
import { checkInPageWords } from "#content/tools/pages";
import { requireMember } from "#lib/access/page";
import { situationOf } from "#lib/answers/queries";
import { cardsOn, logOf } from "#lib/logs/queries";
import { Entries } from "@/components/path/log.tsx";
import { CardsAfterWords } from "@/components/safety/card-after-words.tsx";
import { type Asked, askedIn } from "@/components/tools/asked.ts";
import { LogSheet, logNote } from "@/components/tools/log-sheet.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";

const here = "/tools/2/day";
type Props = { searchParams: Promise<Asked> };

/** One day in three marks. It opens on any day; the page of the check-ins leads to it for two weeks, where that was asked for. */
export default async function DayPage({ searchParams }: Props) {
  const member = await requireMember(here);
  const query = await searchParams;
  const asked = askedIn(query);
  const [situation, log] = await Promise.all([
    situationOf(member),
    logOf(member, { exercise: dayCheckIn, asked }),
  ]);
  const cards = await cardsOn(member, [logNote(dayCheckIn, log)]);
  const { now, timeZone: zone, coachName } = member;
  const words = checkInPageWords.daily;
  return (
    <ToolFrame
      title={dayCheckIn.title}
      lede={dayCheckIn.intro.map((line) => (
        <p className="hint" key={line}>
          {line}
        </p>
      ))}
      coachName={coachName}
    >
      <LogSheet
        {...{ log, member, situation, here }}
        exercise={dayCheckIn}
        keep={log.shown.correcting ? undefined : { label: words.keep, onto: "/tools/2" }}
      />
      <CardsAfterWords cards={cards} />
      <Entries
        {...{ situation, zone, now, here }}
        level={2}
        exercise={dayCheckIn}
        log={log.shown}
        deleting={query.delete === undefined ? null : asked.entryId}
      />
      <p>
        <a href="/tools/2">{words.back}</a>
      </p>
    </ToolFrame>
  );
}
