/** Things to do that no page is needed for. */
export function Away({ things }: { things: readonly string[] }) {
  return (
    <ul className="away">
      {things.map((thing) => (
        <li key={thing}>{thing}</li>
      ))}
    </ul>
  );
}
