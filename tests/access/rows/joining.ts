import { newId } from "#lib/core/ids";
import { anotherCodeAction, finishJoiningAction, startJoiningAction } from "#lib/joining/actions";
import { forAll, press, type Row } from "../../harness/doors.ts";

export const rows: Row[] = [
  {
    // The same answer whether or not the address has an account.
    door: "lib/joining/actions.ts startJoiningAction",
    locked: "ada",
    go: (_, { ada }) =>
      press(startJoiningAction, {
        sharedScreen: "no",
        email: ada.email,
        password: "seven green kettles sing",
        alias: "Nova",
        adult: "yes",
        timeZone: "Europe/London",
        country: "",
      }),
    // Six for one address and hour, whoever asks.
    expected: { ...forAll("nothing"), ben: "many-joinings", ada: "many-joinings" },
  },
  {
    door: "lib/joining/actions.ts anotherCodeAction",
    locked: "ada",
    go: () => press(anotherCodeAction, { joining: newId() }),
    expected: forAll("joining-gone"),
  },
  {
    door: "lib/joining/actions.ts finishJoiningAction",
    locked: "ada",
    go: () => press(finishJoiningAction, { joining: newId(), code: "123456" }),
    expected: forAll("joining-gone"),
  },
];
