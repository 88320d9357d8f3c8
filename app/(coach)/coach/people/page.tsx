import { requireCoach } from "#lib/access/page";
import { coachPeople } from "#lib/practice/queries";
import { CoachFrame } from "@/components/frame/coach-frame";
import { PeopleList } from "@/components/practice/people-list";

export default async function PeoplePage() {
  const coach = await requireCoach("/coach/people");
  return (
    <CoachFrame current="people">
      <PeopleList people={await coachPeople(coach)} />
    </CoachFrame>
  );
}
