import { planPage } from "#content/tools/pages";
import type { SummaryPart } from "#lib/exercises/guide";
import { sayDate } from "#lib/exercises/say";
import { Blocks } from "../exercises/blocks.tsx";

/** Where each part of the plan is changed. */
const ways: Record<string, string> = {
  aims: "/path/3/aims",
  terms: "/path/3/terms",
  plans: "/path/3/plans",
  map: "/path/3/map",
  change: "/path/3/map",
  home: "/path/3/home",
  note: "/path/3/note",
};

/** The plan on one page: the day to look again first, then its parts as they were written. */
export function SpacePlan({
  parts,
  review,
}: {
  parts: SummaryPart[];
  review: { day: string; isDue: boolean } | null;
}) {
  if (parts.length === 0)
    return (
      <div className="stack stack-4">
        <p className="prose">{planPage.none}</p>
        <div className="row">
          <a className="btn" href="/path/3/read-1">
            {planPage.begin}
          </a>
        </div>
      </div>
    );
  return (
    <>
      <Review review={review} />
      {parts.map(({ id, title, blocks }) => (
        <section key={id} className="stack stack-3 part" aria-labelledby={`part-${id}`}>
          <div className="row between">
            <h2 id={`part-${id}`}>{title}</h2>
            {ways[id] ? (
              <a className="btn plain small" href={ways[id]} aria-describedby={`part-${id}`}>
                {planPage.change}
              </a>
            ) : null}
          </div>
          <Blocks blocks={blocks} />
        </section>
      ))}
    </>
  );
}

function Review({ review }: { review: { day: string; isDue: boolean } | null }) {
  const says = review
    ? review.isDue
      ? planPage.due(sayDate(review.day))
      : planPage.review(sayDate(review.day))
    : planPage.noReview;
  return (
    <div className="well stack stack-3">
      <p>{says}</p>
      <div className="row">
        <a className="btn second" href="/path/3/map">
          {planPage.look}
        </a>
        <a className="btn second" href="/path/3/terms">
          {planPage.another}
        </a>
      </div>
    </div>
  );
}
