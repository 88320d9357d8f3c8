import type { ModuleOutline } from "./module-outline.ts";

/**
 * Which module it is, how long, and its parts. On a narrow screen the parts stand behind the name of the one that is
 * open, so that a module with many of them begins on the first screen; on a wide one they are in sight.
 */
export function ModuleLine({ number, title, minutes, short, parts, current }: ModuleOutline) {
  const open = parts.find(([id]) => id === current);
  return (
    <>
      <p className="eyebrow no-print">
        {`M${number} · about ${minutes} minutes${short === null ? "" : " · "}`}
        {short === null ? null : <a href={`/path/${number}/short`}>{`short version, ${short}`}</a>}
      </p>
      <h1>{title}</h1>
      <nav aria-label="In this module">
        <details className="parts">
          <summary>{open ? `Part: ${open[1]}` : "The parts of this module"}</summary>
          <ol className="steps">
            {parts.map(([id, name]) => (
              <li key={id}>
                <a href={`/path/${number}/${id}`} aria-current={id === current ? "step" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </details>
      </nav>
    </>
  );
}
