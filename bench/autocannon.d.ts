// The part of autocannon that is used here; the package brings no types.
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  type Request = {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?(request: Request): Request;
    onResponse?(status: number, body: string): void;
  };
  type Options = {
    url: string;
    connections: number;
    amount: number;
    setupClient(client: { setRequests(requests: Request[]): void }): void;
  };
  type Instance = EventEmitter & { stop(): void };

  function autocannon(options: Options, done: (error: Error | null) => void): Instance;
  export default autocannon;
}
