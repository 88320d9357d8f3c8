import { act, render, screen } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import { still } from "../../components/ui/still.tsx";

const Line = ({ place }: { place: string }) => <b>Drawn in the browser: {place}</b>;

/** A page on which the server drew the line, taken over by a browser. */
async function takenOver() {
  const load = vi.fn(async () => Line);
  const Still = still("div", "line", load);
  const page = document.createElement("div");
  page.innerHTML = '<div class="line"><b>Drawn by the server</b></div>';
  document.body.replaceChildren(page);
  const problems: unknown[] = [];
  const onRecoverableError = (error: unknown) => problems.push(error);
  const root = await act(async () => hydrateRoot(page, <Still place="home" />, { onRecoverableError }));
  return {
    page,
    load,
    problems,
    show: (place: string) => act(async () => root.render(<Still place={place} />)),
    again: () => act(async () => root.render(<Still key="again" place="home" />)),
  };
}

test("what the server drew stands as it is, and the code that draws it is not loaded", async () => {
  const { page, load, problems, show } = await takenOver();
  const drawn = page.querySelector("b");
  await show("home");
  expect(page.innerHTML).toBe('<div class="line"><b>Drawn by the server</b></div>');
  expect(page.querySelector("b")).toBe(drawn);
  expect(load).not.toHaveBeenCalled();
  expect(problems).toEqual([]);
});

test("with other props it is drawn anew, and stays drawn when the first ones come back", async () => {
  const { page, show } = await takenOver();
  await show("shared");
  expect(page.textContent).toBe("Drawn in the browser: shared");
  await show("home");
  expect(page.textContent).toBe("Drawn in the browser: home");
});

test("on a page that follows without the server it is drawn", async () => {
  const { page, again } = await takenOver();
  await again();
  expect(page.textContent).toBe("Drawn in the browser: home");
});

test("where no server drew anything it is drawn", async () => {
  const Still = still("header", "line", async () => Line);
  render(<Still place="join" />);
  expect((await screen.findByText("Drawn in the browser: join")).parentElement?.tagName).toBe("HEADER");
});
