import "server-only";
import pg from "pg";

type Statement = { name: string; text: string; values: unknown[] };
type Asked = {
  statement: Statement;
  resolve(rows: pg.QueryResultRow[]): void;
  reject(error: unknown): void;
};

/** An instant is read by the engine, in a quarter of the time that the driver takes: home alone reads a hundred. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.TIMESTAMPTZ && format !== "binary"
      ? (text: string) => new Date(text)
      : pg.types.getTypeParser(oid, format as "text"),
};

/** So many go out on one connection; what is asked beyond them goes beside them, on another. */
const together = 16;

/**
 * Connections that only read. What is asked in one turn of the event loop, by whichever requests, goes out in one write
 * and comes back in turn: each write wakes the database, and that costs more than most of these statements do.
 *
 * Nothing that writes may go this way, and the connections refuse it: a write can wait for a row that another transaction
 * holds, and everything asked after it would wait too, even what that other transaction needs in order to end.
 */
export class Reads {
  readonly #pool: pg.Pool;
  #asked: Asked[] = [];

  constructor(options: { connectionString: string; role: string }) {
    const pool = new pg.Pool({
      connectionString: options.connectionString,
      types,
      options: `-c role=${options.role} -c default_transaction_read_only=on`,
      pipeline: true,
      max: 5,
      allowExitOnIdle: true,
    });
    // A connection that ends is replaced. Whoever waits for an answer on it has an error of their own; nobody else may end
    // with it, and an error that nobody listens for would end the server.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    this.#pool = pool;
  }

  /** The rows of one statement. One that fails leaves the others of its turn alone. */
  rows<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      // What comes back is not looked at here: whoever writes a statement says what its rows are.
      this.#asked.push({ statement, resolve: (rows) => resolve(rows as Row[]), reject });
      if (this.#asked.length === 1) setImmediate(() => this.#send());
    });
  }

  #send(): void {
    const asked = this.#asked;
    this.#asked = [];
    for (let at = 0; at < asked.length; at += together)
      void this.#sendTogether(asked.slice(at, at + together));
  }

  async #sendTogether(asked: Asked[]): Promise<void> {
    let client: pg.PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { reject } of asked) reject(error);
      return;
    }
    const { stream } = client.connection;
    stream.cork();
    const answers = asked.map(async ({ statement, resolve, reject }) => {
      try {
        resolve((await client.query(statement)).rows);
        return true;
      } catch (error) {
        reject(error);
        return false;
      }
    });
    stream.uncork();
    // After an error nobody knows how the connection stands: the next statement gets another.
    client.release((await Promise.all(answers)).includes(false));
  }
}
