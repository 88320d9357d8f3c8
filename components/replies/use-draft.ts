"use client";

import { useCallback, useEffect, useRef, useState } from "react";

/** What a draft's route gives back. Instants arrive as text. */
type Saved = { draftId: string; revision: number; savedAt: string; newestVersionId?: string | null };
type Answer = { ok: true; value: Saved } | { ok: false; code: string; message: string };

export type DraftState = {
  id: string | null;
  revision: number;
  savedAt: Date | null;
  saving: boolean;
  /** It could not be saved, and is tried again. */
  retrying: boolean;
  /** It was refused: nothing more is saved until the coach has chosen or come back. */
  refused: { code: string; message: string } | null;
  /** The newest copy with the coach: another one than shown, or none any more. Of a request there is none to tell. */
  newestVersionId: string | null | undefined;
};

/** Where it is saved, and what is sent for a content. Made once: a page has one draft. */
export type DraftRoute<Content> = { address: string; body(content: Content): Record<string, unknown> };

const pause = 1000;
const longest = 30_000;
const timeLimit = 10_000;

/**
 * Saves a draft by itself: a second after a pause, on leaving the page, and again with longer waits while there is no
 * connection. One save runs at a time, so that each starts from the revision the one before it gave back.
 */
export function useDraft<Content>({
  route,
  content,
  first,
}: {
  route: DraftRoute<Content>;
  /** Another object or text with each change. */
  content: Content;
  first: Pick<DraftState, "id" | "revision" | "savedAt">;
}) {
  const [state, setState] = useState<DraftState>({
    ...first,
    saving: false,
    retrying: false,
    refused: null,
    newestVersionId: undefined,
  });
  const now = useRef({ content, saved: content, revision: first.revision, stopped: false, tries: 0 });
  now.current.content = content;
  const [to] = useState(route);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(
    async ({ over = false, keepalive = false } = {}): Promise<boolean> => {
      const at = now.current;
      const sending = at.content;
      setState((before) => ({ ...before, saving: true }));
      const answer = await post(to, { content: sending, revision: at.revision, over, keepalive });
      if (answer === null) {
        at.tries += 1;
        setState((before) => ({ ...before, saving: false, retrying: true }));
        return false;
      }
      at.tries = 0;
      if (!answer.ok) {
        at.stopped = true;
        const { code, message } = answer;
        setState((before) => ({ ...before, saving: false, retrying: false, refused: { code, message } }));
        return false;
      }
      const { draftId: id, revision, savedAt, newestVersionId } = answer.value;
      at.saved = sending;
      at.revision = revision;
      at.stopped = false;
      setState({
        id,
        revision,
        savedAt: new Date(savedAt),
        saving: false,
        retrying: false,
        refused: null,
        newestVersionId,
      });
      return true;
    },
    [to],
  );

  /** Saves until what stands on the page is what is saved. */
  const flush = useCallback(
    async (options: { over?: boolean; keepalive?: boolean } = {}): Promise<boolean> => {
      clearTimeout(timer.current);
      while (running.current) await running.current;
      const at = now.current;
      if (at.content === at.saved && !options.over && at.revision > 0) return true;
      running.current = save(options).finally(() => {
        running.current = null;
      });
      const done = await running.current;
      if (done && now.current.content !== now.current.saved) return flush();
      if (!done && !now.current.stopped)
        timer.current = setTimeout(flush, Math.min(longest, pause * 2 ** now.current.tries));
      return done;
    },
    [save],
  );

  // The content is another with each change, so this runs again with each.
  useEffect(() => {
    const at = now.current;
    if (content === at.saved || at.stopped) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pause);
  }, [content, flush]);

  useEffect(() => {
    const hidden = () => {
      const at = now.current;
      if (document.visibilityState === "hidden" && at.content !== at.saved && !at.stopped)
        flush({ keepalive: true });
    };
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      clearTimeout(timer.current);
    };
  }, [flush]);

  /** Nothing is saved of what is being sent, unless it is written on. */
  const hold = () => clearTimeout(timer.current);

  return { ...state, flush, hold, saveOver: () => flush({ over: true }) };
}

/** Null where there was no answer. */
async function post<Content>(
  { address, body }: DraftRoute<Content>,
  {
    content,
    revision,
    over,
    keepalive,
  }: { content: Content; revision: number; over: boolean; keepalive: boolean },
): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...body(content), revision, over: String(over) }),
      keepalive,
      signal: AbortSignal.timeout(timeLimit),
    });
    // A server that fails is asked again; one that says no is not.
    if (response.status >= 500 || response.status === 429) return null;
    return await response.json();
  } catch {
    return null;
  }
}
