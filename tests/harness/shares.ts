// A piece that was shared, the way the page shares it.
import { personOrQuiet } from "#content/modules/01-person-or-quiet/module";
import type { MemberScope } from "#lib/access/scope";
import { newId } from "#lib/core/ids";
import { share } from "#lib/sharing/commands";
import { receiptOf, shareableParts } from "#lib/sharing/queries";
import { shareForm } from "#lib/sharing/schema";

/** Ticks one part of the first module's page, looks at it, and presses share. */
export async function shares(
  member: MemberScope,
  { item = "m1/morning-without", ask = "" }: { item?: string; ask?: string } = {},
): Promise<{ shareId: string; versionId: string }> {
  const offered = await shareableParts(member, personOrQuiet);
  const form = shareForm.parse({
    id: newId(),
    module: "m1",
    parts: [item],
    seen: offered.filter(({ itemId }) => itemId === item).map(({ itemId, tag }) => `${itemId}:${tag}`),
    ask,
    seenAsk: ask,
  });
  const result = await share(member, form);
  if (!result.ok) throw new Error(`Not shared: ${result.refusal.code}`);
  const [first] = await receiptOf(member, { formId: form.id, guideModule: personOrQuiet });
  if (!first) throw new Error("Nothing was shared");
  return { shareId: first.share.id, versionId: first.version.id };
}
