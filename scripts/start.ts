// `npm start`: everything on one computer, from one command.
import { runScript } from "./refusal.ts";
import { supervise } from "./supervise.ts";

await runScript(() =>
  supervise({ dev: false, seed: process.argv.includes("--seed") || process.env.SEED === "1" }),
);
