import type { ReactNode } from "react";

type Props = {
  /** What else can be done from this page, such as printing it. */
  children?: ReactNode;
};

/** What leaving quickly does and doesn't do, for someone who may be watched. */
export function DeviceSafety({ children }: Props) {
  return (
    <section className="stack stack-3 well no-print" aria-labelledby="device-safety">
      <h2 id="device-safety">If someone could see this screen</h2>
      <p>
        “Leave quickly” swaps this page for the weather. Pressing Shift three times does the same where
        scripts run. It doesn’t clear your history. A private window, or a friend’s phone, is safer. A call or
        a text can stay in the phone’s list or on the bill.
      </p>
      {children}
    </section>
  );
}
