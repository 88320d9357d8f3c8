import type { ReactNode } from "react";
import { MemberFrame } from "../frame/member-frame.tsx";

/** Round a page of a tool: its name, a line about it, and what stands in it. */
export function ToolFrame({
  title,
  lede,
  coachName,
  isBefore = false,
  wide = false,
  children,
}: {
  title: string;
  lede?: ReactNode;
  coachName: string | null;
  /** It is “Before you send”, which has a place of its own in the frame. */
  isBefore?: boolean;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <MemberFrame current={isBefore ? "before" : undefined} coachName={coachName}>
      <div className={wide ? "col-wide stack stack-6" : "col stack stack-6"}>
        <div className="stack stack-3">
          <h1>{title}</h1>
          {lede}
        </div>
        {children}
      </div>
    </MemberFrame>
  );
}
