import type { PersonLine } from "#lib/practice/model";

/** Everybody this coach works with, and what of theirs is with the coach now. The links open nothing by themselves. */
export function PeopleList({ people }: { people: PersonLine[] }) {
  const sharing = people.filter(({ items }) => items.length > 0);
  const others = people.filter(({ items }) => items.length === 0);
  return (
    <div className="col-wide stack stack-5">
      <div>
        <h1>People</h1>
        <p className="hint">
          {people.length === 0
            ? "You work with nobody so far. Whoever chooses you is listed here."
            : "What each person shares with you now. Each opening is seen by whoever shared it."}
        </p>
      </div>
      {sharing.map(({ memberId, alias, since, place, items }) => (
        <section key={memberId} className="qgroup" aria-labelledby={`person-${memberId}`}>
          <header>
            <h2 id={`person-${memberId}`}>{alias}</h2>
            <span className="meta">
              With you since {since}. Time in {place}.
            </span>
          </header>
          <ul className="qlist brief">
            {items.map(({ shareId, what, shared, replied }) => (
              <li key={shareId}>
                <a href={`/coach/shares/${shareId}`}>
                  <span className="who">{what}</span>
                  <span className="meta">{replied ? `You replied ${replied}` : `Shared ${shared}`}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 ? (
        <section className="qgroup" aria-labelledby="nothing-shared">
          <header>
            <h2 id="nothing-shared">Nothing shared with you now</h2>
          </header>
          <ul className="plain-lines">
            {others.map(({ memberId, alias, since, place }) => (
              <li key={memberId}>
                <strong>{alias}</strong>
                <span className="meta">
                  With you since {since}. Time in {place}.
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
