"use server";
import { memberAction, sessionAction, visitorAction } from "../access/action.ts";
import {
  askForNewPassword,
  chooseNewPassword,
  saveSettings,
  signIn,
  signOut,
  signOutDevice,
  signOutEverywhere,
  unlock,
} from "./commands.ts";
import { newPasswordWords, sessionWords, signInWords, unlockWords } from "./model.ts";
import {
  newPasswordForm,
  nothing,
  resetForm,
  sessionById,
  settingsForm,
  signInForm,
  unlockForm,
} from "./schema.ts";

export const signInAction = visitorAction({
  input: signInForm,
  run: signIn,
  words: signInWords,
  onto: ({ to }) => to,
});
export const unlockAction = sessionAction({
  input: unlockForm,
  run: unlock,
  words: unlockWords,
  onto: ({ to }) => to,
});
export const signOutAction = sessionAction({ input: nothing, run: signOut, words: {}, onto: () => "/" });
export const signOutDeviceAction = sessionAction({
  input: sessionById,
  run: signOutDevice,
  words: sessionWords,
});
export const signOutEverywhereAction = sessionAction({
  input: nothing,
  run: signOutEverywhere,
  words: sessionWords,
  onto: () => "/sign-in",
});
export const saveSettingsAction = memberAction({ input: settingsForm, run: saveSettings, words: {} });
export const askForNewPasswordAction = visitorAction({
  input: resetForm,
  run: askForNewPassword,
  words: {},
});
export const chooseNewPasswordAction = visitorAction({
  input: newPasswordForm,
  run: chooseNewPassword,
  words: newPasswordWords,
  onto: () => "/sign-in?new=1",
});
