import type { ReactNode } from "react";
import type { Card } from "#lib/cards/model";
import type { Look } from "#lib/entries/model";
import type { Exercise } from "#lib/exercises/answer";
import type { Situation } from "#lib/exercises/situation";
import type { Log } from "#lib/logs/model";
import { Entries } from "../path/log.tsx";
import { CardsAfterWords } from "../safety/card-after-words.tsx";
import { Paragraphs } from "../ui/paragraphs.tsx";
import { JustKept } from "./just-kept.tsx";
import { LogSheet, type Member } from "./log-sheet.tsx";
import { ToolFrame } from "./tool-frame.tsx";

/** A page of a tool that is one log alone: what it is for, the entry that is written, and those that are kept. */
export function LogPage({
  exercise,
  member,
  situation,
  log,
  cards,
  here,
  keep,
  deleting,
  children,
}: {
  exercise: Exercise;
  member: Member & { now: Date; coachName: string | null };
  situation: Situation;
  log: { written: Look | null; shown: Log };
  cards: readonly Card[];
  here: string;
  /** The button under a new entry, and where it leads. An entry that is put right saves itself. */
  keep: { label: string; onto: string };
  /** The entry that is asked about before it goes. */
  deleting: string | null;
  children?: ReactNode;
}) {
  const { shown } = log;
  return (
    <ToolFrame
      title={exercise.title}
      lede={<Paragraphs of={exercise.intro} className="hint" />}
      coachName={member.coachName}
    >
      <JustKept at={shown.entries[0]?.look.closedAt} now={member.now} zone={member.timeZone} />
      <LogSheet {...{ exercise, log, member, situation, here }} keep={shown.correcting ? undefined : keep} />
      <CardsAfterWords cards={cards} />
      {shown.entries.length > 0 || shown.correcting ? (
        <Entries
          {...{ exercise, situation, here, deleting }}
          level={2}
          log={shown}
          zone={member.timeZone}
          now={member.now}
        />
      ) : null}
      {children}
    </ToolFrame>
  );
}
