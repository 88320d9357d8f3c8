import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { homePage } from "#content/pages";
import { tools } from "#content/tools/index";
import { unsaid } from "#lib/exercises/situation";
import { Home } from "../../components/path/home.tsx";
import { RestingNote } from "../../components/path/resting.tsx";
import { Resting } from "../../components/tools/resting.tsx";

afterEach(cleanup);

const died = { ...unsaid, word: "Sam", died: "yes" } as const;

async function home({ hasDied }: { hasDied: boolean }) {
  render(
    <Home
      alias="Ada"
      now={new Date("2026-03-19T14:00:00Z")}
      zone="Europe/Lisbon"
      coachName={null}
      modules={[]}
      tools={tools}
      suggestion={null}
      lastSaveAt={null}
      died={hasDied}
    />,
  );
  await screen.findByRole("link", { name: /^Help now/ });
}

const doors = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

test("home offers no tool about contact, and says what is open", async () => {
  await home({ hasDied: true });
  expect(doors()).toEqual(expect.arrayContaining(["/tools/2", "/tools/4", "/help-now"]));
  for (const about of ["/tools/1", "/tools/3", "/tools/5"]) expect(doors()).not.toContain(about);
  expect(screen.getByText(homePage.allThatAreOpen)).toBeTruthy();
});

test("home offers every tool to everybody else", async () => {
  await home({ hasDied: false });
  expect(doors()).toEqual(expect.arrayContaining(tools.map(({ number }) => `/tools/${number}`)));
  expect(screen.getByText(homePage.all)).toBeTruthy();
});

test.each([
  ["a module", <RestingNote key="module" situation={died} page="/path/5/page" />],
  ["a tool", <Resting key="tool" situation={died} />],
])("%s that rests says so in the member’s word, and leads to help after a death", (_, note) => {
  render(note);
  expect(screen.getByText(/^You told us that Sam has died\./)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Who can help after a death" }).getAttribute("href")).toBe(
    "/help-now#grief",
  );
});
