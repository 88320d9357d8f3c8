"use server";
import { coachAction } from "../access/action.ts";
import { saveDraft, sendNow, sendReply, takeBackReply } from "./commands.ts";
import { refusalWords } from "./model.ts";
import { draftForm, replyById, sendForm } from "./schema.ts";

/** Every button of the form in which a reply is written: what the autosave does by itself, and the way to the preview. */
export const writeAction = coachAction({
  input: draftForm,
  run: saveDraft,
  words: refusalWords,
  onto: ({ shareId, preview }) => `/coach/shares/${shareId}${preview ? "?preview=1" : ""}#reply`,
});
// Without a place on the page in the address: where only that differs, a browser stays on the page it has.
export const sendReplyAction = coachAction({
  input: sendForm,
  run: sendReply,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}`,
});
export const takeBackReplyAction = coachAction({
  input: replyById,
  run: takeBackReply,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}`,
});
export const sendNowAction = coachAction({
  input: replyById,
  run: sendNow,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}`,
});
