-- A coach who works until midnight closes at 24:00, so that hours from 00:00 the next day join on.
ALTER TABLE "CoachHours" DROP CONSTRAINT "hours on the clock";
ALTER TABLE "CoachHours"
  ADD CONSTRAINT "hours on the clock" CHECK ("opens" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "closes" ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' AND "opens" < "closes");
