import { coachRoute } from "#lib/access/route";
import { saveReplyDraft } from "#lib/support/commands";
import { draftWords } from "#lib/support/model";
import { replyDraft } from "#lib/support/schema";

/** Where the answer to a request saves by itself while the coach writes (decisions.md 1). */
export const POST = coachRoute({ input: replyDraft, run: saveReplyDraft, words: draftWords });
