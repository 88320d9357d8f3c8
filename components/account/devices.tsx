"use client";
import { useActionState } from "react";
import { signOutDeviceAction, signOutEverywhereAction } from "#lib/account/actions";
import { Refusal } from "./fields.tsx";

/** A device as the list says it, its times already in words. */
type DeviceLine = { id: string; device: string; said: string; isThis: boolean };

/** Where the account is signed in, and the ways out. */
export function Devices({ devices }: { devices: readonly DeviceLine[] }) {
  const [state, everywhere, pending] = useActionState(signOutEverywhereAction, { status: "ready" });
  return (
    <div className="stack stack-4">
      <ul className="stack stack-3 list-none p-0">
        {devices.map((device) => (
          <Device key={device.id} {...device} />
        ))}
      </ul>
      <form action={everywhere} className="stack stack-3">
        <Refusal state={state} />
        <button className="btn second" type="submit" aria-busy={pending || undefined}>
          Sign out everywhere
        </button>
      </form>
    </div>
  );
}

function Device({ id, device, said, isThis }: DeviceLine) {
  const [state, signOut, pending] = useActionState(signOutDeviceAction, { status: "ready" });
  return (
    <li className="sheet pad row between">
      <div className="flex-1 basis-64">
        <p>
          <strong>{device}</strong>
          {isThis && " (this device)"}
        </p>
        <p className="meta">{said}</p>
      </div>
      <form action={signOut}>
        <input type="hidden" name="id" value={id} />
        <button className="btn second small" type="submit" aria-busy={pending || undefined}>
          Sign out <span className="vh">{isThis ? "this device" : device}</span>
        </button>
        <Refusal state={state} />
      </form>
    </li>
  );
}
