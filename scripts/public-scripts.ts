// The two scripts that run on every page before React does. They stand beside the components that they belong to;
// what browsers get lies in public/, without its comments and spaces, since each page waits for one of them.
import fs from "node:fs";
import path from "node:path";

const scripts = ["components/frame/leave.js", "components/ui/theme.js"];

/** Writes them to public/. Throws if one is no script. */
export async function writePublicScripts(): Promise<void> {
  const { minifySync } = await import("vite"); // a tool of builds: what only serves one has no need of it
  for (const script of scripts) {
    const { code, errors } = minifySync(script, fs.readFileSync(script, "utf8"));
    if (errors.length > 0) throw new Error(`${script}: ${errors.map(({ message }) => message).join(", ")}`);
    fs.writeFileSync(path.join("public", path.basename(script)), code);
  }
}
