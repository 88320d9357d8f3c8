"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import type { Queue, QueueRow } from "#lib/practice/model";
import { EyeIcon } from "@/components/ui/icons";
import { Note } from "@/components/ui/note";
import { Paragraphs } from "../ui/paragraphs.tsx";
import { KeyHint, KeysSheet, KeysSwitch, useKeysSheet, useSingleKeys } from "../ui/single-keys.tsx";

const refreshEvery = 30_000;

/** The queue, which refreshes by itself: what was taken back is gone at the next look. */
export function QueueBoard({ first }: { first: Queue }) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Refreshing first={first} />
    </QueryClientProvider>
  );
}

/** Why there is no list: nobody is signed in here any more. */
class Turned extends Error {}

async function readQueue({ signal }: { signal: AbortSignal }): Promise<Queue> {
  const response = await fetch("/api/coach/queue", { signal, headers: { accept: "application/json" } });
  if (response.status === 401 || response.status === 423) throw new Turned();
  if (!response.ok) throw new Error(`The queue answered ${response.status}`);
  const answer: { value: Queue } = await response.json();
  return answer.value;
}

function Refreshing({ first }: { first: Queue }) {
  const { data, error } = useQuery({
    queryKey: ["queue"],
    queryFn: readQueue,
    initialData: first,
    staleTime: refreshEvery / 2,
    refetchInterval: refreshEvery,
    refetchOnWindowFocus: true,
    retry: (count, cause) => count < 3 && !(cause instanceof Turned),
  });
  if (error instanceof Turned)
    return (
      <div className="col stack">
        <h1>Signed out</h1>
        <p>
          This list was closed with your session. <a href="/sign-in?back=%2Fcoach">Sign in</a> to see it
          again.
        </p>
      </div>
    );
  return <Board queue={data} stale={error !== null} />;
}

const allKeys = [
  { keys: ["J"], does: "Down" },
  { keys: ["K"], does: "Up" },
  { keys: ["Enter"], does: "Open" },
  { keys: ["R"], does: "Reply" },
  { keys: ["O"], does: "Offer a time" },
  { keys: ["/"], does: "Find a person in the list" },
  { keys: ["G", "S"], does: "Sessions" },
  { keys: ["?"], does: "All keys" },
];

/** The list, and on a wide screen the pane beside it. */
export function Board({ queue, stale = false }: { queue: Queue; stale?: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [sought, setSought] = useState("");
  const find = useRef<HTMLInputElement>(null);
  const sheet = useKeysSheet();
  const groups = found(queue, sought);
  const rows = groups.flatMap((group) => group.rows);
  // A row that went away leaves its place to the first one.
  const current = rows.find(({ id }) => id === chosen) ?? rows[0];

  const { show } = sheet;
  const keys = useMemo(() => {
    const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>("a[data-row]") ?? [])];
    const marked = () => links().find((link) => link.getAttribute("aria-current") === "true");
    const step = (by: number) => {
      const all = links();
      const focused = all.findIndex((link) => link.matches(":focus"));
      const current = all.findIndex((link) => link.matches('[aria-current="true"]'));
      // The first press of a page chooses the line that is marked already.
      const from = focused >= 0 ? focused : chosen === null ? -1 : current;
      all[Math.min(all.length - 1, Math.max(0, from + by))]?.focus();
    };
    const follow = (href: string | undefined) => href && window.location.assign(href);
    return {
      j: () => step(1),
      k: () => step(-1),
      Enter: () => marked()?.click(),
      r: () => follow(marked()?.dataset.reply),
      o: () => follow(marked()?.dataset.offer),
      "/": () => find.current?.focus(),
      "g s": () => follow("/coach/sessions"),
      "?": show,
    };
  }, [chosen, show]);
  useSingleKeys(keys);

  return (
    <div className="shell stack">
      <div className="row between">
        <div>
          <h1>{queue.today}</h1>
          <p className="hint">{queue.summary}</p>
        </div>
        {queue.groups.length > 0 ? (
          <div className="find">
            <label className="vh" htmlFor="find">
              Find a person in this list
            </label>
            <input
              className="plain-in"
              id="find"
              type="search"
              placeholder="Find a person"
              autoComplete="off"
              ref={find}
              value={sought}
              onChange={(event) => setSought(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "Escape") setSought("");
                if (event.key === "Enter")
                  list.current?.querySelector<HTMLAnchorElement>("a[data-row]")?.focus();
              }}
            />
          </div>
        ) : null}
      </div>
      {stale ? (
        <Note live>No connection. This list is from {queue.readAt}, and refreshes when there is one.</Note>
      ) : null}
      <div className="queue">
        <div className="stack stack-5" ref={list}>
          {rows.length === 0 && queue.groups.length > 0 ? (
            <p role="status">Nobody in this list goes by that name.</p>
          ) : null}
          {queue.groups.length === 0 ? (
            <p>What people share with you or ask of you stands here, the first promise first.</p>
          ) : null}
          {groups.map(({ id, title, hint, rows: own }) => (
            <section key={id} className="qgroup" aria-labelledby={`group-${id}`}>
              <header>
                <h2 id={`group-${id}`}>{title}</h2>
                <span className="meta">{hint}</span>
              </header>
              <ol className="qlist">
                {own.map((row) => (
                  <li key={row.id}>
                    <Row row={row} current={row.id === current?.id} onFocus={() => setChosen(row.id)} />
                  </li>
                ))}
              </ol>
            </section>
          ))}
          {queue.others > 0 ? <Others queue={queue} /> : null}
        </div>
        {queue.groups.length > 0 ? (
          <aside className="peek stack" aria-label="The chosen line">
            {current ? <Peek row={current} /> : null}
            <div className="aside stack stack-3">
              <h2 className="sub">Keys</h2>
              <div className="keys">
                <KeyHint keys={["J", "K"]}>down, up</KeyHint>
                <KeyHint keys={["Enter"]}>open</KeyHint>
                <KeyHint keys={["R"]}>reply</KeyHint>
                <KeyHint keys={["O"]}>offer a time</KeyHint>
                <KeyHint keys={["/"]}>find</KeyHint>
                <KeyHint keys={["G", "S"]}>sessions</KeyHint>
                <KeyHint keys={["?"]}>all keys</KeyHint>
              </div>
              <KeysSwitch />
            </div>
          </aside>
        ) : null}
      </div>
      <KeysSheet open={sheet.open} onClose={sheet.hide} keys={allKeys} />
    </div>
  );
}

