import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./db.ts";

/** How many of one thing in how long. */
export type Limit = { name: string; points: number; seconds: number };

const limiters = new Map<string, RateLimiterPrisma>();

function limiterOf({ name, points, seconds }: Limit): RateLimiterPrisma {
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterPrisma({ storeClient: db, keyPrefix: name, points, duration: seconds });
  limiters.set(name, made);
  return made;
}

/** Counts one try. Gives back null, or, past the limit, how many milliseconds until it opens again. */
export async function countTry(limit: Limit, key: string): Promise<number | null> {
  try {
    await limiterOf(limit).consume(key);
    return null;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return reason.msBeforeNext;
    throw reason;
  }
}

/** Forgets the tries, after one that went well. */
export async function forgetTries(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(key);
}
