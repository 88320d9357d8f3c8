import { scaleLinear, scalePoint } from "d3-scale";
import { urgePage } from "#content/tools/pages";
import { sayDayAndHour } from "#lib/core/when";
import { type Ring, ringOf, sayUrges, type Urge, weekdays } from "#lib/urges/model";
import { Paragraphs } from "../ui/paragraphs.tsx";

const box = { width: 330, left: 44, right: 318, top: 14, ground: 166, height: 196 };

/** When it pulls: in words, then as rings on a week, then as a table. */
export function UrgePicture({ urges, now, zone }: { urges: Urge[]; now: Date; zone: string }) {
  if (urges.length === 0) return null;
  const sentences = sayUrges(urges, zone);
  return (
    <section className="stack stack-4" aria-labelledby="hours">
      <h2 id="hours">{urgePage.chart}</h2>
      <Paragraphs of={sentences} />
      <figure className="stack stack-3">
        <Week rings={urges.map((urge) => ringOf(urge, zone))} sentences={sentences} />
        <figcaption className="hint">{urgePage.caption}</figcaption>
        <details>
          <summary>Show this as a table</summary>
          <div className="tablewrap">
            <table>
              <caption>{urgePage.chart}</caption>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Before</th>
                  <th scope="col">Afterwards</th>
                </tr>
              </thead>
              <tbody>
                {urges.map(({ at, before, after }) => (
                  <tr key={at.toISOString()}>
                    <th scope="row">{sayDayAndHour(at, now, zone)}</th>
                    <td>{before ?? "no mark"}</td>
                    <td>{after ?? "no mark"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </figure>
    </section>
  );
}

function Week({ rings, sentences }: { rings: Ring[]; sentences: string[] }) {
  const across = scaleLinear().domain([0, 24]).range([box.left, box.right]);
  const down = scalePoint<number>()
    .domain(weekdays.map((_, index) => index))
    .range([box.top, box.ground]);
  const placed = rings.map(({ hour, weekday }, index) => ({ index, x: across(hour), y: down(weekday) ?? 0 }));
  return (
    <svg
      className="chart wide"
      viewBox={`0 0 ${box.width} ${box.height}`}
      role="img"
      aria-labelledby="week-title"
      aria-describedby="week-desc"
    >
      <title id="week-title">{urgePage.chart}</title>
      <desc id="week-desc">{sentences.join(" ")}</desc>
      {weekdays.map((name, index) => (
        <g key={name}>
          <line
            className={index === weekdays.length - 1 ? "groundline" : "axis"}
            x1={box.left}
            x2={box.right}
            y1={down(index)}
            y2={down(index)}
          />
          <text x={box.left - 8} y={(down(index) ?? 0) + 4} textAnchor="end">
            {name.slice(0, 3)}
          </text>
        </g>
      ))}
      {[0, 6, 12, 18, 24].map((hour) => (
        <text
          key={hour}
          x={across(hour)}
          y={box.ground + 20}
          textAnchor={hour === 0 ? "start" : hour === 24 ? "end" : "middle"}
        >
          {`${String(hour).padStart(2, "0")}:00`}
        </text>
      ))}
      {placed.map(({ index, x, y }) => (
        <circle key={index} className="ring" cx={x} cy={y} r="4.5" />
      ))}
    </svg>
  );
}
