/** The main places. Nothing is fetched before it is pressed: a page that opens something must not be opened by a glance. */
export function MainNav<Place extends string>({
  places,
  current,
}: {
  places: readonly { place: Place; href: string; label: string }[];
  current?: Place;
}) {
  return (
    <nav aria-label="Main">
      {places.map(({ place, href, label }) => (
        <a key={place} href={href} aria-current={place === current ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
