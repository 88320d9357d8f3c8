import { sayMoment } from "#lib/core/when";
import type { State } from "#lib/requests/model";
import type { RequestLine } from "#lib/support/queries";

/** On home: how an open request stands, as a sentence. It can wait. */
export function RequestNews({ request, zone }: { request: RequestLine; zone: string }) {
  const said = sentences[request.state]?.(request, zone);
  if (!said) return null;
  return (
    <p>
      {said.what} <a href={`/support/${request.id}`}>{said.link}</a>
    </p>
  );
}

type Said = { what: string; link: string };

/** Only what is open has news; the rest is under Reach out. */
const sentences: Partial<Record<State, (request: RequestLine, zone: string) => Said>> = {
  sent: ({ coach, opened, lateSince }, zone) =>
    lateSince
      ? {
          what: `${coach} promised an answer by ${sayMoment(lateSince, zone)}, and didn’t give one.`,
          link: "See what you can do now",
        }
      : {
          what: `Your request is with ${coach}.`,
          link: opened ? "See it or withdraw it" : "See it, change it or withdraw it",
        },
  "asked-back": ({ coach }) => ({
    what: `${coach} asked you one question.`,
    link: "Read it, and answer if you like",
  }),
  offered: ({ coach }) => ({
    what: `${coach} offered you times to talk.`,
    link: "Choose one, if one suits",
  }),
  scheduled: ({ coach }) => ({ what: `You have a time with ${coach}.`, link: "See when" }),
  rested: ({ coach }) => ({ what: `Your request to ${coach} is resting.`, link: "Take it up again" }),
};
