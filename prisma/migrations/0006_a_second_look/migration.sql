-- Where a life may be in danger no coach ends what they were told alone: they ask for a second look, and somebody who runs
-- the practice ends it with them. Neither of them reads it here.
ALTER TABLE "SafetyFlag" ADD COLUMN "endAskedAt" TIMESTAMPTZ(3);
GRANT UPDATE ("endAskedAt") ON "SafetyFlag" TO groundwork_app;
