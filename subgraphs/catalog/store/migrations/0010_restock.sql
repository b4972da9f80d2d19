ALTER TABLE "catalog"."stock_journal" DROP CONSTRAINT "stock_journal_kind";--> statement-breakpoint
ALTER TABLE "catalog"."stock_journal" ADD CONSTRAINT "stock_journal_kind" CHECK ("catalog"."stock_journal"."kind" in ('RECEIVED', 'ADJUSTED', 'RESERVED', 'RELEASED', 'EXPIRED', 'COMMITTED', 'RESTOCKED'));
