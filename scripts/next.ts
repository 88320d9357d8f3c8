// Next's own command in a process that ends with whoever started it: `node scripts/next.ts build`.
import { createRequire } from "node:module";

process.on("disconnect", () => process.exit(1));
process.env.NEXT_TELEMETRY_DISABLED = "1";
createRequire(import.meta.url)("next/dist/bin/next");
