-- What Prisma writes from schema.prisma stands in the middle. Above it: what the tables need first.
-- Below it: what the database itself decides.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "alias" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "country" TEXT,
    "sharedScreen" TEXT NOT NULL,
    "wrappedKey" TEXT NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coach" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "languages" TEXT[],
    "timeZone" TEXT NOT NULL,
    "places" INTEGER NOT NULL,
    "sessionMinutes" INTEGER NOT NULL DEFAULT 50,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Coach_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Admin" (
    "id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Admin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Joining" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "country" TEXT,
    "sharedScreen" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Joining_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "lockedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "entryId" UUID,
    "revision" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerVersion" (
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "cutAt" TIMESTAMPTZ(3) NOT NULL,
    "why" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "AnswerVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerConflict" (
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "cellKey" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "AnswerConflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "askedBy" TEXT,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModuleMark" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "moduleId" TEXT NOT NULL,
    "mark" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModuleMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coaching" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Coaching_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Share" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachingId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "requestId" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShareVersion" (
    "id" UUID NOT NULL,
    "shareId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "sealedBlocks" TEXT NOT NULL,
    "sealedAsk" TEXT,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,
    "visibleFrom" TIMESTAMPTZ(3) NOT NULL,
    "promisedBy" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShareVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opening" (
    "id" UUID NOT NULL,
    "shareVersionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplyDraft" (
    "id" UUID NOT NULL,
    "shareId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReplyDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" UUID NOT NULL,
    "shareId" UUID NOT NULL,
    "shareVersionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "visibleFrom" TIMESTAMPTZ(3) NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportRequest" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachingId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "howSoon" TEXT NOT NULL,
    "answerBy" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "promisedBy" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupportRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportEvent" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sealed" TEXT,

    CONSTRAINT "SupportEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionTime" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "heldUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SessionTime_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoachHours" (
    "id" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "opens" TEXT NOT NULL,
    "closes" TEXT NOT NULL,

    CONSTRAINT "CoachHours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoachAway" (
    "id" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "CoachAway_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_id_memberId_key" ON "Answer"("id", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerVersion_answerId_revision_key" ON "AnswerVersion"("answerId", "revision");

-- CreateIndex
CREATE INDEX "Entry_memberId_exerciseId_openedAt_idx" ON "Entry"("memberId", "exerciseId", "openedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_id_memberId_key" ON "Entry"("id", "memberId");

-- CreateIndex
CREATE INDEX "ModuleMark_memberId_moduleId_at_idx" ON "ModuleMark"("memberId", "moduleId", "at");

-- CreateIndex
CREATE INDEX "Coaching_coachId_idx" ON "Coaching"("coachId");

-- CreateIndex
CREATE UNIQUE INDEX "Coaching_id_memberId_coachId_key" ON "Coaching"("id", "memberId", "coachId");

-- CreateIndex
CREATE INDEX "Share_coachId_idx" ON "Share"("coachId");

-- CreateIndex
CREATE UNIQUE INDEX "Share_id_memberId_coachId_key" ON "Share"("id", "memberId", "coachId");

-- CreateIndex
CREATE INDEX "ShareVersion_shareId_idx" ON "ShareVersion"("shareId");

-- CreateIndex
CREATE UNIQUE INDEX "ShareVersion_id_memberId_coachId_key" ON "ShareVersion"("id", "memberId", "coachId");

-- CreateIndex
CREATE INDEX "Opening_shareVersionId_at_idx" ON "Opening"("shareVersionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ReplyDraft_shareId_coachId_key" ON "ReplyDraft"("shareId", "coachId");

-- CreateIndex
CREATE INDEX "Reply_shareId_idx" ON "Reply"("shareId");

-- CreateIndex
CREATE INDEX "SupportRequest_coachId_state_idx" ON "SupportRequest"("coachId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "SupportRequest_id_memberId_key" ON "SupportRequest"("id", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportRequest_id_memberId_coachId_key" ON "SupportRequest"("id", "memberId", "coachId");

-- CreateIndex
CREATE INDEX "SupportEvent_requestId_at_idx" ON "SupportEvent"("requestId", "at");

-- CreateIndex
CREATE INDEX "SessionTime_requestId_idx" ON "SessionTime"("requestId");

-- CreateIndex
CREATE INDEX "SessionTime_coachId_startsAt_idx" ON "SessionTime"("coachId", "startsAt");

-- CreateIndex
CREATE INDEX "CoachHours_coachId_idx" ON "CoachHours"("coachId");

-- CreateIndex
CREATE INDEX "CoachAway_coachId_idx" ON "CoachAway"("coachId");

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_id_fkey" FOREIGN KEY ("id") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coach" ADD CONSTRAINT "Coach_id_fkey" FOREIGN KEY ("id") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Admin" ADD CONSTRAINT "Admin_id_fkey" FOREIGN KEY ("id") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_entryId_memberId_fkey" FOREIGN KEY ("entryId", "memberId") REFERENCES "Entry"("id", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerVersion" ADD CONSTRAINT "AnswerVersion_answerId_memberId_fkey" FOREIGN KEY ("answerId", "memberId") REFERENCES "Answer"("id", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerConflict" ADD CONSTRAINT "AnswerConflict_answerId_memberId_fkey" FOREIGN KEY ("answerId", "memberId") REFERENCES "Answer"("id", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModuleMark" ADD CONSTRAINT "ModuleMark_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coaching" ADD CONSTRAINT "Coaching_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coaching" ADD CONSTRAINT "Coaching_coachId_fkey" FOREIGN KEY ("coachId") REFERENCES "Coach"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_coachingId_memberId_coachId_fkey" FOREIGN KEY ("coachingId", "memberId", "coachId") REFERENCES "Coaching"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Share" ADD CONSTRAINT "Share_requestId_memberId_fkey" FOREIGN KEY ("requestId", "memberId") REFERENCES "SupportRequest"("id", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareVersion" ADD CONSTRAINT "ShareVersion_shareId_memberId_coachId_fkey" FOREIGN KEY ("shareId", "memberId", "coachId") REFERENCES "Share"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_shareVersionId_memberId_coachId_fkey" FOREIGN KEY ("shareVersionId", "memberId", "coachId") REFERENCES "ShareVersion"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyDraft" ADD CONSTRAINT "ReplyDraft_shareId_memberId_coachId_fkey" FOREIGN KEY ("shareId", "memberId", "coachId") REFERENCES "Share"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_shareId_memberId_coachId_fkey" FOREIGN KEY ("shareId", "memberId", "coachId") REFERENCES "Share"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_shareVersionId_memberId_coachId_fkey" FOREIGN KEY ("shareVersionId", "memberId", "coachId") REFERENCES "ShareVersion"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_coachId_fkey" FOREIGN KEY ("coachId") REFERENCES "Coach"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportRequest" ADD CONSTRAINT "SupportRequest_coachingId_memberId_coachId_fkey" FOREIGN KEY ("coachingId", "memberId", "coachId") REFERENCES "Coaching"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportEvent" ADD CONSTRAINT "SupportEvent_requestId_memberId_fkey" FOREIGN KEY ("requestId", "memberId") REFERENCES "SupportRequest"("id", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionTime" ADD CONSTRAINT "SessionTime_requestId_memberId_coachId_fkey" FOREIGN KEY ("requestId", "memberId", "coachId") REFERENCES "SupportRequest"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionTime" ADD CONSTRAINT "SessionTime_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionTime" ADD CONSTRAINT "SessionTime_coachId_fkey" FOREIGN KEY ("coachId") REFERENCES "Coach"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoachHours" ADD CONSTRAINT "CoachHours_coachId_fkey" FOREIGN KEY ("coachId") REFERENCES "Coach"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoachAway" ADD CONSTRAINT "CoachAway_coachId_fkey" FOREIGN KEY ("coachId") REFERENCES "Coach"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- ---------- what the database decides ----------

-- One answer a member, exercise and entry; no entry counts as one.
CREATE UNIQUE INDEX "one answer an exercise" ON "Answer" ("memberId", "exerciseId", "entryId") NULLS NOT DISTINCT;

-- One open question a cell.
CREATE UNIQUE INDEX "one open conflict a cell" ON "AnswerConflict" ("answerId", "cellKey") WHERE "settledAt" IS NULL;

-- One open look a member, exercise and module that asked.
CREATE UNIQUE INDEX "one open entry" ON "Entry" ("memberId", "exerciseId", "askedBy") NULLS NOT DISTINCT WHERE "closedAt" IS NULL;

-- One coach at a time.
CREATE UNIQUE INDEX "one live coaching a member" ON "Coaching" ("memberId") WHERE "endedAt" IS NULL;

-- One live share an item and coaching: sharing again adds a version.
CREATE UNIQUE INDEX "one live share an item" ON "Share" ("coachingId", "itemId") WHERE "revokedAt" IS NULL;

-- One open request a member (decisions.md 16).
CREATE UNIQUE INDEX "one open request a member" ON "SupportRequest" ("memberId")
  WHERE "state" IN ('sent', 'asked-back', 'offered', 'scheduled', 'rested');

-- Two people never get one time: held and booked times of a coach, and of a member, don't overlap (decisions.md 17).
ALTER TABLE "SessionTime"
  ADD CONSTRAINT "a coach is in one place" EXCLUDE USING gist
    ("coachId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("state" IN ('held', 'booked')),
  ADD CONSTRAINT "a member is in one place" EXCLUDE USING gist
    ("memberId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("state" IN ('held', 'booked')),
  ADD CONSTRAINT "a time ends after it starts" CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT "states of a time" CHECK ("state" IN ('held', 'booked', 'released', 'cancelled'));

-- One booked time a request.
CREATE UNIQUE INDEX "one booked time a request" ON "SessionTime" ("requestId") WHERE "state" = 'booked';

ALTER TABLE "SupportRequest"
  ADD CONSTRAINT "states of a request" CHECK ("state" IN
    ('sent', 'asked-back', 'answered', 'offered', 'scheduled', 'done', 'withdrawn', 'declined', 'passed-on', 'cancelled', 'missed', 'rested')),
  ADD CONSTRAINT "kinds of a request" CHECK ("kind" IN ('think', 'look', 'hard', 'ending')),
  ADD CONSTRAINT "how soon" CHECK ("howSoon" IN ('wait', 'week', 'now')),
  ADD CONSTRAINT "answered how" CHECK ("answerBy" IN ('writing', 'call', 'unsure'));
ALTER TABLE "ModuleMark" ADD CONSTRAINT "marks of a module" CHECK ("mark" IN ('opened', 'done', 'thinking', 'aside'));
ALTER TABLE "AnswerVersion" ADD CONSTRAINT "why it was cut" CHECK ("why" IN ('end', 'share', 'idle'));
ALTER TABLE "Member" ADD CONSTRAINT "answers to who else could see" CHECK ("sharedScreen" IN ('no', 'yes', 'unsure', 'unsaid'));
ALTER TABLE "CoachHours"
  ADD CONSTRAINT "weekdays" CHECK ("weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "hours on the clock" CHECK ("opens" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "closes" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "opens" < "closes");
ALTER TABLE "CoachAway" ADD CONSTRAINT "away in order" CHECK ("from" <= "until");
ALTER TABLE "ShareVersion" ADD CONSTRAINT "seen after it was frozen" CHECK ("visibleFrom" >= "frozenAt");

-- ---------- who may ----------

-- The application connects as groundwork_app, which owns no table (decisions.md 10). A role belongs to the whole server,
-- so another database may have made it already, or be making it now.
DO $$
BEGIN
  CREATE ROLE groundwork_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT groundwork_app TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO groundwork_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO groundwork_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO groundwork_app;

-- Rows that are only ever added. They go when the member goes, by the foreign key, and not before.
REVOKE UPDATE, DELETE ON "Opening", "AuditEvent", "SupportEvent", "ModuleMark", "AnswerVersion" FROM groundwork_app;

-- What is frozen stays as it was: of a shared copy and of a sent reply, only these may change.
REVOKE UPDATE, DELETE ON "ShareVersion", "Reply" FROM groundwork_app;
GRANT UPDATE ("undoneAt") ON "ShareVersion" TO groundwork_app;
GRANT UPDATE ("visibleFrom", "takenBackAt", "readAt") ON "Reply" TO groundwork_app;
