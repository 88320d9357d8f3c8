import { coachRoute } from "#lib/access/route";
import { answerDraft } from "#lib/requests/schema";
import { keepAnswer } from "#lib/support/commands";
import { draftWords } from "#lib/support/model";

/** Where the answer to a request saves by itself while the coach writes (decisions.md 1). */
export const POST = coachRoute({ input: answerDraft, run: keepAnswer, words: draftWords });
