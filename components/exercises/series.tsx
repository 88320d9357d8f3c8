import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { Block } from "#lib/exercises/define";
import { sayMark } from "#lib/exercises/say";

type SeriesProps = Omit<Extract<Block, { type: "series" }>, "type"> & { id: string };

const box = { width: 330, left: 34, right: 318, top: 16, ground: 176, height: 210 };

/**
 * Marks over time: one ink line on a ground line, drawn on the server. A gap in the answers is a gap in the line, notes
 * stand as numbers on it and in words under it, and a table says the same. No target, no average, nobody else's line.
 */
export function Series({ id, label, low, high, least, most, points }: SeriesProps) {
  const across = scalePoint<number>()
    .domain(points.map((_, index) => index))
    .range([box.left + 8, box.right - 8]);
  const up = scaleLinear().domain([least, most]).range([box.ground, box.top]);
  const marks = points.map((point, index) => ({ ...point, index, x: across(index) ?? box.left }));
  const path = line<(typeof marks)[number]>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y(({ value }) => up(value ?? least))(marks);
  const at = ({ x, value }: (typeof marks)[number]) => ({ x, y: up(value ?? least) });
  const notes = marks.filter(({ note, value }) => note !== null && value !== null);
  const numbers = numbersOn(
    notes.map(at),
    marks.map((mark) => (mark.value === null ? null : at(mark))),
  );
  // The drawing is as much higher as they need.
  const over = Math.min(0, ...numbers.map(({ y }) => Math.floor(y - tall)));
  const ends = marks.length > 1 ? [marks[0], marks.at(-1)] : [marks[0]];
  return (
    <figure className="stack stack-3">
      <p className="prompt">{label}</p>
      <svg
        className="chart wide"
        viewBox={`0 ${over} ${box.width} ${box.height - over}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-desc`}>
          {points
            .map(
              (point) =>
                `${point.label}: ${point.value === null ? "no answer" : sayMark(point.value, { least })}`,
            )
            .join("; ")}
        </desc>
        {[least, most].map((value) => (
          <g key={value}>
            <line className="axis" x1={box.left} x2={box.right} y1={up(value)} y2={up(value)} />
            <text x={box.left - 8} y={up(value) + 4} textAnchor="end">
              {sayMark(value, { least })}
            </text>
          </g>
        ))}
        <line className="groundline" x1={box.left} x2={box.right} y1={box.ground} y2={box.ground} />
        {path ? <path className="ln" d={path} /> : null}
        {marks.map(({ x, value, index }) =>
          value === null ? null : <circle key={index} className="pt" cx={x} cy={up(value)} r={dot} />,
        )}
        {numbers.map(({ x, y }, place) => (
          <text key={notes[place]?.index} className="strong" x={x} y={y} textAnchor="middle">
            {place + 1}
          </text>
        ))}
        {ends.map((mark, place) =>
          mark ? (
            <text
              key={mark.index}
              x={place === 0 ? box.left : box.right}
              y={box.ground + 22}
              textAnchor={place === 0 ? "start" : "end"}
            >
              {mark.label}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className="hint">
        {sayMark(least, { least })} is {low}, {sayMark(most, { least })} is {high}.
        {points.some(({ value }) => value === null) ? " Where nothing was answered, the line stops." : null}
      </figcaption>
      {notes.length > 0 ? (
        <ol className="notes">
          {notes.map(({ label: day, note, index }) => (
            <li key={index}>
              <span className="meta">{day}: </span>
              <span className="own" dir="auto">
                {note}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      <details>
        <summary>Show this as a table</summary>
        <div className="tablewrap">
          <table>
            <caption>{label}</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">Answer</th>
                <th scope="col">Note</th>
              </tr>
            </thead>
            <tbody>
              {marks.map(({ index, label: day, value, note }) => (
                <tr key={index}>
                  <th scope="row" className="day">
                    {day}
                  </th>
                  <td>{value === null ? "no answer" : sayMark(value, { least })}</td>
                  <td dir="auto">{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Where the numbers stand: over the line as far as each is wide, and clear of the numbers before it. */
function numbersOn(places: Point[], drawn: (Point | null)[]): Point[] {
  const stand: (Point & { half: number })[] = [];
  for (const [index, { x }] of places.entries()) {
    const half = (index < 9 ? figure : 2 * figure) / 2;
    const near = stand.filter((other) => Math.abs(other.x - x) < other.half + half);
    let y = Math.min(...lineBetween(x - half - dot, x + half + dot, drawn)) - 9;
    while (near.some((other) => Math.abs(other.y - y) < tall)) y -= 1;
    stand.push({ x, y, half });
  }
  return stand;
}

/** How high the line is at both edges of a stretch and at each point in it. */
function lineBetween(from: number, to: number, drawn: (Point | null)[]): number[] {
  return drawn.flatMap((point, index) => {
    if (!point) return [];
    const next = drawn[index + 1];
    const here = point.x >= from && point.x <= to ? [point.y] : [];
    if (!next) return here;
    const crossed = [from, to].filter((x) => x > point.x && x < next.x);
    return [
      ...here,
      ...crossed.map((x) => point.y + ((x - point.x) / (next.x - point.x)) * (next.y - point.y)),
    ];
  });
}

type Point = { x: number; y: number };

/** How far a point reaches; what one figure of a number takes up on the drawing, and how tall it is. */
const dot = 3.5;
const figure = 8;
const tall = 12;
