// The JavaScript that a page loads before anything is pressed.
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { Refusal } from "../scripts/refusal.ts";
import type { Seeded } from "./people.ts";

type Budget = { kind: string; above: number };
const reading: Budget = { kind: "reading", above: 4 };
const writing: Budget = { kind: "with an exercise or a form", above: 25 };
const coaching: Budget = { kind: "a coach's", above: 30 };

type Sample = { path: string; as?: "member" | "coach" | "locked"; budget: Budget };

/** Every page, by its route, with the address that stands for it. */
function samples({ shareId, requestId, concernId }: Seeded): Record<string, Sample[]> {
  const member = (budget: Budget, at: string): Sample => ({ path: at, as: "member", budget });
  const coach = (at: string): Sample => ({ path: at, as: "coach", budget: coaching });
  return {
    // The first exercise stands on it.
    "/": [{ path: "/", budget: writing }],
    "/help-now": [{ path: "/help-now", budget: reading }],
    "/join": [{ path: "/join", budget: writing }],
    "/join/code": [{ path: `/join/code?joining=${shareId}`, budget: writing }],
    // Its buttons print and clear what was typed in this browser.
    "/join/lines": [{ path: "/join/lines", budget: writing }],
    "/sign-in": [{ path: "/sign-in", budget: writing }],
    "/sign-in/new": [{ path: "/sign-in/new", budget: writing }],
    "/sign-in/reset": [{ path: "/sign-in/reset", budget: writing }],
    "/unlock": [{ path: "/unlock", as: "locked", budget: writing }],
    "/reading": [{ path: "/path/1/read-1", budget: reading }, member(reading, "/path/1/read-1")],
    "/writing": [
      { path: "/path/1/sort", budget: writing },
      member(writing, "/path/1/sort"),
      member(writing, "/path/1/mornings"),
      member(writing, "/path/1/compass"),
      member(writing, "/path/1/short"),
    ],
    // The three ends are a form.
    "/summary": [member(writing, "/path/1/page")],
    "/path/[n]/share": [member(writing, "/path/1/share")],
    "/path/10/readiness": [member(writing, "/path/10/readiness")],
    "/keepsake": [member(reading, "/keepsake")],
    "/home": [member(reading, "/home")],
    "/tools/1": [member(writing, "/tools/1")],
    "/tools/1/[door]": [
      member(writing, "/tools/1/hold"),
      member(writing, "/tools/1/ride"),
      member(writing, "/tools/1/someone"),
      member(writing, "/tools/1/practical"),
      member(writing, "/tools/1/card"),
    ],
    "/tools/2": [member(writing, "/tools/2")],
    "/tools/2/now": [member(writing, "/tools/2/now")],
    "/tools/2/day": [member(writing, "/tools/2/day")],
    "/tools/3": [member(writing, "/tools/3")],
    "/tools/4": [member(writing, "/tools/4")],
    "/tools/5": [member(writing, "/tools/5")],
    "/settings": [member(writing, "/settings")],
    "/settings/questions": [member(writing, "/settings/questions")],
    "/settings/questions/[n]": [member(writing, "/settings/questions/3")],
    "/shared": [member(writing, "/shared")],
    "/shared/[shareId]": [member(writing, `/shared/${shareId}`)],
    "/support": [member(writing, "/support")],
    "/support/[id]": [member(writing, `/support/${requestId}`)],
    "/coach": [coach("/coach")],
    "/coach/shares/[id]": [coach(`/coach/shares/${shareId}`)],
    "/coach/requests/[id]": [coach(`/coach/requests/${requestId}`)],
    "/coach/concerns/[id]": [coach(`/coach/concerns/${concernId}`)],
    "/coach/people": [coach("/coach/people")],
    "/coach/sessions": [coach("/coach/sessions")],
    "/coach/hours": [coach("/coach/hours")],
  };
}

/** A module's address only leads on to its first page; the others are for an admin, for whoever develops, and for nobody. */
const leftOut = ["/path/[n]", "/practice", "/dev/mail", "/_not-found", "/_global-error"];

/** Prints a line a page. A page of the build without an address here is named, so that none is forgotten. */
export async function printScripts(product: string, bare: string, seeded: Seeded): Promise<void> {
  const bareSize = await scriptsOf(bare, "/?paragraphs=4");
  const known = samples(seeded);
  for (const route of routesOfBuild().filter((found) => !leftOut.includes(found))) {
    const found = known[route];
    if (!found) console.log(`${route} | has no address in bench/scripts.ts | not measured`);
    for (const { path: at, as, budget } of found ?? []) {
      const size = await scriptsOf(product, at, as && seeded[as]);
      const above = (size - bareSize) / 1024;
      const name = `${at.replace(/[0-9a-f-]{36}/, "…")}${as ? `, ${as}` : ""}`;
      console.log(
        `${name.padEnd(30)} ${kilo(size)}, bare ${kilo(bareSize)}, ratio ${(size / bareSize).toFixed(3)} | ${above.toFixed(1)} KB above bare | ${budget.kind}: at most ${budget.above} KB | ${above <= budget.above ? "holds" : "falls short"}`,
      );
    }
  }
}

function routesOfBuild(): string[] {
  const file = path.join(process.env.NEXT_DIST_DIR || ".next", "app-path-routes-manifest.json");
  const routes: Record<string, string> = JSON.parse(fs.readFileSync(file, "utf8"));
  return Object.entries(routes)
    .filter(([entry]) => entry.endsWith("/page"))
    .map(([, route]) => route)
    .toSorted();
}

/** Gzipped bytes of all script files that the page names, in tags or in what Next hands to the browser. */
async function scriptsOf(server: string, at: string, cookie = ""): Promise<number> {
  const answer = await fetch(server + at, { headers: { cookie }, redirect: "manual" });
  if (answer.status !== 200)
    throw new Refusal(`${at} answered ${answer.status}, so its scripts are not known.`);
  const html = await answer.text();
  // Browsers that know modules never load the polyfills.
  const tags = (html.match(/<script[^>]*>/g) ?? []).filter((tag) => !/nomodule/i.test(tag));
  const inTags = tags.flatMap((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? []);
  const inData = [...html.matchAll(/\/_next\/static\/chunks\/[^"\\?]+\.js/g)].map(([file]) => file);
  const polyfills = (html.match(/<script[^>]*nomodule[^>]*>/gi) ?? []).join("");
  const files = new Set([...inTags, ...inData].filter((file) => !polyfills.includes(file)));
  const sizes = await Promise.all(
    [...files].map(async (file) => {
      const script = await fetch(server + file);
      if (!script.ok) throw new Error(`${file} answered ${script.status}.`);
      return gzipSync(Buffer.from(await script.arrayBuffer())).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function kilo(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
