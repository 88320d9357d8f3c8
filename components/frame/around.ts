/** Where a member is. The coach's place is the way to reach out. Left out on pages that stand outside the five. */
export type MemberPlace = "home" | "path" | "shared" | "coach" | "before" | "help";

export type PublicPlace = "first" | "join" | "sign-in" | "help";

/** Where a coach or an admin is. */
export type CoachPlace = "queue" | "people" | "sessions" | "hours" | "practice";

/** Whose page it is and where they are: what is drawn round it, said in as little as will do. */
export type Around =
  | { of: "member"; current?: MemberPlace; coach: string }
  | { of: "public"; current?: PublicPlace; tall?: boolean }
  /** `offers` are the places this person has: a coach's four, an admin's practice, or both. */
  | { of: "coach"; current?: CoachPlace; offers: readonly CoachPlace[] }
  /** The name and the way out, and nothing else to choose. */
  | { of: "nobody" };
