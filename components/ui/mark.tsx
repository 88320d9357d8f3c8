/** The mark: three lines of ground, the lowest the longest. Decoration beside the name, so it is never read out. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={(size * 22) / 24} viewBox="0 0 24 22" aria-hidden="true">
      <path d="M8 5h8M4.5 11h15M1 18h22" stroke="currentColor" strokeWidth="3" />
    </svg>
  );
}
