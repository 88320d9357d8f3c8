"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { State } from "#lib/requests/model";

const askEvery = 20_000;

type Standing = { state: State; open: boolean; changedAt: string };
type Waited = { requestId: string; coach: string; here: Standing };

/** Waits for what becomes of a request on the page that shows it, and shows it there by itself. */
export function RequestChanges(waited: Waited) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Waiting {...waited} />
    </QueryClientProvider>
  );
}

async function readStanding(requestId: string, signal: AbortSignal): Promise<Standing> {
  const response = await fetch(`/api/news?request=${encodeURIComponent(requestId)}`, { signal });
  if (!response.ok) throw new Error(`The news answered ${response.status}`);
  const answer: { value: Standing } = await response.json();
  return answer.value;
}

function Waiting({ requestId, coach, here }: Waited) {
  const router = useRouter();
  const own = `/support/${requestId}`;
  const isOwn = usePathname() === own;
  const place = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const { data: now } = useQuery({
    queryKey: ["news", requestId, here.state, here.changedAt],
    queryFn: ({ signal }) => readStanding(requestId, signal),
    initialData: here,
    enabled: here.open,
    staleTime: askEvery / 2,
    refetchInterval: askEvery,
    refetchOnWindowFocus: true,
  });
  const moved = now.state !== here.state;
  const newer = now.changedAt > here.changedAt || moved;
  const said = moved ? arrived[now.state]?.(coach) : undefined;

  // Told once, whoever brought it: this question, or a page made afresh for another reason in the meantime.
  const latest = newer ? now.state : here.state;
  const told = useRef(here.state);
  useEffect(() => {
    if (told.current === latest) return;
    told.current = latest;
    const live = document.getElementById("live");
    if (live) live.textContent = arrived[latest]?.(coach) ?? "";
  }, [latest, coach]);

  useEffect(() => {
    if (!newer) return;
    // A page on which something is being written is not changed under the hand that writes.
    const writes = isWritten(place.current);
    setHeld(writes && moved);
    if (writes) return;
    // Reach out shows what is open. Closed, the request is shown on its own page, where its answer is.
    if (isOwn || now.open) router.refresh();
    else router.replace(own, { scroll: false });
  }, [newer, moved, isOwn, own, now.open, router]);

  return (
    <div ref={place} hidden={!held}>
      <p className="note">
        {said ?? "This request has moved on."} What you typed stays here until you load the page again.{" "}
        <a href={own}>Load it again</a>
      </p>
    </div>
  );
}

/** What is read out once. It is said by the page as well. */
const arrived: Partial<Record<State, (coach: string) => string>> = {
  sent: (coach) => `Your request is with ${coach} again.`,
  "asked-back": (coach) => `${coach} asked you one question.`,
  answered: (coach) => `${coach} answered in writing.`,
  offered: (coach) => `${coach} offered you times to talk.`,
  scheduled: (coach) => `You have a time with ${coach}.`,
  declined: (coach) => `${coach} can’t take this one. What they wrote is on this page.`,
  cancelled: (coach) => `${coach} called the time off.`,
  rested: (coach) => `Your request to ${coach} is resting.`,
};

/** Whether something was typed or chosen beside it that is not sent. */
function isWritten(beside: Element | null): boolean {
  const fields = beside?.parentElement?.querySelectorAll("textarea, input") ?? [];
  return [...fields].some((field) =>
    field instanceof HTMLInputElement
      ? field.checked !== field.defaultChecked
      : field instanceof HTMLTextAreaElement && field.value !== field.defaultValue,
  );
}
