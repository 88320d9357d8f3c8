import { cleanup, render, screen, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import type { HelpLine } from "#content/help/lines";
import { HelpLineRow } from "../../components/safety/help-line.tsx";
import { HelpPage } from "../../components/safety/help-page.tsx";
import { SafetySheet } from "../../components/safety/safety-sheet.tsx";
import { YouthPage } from "../../components/safety/youth-page.tsx";

afterEach(cleanup);

const today = new Date("2026-11-24T12:00:00Z");
const ana = { name: "Ana", reads: "Thursday 26 November, 13:00", href: "/support" };

function headings(level: number): string[] {
  return screen.getAllByRole("heading", { level }).map((heading) => heading.textContent);
}

function href(name: string): string | null {
  return screen.getByRole("link", { name }).getAttribute("href");
}

test("for the United Kingdom: numbers to press, in the order of the need", () => {
  render(<HelpPage country="GB" today={today} coach={ana} />);
  expect(headings(1)).toEqual(["Help now"]);
  expect(screen.getByText("Lines for the United Kingdom")).toBeTruthy();
  expect(headings(2)).toEqual([
    "If someone may be hurt soon, you or anyone else",
    "If it’s too heavy to be alone with",
    "If you’re afraid of them, or they control what you do",
    "If you’re worried about what you’ve done, or might do",
    "If someone has died",
    "How the lines for the United Kingdom were checked",
    "Somewhere else, or another language",
    "If someone could see this screen",
  ]);
  expect(href("Call 999")).toBe("tel:999");
  expect(href("Call 116 123")).toBe("tel:116123");
  expect(href("Text SHOUT to 85258")).toBe("sms:85258?body=SHOUT");
  expect(href("Call 0808 802 4040")).toBe("tel:08088024040");
  expect(href("findahelpline.com")).toBe("https://findahelpline.com");
  expect(screen.getByText("Any time, free, no credit needed")).toBeTruthy();
  expect(screen.getByText(/Ana reads next on Thursday 26 November, 13:00, your time\./)).toBeTruthy();
  const select = screen.getByLabelText<HTMLSelectElement>("Showing lines for");
  expect(select.value).toBe("GB");
  expect(select.form?.method).toBe("get");
  expect(select.form?.getAttribute("action")).toBe("/help-now");
});

test("a line for women has lines for men and for LGBT+ people in the same section", () => {
  render(<HelpPage country="GB" today={today} />);
  const abuse = screen.getByRole("region", { name: /afraid of them/ });
  for (const name of [/National Domestic Abuse Helpline/, /Men’s Advice Line/, /Galop/]) {
    expect(within(abuse).getByRole("heading", { level: 3, name })).toBeTruthy();
  }
  expect(within(abuse).getByText("Women")).toBeTruthy();
});

test("after a death: what kind of help there is, and no number that nobody checked", () => {
  for (const country of ["GB", "IE", null]) {
    const { unmount } = render(<HelpPage country={country} today={today} />);
    const died = screen.getByRole("region", { name: "If someone has died" });
    expect(within(died).getByText(/^A doctor can help/)).toBeTruthy();
    expect(within(died).getByText(/^A bereavement service/)).toBeTruthy();
    expect(within(died).queryAllByRole("link", { name: /^(Call|Text)/ })).toEqual([]);
    expect(within(died).queryAllByText(/No grief line for/)).toHaveLength(country === null ? 0 : 1);
    expect(within(died).queryAllByText(/Pieta, above/)).toHaveLength(country === "IE" ? 1 : 0);
    unmount();
  }
});

test("a steady card is one tap away where there is one, and is not spoken of where there is none", () => {
  const { rerender } = render(<HelpPage country="GB" today={today} cardHref="/path/0/steady" />);
  expect(href("Your steady card")).toBe("/path/0/steady");
  rerender(<HelpPage country="GB" today={today} />);
  expect(screen.queryByText(/steady card/)).toBeNull();
});

test("where only published lists were seen, every line says so", () => {
  render(<HelpPage country="KR" today={today} />);
  const rows = screen.getAllByRole("heading", { level: 3 });
  expect(rows.length).toBeGreaterThan(2);
  expect(
    screen.getAllByText(/^Seen on a published list or report.*not yet checked with the operator\.$/),
  ).toHaveLength(rows.length);
  expect(screen.queryByText(/Last checked/)).toBeNull();
  const checked = screen.getByRole("region", { name: "How the lines for South Korea were checked" });
  expect(checked.textContent).toContain(
    "No day of a check is recorded for these 4 lines. All 4 were seen on a published list or report, not yet with the operator. Those pages are from January 2022 to September 2024.",
  );
});

test("a missing emergency number is said in its place", () => {
  render(<HelpPage country="CH" today={today} />);
  const soon = screen.getByRole("region", { name: /may be hurt soon/ });
  expect(within(soon).queryByRole("link", { name: /^Call/ })).toBeNull();
  expect(within(soon).getByText(/No emergency number for Switzerland has been checked/)).toBeTruthy();
  expect(href("Call 143")).toBe("tel:143");
});

test("an unknown country, a hostile one and none ask for a country and keep the directories", () => {
  for (const country of ["XX", "<script>", "", null]) {
    const { unmount } = render(<HelpPage country={country} today={today} />);
    expect(screen.getByLabelText<HTMLSelectElement>("Your country").value).toBe("");
    expect(screen.getByText(/Choose a country above/)).toBeTruthy();
    expect(Boolean(screen.queryByText(/no lines here for that country/))).toBe(Boolean(country));
    expect(href("findahelpline.com")).toBe("https://findahelpline.com");
    expect(screen.queryAllByRole("link", { name: /^Call/ })).toEqual([]);
    unmount();
  }
});

test("a line past its review day says when it was checked and leads to the directories", () => {
  const line: HelpLine = {
    country: "GB",
    kind: "crisis",
    name: "Samaritans",
    serves: "Anyone",
    contacts: [{ type: "call", value: "116 123", hours: "any time", cost: null, languages: null }],
    sourceUrl: "https://www.samaritans.org/",
    checked: "operator",
    pageDated: null,
    verifiedOn: "2026-06-01",
    reviewBy: "2026-08-30",
  };
  const { rerender } = render(<HelpLineRow line={line} today={new Date("2026-08-30T20:00:00Z")} />);
  expect(screen.getByText("Last checked 1 June 2026 on the operator’s own page.")).toBeTruthy();
  rerender(<HelpLineRow line={line} today={new Date("2026-08-31T00:00:00Z")} />);
  expect(screen.getByText(/This line was last checked on 1 June 2026/)).toBeTruthy();
  expect(href("Go to the directories")).toBe("#elsewhere");
  expect(href("Call 116 123")).toBe("tel:116123");
});

test("the page is whole as HTML, without scripts or inline styles", () => {
  const html = renderToStaticMarkup(<HelpPage country="US" today={today} />);
  expect(html).toContain("Call 988");
  expect(html).toContain('<option value="US" selected="">');
  expect(html).not.toMatch(/<script|style=|onclick/i);
});

test("the safety sheet keeps its order, and telling the coach is as easy as not", () => {
  const { container } = render(
    <SafetySheet country="GB" answer="unsafe" coach={ana} backHref="/home" saved />,
  );
  expect(headings(1)).toEqual([
    "Thank you for saying so. Call this number now, or ask someone near you to call.",
  ]);
  const text = container.textContent;
  const order = [
    "Thank you for saying so",
    "Call 999",
    "Call 116 123",
    "Someone near you",
    "Put some distance",
    "Ana is not an emergency service. Ana reads next on Thursday 26 November, 13:00",
    "Back to where I was. My text is saved.",
  ].map((part) => text.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const tell = screen.getByRole("link", { name: "Tell Ana" });
  const keep = screen.getByRole("link", { name: "Don’t tell Ana" });
  expect(tell.className).toBe(keep.className);
});

test("the safety sheet without a country or a coach asks for the one and leaves out the other", () => {
  render(<SafetySheet country={null} answer="unsaid" coach={null} backHref="/path/1" />);
  expect(headings(1)).toEqual(["You don’t have to answer. The numbers are here."]);
  expect(screen.getByLabelText("Your country")).toBeTruthy();
  expect(screen.queryByText(/emergency service/)).toBeNull();
  expect(href("Back to where I was")).toBe("/path/1");
});

test("the safety sheet promises no number where none has been checked", () => {
  render(<SafetySheet country="CH" answer="unsafe" coach={null} backHref="/home" />);
  expect(headings(1)).toEqual(["Thank you for saying so. Ask someone near you to call for help now."]);
  expect(screen.getByText(/No emergency number for Switzerland has been checked/)).toBeTruthy();
  expect(href("Call 143")).toBe("tel:143");
});

test("someone under 18 gets lines for any age, and is told what was kept", () => {
  render(<YouthPage country="GB" action="/join" today={today} hours={24} wrote />);
  expect(headings(1)).toEqual(["Groundwork is for people of 18 and over, so it stops here"]);
  expect(
    screen.getByText(/No line only for young people has been checked for the United Kingdom/),
  ).toBeTruthy();
  expect(href("Call 116 123")).toBe("tel:116123");
  expect(
    screen.getByText(/No account was made\. What you wrote is on this device only\. For 24 hours/),
  ).toBeTruthy();
});

test("someone under 18 in a country without such a line is led to the directories", () => {
  render(<YouthPage country="JP" action="/join" today={today} hours={null} />);
  expect(
    screen.getByText(/No line that says it is for young people has been checked for Japan/),
  ).toBeTruthy();
  expect(href("findahelpline.com")).toBe("https://findahelpline.com");
  expect(screen.getByText("No account was made.")).toBeTruthy();
});
