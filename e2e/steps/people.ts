import { type ChildProcess, fork } from "node:child_process";
import type { Page } from "@playwright/test";
import { signIn } from "../test.ts";

export type Person = { id: string; email: string };
export type Cast = Record<"ada" | "ben" | "cleo" | "dan" | "fay", Person>;
/** What Ada has with Ben: a share, the form that made it, and a request. */
export type Things = Record<"share" | "form" | "request", string>;
export type Facts = {
  coached?: boolean;
  written?: boolean;
  shared?: boolean;
  asked?: boolean;
  offered?: boolean;
  danToo?: boolean;
  zone?: string;
};

/** A question to make-people.ts, without facts where Ada alone is wanted, and its answer. */
export type Asked = { turn: number; facts?: Facts };
export type Answered = { turn: number } & (
  | { made: Pick<Cast, "ada"> & Partial<Cast & Things> }
  | { error: string }
);

/**
 * Ada the member, Ben her coach, Cleo another coach, Dan another member, Fay the admin: five of this test's own. Ada has
 * no coach with `coached: false`; has written in the first module with `written`, and shared and asked with `shared`.
 * Of her request Ben has asked a question with `asked`, and offered times with `offered`. With `danToo` Ben is Dan's coach as well. `zone` is Ada's.
 */
export async function aCast(facts: Facts): Promise<Cast & Partial<Things>> {
  return (await make(facts)) as Cast & Partial<Things>;
}

/** Ada by herself, of this test's own: nothing is written, and she has no coach. */
export async function justAda(): Promise<Person> {
  return (await make()).ada;
}

let maker: ChildProcess | undefined;
let turns = 0;

/** Asks make-people.ts, which is started once for all tests of a worker and ends with it. */
function make(facts?: Facts): Promise<Extract<Answered, { made: unknown }>["made"]> {
  maker ??= fork("e2e/steps/make-people.ts", [], { execArgv: ["--conditions=react-server"] });
  const child = maker;
  const turn = ++turns;
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("make-people.ts ended. Its words are above."));
    const hear = (answer: Answered) => {
      if (answer.turn !== turn) return;
      child.off("message", hear).off("exit", gone);
      if ("error" in answer) reject(new Error(answer.error));
      else resolve(answer.made);
    };
    child.on("message", hear).once("exit", gone);
    child.send({ turn, ...(facts && { facts }) } satisfies Asked);
  });
}

/** Signs somebody in on this page's browser by cookie. */
export async function comes(
  page: Page,
  { person, baseURL }: { person: Person; baseURL: string | undefined },
): Promise<Page> {
  await signIn(page.context(), { email: person.email, baseURL: baseURL ?? "" });
  return page;
}
