import "server-only";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPrisma,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { db } from "./db.ts";
import { tagOf } from "./seal.ts";

/** How many of one thing in how long. */
export type Limit = {
  name: string;
  points: number;
  seconds: number;
  /**
   * Where it is counted. In the database, for all web servers together and across restarts, unless it says `memory`:
   * each web server by itself, at no cost. That does for what must not run wild; never for passwords and codes.
   */
  countedIn?: "memory";
};

const limiters = new Map<string, RateLimiterAbstract>();

function limiterOf({ name, points, seconds, countedIn }: Limit): RateLimiterAbstract {
  const known = limiters.get(name);
  if (known) return known;
  const options = { keyPrefix: name, points, duration: seconds };
  const made =
    countedIn === "memory"
      ? new RateLimiterMemory(options)
      : new RateLimiterPrisma({ storeClient: db, ...options });
  limiters.set(name, made);
  return made;
}

/**
 * Counts one try of somebody: an address, an e-mail, an id. Gives back null, or, past the limit, how many milliseconds
 * until it opens again.
 */
export async function countTry(limit: Limit, whose: string): Promise<number | null> {
  try {
    await limiterOf(limit).consume(keyOf(limit, whose));
    return null;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return reason.msBeforeNext;
    throw reason;
  }
}

/** Forgets the tries, after one that went well. */
export async function forgetTries(limit: Limit, whose: string): Promise<void> {
  await limiterOf(limit).delete(keyOf(limit, whose));
}

/** What the database counts it keeps by a tag that says nothing of anybody. */
function keyOf({ countedIn }: Limit, whose: string): string {
  return countedIn === "memory" ? whose : tagOf(whose);
}
