ALTER TABLE "card"."visitors" ADD COLUMN "customer_id" text;--> statement-breakpoint
CREATE INDEX "visitors_customer" ON "card"."visitors" USING btree ("customer_id") WHERE customer_id is not null;