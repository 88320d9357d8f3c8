import { redirect } from "next/navigation";
import { countries } from "#content/help/index";
import { firstPage, limits } from "#content/pages";
import { sessionIfAny } from "#lib/access/page";
import { zones } from "#lib/core/when";
import { JoinForm } from "@/components/account/join-form";
import { PublicFrame } from "@/components/frame/public-frame";

export default async function JoinPage() {
  const session = await sessionIfAny();
  if (session && !session.locked) redirect(session.home);
  return (
    <PublicFrame current="join">
      <div className="col stack stack-6">
        <div className="stack stack-3">
          <h1>Keep what you write</h1>
          <p className="lede">
            You need an e-mail address, a password and a name to go by here. Nothing is shared with anyone
            until you choose an item and press share.
          </p>
          <p>
            <a href="/sign-in">{firstPage.join.signIn}</a>
          </p>
        </div>
        <JoinForm
          zones={zones()}
          countries={countries.map(({ code, name }) => ({ code, name }))}
          limits={limits}
        />
      </div>
    </PublicFrame>
  );
}
