import { visitor } from "#lib/access/page";
import { newPasswordWords } from "#lib/account/model";
import { resetIsOpen } from "#lib/account/queries";
import { NewPasswordForm } from "@/components/account/new-password-form";
import { PublicFrame } from "@/components/frame/public-frame";

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** The page behind the link of a mail. */
export default async function NewPasswordPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const open = typeof token === "string" && (await resetIsOpen(await visitor(), token));
  return (
    <PublicFrame current="sign-in">
      <div className="col-narrow stack stack-6">
        <h1>Choose a new password</h1>
        {open ? (
          <NewPasswordForm token={token} />
        ) : (
          <>
            <p>{newPasswordWords["link-gone"]}</p>
            <div className="row">
              <a className="btn" href="/sign-in/reset">
                Ask for another link
              </a>
            </div>
          </>
        )}
      </div>
    </PublicFrame>
  );
}
