import type { FirstPage as Words } from "#content/pages";
import { emptyAnswer } from "#lib/answers/model";
import type { Exercise } from "#lib/exercises/answer";
import { ExerciseSheet } from "../exercises/exercise-sheet.tsx";
import { Paragraphs } from "../ui/paragraphs.tsx";

/** The question first, then something to try, then what this is, how leaving works, and joining. */
export function FirstPage({
  words,
  exercise,
  askedBy,
}: {
  words: Words;
  exercise: Exercise;
  askedBy: string;
}) {
  const { isNot, begin, tryCards, join, whoReads } = words;
  return (
    <>
      <div className="hero">
        <div className="stack stack-5">
          <h1>{words.title}</h1>
          <p className="lede">{words.lede}</p>
          <p className="hint">{words.limit}</p>
          <div className="row">
            <a className="btn" href="/path/1/read-1">
              {words.read}
            </a>
            <a className="btn second" href="#join">
              Join or sign in
            </a>
          </div>
          <p className="meta">{words.readNote}</p>
        </div>
        <section className="stack" aria-labelledby="try">
          <h2 id="try">{tryCards.title}</h2>
          <p>{tryCards.paragraph}</p>
          <ExerciseSheet
            here="/"
            exercise={exercise}
            askedBy={askedBy}
            answer={emptyAnswer}
            writer={{ is: "visitor" }}
          />
          <p className="hint">{tryCards.note}</p>
        </section>
      </div>
      <div className="below-hero stack stack-7">
        <div className="isnot">
          <section className="stack">
            <h2>{words.is.title}</h2>
            <List items={words.is.items} />
          </section>
          <section className="stack not">
            <h2>{isNot.title}</h2>
            <List items={isNot.items} />
          </section>
        </div>
        <div className="isnot">
          <section className="stack">
            <h2>{whoReads.title}</h2>
            <Paragraphs of={whoReads.paragraphs} className="prose" />
          </section>
          <section className="stack">
            <h2>{begin.title}</h2>
            <Paragraphs of={begin.leaving} className="prose" />
            <p className="prose">
              {begin.afraid.before}
              <a href="/help-now">{begin.afraid.link}</a>
              {begin.afraid.after}
            </p>
          </section>
        </div>
        <section className="stack well roomy" id="join">
          <h2>{join.title}</h2>
          <p>{join.paragraph}</p>
          <div className="row">
            <a className="btn" href="/join">
              {join.make}
            </a>
            <a className="btn plain" href="/sign-in">
              {join.signIn}
            </a>
          </div>
        </section>
      </div>
    </>
  );
}

function List({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
