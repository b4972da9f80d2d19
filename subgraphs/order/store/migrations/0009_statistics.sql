CREATE TABLE "orders"."ad_spend_days" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"channel" text NOT NULL,
	"spent_minor" bigint NOT NULL,
	CONSTRAINT "ad_spend_days_merchant_id_day_channel_pk" PRIMARY KEY("merchant_id","day","channel"),
	CONSTRAINT "ad_spend_days_spent" CHECK ("orders"."ad_spend_days"."spent_minor" >= 0)
);--> statement-breakpoint
CREATE TABLE "orders"."ad_spend_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"channel" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"note" text NOT NULL,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ad_spend_entries_amount" CHECK ("orders"."ad_spend_entries"."amount_minor" <> 0)
);--> statement-breakpoint
CREATE TABLE "orders"."card_visitors" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "card_visitors_merchant_id_day_lead_id_pk" PRIMARY KEY("merchant_id","day","lead_id")
);--> statement-breakpoint
CREATE TABLE "orders"."customer_days" (
	"customer_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"paid_orders" integer NOT NULL,
	CONSTRAINT "customer_days_customer_id_day_pk" PRIMARY KEY("customer_id","day")
);--> statement-breakpoint
CREATE TABLE "orders"."customer_statistics" (
	"customer_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"paid_orders" integer NOT NULL,
	"completed_orders" integer NOT NULL,
	"net_minor" bigint NOT NULL,
	"first_order_id" text COLLATE "C" NOT NULL,
	"first_paid_at" timestamp (3) with time zone NOT NULL,
	"first_paid_day" date NOT NULL,
	"last_paid_at" timestamp (3) with time zone NOT NULL
);--> statement-breakpoint
CREATE TABLE "orders"."day_statistics" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"orders_placed" integer DEFAULT 0 NOT NULL,
	"orders_paid" integer DEFAULT 0 NOT NULL,
	"gross_minor" bigint DEFAULT 0 NOT NULL,
	"refunds_minor" bigint DEFAULT 0 NOT NULL,
	"units" integer DEFAULT 0 NOT NULL,
	"new_customers" integer DEFAULT 0 NOT NULL,
	"customers" integer DEFAULT 0 NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"visitors" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "day_statistics_merchant_id_day_pk" PRIMARY KEY("merchant_id","day")
);--> statement-breakpoint
CREATE TABLE "orders"."invitations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C",
	"invited_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitations_order" UNIQUE("order_id")
);--> statement-breakpoint
CREATE TABLE "orders"."order_statistics" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"source" text NOT NULL,
	"invited" boolean NOT NULL,
	"placed_day" date NOT NULL,
	"paid_day" date,
	"paid_at" timestamp (3) with time zone,
	"gross_minor" bigint NOT NULL,
	"units" integer NOT NULL,
	"refunded_minor" bigint NOT NULL,
	"completed_day" date,
	"fully_refunded" boolean NOT NULL,
	CONSTRAINT "order_statistics_source" CHECK ("orders"."order_statistics"."source" in ('CARD', 'SHARE_LINK', 'DIRECT')),
	CONSTRAINT "order_statistics_paid_at" CHECK (("orders"."order_statistics"."paid_day" is null) = ("orders"."order_statistics"."paid_at" is null))
);--> statement-breakpoint
CREATE TABLE "orders"."refund_statistics" (
	"refund_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"amount_minor" bigint NOT NULL
);--> statement-breakpoint
CREATE TABLE "orders"."segment_targets" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"segment_key" text NOT NULL,
	"age_band" text,
	"gender" text,
	"recorded_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "segment_targets_once" UNIQUE NULLS NOT DISTINCT("merchant_id","segment_key","age_band","gender"),
	CONSTRAINT "segment_targets_somebody" CHECK (num_nonnulls("orders"."segment_targets"."age_band", "orders"."segment_targets"."gender") >= 1)
);--> statement-breakpoint
CREATE TABLE "orders"."statistics_books" (
	"merchant_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"time_zone" text NOT NULL,
	"currency" text NOT NULL,
	"rebuilt_at" timestamp (3) with time zone NOT NULL
);--> statement-breakpoint
ALTER TABLE "orders"."invitations" ADD CONSTRAINT "invitations_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."invitations" ADD CONSTRAINT "invitations_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ad_spend_entries_merchant" ON "orders"."ad_spend_entries" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "customer_days_merchant" ON "orders"."customer_days" USING btree ("merchant_id","day");--> statement-breakpoint
CREATE INDEX "customer_statistics_merchant" ON "orders"."customer_statistics" USING btree ("merchant_id","first_paid_day");--> statement-breakpoint
CREATE INDEX "invitations_customer" ON "orders"."invitations" USING btree ("customer_id","invited_at");--> statement-breakpoint
CREATE INDEX "order_statistics_placed" ON "orders"."order_statistics" USING btree ("merchant_id","placed_day");--> statement-breakpoint
CREATE INDEX "order_statistics_paid" ON "orders"."order_statistics" USING btree ("merchant_id","paid_day") WHERE paid_day is not null;--> statement-breakpoint
CREATE INDEX "order_statistics_completed" ON "orders"."order_statistics" USING btree ("merchant_id","completed_day") WHERE completed_day is not null;--> statement-breakpoint
CREATE INDEX "order_statistics_customer" ON "orders"."order_statistics" USING btree ("customer_id","order_id");--> statement-breakpoint
CREATE INDEX "refund_statistics_merchant" ON "orders"."refund_statistics" USING btree ("merchant_id","day");--> statement-breakpoint
CREATE TRIGGER "ad_spend_entries_appended_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "orders"."ad_spend_entries" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_change"();--> statement-breakpoint
CREATE VIEW "orders"."order_truths" AS
SELECT o."id" AS "order_id", o."merchant_id", o."customer_id",
	CASE WHEN o."share_link_id" IS NOT NULL THEN 'SHARE_LINK' WHEN o."card_id" IS NOT NULL THEN 'CARD' ELSE 'DIRECT' END AS "source",
	EXISTS (SELECT FROM "orders"."invitations" i WHERE i."customer_id" = o."customer_id"
		AND i."invited_at" < o."placed_at" AND i."invited_at" > o."placed_at" - interval '720 hours') AS "invited",
	(o."placed_at" AT TIME ZONE o."time_zone")::date AS "placed_day",
	(o."paid_at" AT TIME ZONE o."time_zone")::date AS "paid_day",
	o."paid_at",
	CASE WHEN o."paid_at" IS NULL THEN 0 ELSE o."total_minor" END AS "gross_minor",
	l."units",
	o."refunded_minor",
	(o."completed_at" AT TIME ZONE o."time_zone")::date AS "completed_day",
	l."fully_refunded"
