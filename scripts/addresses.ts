// Where in app/ a page of the guide lies, by the address that was asked for. Pure: the web server asks with each request.

/** The pages of a module that are routes by themselves: sharing what it makes, and the readiness review. */
const ownRoutes = "share|readiness";
const step = new RegExp(`^/path/(\\d+)/(?!(?:${ownRoutes})(?:\\?|$))([a-z0-9-]+)(?:\\?(.*))?$`);

/**
 * The address that Next serves. A page to read, a page to write on and the page that a module makes stand at the same sort
 * of address, /path/1/read-1, /path/1/sort and /path/1/page, and are three routes: what is only read carries no exercise's
 * script. The catalogue's test keeps the ids of screens to that shape, and no step has the id of another page. The routes
 * lie at the top of the tree, because each folder between costs every request.
 *
 * Here and not as rewrites of next.config.ts: Next compiles the pattern of each with each request, twice.
 */
export function servedFrom(url: string): string {
  const found = step.exec(url);
  if (!found) return url;
  const [, number = "", id = "", query] = found;
  const asked = new URLSearchParams(query);
  // Which page it is stands in the path, whatever the query says.
  asked.set("n", number);
  if (id === "page") return `/summary?${asked}`;
  asked.set("step", id);
  return `${/^read-\d+$/.test(id) ? "/reading" : "/writing"}?${asked}`;
}
