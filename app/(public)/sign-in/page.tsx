import { redirect } from "next/navigation";
import { sessionIfAny } from "#lib/access/page";
import { localPath } from "#lib/account/model";
import { SignInForm } from "@/components/account/sign-in-form";
import { PublicFrame } from "@/components/frame/public-frame";

type Props = { searchParams: Promise<{ back?: string | string[]; new?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const query = await searchParams;
  const back = typeof query.back === "string" ? localPath(query.back) : null;
  const session = await sessionIfAny();
  if (session && !session.locked) redirect(session.home);
  return (
    <PublicFrame current="sign-in">
      <div className="col-narrow stack stack-6">
        <h1>Sign in</h1>
        {query.new === "1" && (
          <p role="status">
            Your password is changed, and every device was signed out. Sign in with the new one.
          </p>
        )}
        {back && (
          <p className="hint">The page you opened needs an account. It opens once you’re signed in.</p>
        )}
        <SignInForm back={back} />
        <p className="hint">
          No account? <a href="/join">Join</a>, or <a href="/path/1">read the first module</a> without one.
        </p>
      </div>
    </PublicFrame>
  );
}
