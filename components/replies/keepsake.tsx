import { keepsakePage } from "#content/pages";
import { sayDayAsOf } from "#lib/core/when";
import type { SummaryPart } from "#lib/exercises/guide";
import { type KeepsakePage, sayEnd } from "#lib/pages/model";
import type { ReceivedReply } from "#lib/replies/model";
import type { OwnShare } from "#lib/sharing/queries";
import { Blocks } from "@/components/exercises/blocks.tsx";
import { ReplyLetter } from "./letter.tsx";

export type Letters = { share: OwnShare; replies: ReceivedReply[] }[];

type Day = { zone: string; now: Date };

/** All pages in order, each on a sheet of its own when printed; a reply stands under the part it answers. */
export function Keepsake({ pages, letters, zone, now }: { pages: KeepsakePage[]; letters: Letters } & Day) {
  return (
    <div className="col keepsake stack stack-7">
      <div className="stack stack-2">
        <h1>{keepsakePage.title}</h1>
        <p className="lede no-print">{keepsakePage.lede}</p>
        <p className="hint no-print">{keepsakePage.print}</p>
      </div>
      {pages.length === 0 ? <p className="prose">{keepsakePage.nothing}</p> : null}
      {pages.map(({ guideModule, page: { parts, ended } }) => (
        <article className="kept stack stack-4" key={guideModule.id}>
          <div className="stack stack-2">
            <h2>{guideModule.title}</h2>
            {ended ? <p className="meta">{sayEnd(ended.end, ended.at, now, zone)}</p> : null}
          </div>
          {parts.map((part) => (
            <Part
              key={part.id}
              part={part}
              letters={letters.filter(({ share }) => share.itemId === `${guideModule.id}/${part.id}`)}
              day={{ zone, now }}
            />
          ))}
        </article>
      ))}
    </div>
  );
}

function Part({ part, letters, day: { zone, now } }: { part: SummaryPart; letters: Letters; day: Day }) {
  return (
    <section className="stack stack-3 part">
      <h3>{part.title}</h3>
      <div className="sheet pad">
        <Blocks blocks={part.blocks} />
      </div>
      {letters.flatMap(({ share, replies }) =>
        replies.map(({ id, sentAt, blocks }) => (
          <div key={id} className="stack stack-2">
            <p className="meta">{keepsakePage.reply(share.coach.name, sayDayAsOf(sentAt, now, zone))}</p>
            {blocks ? <ReplyLetter blocks={blocks} /> : null}
          </div>
        )),
      )}
    </section>
  );
}
