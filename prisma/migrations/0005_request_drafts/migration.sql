-- The coach's unsent answer to a request. (The application's rights on new tables are given by default privileges, in 0001.)
CREATE TABLE "RequestDraft" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "coachId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequestDraft_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "RequestDraft_requestId_coachId_key" ON "RequestDraft"("requestId", "coachId");
ALTER TABLE "RequestDraft" ADD CONSTRAINT "RequestDraft_requestId_memberId_coachId_fkey"
  FOREIGN KEY ("requestId", "memberId", "coachId") REFERENCES "SupportRequest"("id", "memberId", "coachId") ON DELETE CASCADE ON UPDATE CASCADE;
