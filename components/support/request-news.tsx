import type { State } from "#lib/requests/model";

/** On home: how an open request stands, as a sentence. It can wait. */
export function RequestNews({ id, state, coach }: { id: string; state: State; coach: string }) {
  const said = sentences[state]?.(coach);
  if (!said) return null;
  return (
    <p>
      {said.what} <a href={`/support/${id}`}>{said.link}</a>
    </p>
  );
}

/** Only what is open has news; the rest is under Reach out. */
const sentences: Partial<Record<State, (coach: string) => { what: string; link: string }>> = {
  sent: (coach) => ({ what: `Your request is with ${coach}.`, link: "See it, change it or withdraw it" }),
  "asked-back": (coach) => ({
    what: `${coach} asked you one question.`,
    link: "Read it, and answer if you like",
  }),
  offered: (coach) => ({ what: `${coach} offered you times to talk.`, link: "Choose one, if one suits" }),
  scheduled: (coach) => ({ what: `You have a time with ${coach}.`, link: "See when" }),
  rested: (coach) => ({ what: `Your request to ${coach} is resting.`, link: "Take it up again" }),
};
