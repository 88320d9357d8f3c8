/** The layers of ground at the foot of a page: the one ornament there is. */
export function Strata({ tall = false }: { tall?: boolean }) {
  return (
    <div className={tall ? "strata tall" : "strata"} aria-hidden="true">
      <svg viewBox="0 0 1200 100" preserveAspectRatio="none" role="presentation">
        <path className="a" d="M0 34c170-26 300-30 470-8s280 26 440-4 210-16 290 2v80H0z" />
        <path className="b" d="M0 62c120-14 250-34 430-20s300 30 470 8 220-20 300-6v60H0z" />
        <path className="c" d="M0 79c150 2 280-20 460-14s330 20 480 8 190-10 260-4v35H0z" />
        <path className="d" d="M0 81c150 2 280-20 460-14s330 20 480 8 190-10 260-4v35H0z" />
      </svg>
    </div>
  );
}
