import { redirect } from "next/navigation";
import { sessionIfAny } from "#lib/access/page";
import { localPath } from "#lib/account/model";
import { SignOutForm, UnlockForm } from "@/components/account/sign-in-form";
import { BareFrame } from "@/components/frame/bare-frame";

type Props = { searchParams: Promise<{ back?: string | string[] }> };

/** Where Leave quickly leaves a session. It names nobody: whoever looks may be somebody else. */
export default async function UnlockPage({ searchParams }: Props) {
  const { back: asked } = await searchParams;
  const back = typeof asked === "string" ? localPath(asked) : null;
  const session = await sessionIfAny();
  if (!session) redirect(back ? `/sign-in?back=${encodeURIComponent(back)}` : "/sign-in");
  if (!session.locked) redirect(back ?? session.home);
  return (
    <BareFrame>
      <div className="col-narrow stack stack-6">
        <h1>Locked</h1>
        <p>What was typed is kept. The password opens it.</p>
        <UnlockForm back={back} />
        <div className="row">
          <span className="hint">Not yours?</span>
          <SignOutForm label="Sign out here" />
        </div>
        <p>
          <a className="btn help" href="/help-now">
            Help now
          </a>
        </p>
      </div>
    </BareFrame>
  );
}
