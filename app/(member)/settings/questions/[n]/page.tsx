import { notFound } from "next/navigation";
import { answersPage, safetyQuestions, unanswered } from "#content/safety/questions";
import { sheet as sheetWords } from "#content/safety/sheet";
import { requireMember } from "#lib/access/page";
import { coachReads } from "#lib/coaching/queries";
import { sayMoment, sayNearDay } from "#lib/core/when";
import { type Asker, askedNow, askers, questionIds, type SheetAnswer, wordsOf } from "#lib/safety/model";
import { safetyRecord, toldSoFar } from "#lib/safety/queries";
import { BareFrame } from "@/components/frame/bare-frame";
import { QuestionForm, TellCoach } from "@/components/safety/question-form";
import { SafetySheet } from "@/components/safety/safety-sheet";

type Props = { params: Promise<{ n: string }>; searchParams: Promise<{ from?: string | string[] }> };

const all = "/settings/questions";

/** One question about safety, and nothing else on the page: an answer of danger is answered here, at once. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { n } = await params;
  const id = questionIds.find((question) => wordsOf(question).number === Number(n));
  if (!id) notFound();
  const member = await requireMember(`${all}/${n}`);
  const { from } = await searchParams;
  const askedBy: Asker = askers.find((asker) => asker === from) ?? "settings";
  const [{ answers, telling }, coach, told] = await Promise.all([
    safetyRecord(member),
    coachReads(member),
    toldSoFar(member),
  ]);
  const lastTold = told.find(({ question }) => question === id);
  const { now, timeZone: zone, country } = member;
  const words = wordsOf(id);
  const asked = askedNow(id, { answers, now, zone });
  const next = nextAfter(words.number, askedBy);
  const reads = coach && {
    name: coach.name,
    reads: coach.readsAt && sayMoment(coach.readsAt, zone),
    atWork: coach.atWork,
    href: "/support",
  };
  const sheetOf = (answer: SheetAnswer) => (
    <SafetySheet
      country={country}
      answer={answer}
      coach={reads}
      tell={
        reads && (
          <TellCoach
            name={reads.name}
            telling={telling}
            words={{
              toldBefore: sheetWords.toldBefore(reads.name),
              notTold: sheetWords.notTold(reads.name),
              change: sheetWords.change,
            }}
            changeHref={all}
            backHref={next.href}
          />
        )
      }
      backHref={next.href}
      cardHref="/path/0/steady"
    />
  );
  const isLifting = asked.options.some((option) => option.id === "lifted");
  const asksDay = id === "s2" || id === "s3" ? isLifting : "day" in words;
  return (
    <BareFrame>
      <div className="col stack stack-6">
        {/* From the card: they said that they aren’t safe. The numbers come before any question. */}
        {askedBy === "card" ? (
          <SafetySheet country={country} answer="unsafe" coach={null} backHref={null} />
        ) : (
          <h1 className="vh">{words.title}</h1>
        )}
        {lastTold ? (
          <p className="note" role="status">
            {sheetWords.told(coach?.name ?? "Your coach", sayNearDay(lastTold.toldAt, member.now, zone))}
          </p>
        ) : null}
        <QuestionForm
          question={{
            id,
            ask: asked.ask,
            several: words.several ?? false,
            options: asked.options,
            changes: asked.changes,
            day: asksDay ? (words.day ?? null) : null,
            count: id === "s6" ? unanswered : null,
          }}
          askedBy={askedBy}
          sheets={{
            unsafe: sheetOf("unsafe"),
            passing: sheetOf("passing"),
            unsaid: sheetOf("unsaid"),
            harm: sheetOf("harm"),
          }}
          next={next}
          all={all}
        />
        <p className="meta">
          <a href="/help-now">Help now</a> has people to ring, with or without an answer.
        </p>
      </div>
    </BareFrame>
  );
}

/** At arrival one question follows the other; anywhere else it goes back to where it was asked. */
function nextAfter(number: number, askedBy: Asker): { href: string; label: string } {
  if (askedBy === "check-in") return { href: "/tools/2", label: "Your check-ins" };
  if (askedBy === "m7") return { href: "/path/7", label: "Back to the module" };
  if (askedBy === "m11") return { href: "/path/11/note", label: "Back to the note page" };
  if (askedBy === "readiness") return { href: "/path/10/readiness", label: "Back to the sheet" };
  if (askedBy === "card") return { href: "/home", label: "Back to home" };
  const following = safetyQuestions.find((question) => question.number === number + 1);
  return askedBy === "arrival" && following
    ? { href: `${all}/${following.number}?from=arrival`, label: answersPage.next }
    : askedBy === "arrival"
      ? { href: "/path/0/page", label: "Your starting page" }
      : { href: all, label: answersPage.all };
}
