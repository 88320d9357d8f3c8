/** From an instant up to, and without, another. */
export type Span = { startsAt: Date; endsAt: Date };

/** Whether two spans have an instant in common; touching is none. */
export function overlap(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** In order, joined where they overlap or touch, without the empty ones. */
export function joined(spans: readonly Span[]): Span[] {
  const inOrder = spans
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const joint: Span[] = [];
  for (const span of inOrder) {
    const last = joint.at(-1);
    if (last && span.startsAt <= last.endsAt) last.endsAt = later(last.endsAt, span.endsAt);
    else joint.push({ ...span });
  }
  return joint;
}

/** How long it lasts, in milliseconds. */
export function length({ startsAt, endsAt }: Span): number {
  return endsAt.getTime() - startsAt.getTime();
}

/** The earlier of two instants. */
export function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

/** The later of two instants. */
export function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
