// npm run bench: the product beside bare Next, in one run, on servers and a database of its own. See README.md here.
import { runScript } from "../scripts/refusal.ts";
import { House } from "./house.ts";
import { atOnce, type Figures, inTurns, press, type Run, roundsBefore } from "./load.ts";

const rounds = 7;
const pagesARound = 320;

/** The pages whose throughput has a budget, each beside a bare page of its size. */
const pages = [
  { what: "Module page", path: "/path/1/mornings", as: "member", holds: "the end first" },
  { what: "Home, two years", path: "/home", as: "longStay", holds: "The path" },
  { what: "Page of M12, two years", path: "/path/12/page", as: "longStay", holds: "Where to leave it" },
  { what: "A log, two years", path: "/path/7/ride", as: "longStay", holds: "Kept so far" },
] as const;
const inTwoYears = "1,000 check-ins, 400 rides, 300 versions";

await runScript(async () => {
  const house = new House();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => void house.stop().finally(() => process.exit(130)));
  try {
    const database = await house.openDatabase();
    // Only now: what they import wants a database to be named.
    const { seed } = await import("./people.ts");
    const { autosave, bareAction, plainWrite } = await import("./save.ts");
    const { printScripts } = await import("./scripts.ts");
    const bare = await house.openBare();
    const product = await house.openProduct();
    const seeded = await seed(atOnce * (roundsBefore + rounds));
    await house.knowTables(database);
    console.log(`${atOnce} at once, the median of ${rounds} rounds in turns.\n`);

    const ratios: [what: string, ratio: number][] = [];
    for (const { what, path, as, holds } of pages) {
      const page = { path, headers: { cookie: seeded[as] } };
      const size = await sizeOf(product, page);
      const asLarge = await bareOfSize(bare, size);
      const runs = await inTurns(rounds, {
        product: () => get(product, page, holds),
        bare: () => get(bare, asLarge, "A bare page"),
      });
      const bareSize = await sizeOf(bare, asLarge);
      say(what, runs.product, `${kilo(size)} of HTML${as === "longStay" ? `, ${inTwoYears}` : ""}`);
      say("  the bare page", runs.bare, `${kilo(bareSize)} of HTML`);
      ratios.push([what, runs.product.perSecond / runs.bare.perSecond]);
    }

    const plain = plainWrite(database);
    let round = -1;
    const writers = () => seeded.writers.slice(round * atOnce, (round + 1) * atOnce);
    const saves = await inTurns(rounds, {
      product: () => {
        round += 1;
        return autosave(product, writers());
      },
      bare: () => bareAction(bare),
      plain: () => plain.run(writers()),
    });
    await plain.end();
    say("Autosave", saves.product);
    say("Bare action", saves.bare, "stores nothing");
    say("Plain pg", saves.plain, "the same rows, no web server");

    const queue = { path: "/coach", headers: { cookie: seeded.coach } };
    if (await answers(product, queue)) {
      const { coach } = await inTurns(rounds, { coach: () => get(product, queue, "Member 45") });
      say("The coach’s queue", coach, "45 clients");
    }

    console.log("");
    for (const [what, ratio] of ratios) judge(`${what} to bare page, throughput`, ratio, { least: 0.6 });
    judge("Autosave to bare action, p50", saves.product.p50 / saves.bare.p50, { most: 1.8 });
    console.log(`Autosave to plain pg, p50 | ratio ${(saves.product.p50 / saves.plain.p50).toFixed(2)}`);
    console.log("");
    await printScripts(product, bare, seeded);
  } finally {
    await house.stop();
  }
  process.exit(0);
});

type Page = { path: string; headers?: Record<string, string> };

function get(server: string, request: Page, holds: string): Promise<Run> {
  return press(server, {
    amount: pagesARound,
    sender: () => ({ request, right: (body) => body.includes(holds) }),
  });
}

async function answers(server: string, { path, headers }: Page): Promise<boolean> {
  return (await fetch(server + path, { headers, redirect: "manual" })).status === 200;
}

async function sizeOf(server: string, { path, headers }: Page): Promise<number> {
  return (await (await fetch(server + path, { headers })).arrayBuffer()).byteLength;
}

/** The bare page with as many paragraphs as make it nearly as large, and never larger. */
async function bareOfSize(server: string, size: number): Promise<Page> {
  const page = (paragraphs: number): Page => ({ path: `/?paragraphs=${paragraphs}` });
  let paragraphs = 1;
  while ((await sizeOf(server, page(paragraphs + 1))) <= size) paragraphs += 1;
  return page(paragraphs);
}

function kilo(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}

function say(what: string, { perSecond, p50, p99 }: Figures, note = ""): void {
  const figures = [`${perSecond.toFixed(0)}/s`, `p50 ${p50.toFixed(1)} ms`, `p99 ${p99.toFixed(1)} ms`];
  console.log([what.padEnd(24), ...figures.map((figure) => figure.padEnd(14)), note].join(" ").trimEnd());
}

function judge(what: string, ratio: number, budget: { least: number } | { most: number }): void {
  const [words, holds] =
    "least" in budget
      ? [`at least ${budget.least}`, ratio >= budget.least]
      : [`at most ${budget.most}`, ratio <= budget.most];
  console.log(`${what} | ratio ${ratio.toFixed(2)} | ${words} | ${holds ? "holds" : "falls short"}`);
}
