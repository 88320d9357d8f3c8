/** A time as two people read it, as far as the other one goes. */
type Both = { theirs: string; isSame: boolean };

/** "The same hour for Ana, in Porto": where that is so of several times it is said once, and not with each. */
export function sameForAll(times: readonly Both[]): string | null {
  const [first, ...others] = times;
  return first && others.length > 0 && times.every(({ isSame }) => isSame) ? first.theirs : null;
}

/** Which hours stand in a list of times: the reader's own, with the other one's beneath, or one hour for both. */
export function whoseHours(times: readonly Both[], place: string): string {
  return `${sameForAll(times) ?? `Your own time stands first, in ${place}`}.`;
}
