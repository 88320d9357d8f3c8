import { restingModule } from "#content/pages";
import { type Situation, worded } from "#lib/exercises/situation";
import { Paragraphs } from "../ui/paragraphs.tsx";

/** Said where a module rests because the person has died. What was written stays within reach. */
export function RestingNote({ situation, page }: { situation: Situation; page?: string }) {
  const { paragraphs, stays, grief } = worded(restingModule, situation);
  return (
    <div className="well stack stack-3">
      <Paragraphs of={paragraphs} />
      <p>{stays}</p>
      <p>
        <a href="/help-now#grief">{grief}</a>
      </p>
      {page ? (
        <div className="row">
          <a className="btn second" href={page}>
            {restingModule.page}
          </a>
        </div>
      ) : null}
    </div>
  );
}
