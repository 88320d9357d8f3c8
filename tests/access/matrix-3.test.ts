import { tryShare } from "../harness/matrix.ts";

await tryShare(2, { parts: 3 });
