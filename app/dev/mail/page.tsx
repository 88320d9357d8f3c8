import { notFound } from "next/navigation";
import { visitor } from "#lib/access/page";
import { sayMoment } from "#lib/core/when";
import { devMail } from "#lib/joining/queries";
import { BareFrame } from "@/components/frame/bare-frame";

/** The mail that a copy on somebody's own machine didn't send. Not there anywhere else. */
export default async function DevMailPage() {
  const mails = await devMail(await visitor());
  if (mails === null) notFound();
  return (
    <BareFrame>
      <div className="col-wide stack stack-6">
        <h1>Mail that was not sent</h1>
        {mails.length === 0 && (
          <p>There is none so far. A mail can take a few seconds: load the page again.</p>
        )}
        {mails.map(({ id, to, subject, sentAt, text }) => (
          <article key={id} className="sheet pad stack stack-2">
            <h2>{subject}</h2>
            <p className="meta">
              To {to}, {sayMoment(sentAt, "UTC")} UTC
            </p>
            <p className="own">{withLinks(text)}</p>
          </article>
        ))}
      </div>
    </BareFrame>
  );
}

function withLinks(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith("http") ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
