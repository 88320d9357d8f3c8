import { directories } from "#content/help/directories";
import { sayDate } from "#content/help/lines";

/** The directories as plain links, with where each was seen. */
export function Directories() {
  return (
    <section className="stack stack-3" aria-labelledby="elsewhere">
      <h2 id="elsewhere">Somewhere else, or another language</h2>
      <ul className="stack stack-3">
        {directories.map((directory) => (
          <li key={directory.url}>
            <p>
              {directory.name}:{" "}
              <a href={directory.url} rel="noreferrer">
                {directory.address}
              </a>
            </p>
            <p className="hint">{directory.says}</p>
            <p className="meta">
              {directory.checked === "operator"
                ? "From its own page"
                : "From a published report, not yet checked with the operator"}
              {directory.pageDated === null ? ", without a date." : ` of ${sayDate(directory.pageDated)}.`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
