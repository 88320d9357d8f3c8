import type { ModuleState } from "#lib/path/model";
import { PathDot } from "./path-dot.tsx";

export type PathItem = {
  number: number;
  title: string;
  href: string;
  state: ModuleState["state"];
  says: string;
};

export function PathItems({ items }: { items: PathItem[] }) {
  return items.map(({ number, title, href, state, says }) => (
    <li key={number} className={state === "middle" ? "here" : undefined}>
      <span className="dot">
        <PathDot state={state} />
      </span>
      <a href={href}>
        <span className="t">{title}</span>
        <span className="s">
          M{number} · {says}
        </span>
      </a>
    </li>
  ));
}
