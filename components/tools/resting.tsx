import { restingModule } from "#content/pages";
import { toolPage } from "#content/tools/pages";
import { type Situation, withWord } from "#lib/exercises/situation";

/** In place of a tool that asks about contact, where the person has died (care.md §2.5). */
export function Resting({ situation }: { situation: Situation }) {
  return (
    <div className="note stack stack-3">
      <p>{withWord(toolPage.resting, situation)}</p>
      <div className="row">
        <a className="btn second" href="/tools/4">
          {toolPage.letters}
        </a>
        <a className="btn second" href="/path/12/read-1">
          {toolPage.carrying}
        </a>
      </div>
      <p>
        <a href="/help-now#grief">{restingModule.grief}</a>
      </p>
    </div>
  );
}
