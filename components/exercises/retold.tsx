import { diffWordsWithSpace } from "diff";

/**
 * A text told again, with what is new in it marked and what is gone struck through where it stood: for the eye by a line,
 * for the ear by a word before and after. Drawn on the server.
 */
export function Retold({ before, now }: { before: string; now: string }) {
  return diffWordsWithSpace(before, now).map(({ value, added, removed }, place) => {
    const key = `${place}`;
    if (added)
      return (
        <ins key={key}>
          <span className="vh"> [new: </span>
          {value}
          <span className="vh"> end of new] </span>
        </ins>
      );
    if (removed)
      return (
        <del key={key}>
          <span className="vh"> [gone: </span>
          {value}
          <span className="vh"> end of gone] </span>
        </del>
      );
    return <span key={key}>{value}</span>;
  });
}
