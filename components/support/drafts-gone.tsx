"use client";
import { useEffect } from "react";
import { type Device, dropFormDrafts } from "../device/use-form-draft.ts";

/** On the page of a request: what this device kept of it before it was sent goes, now that its receipt is here. */
export function DraftsGone({
  device,
  requestId,
  but,
}: {
  device: Device;
  requestId: string;
  /** The forms that can still be sent for it. */
  but: string;
}) {
  useEffect(() => {
    void dropFormDrafts(device, { subject: "request", id: requestId, but: but.split(" ") });
  }, [device, requestId, but]);
  return null;
}
