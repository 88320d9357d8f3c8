import { dayCheckIn } from "#content/tools/check-in";
import { checkInPageWords } from "#content/tools/pages";
import { requireMember } from "#lib/access/page";
import { situationOf } from "#lib/answers/queries";
import { cardsOn, logOf } from "#lib/logs/queries";
import { type Asked, askedIn } from "@/components/tools/asked.ts";
import { LogPage } from "@/components/tools/log-page.tsx";
import { logNote } from "@/components/tools/log-sheet.tsx";

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
  const words = checkInPageWords.daily;
  return (
    <LogPage
      exercise={dayCheckIn}
      {...{ member, situation, log, here }}
      cards={await cardsOn(member, [logNote(dayCheckIn, log)])}
      keep={{ label: words.keep, onto: "/tools/2" }}
      deleting={query.delete === undefined ? null : asked.entryId}
    >
      <p>
        <a href="/tools/2">{words.back}</a>
      </p>
    </LogPage>
  );
}
