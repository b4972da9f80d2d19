CREATE TABLE "orders"."points_policies" (
	"merchant_id" text PRIMARY KEY NOT NULL,
	"earn_bps" integer NOT NULL,
	"max_spend_bps" integer NOT NULL,
	"expiry_days" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "points_policies_earn" CHECK ("orders"."points_policies"."earn_bps" between 0 and 10000),
	CONSTRAINT "points_policies_spend" CHECK ("orders"."points_policies"."max_spend_bps" between 0 and 10000),
	CONSTRAINT "points_policies_expiry" CHECK ("orders"."points_policies"."expiry_days" between 1 and 3660)
);--> statement-breakpoint
CREATE TABLE "orders"."membership_tiers" (
	"merchant_id" text NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"threshold" bigint NOT NULL,
	CONSTRAINT "membership_tiers_merchant_id_key_pk" PRIMARY KEY("merchant_id","key"),
	CONSTRAINT "membership_tiers_key" CHECK ("orders"."membership_tiers"."key" ~ '^[a-z0-9-]{1,20}$'),
	CONSTRAINT "membership_tiers_names" CHECK (char_length("orders"."membership_tiers"."name") between 1 and 20 and char_length("orders"."membership_tiers"."name_en") between 1 and 40),
	CONSTRAINT "membership_tiers_threshold_positive" CHECK ("orders"."membership_tiers"."threshold" >= 0)
);--> statement-breakpoint
CREATE TABLE "orders"."points_accounts" (
	"customer_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"balance" bigint DEFAULT 0 NOT NULL,
	"earned" bigint DEFAULT 0 NOT NULL,
	"tier_key" text,
	"entry_count" integer DEFAULT 0 NOT NULL
);--> statement-breakpoint
CREATE TABLE "orders"."points_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"delta" bigint NOT NULL,
	"balance_after" bigint NOT NULL,
	"order_id" text COLLATE "C",
	"refund_id" text COLLATE "C",
	"rate_bps" integer,
	"note" text,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "points_entries_ordinal" UNIQUE("customer_id","ordinal"),
	CONSTRAINT "points_entries_kind" CHECK ("orders"."points_entries"."kind" in ('EARNED', 'SPENT', 'RETURNED', 'REVERSED', 'EXPIRED', 'ADJUSTED')),
	CONSTRAINT "points_entries_delta" CHECK ("orders"."points_entries"."delta" <> 0)
);--> statement-breakpoint
CREATE TABLE "orders"."points_lots" (
	"entry_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"remaining" bigint NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "points_lots_remaining" CHECK ("orders"."points_lots"."remaining" >= 0)
);--> statement-breakpoint
ALTER TABLE "orders"."points_accounts" ADD CONSTRAINT "points_accounts_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."points_entries" ADD CONSTRAINT "points_entries_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."points_lots" ADD CONSTRAINT "points_lots_entry_id_points_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "orders"."points_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "membership_tiers_threshold" ON "orders"."membership_tiers" USING btree ("merchant_id","threshold");--> statement-breakpoint
CREATE UNIQUE INDEX "points_entries_order" ON "orders"."points_entries" USING btree ("order_id","kind") WHERE order_id is not null and refund_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "points_entries_refund" ON "orders"."points_entries" USING btree ("refund_id","kind") WHERE refund_id is not null;--> statement-breakpoint
CREATE INDEX "points_lots_customer" ON "orders"."points_lots" USING btree ("customer_id","expires_at") WHERE remaining > 0;--> statement-breakpoint
CREATE INDEX "points_lots_expiry" ON "orders"."points_lots" USING btree ("expires_at") WHERE remaining > 0;--> statement-breakpoint
CREATE TRIGGER "points_entries_appended_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "orders"."points_entries" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_change"();
