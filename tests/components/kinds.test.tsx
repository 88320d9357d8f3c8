import { act, fireEvent, render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FieldOf } from "#lib/exercises/kinds/index";
import { Blocks } from "@/components/exercises/blocks";
import { FieldView } from "@/components/exercises/index";
import { Trying, tried } from "@/components/exercises/trying";
import { SharedForm } from "@/components/exercises/use-saving";

// What the inputs do as somebody uses them. How they look, and the saving itself, is tried in a browser.

const nothing = { savedAt: null };
beforeEach(() => localStorage.clear());
afterEach(() => vi.useRealTimers());

const noteOf = (text: string | RegExp) =>
  screen.queryAllByRole("status").find((one) => one.textContent?.match(text));

/** The field in a form, with whoever keeps its text. Typing goes there as the form's listener would send it. */
function sheet(view: ReactNode, keeper = new Trying("test")) {
  const shown = render(
    <SharedForm value={{ keeper, zone: "Europe/London", typed: {}, made: nothing }}>
      <form
        onSubmit={(event) => event.preventDefault()}
        onInput={({ target }) => {
          if (target instanceof HTMLTextAreaElement) keeper.change(target.name, target.value);
          if (target instanceof HTMLInputElement)
            keeper.change(target.name, target.type === "checkbox" && !target.checked ? "" : target.value);
        }}
      >
        {view}
      </form>
    </SharedForm>,
  );
  return { ...shown, keeper };
}

function write(field: HTMLElement, value: string) {
  fireEvent.input(field, { target: { value } });
}

const pieces: FieldOf<"rows"> = {
  key: "pieces",
  kind: "rows",
  prompt: "What went with it",
  columns: [{ id: "piece", kind: "text", prompt: "The piece", limit: 20, rows: 1 }],
  most: 3,
  add: "Add a piece",
  full: "Three pieces fit here.",
  empty: "Nothing here.",
};
const boxes = () => screen.getAllByRole("textbox");

describe("rows that a member adds", () => {
  test("begin with an empty one; the next comes by its button, with the focus in it", () => {
    sheet(<FieldView field={pieces} values={{}} />);
    expect(boxes()).toHaveLength(1);
    expect(screen.getByText("Nothing here.")).toBeTruthy();
    write(boxes()[0] as HTMLElement, "Sundays");
    expect(screen.queryByText("Nothing here.")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Add a piece" }));
    expect(boxes()).toHaveLength(2);
    expect(document.activeElement).toBe(boxes()[1]);
  });

  test("of single lines have one hint: that of the field, and that of its line", () => {
    const [piece] = pieces.columns as [(typeof pieces.columns)[number]];
    const hinted = { ...pieces, hint: "As it was.", columns: [{ ...piece, hint: "In a word." }] };
    const { container } = sheet(<FieldView field={hinted as typeof pieces} values={{}} />);
    expect(container.querySelectorAll("#pieces-hint")).toHaveLength(1);
    expect(screen.getByText("As it was. In a word.").id).toBe("pieces-hint");
    expect(screen.queryByText("In a word.")).toBeNull();
  });

  test("stand in the order in which they were added, each under an id of its own", () => {
    sheet(<FieldView field={pieces} values={{}} />);
    for (const [index, words] of ["one", "two", "three"].entries()) {
      if (index > 0) fireEvent.click(screen.getByRole("button", { name: "Add a piece" }));
      write(boxes()[index] as HTMLElement, words);
    }
    expect(
      Object.entries(tried("test"))
        .toSorted()
        .map(([, value]) => value),
    ).toEqual(["one", "two", "three"]);
    expect(noteOf("Three pieces fit here.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Add a piece" })).toBeNull();
  });

  test("taken out, a row is emptied and can be put back at once, with the focus where it was", () => {
    const { keeper } = sheet(
      <FieldView field={pieces} values={{ "first.piece": "Sundays" }} />,
      withText({ "pieces.first.piece": "Sundays" }),
    );
    fireEvent.click(screen.getByRole("button", { name: "Take out row 1" }));
    expect(keeper.snapshot().values["pieces.first.piece"]).toBe("");
    const undo = screen.getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(keeper.snapshot().values["pieces.first.piece"]).toBe("Sundays");
    expect(screen.getByDisplayValue("Sundays")).toBe(document.activeElement);
  });

  test("that another page added come in as they are saved", () => {
    const { keeper } = sheet(<FieldView field={pieces} values={{}} />);
    act(() => keeper.change("pieces.019d0f3a-0000-7a11-8f00-000000000001.piece", "The dog"));
    expect(screen.getByDisplayValue("The dog")).toBeTruthy();
    expect(boxes()).toHaveLength(2);
  });

  test("more than fit are all shown and said to be over", () => {
    const four = Object.fromEntries(["a", "b", "c", "d"].map((row) => [`${row}.piece`, row]));
    sheet(
      <FieldView field={pieces} values={four} />,
      withText(Object.fromEntries(Object.entries(four).map(([item, value]) => [`pieces.${item}`, value]))),
    );
    expect(boxes()).toHaveLength(4);
    expect(noteOf("Three pieces fit here.")).toBeTruthy();
  });

  test("a mark without words is said to wait for its name", () => {
    const aching: FieldOf<"rows"> = {
      ...pieces,
      columns: [
        ...pieces.columns,
        { id: "ache", kind: "scale", prompt: "How much it aches", low: "barely", high: "all of it" },
      ],
    };
    const { keeper } = sheet(
      <FieldView field={aching} values={{ "first.ache": 4 }} />,
      withText({ "pieces.first.ache": 4 }),
    );
    expect(noteOf(/^This row has a mark and no words/)).toBeTruthy();
    act(() => keeper.change("pieces.first.piece", "Sundays"));
    expect(noteOf(/^This row has a mark and no words/)).toBeUndefined();
  });
});

