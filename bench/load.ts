// Pressing a server, sixteen at once, and what a run of that comes to.
import type { EventEmitter } from "node:events";
import { createRequire } from "node:module";

export const atOnce = 16;
const longestRun = 60_000;

export type Request = {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
  setupRequest?(request: Request): Request;
  onResponse?(status: number, body: string): void;
};

/** The part of autocannon that is used here; the package brings no types. */
type Autocannon = (
  options: {
    url: string;
    connections: number;
    amount: number;
    setupClient(client: { setRequests(requests: Request[]): void }): void;
  },
  done: (error: Error | null) => void,
) => EventEmitter & { stop(): void };
const autocannon: Autocannon = createRequire(import.meta.url)("autocannon");

/** What one of the sixteen sends, one after another. `right` says whether an answer is the one that was meant. */
type Sender = { request: Request; right(body: string): boolean; next?(): Request };

export type Run = { perSecond: number; milliseconds: number[] };

/** A thing to measure: done once more, it gives back its run. */
type Measured = () => Promise<Run>;

/** Sends `amount` requests. Throws if one answer is not what it should be: a fast error page is no result. */
export async function press(
  url: string,
  { amount, sender }: { amount: number; sender(): Sender },
): Promise<Run> {
  const milliseconds: number[] = [];
  let wrong = 0;
  let last = 0;
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections: atOnce,
        amount,
        setupClient(client) {
          const { request, right, next } = sender();
          client.setRequests([
            {
              ...request,
              ...(next ? { setupRequest: (usual: Request) => ({ ...usual, ...next() }) } : {}),
              onResponse(status, body) {
                if (status !== 200 || !right(body)) wrong += 1;
              },
            },
          ]);
        },
      },
      (error) => (error ? reject(error) : resolve()),
    );
    const limit = setTimeout(() => instance.stop(), longestRun);
    instance.once("done", () => clearTimeout(limit));
    instance.on("response", (_client: unknown, _status: number, _bytes: number, time: number) => {
      milliseconds.push(time);
      last = performance.now();
    });
  });
  if (wrong > 0 || milliseconds.length < amount)
    throw new Error(
      `${url}: ${wrong} of ${milliseconds.length} answers were wrong, and ${amount} were asked for.`,
    );
  return { perSecond: milliseconds.length / ((last - started) / 1000), milliseconds };
}

/** The same without a server between: sixteen loops of some work. */
export async function repeat(amount: number, work: (turn: number) => Promise<void>): Promise<Run> {
  const milliseconds: number[] = [];
  let turn = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async (_, lane) => {
      while (turn < amount) {
        turn += 1;
        const from = performance.now();
        await work(lane);
        milliseconds.push(performance.now() - from);
      }
    }),
  );
  return { perSecond: milliseconds.length / ((performance.now() - started) / 1000), milliseconds };
}

export type Figures = { perSecond: number; p50: number; p99: number };

/** V8 goes on compiling for some thousand requests: what is measured is a server that has been up for a while. */
export const roundsBefore = 4;

/** Takes turns, A B A B …, so that a machine that slows down slows both. The first rounds don't count. */
export async function inTurns<Name extends string>(
  rounds: number,
  measured: Record<Name, Measured>,
): Promise<Record<Name, Figures>> {
  const names = Object.keys(measured) as Name[];
  const runs = new Map<Name, Run[]>(names.map((name) => [name, []]));
  for (let round = 0; round < roundsBefore + rounds; round += 1)
    for (const name of names) {
      const run = await measured[name]();
      if (round >= roundsBefore) runs.get(name)?.push(run);
    }
  return Object.fromEntries(names.map((name) => [name, figuresOf(runs.get(name) ?? [])])) as Record<
    Name,
    Figures
  >;
}

/** The median of the rounds, each figure by itself. */
function figuresOf(runs: Run[]): Figures {
  const median = (figure: (run: Run) => number) => at(runs.map(figure), 0.5);
  return {
    perSecond: median((run) => run.perSecond),
    p50: median((run) => at(run.milliseconds, 0.5)),
    p99: median((run) => at(run.milliseconds, 0.99)),
  };
}

function at(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
