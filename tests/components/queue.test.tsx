import { fireEvent, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Queue, QueueRow } from "#lib/practice/model";
import { Board } from "@/components/practice/queue-board";

const row = (who: string, more: Partial<QueueRow> = {}): QueueRow => ({
  id: `share:${who}`,
  href: `#open-${who}`,
  replyHref: `#reply-${who}`,
  offerHref: null,
  when: "12:00",
  who,
  what: "M1 Compass",
  ask: null,
  news: "First share",
  peek: ["Shared today at 10:02."],
  openingsSeen: true,
  ...more,
});

const queue: Queue = {
  today: "Wednesday 18 March",
  summary: "Two answers are promised by the end of today. The next is Juniper’s, at 12:00.",
  groups: [
    {
      id: "due",
      title: "Due by today",
      hint: "By promised time",
      rows: [row("Juniper", { ask: "Am I being fair to them?" }), row("Sol")],
    },
    { id: "next", title: "Next", hint: "", rows: [row("Kit", { replyHref: null, offerHref: "#offer-Kit" })] },
  ],
  others: 22,
  readAt: "10:21",
};

beforeEach(() => {
  localStorage.clear();
  window.location.hash = "";
});

const press = (key: string, on: Element = document.activeElement ?? document.body) =>
  fireEvent.keyDown(on, { key });
const marked = () =>
  screen
    .getAllByRole("link", { current: true })
    .map((link) => link.dataset.row !== undefined && within(link).getByText(/^[A-Z][a-z]+$/).textContent);

test("a concern looks like one, the chosen line or not; an empty list says what will stand in it", () => {
  const concern = row("Noor", { id: "concern:1", what: "An answer about safety" });
  const groups = [{ id: "concerns", title: "Concerns", hint: "", rows: [concern, row("Sol")] }];
  const { unmount } = render(<Board queue={{ ...queue, groups }} />);
  const flagged = screen.getAllByRole("link").filter((link) => link.classList.contains("flag"));
  expect(flagged.map((link) => link.getAttribute("href"))).toEqual(["#open-Noor"]);
  unmount();
  render(<Board queue={{ ...queue, groups: [], others: 0 }} />);
  expect(screen.getByText(/stands here, the first promise first\.$/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Keys" })).toBeNull();
});

describe("the queue by keyboard", () => {
  test("j and k go down and up through all groups, and stop at the ends", () => {
    render(<Board queue={queue} />);
    expect(marked()).toEqual(["Juniper"]);
    press("j");
    expect(document.activeElement?.textContent).toContain("Juniper");
    press("j");
    press("j");
    expect(marked()).toEqual(["Kit"]);
    press("j");
    expect(marked()).toEqual(["Kit"]);
    press("k");
    expect(document.activeElement?.textContent).toContain("Sol");
    press("k");
    press("k");
    expect(marked()).toEqual(["Juniper"]);
  });

  test("the pane beside it shows the question of the chosen line, and none of the text", () => {
    render(<Board queue={queue} />);
    const pane = screen.getByRole("complementary", { name: "The chosen line" });
    expect(within(pane).getByText("“Am I being fair to them?”")).toBeTruthy();
    press("j");
    press("j");
    expect(within(pane).queryByText("“Am I being fair to them?”")).toBeNull();
    expect(within(pane).getByText("Sol sees each time you open an item.")).toBeTruthy();
  });

  test("enter opens the chosen line, r goes to its reply", async () => {
    render(<Board queue={queue} />);
    press("Enter", document.body);
    await vi.waitFor(() => expect(window.location.hash).toBe("#open-Juniper"));
    press("j");
    press("j");
    press("r");
    expect(window.location.hash).toBe("#reply-Sol");
    press("j");
    press("r");
    expect(window.location.hash).toBe("#reply-Sol");
  });

  test("o goes to offering a time, where times are asked for", () => {
    render(<Board queue={queue} />);
    press("o");
    expect(window.location.hash).toBe("");
    for (let down = 0; down < 3; down += 1) press("j");
    press("o");
    expect(window.location.hash).toBe("#offer-Kit");
  });

  test("/ finds a person: their lines alone are left, Enter goes to the first, Escape shows all again", () => {
    render(<Board queue={queue} />);
    press("/");
    const find = screen.getByRole("searchbox", { name: "Find a person in this list" });
    expect(document.activeElement).toBe(find);
    fireEvent.change(find, { target: { value: " so" } });
    expect(marked()).toEqual(["Sol"]);
    expect(screen.queryByText("Juniper")).toBeNull();
    expect(screen.queryByRole("heading", { name: "Next" })).toBeNull();
    press("Enter", find);
    expect(document.activeElement?.textContent).toContain("Sol");
    fireEvent.change(find, { target: { value: "Wren" } });
    expect(screen.getByRole("status").textContent).toBe("Nobody in this list goes by that name.");
    press("Escape", find);
    expect(screen.getByRole("heading", { name: "Next" })).toBeTruthy();
  });

  test("every key that a line below the list names is in the sheet of all keys", () => {
    render(<Board queue={queue} />);
    const hints = screen.getByRole("complementary").querySelectorAll("kbd");
    const sheet = [...(document.querySelector("dialog")?.querySelectorAll("kbd") ?? [])].map(
      (key) => key.textContent,
    );
    for (const { textContent } of hints) expect(sheet).toContain(textContent);
    expect(sheet).toEqual(["J", "K", "Enter", "R", "O", "/", "G", "S", "?"]);
  });

  test("keys rest while Ctrl is down or somebody types", () => {
    render(
      <>
        <input aria-label="find" />
        <Board queue={queue} />
      </>,
    );
    fireEvent.keyDown(document.body, { key: "j", ctrlKey: true });
    press("j", screen.getByLabelText("find"));
    expect(document.activeElement).toBe(document.body);
  });

  test("single keys are turned off on this device, and on again", () => {
    const { unmount } = render(<Board queue={queue} />);
    fireEvent.click(screen.getByRole("button", { name: "Turn single keys off" }));
    press("j", document.body);
    expect(document.activeElement).toBe(document.body);
    unmount();
    render(<Board queue={queue} />);
    press("j", document.body);
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole("button", { name: "Turn single keys on" }));
    press("j", document.body);
    expect(document.activeElement?.textContent).toContain("Juniper");
  });

  test("a line that was taken back leaves its place to the first", () => {
    const { rerender } = render(<Board queue={queue} />);
    press("j");
    press("j");
    const [due, next] = queue.groups;
    if (!due || !next) throw new Error("two groups");
    const left = due.rows.filter(({ who }) => who !== "Sol");
    rerender(<Board queue={{ ...queue, groups: [{ ...due, rows: left }, next] }} />);
    expect(marked()).toEqual(["Juniper"]);
    expect(screen.queryByText("Sol")).toBeNull();
  });

  test("without a connection it says from when the list is", () => {
    render(<Board queue={queue} stale />);
    expect(screen.getByText(/This list is from 10:21/)).toBeTruthy();
  });
});