function withText(values: Record<string, string | number>): Trying {
  const keeper = new Trying("test");
  for (const [key, value] of Object.entries(values)) keeper.change(key, value);
  return keeper;
}

describe("some of a few", () => {
  const aims: FieldOf<"choices"> = {
    key: "aims",
    kind: "choices",
    prompt: "What is it for?",
    options: ["sleep", "space", "quiet"].map((id) => ({ id, label: id })),
    most: 2,
  };

  test("one more than fits is kept, and said to be over", () => {
    const { keeper } = sheet(<FieldView field={aims} values={{}} />);
    for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
    expect(noteOf("Two fit here. You have three, and all of them are kept.")).toBeTruthy();
    expect(keeper.snapshot().values).toEqual({
      "aims.sleep": "yes",
      "aims.space": "yes",
      "aims.quiet": "yes",
    });
    fireEvent.click(screen.getByRole("checkbox", { name: "space" }));
    expect(noteOf(/fit here/)).toBeUndefined();
  });

  test("a plain form says of an unticked one that it is none", () => {
    const { container } = sheet(<FieldView field={aims} values={{ sleep: "yes" }} />);
    const form = container.querySelector("form");
    const sent = [...new FormData(form ?? undefined)];
    expect(sent.filter(([name]) => name === "aims.sleep").at(-1)?.[1]).toBe("yes");
    expect(sent.filter(([name]) => name === "aims.space").at(-1)?.[1]).toBe("");
  });
});

describe("a draft", () => {
  const note: FieldOf<"draft"> = {
    key: "note",
    kind: "draft",
    prompt: "A note",
    lines: [
      { id: "hello", label: "Hello", limit: 80 },
      { id: "rest", label: "The rest", limit: 80 },
    ],
    words: 6,
    checks: ["questions", "vague"],
  };

  test("is read as a whole, a moment after the last letter, and nothing it says closes anything", () => {
    vi.useFakeTimers();
    sheet(<FieldView field={note} values={{}} />);
    write(screen.getByRole("textbox", { name: "Hello" }), "How are you?");
    write(screen.getByRole("textbox", { name: "The rest" }), "Shall we meet?");
    expect(screen.queryByText(/There are two questions here/)).toBeNull();
    act(() => vi.advanceTimersByTime(1300));
    expect(noteOf(/There are two questions here/)).toBeTruthy();
    expect(screen.getByText("0 words left")).toBeTruthy();
    write(screen.getByRole("textbox", { name: "The rest" }), "Shall we meet there?");
    expect(screen.getByText("This note holds 6 words. Yours has 7, and all of it is kept.")).toBeTruthy();
  });
});

describe("writing for some minutes", () => {
  const telling: FieldOf<"timed-text"> = {
    key: "telling",
    kind: "timed-text",
    prompt: "Tell it",
    limit: 1200,
    rows: 8,
    minutes: 10,
  };

  test("the minutes begin with the first letter, and end in a sentence", () => {
    vi.useFakeTimers();
    sheet(<FieldView field={telling} values={{ "": "Yesterday." }} />, withText({ telling: "Yesterday." }));
    act(() => vi.advanceTimersByTime(20 * 60_000));
    expect(noteOf(/good place to stop/)).toBeUndefined();
    write(screen.getByRole("textbox"), "Yesterday. Today");
    act(() => vi.advanceTimersByTime(9 * 60_000));
    expect(noteOf(/good place to stop/)).toBeUndefined();
    act(() => vi.advanceTimersByTime(60_000));
    // It lies in the browser alone here, so nothing is said of saving.
    expect(noteOf(/^Ten minutes\. This is a good place to stop\.$/)).toBeTruthy();
    expect(screen.getByRole("textbox").hasAttribute("readonly")).toBe(false);
  });
});

