import { sessionRoute } from "#lib/access/route";
import { lock } from "#lib/account/commands";
import { nothing } from "#lib/account/schema";

const away = "https://www.bbc.co.uk/weather";

/** A page that moves on by itself, without script, and looks like nothing in between. */
function movesOn(): Response {
  const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Weather</title><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0; url=${away}"></head><body><p><a href="${away}">Weather</a></p></body></html>`;
  return new Response(page, {
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}

/** Leave quickly without script: locks the session, if there is one, and moves on, however that went. */
export const POST = sessionRoute({ input: nothing, run: lock, words: {}, page: movesOn });

/** The same page again, for a reload or a typed address. Looking at it changes nothing. */
export function GET(): Response {
  return movesOn();
}
