// The people of a first look, for a copy of Groundwork on somebody's own machine. `npm start` makes them where the
// embedded database is empty; with a database of one's own they are made only when asked for.

/** Printed by `npm start`. Not secrets: a practice's own database never gets these people unasked. */
export const demoSignIns = [
  {
    name: "Wren, a member in the middle of the first module",
    email: "wren@demo.example",
    password: "a walk to the allotment",
  },
  { name: "Tariq, a member who just joined", email: "tariq@demo.example", password: "the kettle at seven" },
  { name: "Ana, the coach of both", email: "ana@demo.example", password: "two chairs by the window" },
  { name: "Jonas, a coach with places", email: "jonas@demo.example", password: "the long way round" },
  { name: "Fay, who runs the practice", email: "fay@demo.example", password: "keys on the green hook" },
] as const;

if (import.meta.main) {
  // Loaded only to run: the supervisor imports this file for the list above, without a database.
  const { makeDemoPeople } = await import("./people.ts");
  await makeDemoPeople(demoSignIns.map(({ email, password }) => ({ email, password })));
}
