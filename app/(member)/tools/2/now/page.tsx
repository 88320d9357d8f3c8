import { checkIn } from "#content/tools/check-in";
import { checkInPageWords } from "#content/tools/pages";
import { requireMember } from "#lib/access/page";
import { situationOf } from "#lib/answers/queries";
import { cardsOn, logOf } from "#lib/logs/queries";
import { type Asked, askedIn } from "@/components/tools/asked.ts";
import { LogPage } from "@/components/tools/log-page.tsx";
import { logNote } from "@/components/tools/log-sheet.tsx";

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
  return (
    <LogPage
      exercise={checkIn}
      {...{ member, situation, log, here }}
      cards={await cardsOn(member, [logNote(checkIn, log)])}
      keep={{ label: checkInPageWords.next, onto: "/settings/questions/7?from=check-in" }}
      deleting={query.delete === undefined ? null : asked.entryId}
    />
  );
}
