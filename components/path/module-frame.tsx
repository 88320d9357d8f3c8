import type { ReactNode } from "react";
import type { GuideModule, Step } from "#lib/exercises/guide";
import { MemberFrame } from "../frame/member-frame.tsx";
import { PublicFrame } from "../frame/public-frame.tsx";
import { ModuleHead } from "./module-head.tsx";

/** Round a step of a module: the same page for a member and for somebody without an account. */
export function ModuleFrame({
  guideModule,
  way,
  current,
  member,
  children,
}: {
  guideModule: GuideModule;
  way: Step[];
  current: string;
  /** Null for somebody whom nobody knows. */
  member: { coachName: string | null } | null;
  children: ReactNode;
}) {
  const page = (
    <div className="col stack stack-6">
      <ModuleHead guideModule={guideModule} way={way} current={current} />
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
