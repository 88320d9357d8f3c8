import { letter, letters as tool } from "#content/tools/letters";
import { letterPage } from "#content/tools/pages";
import { requireMember } from "#lib/access/page";
import type { MemberScope } from "#lib/access/scope";
import { situationOf } from "#lib/answers/queries";
import { entriesShown } from "#lib/entries/model";
import { cardsOn, logOf } from "#lib/logs/queries";
import { letterOf, lettersOf } from "#lib/tools/queries";
import { CardsAfterWords } from "@/components/safety/card-after-words.tsx";
import { type Asked, askedIn } from "@/components/tools/asked.ts";
import { JustKept } from "@/components/tools/just-kept.tsx";
import { LetterList, OneLetter } from "@/components/tools/letters.tsx";
import { LogSheet, logNote } from "@/components/tools/log-sheet.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";

const here = "/tools/4";
type Query = Asked & Partial<Record<"open" | "change", string | string[]>>;
type Props = { searchParams: Promise<Query> };

/** Letters that wait for a day. There is no way to send one. */
export default async function LettersPage({ searchParams }: Props) {
  const member = await requireMember(here);
  const query = await searchParams;
  const { entryId, before } = askedIn(query);
  const one = entryId ? await letterOf(member, entryId) : null;
  const isChanging = one !== null && query.change !== undefined;
  return (
    <ToolFrame
      title={tool.title}
      lede={<p className="hint">{letterPage.nowhere}</p>}
      coachName={member.coachName}
    >
      {one ? (
        <OneLetter
          letter={one}
          isOpened={query.open !== undefined}
          isGoing={query.delete !== undefined}
          now={member.now}
          zone={member.timeZone}
        />
      ) : null}
      {one === null || isChanging ? <Writing member={member} entryId={isChanging ? entryId : null} /> : null}
      {one === null ? <Kept member={member} before={before} /> : null}
    </ToolFrame>
  );
}

async function Writing({ member, entryId }: { member: MemberScope; entryId: string | null }) {
  const [situation, log] = await Promise.all([
    situationOf(member),
    logOf(member, { exercise: letter, asked: { entryId, before: null } }),
  ]);
  const keep = log.shown.correcting ? undefined : { label: letterPage.keep, onto: here };
  const cards = await cardsOn(member, [logNote(letter, log)]);
  return (
    <>
      <JustKept at={log.shown.entries[0]?.look.closedAt} now={member.now} zone={member.timeZone} />
      <LogSheet {...{ member, situation, log, here, keep }} exercise={letter} />
      <CardsAfterWords cards={cards} />
    </>
  );
}

async function Kept({ member, before }: { member: MemberScope; before: Date | null }) {
  const { now, timeZone: zone } = member;
  const { letters, more } = await lettersOf(member, { before, take: entriesShown });
  return (
    <LetterList
      // The one that is being written stands above.
      letters={letters.filter(({ isBeingWritten }) => !isBeingWritten)}
      before={more ? (letters.at(-1)?.writtenAt ?? null) : null}
      empty={letter.log?.empty ?? ""}
      {...{ now, zone }}
    />
  );
}
