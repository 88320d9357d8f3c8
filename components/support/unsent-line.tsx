import type { Unsent } from "../device/use-form-draft.ts";
import { StatusLine } from "../ui/status-line.tsx";

/** Where words are that are not sent so far, under the field they stand in. */
export function UnsentLine({ unsent }: { unsent: Unsent }) {
  if (unsent === "in-page")
    return <span>Not sent yet, and nothing is kept on this device: leave this page open.</span>;
  return (
    <>
      {unsent === "on-device" ? <StatusLine state="local" /> : null}
      <span>Not sent until you press the button</span>
    </>
  );
}
