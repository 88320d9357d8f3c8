/**
 * Ends this process in good order when its parent does, or asks it to: at SIGINT or SIGTERM, or when the channel to
 * the parent closes, which it does even if the parent was killed. What takes longer than ten seconds is cut off. Gives
 * back whether the end has begun.
 */
export function endWithParent(finish: () => Promise<void>): () => boolean {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    await finish().catch(() => {});
    process.exit(0);
  };
  for (const name of ["SIGINT", "SIGTERM", "disconnect"]) process.on(name, end);
  return () => ending;
}
