// A rule about the source, and the two tests that every rule gets: it holds, and a file that breaks it is found.
import { describe, expect, test } from "vitest";
import { house, parse, type Source } from "./source.ts";

export type Rule = {
  name: string;
  /** One sentence: what breaks otherwise. */
  why: string;
  /** Where the rule is broken, one line a place, each beginning with the path of the file. */
  broken(house: readonly Source[]): string[];
  /** Files that break it, by path; each must be found. */
  examples: Record<string, string>;
  /** What the examples need beside them. */
  beside?: Record<string, string>;
};

const standing = house();

export function hold(rules: readonly Rule[]): void {
  describe.each(rules)("$name: $why", ({ broken, examples, beside }) => {
    test("holds", () => {
      expect(broken(standing)).toEqual([]);
    });
    test.each(Object.keys(examples))("is seen to be broken by %s", (file) => {
      const all = { ...beside, ...examples };
      const known = new Set([...standing.map((source) => source.path), ...Object.keys(all)]);
      const added = Object.entries(all).map(([name, text]) => parse(name, text, known));
      const found = broken([...standing.filter((source) => !(source.path in all)), ...added]);
      expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(file)}\\b`)));
    });
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
