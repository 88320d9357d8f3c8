import { sendNowAction, sendReplyAction, takeBackReplyAction, writeAction } from "#lib/replies/actions";
import { openReview, readReplies } from "#lib/replies/commands";
import { arrivedOn, draftsOf, knownShare, newsFor, onTheirWay } from "#lib/replies/queries";
import {
  asks,
  eachCoachs,
  eachMembers,
  herCoachs,
  press,
  type Row,
  withPastCoach,
} from "../../harness/doors.ts";

export const rows: Row[] = [
  {
    door: "lib/replies/actions.ts writeAction",
    locked: "ben",
    go: (_, { share, draft }) =>
      press(writeAction, { share, revision: draft.revision, "text[]": ["Another thought."], press: "keep" }),
    expected: herCoachs,
  },
  {
    door: "lib/replies/actions.ts sendReplyAction",
    locked: "ben",
    go: (_, { share, version, draft }) =>
      press(sendReplyAction, { share, version, draft: draft.id, revision: draft.revision }),
    expected: herCoachs,
  },
  {
    door: "lib/replies/actions.ts takeBackReplyAction",
    locked: "ben",
    go: (_, { newReply }) => press(takeBackReplyAction, { reply: newReply }),
    expected: herCoachs,
  },
  {
    door: "lib/replies/actions.ts sendNowAction",
    locked: "ben",
    go: (_, { newReply }) => press(sendNowAction, { reply: newReply }),
    expected: herCoachs,
  },
  {
    door: "lib/replies/commands.ts openReview",
    locked: "ben",
    go: asks("coach", (coach, { share }) => openReview(coach, { shareId: share })),
    expected: herCoachs,
  },
  {
    door: "lib/replies/commands.ts openReview",
    trying: "what was with her past coach",
    locked: "ben",
    go: asks("coach", (coach, { pastShare }) => openReview(coach, { shareId: pastShare })),
    expected: withPastCoach,
  },
  {
    door: "lib/replies/actions.ts writeAction",
    trying: "what was with her past coach",
    locked: "ben",
    go: (_, { pastShare }) =>
      press(writeAction, { share: pastShare, revision: 0, "text[]": ["One thing more."], press: "keep" }),
    expected: withPastCoach,
  },
  {
    door: "lib/replies/commands.ts readReplies",
    locked: "ada",
    go: asks("member", (member, { share }) => readReplies(member, share)),
    expected: eachMembers,
  },
  {
    door: "lib/replies/queries.ts newsFor",
    locked: "ada",
    go: asks("member", newsFor),
    expected: eachMembers,
  },
  {
    door: "lib/replies/queries.ts arrivedOn",
    locked: "ada",
    go: asks("member", (member, { share }) => arrivedOn(member, share)),
    expected: eachMembers,
  },
  {
    door: "lib/replies/queries.ts draftsOf",
    locked: "ben",
    go: asks("coach", draftsOf),
    expected: eachCoachs,
  },
  {
    door: "lib/replies/queries.ts onTheirWay",
    locked: "ben",
    go: asks("coach", onTheirWay),
    expected: eachCoachs,
  },
  {
    door: "lib/replies/queries.ts knownShare",
    locked: "ben",
    go: asks("coach", (coach, { share }) => knownShare(coach, share)),
    // Null is how it says that there is none.
    expected: eachCoachs,
  },
];
