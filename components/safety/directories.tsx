import { type Directory, directories } from "#content/help/directories";
import { sayDate } from "#lib/exercises/say";

/** The directories as plain links, with where each was seen. */
export function Directories() {
  return (
    <section className="stack stack-3" aria-labelledby="elsewhere">
      <h2 id="elsewhere">Somewhere else, or another language</h2>
      <ul className="list-none p-0 stack stack-3">
        {directories.map((directory) => (
          <li key={directory.url}>
            <p>
              {directory.name}:{" "}
              <a href={directory.url} rel="noreferrer">
                {directory.address}
              </a>
            </p>
            <p className="hint">{directory.says}</p>
            <p className="meta">{seen(directory)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function seen({ checked, pageDated, verifiedOn }: Directory): string {
  const dated = pageDated === null ? "without a date" : `of ${sayDate(pageDated)}`;
  const day = verifiedOn === null ? "No day of a check is recorded." : `Last checked ${sayDate(verifiedOn)}.`;
  return checked === "operator"
    ? `From its own page, ${dated}. ${day}`
    : `From a published report ${dated}, not yet checked with the operator. ${day}`;
}
