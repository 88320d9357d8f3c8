import { answersPage, toCall } from "#content/safety/questions";
import { requireMember } from "#lib/access/page";
import { sayDayAsOf } from "#lib/core/when";
import { inOrder, questionIds, sayChosen, wordsOf } from "#lib/safety/model";
import { safetyRecord } from "#lib/safety/queries";
import { MemberFrame } from "@/components/frame/member-frame";
import { ForgetForm, TellingForm, ToCallForm } from "@/components/safety/answers-forms";

/** What a member answered about safety: to read, change and delete. */
export default async function QuestionsPage() {
  const member = await requireMember("/settings/questions");
  const { answers, telling, toCall: called, unreadable } = await safetyRecord(member);
  return (
    <MemberFrame coachName={member.coachName}>
      <div className="col stack stack-7">
        <div className="stack stack-3">
          <h1>{answersPage.title}</h1>
          <p className="lede">{answersPage.lede}</p>
          {unreadable ? (
            <p role="alert">
              An answer here can’t be opened, so it counts as unknown. Answering it again puts that right.
            </p>
          ) : null}
        </div>
        <ol className="list-none p-0 stack stack-4">
          {questionIds.map((id) => {
            const { number, title } = wordsOf(id);
            const newest = inOrder(answers, id).at(-1);
            return (
              <li key={id} className="stack stack-1">
                <h2 className="label">{title}</h2>
                <p className="meta">
                  {newest
                    ? `Answered on ${sayDayAsOf(newest.answeredAt, member.now, member.timeZone)}`
                    : answersPage.open}
                </p>
                {newest ? <Said of={title} said={sayChosen(newest)} hidden={member.sharedScreen} /> : null}
                <p>
                  <a href={`/settings/questions/${number}`}>
                    {newest ? answersPage.change : answersPage.answer}
                    <span className="vh">: {title}</span>
                  </a>
                </p>
              </li>
            );
          })}
        </ol>
        <section className="stack stack-3" aria-label="Your coach">
          <TellingForm telling={telling} />
        </section>
        <section className="stack stack-3" aria-labelledby="called">
          <h2 id="called">{toCall.title}</h2>
          <ToCallForm called={called} />
        </section>
        <section className="stack stack-3" aria-labelledby="card">
          <h2 id="card">Your steady card</h2>
          <p>
            What helps on a bad night, and who to ring. <a href="/path/0/steady">Open your steady card</a>
          </p>
        </section>
        <ForgetForm any={answers.length > 0 || unreadable || telling !== null || called !== null} />
      </div>
    </MemberFrame>
  );
}

/** Where somebody else could see the screen, an answer is a press away. */
function Said({ of, said, hidden }: { of: string; said: string; hidden: boolean }) {
  if (!hidden) return <p>{said}</p>;
  return (
    <details>
      <summary>
        Show<span className="vh">: {of}</span>
      </summary>
      <p>{said}</p>
    </details>
  );
}
