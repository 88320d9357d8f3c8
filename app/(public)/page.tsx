import { notFound } from "next/navigation";
import { isOpen, moduleById } from "#content/index";
import { firstPage } from "#content/pages";
import { PublicFrame } from "@/components/frame/public-frame.tsx";
import { FirstPage } from "@/components/path/first-page.tsx";

/** The first page, with the first exercise that needs no account. */
export default function Page() {
  const first = moduleById("m1");
  const step = first?.steps.find((candidate) => "exercise" in candidate && isOpen(first, candidate));
  if (!first || !step || !("exercise" in step)) notFound();
  return (
    <PublicFrame current="first" tall>
      <FirstPage words={firstPage} exercise={step.exercise} askedBy={first.id} />
    </PublicFrame>
  );
}