FROM "orders"."orders" o
CROSS JOIN LATERAL (
	SELECT coalesce(sum(p."quantity"), 0)::integer AS "units",
		coalesce(bool_and(p."refunded_quantity" = p."quantity"), false) AS "fully_refunded"
	FROM "orders"."line_progress" p WHERE p."order_id" = o."id"
) l;--> statement-breakpoint
CREATE VIEW "orders"."refund_truths" AS
SELECT r."id" AS "refund_id", r."merchant_id", r."order_id",
	(r."requested_at" AT TIME ZONE o."time_zone")::date AS "day", r."amount_minor"
FROM "orders"."refunds" r JOIN "orders"."orders" o ON o."id" = r."order_id"
WHERE r."reason" NOT IN ('LATE_PAYMENT', 'DOUBLE_PAYMENT');--> statement-breakpoint
CREATE VIEW "orders"."customer_truths" AS
SELECT t."customer_id", t."merchant_id",
	count(*)::integer AS "paid_orders",
	(count(*) FILTER (WHERE t."completed_day" IS NOT NULL AND NOT t."fully_refunded"))::integer AS "completed_orders",
	sum(t."gross_minor" - t."refunded_minor")::bigint AS "net_minor",
	(array_agg(t."order_id" ORDER BY t."paid_at", t."order_id"))[1] AS "first_order_id",
	min(t."paid_at") AS "first_paid_at",
	(array_agg(t."paid_day" ORDER BY t."paid_at", t."order_id"))[1] AS "first_paid_day",
	max(t."paid_at") AS "last_paid_at"
FROM "orders"."order_truths" t WHERE t."paid_day" IS NOT NULL
GROUP BY t."customer_id", t."merchant_id";--> statement-breakpoint
CREATE VIEW "orders"."day_truths" AS
SELECT part."merchant_id", part."day",
	sum(part."orders_placed")::integer AS "orders_placed",
	sum(part."orders_paid")::integer AS "orders_paid",
	sum(part."gross_minor")::bigint AS "gross_minor",
	sum(part."refunds_minor")::bigint AS "refunds_minor",
	sum(part."units")::integer AS "units",
	sum(part."new_customers")::integer AS "new_customers",
	sum(part."customers")::integer AS "customers",
	sum(part."views")::integer AS "views",
	sum(part."visitors")::integer AS "visitors"
FROM (
	SELECT "merchant_id", "placed_day" AS "day", 1 AS "orders_placed", 0 AS "orders_paid", 0::bigint AS "gross_minor",
		0::bigint AS "refunds_minor", 0 AS "units", 0 AS "new_customers", 0::bigint AS "customers", 0 AS "views", 0 AS "visitors"
	FROM "orders"."order_truths"
	UNION ALL SELECT "merchant_id", "paid_day", 0, count(*), sum("gross_minor"), 0, sum("units"), 0, count(DISTINCT "customer_id"), 0, 0
	FROM "orders"."order_truths" WHERE "paid_day" IS NOT NULL GROUP BY "merchant_id", "paid_day"
	UNION ALL SELECT "merchant_id", "day", 0, 0, 0, "amount_minor", 0, 0, 0, 0, 0 FROM "orders"."refund_truths"
	UNION ALL SELECT "merchant_id", "first_paid_day", 0, 0, 0, 0, 0, 1, 0, 0, 0 FROM "orders"."customer_truths"
	UNION ALL SELECT "merchant_id", "day", 0, 0, 0, 0, 0, 0, 0, "views", 1 FROM "orders"."card_visitors"
) part
GROUP BY part."merchant_id", part."day";
