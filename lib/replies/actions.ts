"use server";
import { coachAction } from "../access/action.ts";
import { saveDraft, sendNow, sendReply, takeBackReply } from "./commands.ts";
import { refusalWords } from "./model.ts";
import { draftForm, replyById, sendForm } from "./schema.ts";

/** Keeps the draft: what the autosave does by itself, for a page without script. */
export const saveDraftAction = coachAction({
  input: draftForm,
  run: saveDraft,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}#reply`,
});
export const previewAction = coachAction({
  input: draftForm,
  run: saveDraft,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}?preview=1#reply`,
});
export const sendReplyAction = coachAction({
  input: sendForm,
  run: sendReply,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}#reply`,
});
export const takeBackReplyAction = coachAction({
  input: replyById,
  run: takeBackReply,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}#reply`,
});
export const sendNowAction = coachAction({
  input: replyById,
  run: sendNow,
  words: refusalWords,
  onto: ({ shareId }) => `/coach/shares/${shareId}#reply`,
});
