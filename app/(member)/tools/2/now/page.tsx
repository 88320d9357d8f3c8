import { checkIn } from "#content/tools/check-in";
import { checkInPageWords } from "#content/tools/pages";
import { requireMember } from "#lib/access/page";
import { situationOf } from "#lib/answers/queries";
import { cardsOn, logOf } from "#lib/logs/queries";
import { Entries } from "@/components/path/log.tsx";
import { CardsAfterWords } from "@/components/safety/card-after-words.tsx";
import { type Asked, askedIn } from "@/components/tools/asked.ts";
import { LogSheet, logNote } from "@/components/tools/log-sheet.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";

const here = "/tools/2/now";
type Props = { searchParams: Promise<Asked> };

/** One check-in: seven marks and two lines. The question about safety comes after it, on a page of its own. */
export default async function CheckInPage({ searchParams }: Props) {
  const member = await requireMember(here);
  const query = await searchParams;
  const asked = askedIn(query);
  const [situation, log] = await Promise.all([
    situationOf(member),
    logOf(member, { exercise: checkIn, asked }),
  ]);
  const cards = await cardsOn(member, [logNote(checkIn, log)]);
  const { now, timeZone: zone, coachName } = member;
  const onto = "/settings/questions/7?from=check-in";
  return (
    <ToolFrame
      title={checkIn.title}
      lede={checkIn.intro.map((line) => (
        <p className="hint" key={line}>
          {line}
        </p>
      ))}
      coachName={coachName}
    >
      <LogSheet
        {...{ log, member, situation, here }}
        exercise={checkIn}
        keep={log.shown.correcting ? undefined : { label: checkInPageWords.next, onto }}
      />
      <CardsAfterWords cards={cards} />
      <Entries
        {...{ situation, zone, now, here }}
        level={2}
        exercise={checkIn}
        log={log.shown}
        deleting={query.delete === undefined ? null : asked.entryId}
      />
    </ToolFrame>
  );
}
