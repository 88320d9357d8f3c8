// `npm run dev`: the same as `npm start`, with pages rebuilt as their files change.
import { runScript } from "./refusal.ts";
import { supervise } from "./supervise.ts";

await runScript(() =>
  supervise({ dev: true, seed: process.argv.includes("--seed") || process.env.SEED === "1" }),
);
