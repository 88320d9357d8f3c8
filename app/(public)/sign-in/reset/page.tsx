import { visitor } from "#lib/access/page";
import { mailOnPage } from "#lib/joining/queries";
import { AskForNewPasswordForm } from "@/components/account/new-password-form";
import { PublicFrame } from "@/components/frame/public-frame";

export default async function ResetPage() {
  return (
    <PublicFrame current="sign-in">
      <div className="col-narrow stack stack-6">
        <h1>Choose a new password</h1>
        <AskForNewPasswordForm>
          <p>A mail with a link goes to your address. Setting the new password signs every device out.</p>
        </AskForNewPasswordForm>
        {mailOnPage(await visitor()) && (
          <p className="well">
            This copy of Groundwork sends no mail. <a href="/dev/mail">Read what it would have sent</a>.
          </p>
        )}
      </div>
    </PublicFrame>
  );
}
