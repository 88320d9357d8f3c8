import { redirect } from "next/navigation";
import { sessionIfAny, visitor } from "#lib/access/page";
import { isId } from "#lib/core/ids";
import { mailOnPage } from "#lib/joining/queries";
import { CodeForm } from "@/components/account/code-form";
import { PublicFrame } from "@/components/frame/public-frame";

type Props = { searchParams: Promise<{ joining?: string | string[] }> };

/** Says the same for every address: whether it has an account stands in its mail alone. */
export default async function CodePage({ searchParams }: Props) {
  const { joining } = await searchParams;
  const session = await sessionIfAny();
  if (session && !session.locked) redirect(session.home);
  if (typeof joining !== "string" || !isId(joining)) redirect("/join");
  return (
    <PublicFrame current="join">
      <div className="col stack stack-6">
        <h1>Look in your mail to finish</h1>
        {mailOnPage(await visitor()) && (
          <p className="well">
            This copy of Groundwork sends no mail. <a href="/dev/mail">Read what it would have sent</a>.
          </p>
        )}
        <CodeForm joining={joining} />
      </div>
    </PublicFrame>
  );
}
