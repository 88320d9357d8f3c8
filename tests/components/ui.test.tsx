import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { Compass } from "../../components/exercises/compass.tsx";
import { MemberFrame } from "../../components/frame/member-frame.tsx";
import { PublicFrame } from "../../components/frame/public-frame.tsx";
import { whoseHours } from "../../components/support/same-hour.ts";
import { Choice, Choices } from "../../components/ui/choice.tsx";
import { Field } from "../../components/ui/field.tsx";
import { FocusFirstError } from "../../components/ui/focus-first-error.tsx";
import { OwnWords } from "../../components/ui/own-words.tsx";
import { Scale } from "../../components/ui/scale.tsx";
import { StatusLine } from "../../components/ui/status-line.tsx";

/** What is read out with a control, after its name. */
function description(control: HTMLElement): string {
  const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}

test("a field is read out with its question, hint, error and room", () => {
  render(
    <Field
      id="why"
      question="Why I say so"
      hint="A line is plenty."
      error="Shorten it to save."
      room="12 characters over 140"
      status={<StatusLine state="local" />}
    >
      {(control) => <textarea {...control} className="write" />}
    </Field>,
  );
  const control = screen.getByRole("textbox", { name: "Why I say so" });
  expect(description(control)).toBe("A line is plenty. Error: Shorten it to save. 12 characters over 140");
  expect(control.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("On this device only")).toBeTruthy();
});

test("a field with nothing to explain has nothing tied to it", () => {
  render(
    <Field id="why" question="Why I say so">
      {(control) => <textarea {...control} />}
    </Field>,
  );
  const control = screen.getByRole("textbox", { name: "Why I say so" });
  expect(control.hasAttribute("aria-describedby")).toBe(false);
  expect(control.hasAttribute("aria-invalid")).toBe(false);
});

test("the scale starts with nothing chosen, and each number has a name", () => {
  render(<Scale name="pull" question="How strong is the pull?" low="a nudge" high="all there is" />);
  const radios = within(screen.getByRole("group", { name: "How strong is the pull?" })).getAllByRole("radio");
  expect(radios).toHaveLength(11);
  expect(radios.some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  expect(screen.getByRole("radio", { name: "10" })).toBeTruthy();
});

test("a closed choice can be reached and says why it is closed", () => {
  render(
    <Choices id="quiet" kind="several" question="What is the quiet for?" closed="Three chosen.">
      <Choice kind="several">A calmer body</Choice>
      <Choice kind="several" closed>
        Myself again
      </Choice>
    </Choices>,
  );
  const closed = screen.getByRole<HTMLInputElement>("checkbox", { name: "Myself again" });
  expect(closed.disabled).toBe(false);
  expect(closed.getAttribute("aria-disabled")).toBe("true");
  expect(description(screen.getByRole("group", { name: "What is the quiet for?" }))).toBe("Three chosen.");
});

test("focus goes to the first thing to fix, and to a group's first row", () => {
  function Form({ answer, radios }: { answer: object | undefined; radios: boolean }) {
    return (
      <form>
        {radios ? (
          <Choices id="age" question="Are you 18 or over?" error="Choose one.">
            <Choice name="age">Yes</Choice>
            <Choice name="age">No</Choice>
          </Choices>
        ) : null}
        <Field id="mail" question="E-mail address" error={answer ? "Type your e-mail address." : undefined}>
          {(control) => <input {...control} />}
        </Field>
        <FocusFirstError answer={answer} />
      </form>
    );
  }
  const { rerender } = render(<Form answer={undefined} radios={false} />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Form answer={{}} radios={false} />);
  expect(document.activeElement).toBe(screen.getByRole("textbox"));
  rerender(<Form answer={{}} radios />);
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Yes" }));
});

test("own words come back as they were written: paragraphs at empty lines, nothing else touched", () => {
  const { container } = render(<OwnWords about="You wrote">{"One.\nTwo.\n\n<b>Three</b>"}</OwnWords>);
  const paragraphs = [...container.querySelectorAll("p")].map((paragraph) => paragraph.textContent);
  expect(paragraphs).toEqual(["One.\nTwo.", "<b>Three</b>"]);
});

test("the compass has a name, a description and a table that say the same", () => {
  render(
    <Compass
      id="k"
      looks={[
        { label: "M1, 18 March", person: 5, relief: 9 },
        { label: "M4, 9 April", person: 6, relief: null },
      ]}
    />,
  );
  const drawing = screen.getByRole("img", { name: "Compass" });
  expect(description(drawing)).toBe(
    "This person: 5, M1, 18 March; 6, M4, 9 April. The hurt to end: 9, M1, 18 March; not answered, M4, 9 April.",
  );
  expect(drawing.querySelectorAll(".accent, .accent-ring")).toHaveLength(1);
  expect(drawing.querySelectorAll(".trail")).toHaveLength(1);
  expect(drawing.querySelector("[style]")).toBeNull();
  const rows = screen.getAllByRole("row", { hidden: true }).map((row) => row.textContent);
  expect(rows).toEqual(["WhenThis personThe hurt to end", "M1, 18 March59", "M4, 9 April6not answered"]);
});

test("the member's frame says where one is, and has help and the way out", async () => {
  render(
    <MemberFrame current="shared" coachName="Ana">
      <h1>Who can see what</h1>
    </MemberFrame>,
  );
  const main = within(await screen.findByRole("navigation", { name: "Main" }));
  expect(main.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "Home",
    "The path",
    "Shared",
    "Ana",
  ]);
  expect(main.getByRole("link", { current: "page" }).textContent).toBe("Shared");
  expect(screen.getByRole("button", { name: /Leave quickly/ })).toBeTruthy();
  expect(screen.getAllByRole("link", { name: "Help now" }).length).toBeGreaterThan(1);
  expect(within(screen.getByRole("main")).getByRole("heading").textContent).toBe("Who can see what");
});

test("without a coach the place is called what it is", async () => {
  render(<MemberFrame current="home">.</MemberFrame>);
  const main = within(await screen.findByRole("navigation", { name: "Main" }));
  expect(main.getByRole("link", { name: "Your coach" }).getAttribute("href")).toBe("/support");
});

test("a visitor's frame leads in, and has help and the way out", async () => {
  render(<PublicFrame current="first">.</PublicFrame>);
  expect((await screen.findAllByRole("link", { name: "Sign in" })).length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: /Leave quickly/ })).toBeTruthy();
});

test("hours are said to be the reader’s own first only where the other one’s stand beneath", () => {
  const same = { theirs: "The same hour for Ana, in Porto", isSame: true };
  const other = { theirs: "14:00 for Ana, in Toronto", isSame: false };
  expect(whoseHours([same, same], "London")).toBe("The same hour for Ana, in Porto.");
  expect(whoseHours([same, other], "London")).toBe("Your own time stands first, in London.");
});
