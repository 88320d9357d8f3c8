import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { ForgetForm } from "@/components/safety/answers-forms";

vi.mock("#lib/safety/actions", () => ({ chooseTellingAction: vi.fn(), chooseToCallAction: vi.fn() }));
vi.mock("#lib/stops/actions", () => ({ forgetAnswersAction: vi.fn() }));

test("deleting is offered where something was said about safety, and nowhere else", () => {
  const { rerender } = render(<ForgetForm any={false} />);
  expect(screen.queryByText("Delete all my answers")).toBeNull();
  rerender(<ForgetForm any />);
  expect(screen.getAllByText("Delete all my answers").length).toBeGreaterThan(0);
});
