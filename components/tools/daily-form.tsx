"use client";
import { useActionState } from "react";
import type { ActionState } from "#lib/access/action";
import { chooseDailyAction } from "#lib/checkins/actions";

/** Three marks a day, for two weeks: begun by a press, and stopped by one. */
export function DailyForm({ on, begin, stop }: { on: boolean; begin: string; stop: string }) {
  const [state, choose] = useActionState(chooseDailyAction, { status: "ready" } as ActionState<{
    daily: string;
  }>);
  return (
    <form action={choose} className="stack stack-2">
      <input type="hidden" name="daily" value={on ? "off" : "on"} />
      {state.status === "refused" ? <p role="alert">{state.message}</p> : null}
      <button className="btn second by-itself" type="submit">
        {on ? stop : begin}
      </button>
    </form>
  );
}
