import { visitorRoute } from "#lib/access/route";
import { signIn } from "#lib/account/commands";
import { signInWords } from "#lib/account/model";
import { signInForm } from "#lib/account/schema";

/** Signing in over a page whose session has expired, so that what is typed there stays. */
export const POST = visitorRoute({ input: signInForm, run: signIn, words: signInWords });
