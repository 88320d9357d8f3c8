// A test that makes the console complain has found something: it fails.
import { afterEach, beforeEach, expect } from "vitest";

const complaints: unknown[][] = [];
const { error, warn } = console;

// What Node calls deprecated works until the day it doesn’t, such as two queries at once on one connection.
process.on("warning", ({ name, message }) => {
  if (name === "DeprecationWarning") complaints.push([message]);
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
