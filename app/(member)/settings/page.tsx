import type { ReactNode } from "react";
import { countries } from "#content/help/index";
import { leaving } from "#content/pages";
import { memberIfAny, requireSession } from "#lib/access/page";
import { type Device, devices, settings } from "#lib/account/queries";
import { myCoach } from "#lib/coaching/queries";
import { sayMoment, zones } from "#lib/core/when";
import { Devices } from "@/components/account/devices";
import { SettingsForm } from "@/components/account/settings-form";
import { CoachFrame } from "@/components/frame/coach-frame";
import { MemberFrame } from "@/components/frame/member-frame";
import { Paragraphs } from "@/components/ui/paragraphs.tsx";

/** For everybody who signs in: the devices. For a member, what they said about themselves as well. */
export default async function SettingsPage() {
  const session = await requireSession("/settings");
  const member = await memberIfAny();
  const lines = (await devices(session)).map((device) => ({
    id: device.id,
    device: device.device,
    isThis: device.isThis,
    said: said(device, session.timeZone),
  }));
  const [own, coach] =
    typeof member === "string" ? [null, null] : await Promise.all([settings(member), myCoach(member)]);
  return (
    <Frame home={session.home} coachName={coach?.name}>
      <div className="col stack stack-7">
        <h1>Settings</h1>
        {own && (
          <section className="stack stack-4" aria-labelledby="you">
            <h2 id="you">You, here</h2>
            <SettingsForm
              settings={own}
              zones={zones()}
              countries={countries.map(({ code, name }) => ({ code, name }))}
            />
          </section>
        )}
        {own && (
          <section className="stack stack-3" aria-labelledby="about">
            <h2 id="about">What the guide knows</h2>
            <p>
              <a href="/path/0/situation">Your situation</a>: your word for the other person, how it ended,
              what still ties you. Each can be changed, and says what it changes.
            </p>
            <p>
              <a href="/settings/questions">Questions about safety</a>: your answers, to change or delete.
            </p>
          </section>
        )}
        <section className="stack stack-4" aria-labelledby="devices">
          <h2 id="devices">Where you are signed in</h2>
          <Devices devices={lines} />
          <p className="hint">
            To change your password, <a href="/sign-in/reset">have a link mailed to you</a>.
          </p>
        </section>
        {own && (
          <section className="stack stack-3" aria-labelledby="leaving">
            <h2 id="leaving">Leave quickly</h2>
            <Paragraphs of={leaving} />
          </section>
        )}
      </div>
    </Frame>
  );
}

function said({ startedAt, seenAt, locked }: Device, zone: string): string {
  const since = `Signed in on ${sayMoment(startedAt, zone)}. Last used on ${sayMoment(seenAt, zone)}, or up to an hour later.`;
  return locked ? `${since} Locked.` : since;
}

function Frame({
  home,
  coachName,
  children,
}: {
  home: "/home" | "/coach" | "/practice";
  coachName?: string;
  children: ReactNode;
}) {
  if (home === "/home") return <MemberFrame coachName={coachName}>{children}</MemberFrame>;
  return <CoachFrame offers={home === "/practice" ? ["practice"] : undefined}>{children}</CoachFrame>;
}
