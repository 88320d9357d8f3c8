-- What a member said about safety: a store of its own, sealed, each answer with its day (care.md 3.2, 3.7). (The
-- application's rights on new tables are given by default privileges, in 0001.)
CREATE TABLE "SafetyAnswer" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "askedBy" TEXT NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SafetyAnswer_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "SafetyAnswer_id_memberId_key" ON "SafetyAnswer"("id", "memberId");
CREATE INDEX "SafetyAnswer_memberId_question_answeredAt_idx" ON "SafetyAnswer"("memberId", "question", "answeredAt");
ALTER TABLE "SafetyAnswer" ADD CONSTRAINT "SafetyAnswer_memberId_fkey"
  FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SafetyAnswer"
  ADD CONSTRAINT "questions of safety" CHECK ("question" IN
    ('s2', 's3', 's4', 's5', 's6', 's7', 's8', 'tell', 'called', 'rest', 'review')),
  ADD CONSTRAINT "who asked" CHECK ("askedBy" IN
    ('arrival', 'settings', 'check-in', 'm7', 'm11', 'readiness', 'card'));
-- An answer is never changed into another: the newest counts. The member can delete them.
REVOKE UPDATE ON "SafetyAnswer" FROM groundwork_app;

-- What a member chose to tell their coach: a fact with its source and its time.
CREATE TABLE "SafetyFlag" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachingId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3),
    "sealedDone" TEXT,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "SafetyFlag_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SafetyFlag_coachId_toldAt_idx" ON "SafetyFlag"("coachId", "toldAt");
ALTER TABLE "SafetyFlag" ADD CONSTRAINT "SafetyFlag_memberId_fkey"
  FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SafetyFlag" ADD CONSTRAINT "SafetyFlag_coachingId_memberId_coachId_fkey"
  FOREIGN KEY ("coachingId", "memberId", "coachId") REFERENCES "Coaching"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;
-- What was told stays as it was told. A coach acknowledges it, and writes what was done.
REVOKE UPDATE, DELETE ON "SafetyFlag" FROM groundwork_app;
GRANT UPDATE ("seenAt", "sealedDone", "doneAt") ON "SafetyFlag" TO groundwork_app;

-- That the card was shown beside a note, once. Neither why, nor what was answered.
CREATE TABLE "CardAsked" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CardAsked_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CardAsked_memberId_note_key" ON "CardAsked"("memberId", "note");
ALTER TABLE "CardAsked" ADD CONSTRAINT "CardAsked_memberId_fkey"
  FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
REVOKE UPDATE, DELETE ON "CardAsked" FROM groundwork_app;
