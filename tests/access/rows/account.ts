import {
  askForNewPasswordAction,
  chooseNewPasswordAction,
  saveSettingsAction,
  signInAction,
  signOutAction,
  signOutDeviceAction,
  signOutEverywhereAction,
  unlockAction,
} from "#lib/account/actions";
import { enter } from "#lib/account/commands";
import { devices, resetIsOpen, settings } from "#lib/account/queries";
import { asks, eachMembers, eachSessions, forAll, press, type Row } from "../../harness/doors.ts";

const own = { alias: "Somebody", timeZone: "Europe/London", country: "", sharedScreen: "no" };

export const rows: Row[] = [
  {
    door: "lib/account/actions.ts signInAction",
    locked: "ada",
    go: (_, { ada }) => press(signInAction, { email: ada.email, password: "not the password", zone: "UTC" }),
    expected: forAll("no-match"),
  },
  {
    door: "lib/account/actions.ts unlockAction",
    locked: "ada",
    go: () => press(unlockAction, { password: "not the password" }),
    expected: { ...forAll("wrong-password"), nobody: "signed-out" },
  },
  {
    door: "lib/account/actions.ts signOutAction",
    locked: "ada",
    go: () => press(signOutAction, {}),
    expected: eachSessions,
  },
  {
    door: "lib/account/actions.ts signOutDeviceAction",
    locked: "ada",
    go: (_, { device }) => press(signOutDeviceAction, { id: device }),
    expected: { ...forAll("session-gone"), nobody: "signed-out", locked: "locked", ada: "found" },
  },
  {
    door: "lib/account/actions.ts signOutEverywhereAction",
    locked: "ada",
    go: () => press(signOutEverywhereAction, {}),
    expected: { ...eachSessions, locked: "locked" },
  },
  {
    door: "lib/account/actions.ts saveSettingsAction",
    locked: "ada",
    go: () => press(saveSettingsAction, own),
    expected: eachMembers,
  },
  {
    door: "lib/account/actions.ts askForNewPasswordAction",
    locked: "ada",
    go: (_, { ada }) => press(askForNewPasswordAction, { email: ada.email }),
    expected: forAll("nothing"),
  },
  {
    door: "lib/account/actions.ts chooseNewPasswordAction",
    locked: "ada",
    go: () => press(chooseNewPasswordAction, { token: "made up", password: "seven green kettles sing" }),
    expected: forAll("link-gone"),
  },
  {
    door: "lib/account/queries.ts devices",
    locked: "ada",
    go: asks("session", devices),
    // Ben’s own list holds nothing of Ada’s.
    expected: { ...eachSessions, ben: "nothing" },
  },
  {
    door: "lib/account/queries.ts settings",
    locked: "ada",
    go: asks("member", settings),
    finds: (text) => text.includes('"Ada"'),
    expected: eachMembers,
  },
  {
    door: "lib/account/queries.ts resetIsOpen",
    locked: "ada",
    go: asks("visitor", (visitor) => resetIsOpen(visitor, "made up")),
    expected: forAll("nothing"),
  },
  {
    door: "lib/account/commands.ts enter",
    locked: "ada",
    go: asks("visitor", (visitor) => enter(visitor, "made up")),
    expected: forAll("nothing"),
  },
];
