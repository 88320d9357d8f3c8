-- What a member's pages ask for by whose it is: without these each page of theirs reads what everybody has.
CREATE INDEX "Share_memberId_idx" ON "Share"("memberId");
CREATE INDEX "Reply_memberId_idx" ON "Reply"("memberId");
CREATE INDEX "SupportRequest_memberId_idx" ON "SupportRequest"("memberId");

-- The newest entries of a log are read off the index, however many there are: two that were begun at once are in order by
-- their ids.
DROP INDEX "Entry_memberId_exerciseId_openedAt_idx";
CREATE INDEX "Entry_memberId_exerciseId_openedAt_id_idx" ON "Entry"("memberId", "exerciseId", "openedAt", "id");
