import type { ModuleState } from "#lib/path/model";

export type ToolLink = [href: string, title: string, does: string];

export type PathItem = {
  number: number;
  title: string;
  href: string;
  state: ModuleState["state"];
  says: string;
};

/** The doors beside the guide, and its modules in order, each with how it stands. */
export function HomeDoors({ links, items }: { links: ToolLink[]; items: PathItem[] }) {
  return (
    <>
      <section className="stack stack-3">
        <h2>Tools</h2>
        <div className="toolrow">
          {links.map(([href, title, does]) => (
            <a key={href} className="tool" href={href}>
              <b>{title}</b>
              <span>{does}</span>
            </a>
          ))}
        </div>
      </section>
      <section className="stack stack-3" id="path">
        <h2>The path</h2>
        <ol className="path">
          {items.map(({ number, title, href, state, says }) => (
            // A mark stands before each, of a shape of its own (path.css): the words beside it say the same.
            <li key={number} data-state={state}>
              <a href={href}>
                <span className="t">{title}</span>
                <span className="s">{`M${number} · ${says}`}</span>
              </a>
            </li>
          ))}
        </ol>
        <a className="btn plain" href="/keepsake">
          All your pages, for paper
        </a>
      </section>
    </>
  );
}