/** The lines of those whose name holds what is sought. */
function found({ groups }: Queue, sought: string): Queue["groups"] {
  const name = sought.trim().toLocaleLowerCase("en-GB");
  if (!name) return groups;
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ who }) => who.toLocaleLowerCase("en-GB").includes(name)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

// A plain link, fetched when it is followed and never before: fetching it would open what was shared.
function Row({ row, current, onFocus }: { row: QueueRow; current: boolean; onFocus: () => void }) {
  return (
    <a
      className={row.id.startsWith("concern:") ? "flag" : undefined}
      href={row.href}
      data-row
      data-reply={row.replyHref ?? undefined}
      data-offer={row.offerHref ?? undefined}
      aria-current={current ? "true" : undefined}
      onFocus={onFocus}
    >
      <span className="who">{row.who}</span>
      <span className="when">{row.when}</span>
      <span className="what">
        {row.what}
        {row.ask ? <span className="ask">“{row.ask}”</span> : null}
      </span>
      <span className="new">{row.news}</span>
    </a>
  );
}

function Peek({ row }: { row: QueueRow }) {
  return (
    <>
      <div className="sheet pad stack stack-3">
        <div>
          <p className="eyebrow">{row.who}</p>
          <h2>{row.what}</h2>
        </div>
        {row.ask ? <p className="prose peeked">“{row.ask}”</p> : null}
        <Paragraphs of={row.peek} className="hint" />
        <div className="row">
          <a className="btn" href={row.href}>
            Open <span className="vh">{`${row.who}, ${row.what}`}</span>
          </a>
          {row.replyHref ? (
            <a className="btn second" href={row.replyHref}>
              Reply <span className="vh">to {row.who}</span>
            </a>
          ) : null}
          {row.offerHref ? (
            <a className="btn second" href={row.offerHref}>
              Offer a time <span className="vh">to {row.who}</span>
            </a>
          ) : null}
        </div>
      </div>
      {row.openingsSeen ? (
        <p className="why">
          <EyeIcon />
          <span>{row.who} sees each time you open an item.</span>
        </p>
      ) : null}
    </>
  );
}

function Others({ queue }: { queue: Queue }) {
  const nobody = queue.groups.length === 0;
  const more = nobody ? "" : "more ";
  const who = queue.others === 1 ? `One ${more}person has` : `${queue.others} ${more}people have`;
  return (
    <p className="hint">
      {who} nothing waiting for you. {queue.others === 1 ? "That one is" : "They’re"} under{" "}
      <a href="/coach/people">People</a>.
    </p>
  );
}
