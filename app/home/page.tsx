import { tools } from "#content/tools/index";
import { requireMember } from "#lib/access/page";
import { pathOf } from "#lib/path/queries";
import { newsFor } from "#lib/replies/queries";
import { myOpenRequest } from "#lib/support/queries";
import { MemberFrame } from "@/components/frame/member-frame.tsx";
import { Home } from "@/components/path/home.tsx";
import { RepliesNews } from "@/components/replies/news.tsx";
import { RequestNews } from "@/components/support/request-news.tsx";

/** One suggested thing, what the coach wrote, the tools, the path, and the last save. */
export default async function HomePage() {
  const member = await requireMember("/home");
  const [path, news, open] = await Promise.all([pathOf(member), newsFor(member), myOpenRequest(member)]);
  const { now, timeZone, alias, coachName } = member;
  return (
    <MemberFrame current="home" coachName={coachName}>
      <Home
        alias={alias}
        now={now}
        zone={timeZone}
        coachName={coachName}
        tools={tools}
        {...path}
        news={
          news.length > 0 || open ? (
            <section className="stack stack-3" aria-labelledby="news">
              <h2 id="news">From {coachName ?? "your coach"}</h2>
              <RepliesNews news={news} now={now} zone={timeZone} />
              {open ? <RequestNews request={open} zone={timeZone} /> : null}
            </section>
          ) : null
        }
      />
    </MemberFrame>
  );
}
