import { notFound, redirect } from "next/navigation";
import { needOnly } from "#content/modules/03-room-to-breathe/exercises";
import { holdBox, letter, ride } from "#content/modules/07-not-tonight/exercises";
import { before, type DoorId, doors } from "#content/tools/before-you-send";
import { beforePage } from "#content/tools/pages";
import { requireMember } from "#lib/access/page";
import type { MemberScope } from "#lib/access/scope";
import { readAnswers, situationOf } from "#lib/answers/queries";
import { cardsOn, logOf } from "#lib/logs/queries";
import { atHand, heldBy } from "#lib/tools/queries";
import { ExerciseSheet } from "@/components/exercises/exercise-sheet.tsx";
import { CardsAfterWords } from "@/components/safety/card-after-words.tsx";
import {
  CardLines,
  Danger,
  End,
  HoldBox,
  NotThisWayNote,
  OtherDoors,
  People,
  RideTimes,
} from "@/components/tools/before.tsx";
import { LogSheet, logNote, writerOf } from "@/components/tools/log-sheet.tsx";
import { ToolFrame } from "@/components/tools/tool-frame.tsx";

type Props = { params: Promise<{ door: string }> };
type Situation = Awaited<ReturnType<typeof situationOf>>;
const newest = { entryId: null, before: null };

/** One way through the next ten minutes, the others under it, and at the end what somebody did. */
export default async function DoorPage({ params }: Props) {
  const { door } = await params;
  const found = doors.find(({ id }) => id === door);
  if (!found) notFound();
  const member = await requireMember(`/tools/1/${found.id}`);
  const situation = await situationOf(member);
  if (situation.died === "yes") redirect("/tools/1");
  const [content, evening] = await Promise.all([
    contents[found.id](member, situation),
    logOf(member, { exercise: before, asked: newest }),
  ]);
  return (
    <ToolFrame isBefore title={found.title} coachName={member.coachName}>
      {content}
      <End entryId={evening.shown.entryId} />
      <OtherDoors current={found.id} />
      <Danger />
    </ToolFrame>
  );
}

const contents: Record<DoorId, (member: MemberScope, situation: Situation) => Promise<React.ReactNode>> = {
  hold: async (member, situation) => {
    const { now, timeZone: zone } = member;
    const [log, held] = await Promise.all([
      logOf(member, { exercise: holdBox, asked: newest }),
      heldBy(member),
    ]);
    return (
      <>
        <HoldBox
          held={held.filter(({ entryId }) => entryId !== log.written?.entryId)}
          now={now}
          zone={zone}
        />
        <LogSheet
          {...{ member, situation, log }}
          exercise={holdBox}
          only={[{ key: letter.key }]}
          here="/tools/1/hold"
          keep={{ label: beforePage.hold.keep, onto: "/tools/1/hold" }}
        />
        <CardsAfterWords cards={await cardsOn(member, [logNote(holdBox, log)])} />
        <p className="hint">{beforePage.hold.quiet}</p>
      </>
    );
  },
  ride: async (member, situation) => {
    const log = await logOf(member, { exercise: ride, asked: newest });
    return (
      <>
        <RideTimes now={member.now} zone={member.timeZone} />
        <LogSheet
          {...{ member, situation, log }}
          exercise={ride}
          only={["start", "five", "ten", "body"].map((key) => ({ key }))}
          here="/tools/1/ride"
          keep={{ label: beforePage.ride.keep, onto: "/tools/1/ride" }}
        />
        <CardsAfterWords cards={await cardsOn(member, [logNote(ride, log)])} />
      </>
    );
  },
  someone: async (member) => <People people={(await atHand(member)).people} />,
  practical: async (member, situation) => {
    const [{ notThisWay }, answerOf] = await Promise.all([
      atHand(member),
      readAnswers(member, [needOnly.id]),
    ]);
    if (notThisWay) return <NotThisWayNote why={notThisWay} />;
    const cards = await cardsOn(member, [{ exercise: needOnly, stored: answerOf(needOnly.id).stored }]);
    return (
      <>
        <ExerciseSheet
          exercise={needOnly}
          askedBy=""
          answer={answerOf(needOnly.id)}
          writer={writerOf(member)}
          situation={situation}
          here="/tools/1/practical"
        />
        <CardsAfterWords cards={cards} />
        <p className="hint">{beforePage.practical.nothing}</p>
      </>
    );
  },
  card: async (member) => <CardLines card={(await atHand(member)).card} />,
};
