import { tryShare } from "../harness/matrix.ts";

await tryShare(0, { parts: 3 });
