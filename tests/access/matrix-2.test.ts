import { tryShare } from "../harness/matrix.ts";

await tryShare(1, { parts: 3 });