describe("a grid", () => {
  const map: FieldOf<"grid"> = {
    key: "map",
    kind: "grid",
    prompt: "Where you two still meet",
    rows: [{ id: "calls", label: "Calls" }],
    columns: [
      { id: "felt", kind: "scale", prompt: "After it I feel", low: "less", high: "more", least: -3, most: 3 },
      { id: "since", kind: "date", prompt: "Since" },
      { id: "step", kind: "text", prompt: "First step", limit: 80, rows: 1 },
    ],
  };

  test("a row that is folded up says what stands in it, as it is changed", () => {
    const { keeper, container } = sheet(
      <FieldView field={map} values={{ "calls.felt": -2 }} />,
      withText({ "map.calls.felt": -2 }),
    );
    const row = container.querySelector("summary");
    expect(row?.textContent).toBe("Calls−2");
    act(() => keeper.change("map.calls.since", "2026-03-19"));
    act(() => keeper.change("map.calls.step", "Ring Jo instead"));
    expect(row?.textContent).toBe("Calls−2\u00a0· 19 March 2026\u00a0· Ring Jo instead");
  });

  test("each row is a group by its name, and its marks have their signs", () => {
    sheet(<FieldView field={map} values={{}} />);
    const group = screen.getByRole("group", { name: "Calls", hidden: true });
    expect(within(group).getAllByRole("radio", { hidden: true })).toHaveLength(7);
    expect(within(group).getByRole("radio", { name: "−3", hidden: true }).getAttribute("value")).toBe("-3");
  });
});

describe("what is shown", () => {
  test("a text told again: what is gone is marked in the first and what is new in the second, and no word is lost", () => {
    const before = "She stopped asking and I let it. We shared a fridge.";
    const now = "We both stopped asking. We shared a fridge and the dog. שלום";
    const { container } = render(
      <Blocks
        blocks={[
          {
            type: "beside",
            left: { label: "Then", text: before },
            right: { label: "Now", text: now },
            retold: true,
          },
        ]}
      />,
    );
    const [then, today] = container.querySelectorAll(".words");
    expect(then?.textContent).toBe(before);
    expect(today?.textContent).toBe(now);
    expect(then?.querySelector("del")?.textContent).toContain("She");
    expect([...(today?.querySelectorAll("ins") ?? [])].at(-1)?.textContent).toContain("and the dog");
  });

  test("marks over time: a line that breaks where nothing was answered, and a table that says the same", () => {
    const { container } = render(
      <Blocks
        blocks={[
          {
            type: "series",
            label: "Hurt",
            low: "barely there",
            high: "all of it",
            least: 0,
            most: 10,
            points: [
              { label: "1 March", value: 8, note: null },
              { label: "8 March", value: 7, note: "flat emptied" },
              { label: "15 March", value: null, note: null },
              { label: "22 March", value: 6, note: null },
            ],
          },
        ]}
      />,
    );
    expect(container.querySelector("path")?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
    const row = screen.getByRole("row", { name: /^15 March/, hidden: true });
    expect(row.textContent).toBe("15 Marchno answer");
    expect(screen.getByRole("img", { name: "Hurt" })).toBeTruthy();
  });

  test("the numbers of a year of notes stand clear of each other", () => {
    const points = Array.from({ length: 53 }, (_, week) => ({
      label: `week ${week}`,
      value: week < 30 ? week % 9 : 10,
      note: week % 2 === 0 || week > 40 ? "A thumb, at noon." : null,
    }));
    const { container } = render(
      <Blocks
        blocks={[{ type: "series", label: "Hurt", low: "low", high: "high", least: 0, most: 10, points }]}
      />,
    );
    const placed = [...container.querySelectorAll("text.strong")].map((text) => ({
      x: Number(text.getAttribute("x")),
      y: Number(text.getAttribute("y")),
    }));
    expect(placed).toHaveLength(33);
    const top = Number(container.querySelector("svg")?.getAttribute("viewBox")?.split(" ")[1]);
    expect(placed.every(({ y }) => y >= top + 10 && y < 180)).toBe(true);
    // Of two figures each, from the tenth on.
    for (const [index, one] of placed.slice(9).entries())
      for (const other of placed.slice(9).slice(index + 1))
        expect(Math.abs(one.x - other.x) < 16 && Math.abs(one.y - other.y) < 12).toBe(false);
  });
});
