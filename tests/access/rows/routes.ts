import { mornings } from "#content/modules/01-person-or-quiet/exercises";
import { POST as left, GET as leftPage } from "@/app/(public)/left/route";
import { POST as draft } from "@/app/api/coach/draft/route";
import { GET as queue } from "@/app/api/coach/queue/route";
import { POST as requestDraft } from "@/app/api/coach/request-draft/route";
import { GET as deviceKey } from "@/app/api/device-key/route";
import { GET as health } from "@/app/api/health/route";
import { POST as leave } from "@/app/api/leave/route";
import { GET as news } from "@/app/api/news/route";
import { POST as save } from "@/app/api/save/route";
import { POST as signIn } from "@/app/api/sign-in/route";
import {
  eachCoachs,
  eachMembers,
  eachSessions,
  fetches,
  forAll,
  herCoachs,
  type Row,
} from "../../harness/doors.ts";

export const rows: Row[] = [
  {
    door: "app/api/save/route.ts POST",
    locked: "ada",
    go: () =>
      fetches(save, "/api/save", {
        exerciseId: mornings.id,
        page: "p",
        seen: 0,
        changes: [{ key: "round", value: "new", base: 0 }],
      }),
    expected: eachMembers,
  },
  {
    door: "app/api/news/route.ts GET",
    locked: "ada",
    go: (_, { share }) => fetches(news, `/api/news?share=${share}`),
    expected: eachMembers,
  },
  {
    door: "app/api/news/route.ts GET",
    locked: "ada",
    go: (_, { request }) => fetches(news, `/api/news?request=${request}`),
    expected: eachMembers,
  },
  {
    door: "app/api/coach/queue/route.ts GET",
    locked: "ben",
    go: () => fetches(queue, "/api/coach/queue"),
    expected: eachCoachs,
  },
  {
    door: "app/api/coach/draft/route.ts POST",
    locked: "ben",
    go: (_, there) =>
      fetches(draft, "/api/coach/draft", {
        share: there.share,
        revision: there.draft.revision,
        text: ["More."],
      }),
    expected: herCoachs,
  },
  {
    door: "app/api/coach/request-draft/route.ts POST",
    locked: "ben",
    go: (_, { request }) =>
      fetches(requestDraft, "/api/coach/request-draft", {
        id: request,
        begun: { reply: { text: "About May." } },
        revision: 0,
      }),
    expected: herCoachs,
  },
  {
    door: "app/api/sign-in/route.ts POST",
    locked: "ada",
    go: (_, { ada }) => fetches(signIn, "/api/sign-in", { email: ada.email, password: "not the password" }),
    expected: forAll("no-match"),
  },
  {
    // The answer is the same for everybody; with a session it locks it, and a locked one locks nothing more.
    door: "app/api/leave/route.ts POST",
    locked: "ada",
    go: () => fetches(leave, "/api/leave", {}),
    expected: { ...eachSessions, nobody: "nothing", locked: "nothing" },
  },
  {
    // The page that moves on is the same for everybody; with a session it locks it.
    door: "app/(public)/left/route.ts POST",
    locked: "ada",
    go: () => fetches(left, "/left", {}),
    expected: { ...eachSessions, nobody: "nothing", locked: "nothing" },
  },
  {
    door: "app/(public)/left/route.ts GET",
    locked: "ada",
    go: () => fetches(leftPage, "/left"),
    expected: forAll("nothing"),
  },
  {
    door: "app/api/device-key/route.ts GET",
    locked: "ada",
    go: () => fetches(deviceKey, "/api/device-key"),
    // Each member has a key of their own, which says nothing of anybody.
    expected: { ...eachMembers, ada: "nothing" },
  },
  {
    door: "app/api/health/route.ts GET",
    locked: "ada",
    go: () => fetches(health, "/api/health"),
    expected: forAll("nothing"),
  },
];
