// The web server: Next behind a Node server of our own, which says truthfully where a request comes from, gives each
// page its policy, knows where the guide's pages lie, and ends with whoever started it. `node scripts/web.ts`, or
// `node scripts/web.ts dev`.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import next from "next";
import { servedFrom } from "./addresses.ts";
import { endWithParent } from "./parent.ts";
import { headersFor } from "./policy.ts";
import { portFrom } from "./postgres.ts";

// V8 drops the code of functions that were not called for some collections of garbage, and a server that had a quiet minute
// then took a third longer for each page, for good.
setFlagsFromString("--no-flush-bytecode");

const dev = process.argv[2] === "dev";
const port = portFrom("PORT", 3000);
const hostname = process.env.HOST;

const server = createServer();
const app = next({ dev, port, hostname: hostname ?? "localhost", httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();

// Who is limited is decided by this address, so that nobody may name it: what a request brings along is dropped,
// unless a proxy in front is trusted to have set it.
const proxied = process.env.TRUST_PROXY === "1";

server.on("request", (request, response) => {
  if (!proxied) {
    for (const name of Object.keys(request.headers))
      if (name.startsWith("x-forwarded-") || name === "forwarded") delete request.headers[name];
    request.headers["x-forwarded-for"] = request.socket.remoteAddress ?? "unknown";
  }
  const headers = headersFor(request.url ?? "/", { nonce: randomUUID(), dev });
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Next takes the nonce for its own scripts from the request. Here and not in a proxy.ts, for which Next would copy each
  // request: that was a fifth of a page.
  request.headers["content-security-policy"] = headers["content-security-policy"] ?? "";
  request.url = servedFrom(request.url ?? "/");
  // What a route answers goes out in one write with its end, which opens the socket again. In chunks, as Next sends it, it
  // takes two, and a save is little more than its writes.
  if (request.url.startsWith("/api/")) request.socket.cork();
  handle(request, response);
});

endWithParent(async () => {
  // Requests under way are finished, then idle and hanging connections are cut.
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), dev ? 0 : 4000).unref();
  await closed;
  await app.close();
});

server.listen(port, hostname, () => process.send?.("ready"));
