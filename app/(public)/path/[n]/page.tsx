import { notFound, redirect } from "next/navigation";
import { moduleAt } from "#content/index";

/** A module opens at its first page. */
export default async function ModulePage({ params }: { params: Promise<{ n: string }> }) {
  const guideModule = moduleAt((await params).n);
  const first = guideModule?.steps[0];
  if (!first) notFound();
  redirect(`/path/${guideModule.number}/${first.id}`);
}
