import type { Page } from "@playwright/test";

/** Everything that this browser is answered from here on: pages, data and answers to its forms. */
export function answersTo(page: Page): { text(): Promise<string> } {
  const bodies: Promise<string>[] = [];
  page.context().on("response", (response) => {
    if (/html|json|x-component/.test(response.headers()["content-type"] ?? ""))
      bodies.push(response.text().catch(() => ""));
  });
  return { text: async () => (await Promise.all(bodies)).join("\n") };
}
