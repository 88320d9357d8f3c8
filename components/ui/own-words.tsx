import type { ReactNode } from "react";

/**
 * A person's own words, given back as they wrote them: serif, on paper, standing on the ground line, with their line
 * breaks. `about` says when and where: "In M1, on Wednesday 18 March, you wrote".
 */
export function OwnWords({ about, children }: { about?: ReactNode; children: ReactNode }) {
  return (
    <blockquote className="words">
      {about ? <span className="meta">{about}</span> : null}
      {paragraphs(children)}
    </blockquote>
  );
}

/** Plain text becomes paragraphs at its empty lines; anything else (marks, quotes) stands as it is. */
function paragraphs(children: ReactNode): ReactNode {
  if (typeof children !== "string") return children;
  return children
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== "")
    .map((text, index) => <p key={`${index}-${text.length}`}>{text}</p>);
}
