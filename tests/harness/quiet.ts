// A test that makes the console complain has found something: it fails.
import { afterAll, afterEach, beforeEach, expect } from "vitest";

const complaints: unknown[][] = [];
const { error, warn } = console;

// What Node calls deprecated works until the day it doesn’t, such as two queries at once on one connection.
const deprecated = ({ name, message }: Error) => {
  if (name === "DeprecationWarning") complaints.push([message]);
};
process.on("warning", deprecated);
afterAll(() => {
  process.off("warning", deprecated); // the next file of this worker listens for itself
});

beforeEach(() => {
  complaints.length = 0;
  console.error = (...said) => {
    complaints.push(said);
    error(...said);
  };
  console.warn = (...said) => {
    complaints.push(said);
    warn(...said);
  };
});

afterEach(() => {
  console.error = error;
  console.warn = warn;
  expect(complaints, "the console complained").toEqual([]);
});
