import { line } from "d3-shape";

/** One look: how much of the pull is this person, and how much is wanting the hurt to stop. A part may be unanswered. */
export type CompassLook = { label: string; person: number | null; relief: number | null };

const box = { left: 10, right: 320, top: 14, ground: 296 };
const step = 26;
const columns = { person: 92, relief: 238 };

const height = (value: number) => box.ground - value * step;

/** Looks stand side by side in their column, oldest first, and as close as there are many. */
function across(column: number, index: number, count: number): number {
  const gap = count > 1 ? Math.min(46, 108 / (count - 1)) : 0;
  return column + (index - (count - 1) / 2) * gap;
}

type Dot = { x: number; y: number; value: number; newest: boolean; below: boolean };

function dots(looks: readonly CompassLook[], part: "person" | "relief"): (Dot | null)[] {
  return looks.map((look, index) => {
    const value = look[part];
    if (value === null) return null;
    const newest = index === looks.length - 1;
    // The number stands on the side that the dotted line does not leave by, and inside the square.
    const neighbour = looks[newest ? index - 1 : index + 1]?.[part] ?? value;
    return {
      x: across(columns[part], index, looks.length),
      y: height(value),
      value,
      newest,
      below: value === 10 || (neighbour > value && value > 1),
    };
  });
}

/** In a sentence, for those who hear the drawing: "This person: 5, M1; 6, M4." */
function spoken(looks: readonly CompassLook[], part: "person" | "relief"): string {
  const said = looks.map((look) => `${look[part] ?? "not answered"}, ${look.label}`);
  return `${part === "person" ? "This person" : "The hurt to end"}: ${said.join("; ")}.`;
}

/**
 * The compass: a plain square on a ground line, drawn on the server. The filled dot is this person, the ring is the
 * hurt to end, and height is the number. Earlier looks are small rings joined by dots; a gap in the answers is a gap
 * in the drawing. Nothing is added together, and no part of the square has a name. A table says the same.
 *
 * `looks` are oldest first. `id` makes the names of its parts unique on the page. The sentence about it comes before
 * it and belongs to the page.
 */
export function Compass({ id, looks }: { id: string; looks: readonly CompassLook[] }) {
  if (looks.length === 0) return null;
  return (
    <figure className="stack stack-3">
      <svg
        className="chart compass"
        viewBox="0 0 330 336"
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>Compass</title>
        <desc id={`${id}-desc`}>{`${spoken(looks, "person")} ${spoken(looks, "relief")}`}</desc>
        <rect
          className="square"
          x={box.left}
          y={box.top}
          width={box.right - box.left}
          height={box.ground - box.top}
        />
        <line className="groundline" x1="4" y1={box.ground} x2="326" y2={box.ground} />
        <text x="17" y="36">
          10
        </text>
        <text x="17" y={box.ground - 8}>
          0
        </text>
        <Column dots={dots(looks, "person")} newest="filled" />
        <Column dots={dots(looks, "relief")} newest="ring" />
        <text className="strong" x={columns.person} y="322" textAnchor="middle">
          this person
        </text>
        <text className="strong" x={columns.relief} y="322" textAnchor="middle">
          the hurt to end
        </text>
      </svg>
      <figcaption className="hint">
        Height is the number. The filled dot is this person, the ring is the hurt.
        {looks.length > 1 ? " Small rings are earlier looks." : null}
      </figcaption>
      <details>
        <summary>Show this as a table</summary>
        <div className="tablewrap">
          <table>
            <caption>Compass answers, 0 to 10</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">This person</th>
                <th scope="col">The hurt to end</th>
              </tr>
            </thead>
            <tbody>
              {looks.map((look) => (
                <tr key={look.label}>
                  <th scope="row">{look.label}</th>
                  <td>{look.person ?? "not answered"}</td>
                  <td>{look.relief ?? "not answered"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function Column({ dots, newest }: { dots: (Dot | null)[]; newest: "filled" | "ring" }) {
  // With many looks the small rings stand too close for a number each; the table has them.
  const numbered = dots.length <= 3;
  const trail = dots.some((dot, index) => dot && dots[index - 1]) ? joined(dots) : null;
  return (
    <g>
      {trail ? <path className="trail" d={trail} /> : null}
      {dots.map((dot) => {
        if (!dot) return null;
        if (!dot.newest) {
          const ring = <circle key={dot.x} className="old" cx={dot.x} cy={dot.y} r="6" />;
          if (!numbered) return ring;
          return (
            <g key={dot.x}>
              {ring}
              <text x={dot.x} y={beside(dot, 12)} textAnchor="middle">
                {dot.value}
              </text>
            </g>
          );
        }
        return (
          <g key={dot.x}>
            <circle
              className={newest === "filled" ? "accent" : "accent-ring"}
              cx={dot.x}
              cy={dot.y}
              r={newest === "filled" ? 11 : 9}
            />
            <text className="strong" x={dot.x} y={beside(dot, 18)} textAnchor="middle">
              {dot.value}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The dotted line from look to look; where one has no answer, it stops. */
const joined = line<Dot | null>()
  .defined((dot) => dot !== null)
  .x((dot) => dot?.x ?? 0)
  .y((dot) => dot?.y ?? 0);

function beside(dot: Dot, distance: number): number {
  return dot.below ? dot.y + distance + 12 : dot.y - distance;
}
