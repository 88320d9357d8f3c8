import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

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

/** Tests of what is pure: a worker loads the guide once, and not once a file. */
function pure(name: string) {
  const { test } = plain(name);
  return { resolve, test: { ...test, isolate: false } };
}

/** Tests on a real Postgres: each file on a database of its own. */
function withDatabase(name: string) {
  const { test } = plain(name);
  return {
    resolve,
    test: {
      ...test,
      globalSetup: "tests/db/global.ts",
      setupFiles: [quiet, "tests/db/setup.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** What takes longest begins first: a worker that comes to it last is waited for alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ project }: TestSpecification) => ["start", "access"].includes(project.name);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // One more than there are cores: the file that starts and kills the product waits most of the time.
    maxWorkers: availableParallelism() + 1,
    projects: [
      pure("structure"),
      pure("unit"),
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
      withDatabase("db"),
      withDatabase("access"),
      // The running product: wants a build.
      {
        resolve,
        test: {
          name: "start",
          environment: "node",
          include: ["tests/start/**/*.test.ts"],
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
