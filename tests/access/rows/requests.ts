import { promisedAnew } from "#lib/requests/queries";
import { adasOwn, asks, type Row } from "../../harness/doors.ts";

export const rows: Row[] = [
  {
    door: "lib/requests/queries.ts promisedAnew",
    locked: "ada",
    go: asks("member", (member, { request }) => promisedAnew(member, request)),
    finds: (text) => text.includes("2026-"),
    expected: adasOwn,
  },
];
