import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ActionState } from "#lib/access/action";
import { systemNow } from "#lib/core/clock";
import { asked, OneOf, Refusal, ShortField } from "@/components/account/fields";
import { closeJoining } from "@/components/account/this-device";
import { YoungDevice } from "@/components/account/young-device";

const refused: ActionState = {
  status: "refused",
  code: "invalid",
  message: "Something here needs another look.",
  fields: { email: "Type your e-mail address." },
  typed: { alias: "Wren", adult: "yes", password: "never here" },
};
const from = asked(refused);

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

test("a field that needs another look says so to everybody, and what was typed stays", () => {
  render(
    <>
      <ShortField name="email" label="Your e-mail address" from={from} type="email" autoComplete="email" />
      <ShortField name="alias" label="A name" from={from} autoComplete="off" />
      <OneOf
        name="adult"
        label="Are you 18 or over?"
        from={from}
        options={[{ value: "yes", label: "Yes" }]}
      />
    </>,
  );
  const email = screen.getByLabelText("Your e-mail address");
  expect(email.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById(email.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Error: Type your e-mail address.",
  );
  expect(screen.getByLabelText<HTMLInputElement>("A name").value).toBe("Wren");
  expect(screen.getByLabelText<HTMLInputElement>("Yes").checked).toBe(true);
});

test("a password is never written back", () => {
  render(
    <ShortField name="password" label="A password" from={from} type="password" autoComplete="new-password" />,
  );
  expect(screen.getByLabelText<HTMLInputElement>("A password").value).toBe("");
});

test("a refusal is read out, in words of its own where the fields are meant", () => {
  render(<Refusal state={refused} instead="All but the password is kept." />);
  expect(screen.getByRole("alert").textContent?.trim()).toBe("All but the password is kept.");
});

test("nothing is said of a device that has no mark and no writing", () => {
  const { container } = render(<YoungDevice />);
  expect(container.innerHTML).toBe("");
});

test("what was written before the question can be cleared; the mark lasts a day, and no longer by a wrong clock", async () => {
  closeJoining();
  localStorage.setItem("gw-try:sort", "{}");
  const { unmount } = render(<YoungDevice />);
  expect(screen.getByText("For 24 hours, this device goes straight to this page.")).toBeDefined();
  screen.getByRole("button", { name: "Clear it" }).click();
  expect(await screen.findByText("Cleared. Nothing you wrote is on this device.")).toBeDefined();
  expect(localStorage.getItem("gw-try:sort")).toBeNull();
  unmount();
  localStorage.setItem("gw-join-from", String(systemNow().getTime() + 1e12));
  const { container } = render(<YoungDevice />);
  expect(container.innerHTML).toBe("");
});
