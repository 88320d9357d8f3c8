import { coachRoute } from "#lib/access/route";
import { saveDraft } from "#lib/replies/commands";
import { refusalWords } from "#lib/replies/model";
import { draftForm } from "#lib/replies/schema";

/** Where a reply's draft saves by itself while the coach writes (decisions.md 1). */
export const POST = coachRoute({ input: draftForm, run: saveDraft, words: refusalWords });
