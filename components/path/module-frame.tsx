import type { ReactNode } from "react";
import type { GuideModule, Step } from "#lib/exercises/guide";
import { MemberFrame } from "../frame/member-frame.tsx";
import { PublicFrame } from "../frame/public-frame.tsx";
import { ModuleHead } from "./module-head.tsx";
import { outlineOf } from "./module-outline.ts";

/** Round a step of a module: the same page for a member and for somebody without an account. */
export function ModuleFrame({
  guideModule,
  way,
  current,
  member,
  afraid = false,
  children,
}: {
  guideModule: GuideModule;
  way: Step[];
  current: string;
  /** Null for somebody whom nobody knows. */
  member: { coachName: string | null } | null;
  /** The member has been afraid of the other person: the module says one thing more. */
  afraid?: boolean;
  children: ReactNode;
}) {
  const page = (
    <div className="col stack stack-6">
      <ModuleHead {...outlineOf(guideModule, { way, current })} />
      {afraid ? <WhereAfraid guideModule={guideModule} /> : null}
      {children}
    </div>
  );
  if (!member) return <PublicFrame>{page}</PublicFrame>;
  return (
    <MemberFrame current="path" coachName={member.coachName}>
      {page}
    </MemberFrame>
  );
}

/** Said at the top of a module to somebody who has been afraid, in words that tell nobody so; it stays off paper. */
export function WhereAfraid({ guideModule: { whereAfraid } }: { guideModule: GuideModule }) {
  if (!whereAfraid) return null;
  const { before, link, after } = whereAfraid.note;
  return (
    <div className="note no-print">
      <p>
        {before}
        <a href="/help-now">{link}</a>
        {after}
      </p>
    </div>
  );
}
