// A save three ways: the product's, an action that stores nothing, and the same rows written by plain SQL.
import pg from "pg";
import { bareActionId } from "./house.ts";
import { press, type Request, type Run, repeat } from "./load.ts";
import { firstMorning, type Writer } from "./people.ts";

/** Each writer saves fewer times than a person may in a minute. */
const savesEach = 100;
const amount = savesEach * 16;

/** The text as it stands after so many saves: a few more letters each time, then from the start. */
function typed(save: number): string {
  return `${firstMorning} ${"and then some more ".repeat(20).slice(0, (save * 3) % 380)}`;
}

type Saved = { ok: boolean; value?: { revision: number; conflicts: unknown[]; unknown: string[] } };

/** Sixteen people who type, each into their own page. */
export async function autosave(server: string, writers: Writer[]): Promise<Run> {
  const left = [...writers];
  return press(server, {
    amount,
    sender() {
      const writer = left.pop();
      if (!writer) throw new Error("There are fewer writers than connections.");
      let revision = 1;
      let save = 0;
      const request = {
        method: "POST",
        path: "/api/save",
        headers: {
          cookie: writer.cookie,
          "content-type": "application/json",
          "sec-fetch-site": "same-origin",
        },
      };
      const next = (): Request => {
        save += 1;
        const changes = [{ key: "without", value: typed(save), base: revision }];
        const body = { exerciseId: "m1.mornings", askedBy: null, page: "bench", seen: revision, changes };
        return { ...request, body: JSON.stringify(body) };
      };
      const right = (body: string) => {
        const { ok, value }: Saved = JSON.parse(body);
        const went = ok && value?.revision === revision + 1 && value.conflicts.length === 0;
        revision = value?.revision ?? revision;
        return went;
      };
      return { request, next, right };
    },
  });
}

/** The same text to an action of the bare application, called as a browser's script calls one. */
export async function bareAction(server: string): Promise<Run> {
  const headers = {
    "next-action": bareActionId(),
    "content-type": "text/plain;charset=UTF-8",
    accept: "text/x-component",
    origin: server,
  };
  return press(server, {
    amount,
    sender() {
      let save = 0;
      let length = 0;
      const next = (): Request => {
        save += 1;
        length = typed(save).length;
        return { method: "POST", path: "/", headers, body: JSON.stringify([typed(save)]) };
      };
      return { request: {}, next, right: (body) => body.includes(`1:${length}`) };
    },
  });
}

/** What the database does for a save: the session, the answer, and the guarded write. No web server between. */
export function plainWrite(url: string): { run(writers: Writer[]): Promise<Run>; end(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: "-c role=groundwork_app" });
  return {
    run: (writers) =>
      repeat(amount, async (lane) => {
        const writer = writers[lane];
        if (!writer) throw new Error("There are fewer writers than loops.");
        await pool.query(
          `select s.id, m.alias, m."timeZone", m."wrappedKey" from "Session" s join "Member" m on m.id = s."accountId"
           where s."tokenHash" = $1 and s."revokedAt" is null and s."expiresAt" > now()`,
          [writer.tokenHash],
        );
        const { rows } = await pool.query<{ revision: number; sealed: string }>(
          `select revision, sealed from "Answer" where id = $1 and "memberId" = $2`,
          [writer.answerId, writer.memberId],
        );
        const { rowCount } = await pool.query(
          `update "Answer" set revision = revision + 1, sealed = $1, "savedAt" = now()
           where id = $2 and "memberId" = $3 and revision = $4`,
          [rows[0]?.sealed, writer.answerId, writer.memberId, rows[0]?.revision],
        );
        if (rowCount !== 1) throw new Error("The plain write met another.");
      }),
    end: () => pool.end(),
  };
}
