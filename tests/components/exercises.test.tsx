import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { cards } from "#content/modules/01-person-or-quiet/exercises";
import { FormFoot, TextFoot } from "@/components/exercises/field-foot";
import { Saving } from "@/components/exercises/saving";
import { Trying, tried } from "@/components/exercises/trying";
import { SharedForm } from "@/components/exercises/use-saving";
import { CardSortView } from "@/components/exercises/views/card-sort";

// In jsdom, what is quicker there: keys, focus and what is said. The saving itself is tried in a browser (e2e/keeping*).

function sheet(keeper = new Trying("m1.sort")) {
  render(
    <SharedForm value={{ keeper, zone: "Europe/London", typed: {}, made: nothing }}>
      <CardSortView field={cards} values={{}} />
      <FormFoot />
      <p id="live" role="status" data-testid="live" />
    </SharedForm>,
  );
  return keeper;
}

const nothing = { savedAt: null };
beforeEach(() => localStorage.clear());

const press = (key: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const hand = () => screen.getByRole("group", { name: /^Card \d+ of 12$/ });
const pile = (name: string) => within(screen.getByRole("heading", { name }).parentElement ?? document.body);
const said = () => screen.getAllByRole("status").map((status) => status.textContent);

describe("cards by keyboard", () => {
  test("1 to 4 put the card in hand, focus stays in the hand, and it is said where it went", () => {
    sheet();
    hand().focus();
    press("1");
    expect(pile("About this person").getByText("I like how they think.")).toBeTruthy();
    expect(hand().textContent).toContain("Card 2 of 12");
    expect(document.activeElement).toBe(hand());
    expect(said()).toContain("Put in About this person. Card 1 of 12.");
    press("4");
    expect(pile("Not me").getByText("I can’t stand the evenings.")).toBeTruthy();
    expect(tried("m1.sort")).toEqual({ "cards.thinking": "person", "cards.evenings": "not-me" });
  });

  test("other keys and keys with Ctrl move nothing", () => {
    sheet();
    hand().focus();
    press("5");
    press("1", { ctrlKey: true });
    expect(hand().textContent).toContain("Card 1 of 12");
  });

  test("a card that is taken back is in hand again, with the focus", () => {
    sheet();
    fireEvent.click(within(hand()).getByRole("button", { name: "About the hurt" }));
    fireEvent.click(within(hand()).getByRole("button", { name: "Take back card 1" }));
    expect(hand().textContent).toContain("I like how they think.");
    expect(document.activeElement).toBe(hand());
  });

  test("after the last card, focus is on the sentence that says so, and a card comes back to hand from there", () => {
    sheet();
    hand().focus();
    for (const _ of cards.cards) press("3");
    expect(document.activeElement).toBe(screen.getByText(/^Every card is on a pile\./));
    fireEvent.click(pile("Both").getByRole("button", { name: /I want to know why\./ }));
    expect(hand().textContent).toContain("I want to know why.");
    expect(document.activeElement).toBe(hand());
  });

  test("a card that is left out can be taken up again, with the focus", () => {
    sheet();
    for (const _ of cards.cards)
      fireEvent.click(within(hand()).getByRole("button", { name: "Leave this one out" }));
    expect(document.activeElement).toBe(screen.getByText(/^The cards you left out/));
    fireEvent.click(screen.getByRole("button", { name: "I want to be picked." }));
    expect(hand().textContent).toContain("Card 3 of 12");
    expect(document.activeElement).toBe(hand());
  });
});

describe("what is said aloud", () => {
  test("that text is on this device only is said once, and not with each change", () => {
    const keeper = sheet();
    const live = screen.getByTestId("live");
    hand().focus();
    press("1");
    expect(live.textContent).toBe("On this device only");
    live.textContent = "heard";
    press("2");
    expect(live.textContent).toBe("heard");
    expect(keeper.snapshot().kept).toBe(true);
  });

  test("the room in a line counts as its writer counts, and over it nothing is cut", async () => {
    const keeper = new Trying("m1.mornings");
    keeper.change("without", "👩‍👩‍👧‍👦é");
    const { rerender } = render(foot(keeper));
    expect(screen.getByText("398 characters left")).toBeTruthy();
    keeper.change("without", "x".repeat(401));
    rerender(foot(keeper));
    expect(
      screen.getByText("This line holds 400 characters. Yours has 401, and all of it is kept."),
    ).toBeTruthy();
  });
});

test("a text that was saved on another day says the day; what is saved from here on says its hour", () => {
  const savedAt = Date.UTC(2026, 2, 17, 23, 10);
  const start = {
    exerciseId: "m1.mornings",
    askedBy: null,
    values: { without: "The film.", back: "The job." },
    revisions: { without: 1, back: 1 },
    revision: 1,
    savedAt,
    savedSays: "Tuesday 23:10",
    conflicts: [],
    owner: null,
    keepsOnDevice: false,
  };
  const keeper = new Saving(start);
  const of = (cell: string) => <TextFoot cell={cell} limit={400} describes={`${cell}-foot`} />;
  render(
    <SharedForm value={{ keeper, zone: "Europe/London", typed: {}, made: start }}>
      {of("without")}
      {of("back")}
    </SharedForm>,
  );
  expect(screen.getAllByText("Saved Tuesday 23:10")).toHaveLength(2);
  const now = { value: "The walk.", revision: 2, savedAt: Date.UTC(2026, 2, 19, 14, 2), next: null };
  act(() => keeper.settle("back", now));
  expect(screen.getByText("Saved 14:02")).toBeTruthy();
  expect(screen.getAllByText("Saved Tuesday 23:10")).toHaveLength(1);
});

function foot(keeper: Trying) {
  return (
    <SharedForm value={{ keeper, zone: "Europe/London", typed: {}, made: nothing }}>
      <TextFoot cell="without" limit={400} describes="foot" />
    </SharedForm>
  );
}
