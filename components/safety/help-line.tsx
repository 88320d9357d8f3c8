import {
  contactAct,
  contactHref,
  contactTerms,
  type HelpLine,
  isOverdue,
  sayCheck,
} from "#content/help/lines";

type Props = { line: HelpLine; today: Date };

/** One line: who it is for, each way of reaching it with its own hours, and how it was checked. */
export function HelpLineRow({ line, today }: Props) {
  const overdue = line.verifiedOn !== null && isOverdue(line, today);
  return (
    <li className="line">
      <div className="stack stack-2">
        <h3>{line.name}</h3>
        <p>{line.serves}</p>
        {line.note === undefined ? null : <p>{line.note}</p>}
      </div>
      <ul className="stack stack-3 list-none p-0 sm:row-span-2 sm:w-72">
        {line.contacts.map((contact) => (
          <li key={`${contact.type} ${contact.value}`} className="stack stack-2">
            <ContactLink contact={contact} />
            <ContactTerms contact={contact} kind={line.kind} />
          </li>
        ))}
      </ul>
      <p className={overdue ? "hint" : "meta"}>
        {sayCheck(line, today)}
        {overdue ? (
          <>
            {" "}
            <a href="#elsewhere">Go to the directories</a>
          </>
        ) : null}
      </p>
    </li>
  );
}

type LinkProps = { contact: HelpLine["contacts"][number]; full?: boolean };

/** The number or address as a thing to press; plain text where no link can reach it. */
export function ContactLink({ contact, full = false }: LinkProps) {
  const href = contactHref(contact);
  const act = contactAct(contact);
  if (href === null) return <p className="num">{act}</p>;
  const spoken = contact.type === "call" || contact.type === "text";
  return (
    <a className={`btn ${spoken ? "help" : "second"}${full ? " full" : ""}`} href={href} rel="noreferrer">
      {act}
    </a>
  );
}

/** Hours, cost and languages of one way of reaching a line. */
export function ContactTerms({
  contact,
  kind,
}: {
  contact: HelpLine["contacts"][number];
  kind: HelpLine["kind"];
}) {
  const terms = contactTerms(contact, kind);
  return terms === "" ? null : <p className="meta">{terms}</p>;
}
