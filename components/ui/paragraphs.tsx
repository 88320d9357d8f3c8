/** Paragraphs of the product's own words. A key goes out beside each of them in every page: it is no second copy. */
export function Paragraphs({ of, className }: { of: readonly string[]; className?: string }) {
  return of.map((text, index) => (
    <p key={`${index}-${text.length}`} className={className}>
      {text}
    </p>
  ));
}
