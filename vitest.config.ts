import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const resolve = { alias: { "@": root, "server-only": `${root}/tests/harness/server-only.ts` } };
const quiet = "tests/harness/quiet.ts";

/** Tests that need nothing but the code: no browser, no database. */
function plain(name: string) {
  return {
    resolve,
    test: { name, environment: "node", include: [`tests/${name}/**/*.test.ts`], setupFiles: [quiet] },
  };
}

export default defineConfig({
  test: {
    projects: [
      plain("structure"),
      plain("unit"),
      {
        plugins: [react()],
        resolve,
        test: {
          name: "components",
          environment: "jsdom",
          include: ["tests/components/**/*.test.tsx"],
          setupFiles: [quiet, "tests/harness/components.ts"],
        },
      },
      plain("db"),
      plain("access"),
    ],
  },
});
