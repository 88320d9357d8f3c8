import { memberRoute } from "#lib/access/route";
import { refusalWords } from "#lib/answers/model";
import { saveInput } from "#lib/answers/schema";
import { saveText } from "#lib/entries/commands";

/**
 * The one way in for text that saves by itself (decisions.md 1). Version 1: what it takes and gives back only ever
 * grows, because pages made by an older deployment go on calling it.
 */
export const POST = memberRoute({ input: saveInput, run: saveText, words: refusalWords });
