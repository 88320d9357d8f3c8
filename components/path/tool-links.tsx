export type ToolLink = [href: string, title: string, does: string];

export function ToolLinks({ links }: { links: ToolLink[] }) {
  return links.map(([href, title, does]) => (
    <a key={href} className="tool" href={href}>
      <b>{title}</b>
      <span>{does}</span>
    </a>
  ));
}
