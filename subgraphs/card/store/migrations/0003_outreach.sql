CREATE TABLE "card"."outreach_days" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"currency" text NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"opened" integer DEFAULT 0 NOT NULL,
	"claimed" integer DEFAULT 0 NOT NULL,
	"orders" integer DEFAULT 0 NOT NULL,
	"revenue_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "outreach_days_merchant_id_day_currency_pk" PRIMARY KEY("merchant_id","day","currency")
);
--> statement-breakpoint
CREATE TABLE "card"."outreach_orders" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"outreach_id" text COLLATE "C" NOT NULL,
	"total_minor" bigint NOT NULL,
	"paid_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."outreach_settings" (
	"merchant_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"per_day" integer NOT NULL,
	"per_week" integer NOT NULL,
	"quiet_from" integer NOT NULL,
	"quiet_until" integer NOT NULL,
	"channel" text NOT NULL,
	"webhook_url" text,
	"secret_version" integer NOT NULL,
	CONSTRAINT "outreach_settings_caps" CHECK ("card"."outreach_settings"."per_day" between 1 and 3 and "card"."outreach_settings"."per_week" between "card"."outreach_settings"."per_day" and 7),
	CONSTRAINT "outreach_settings_quiet" CHECK (mod("card"."outreach_settings"."quiet_until" - "card"."outreach_settings"."quiet_from" + 1440, 1440) between 480 and 1380),
	CONSTRAINT "outreach_settings_webhook" CHECK ("card"."outreach_settings"."channel" <> 'WEBHOOK' or "card"."outreach_settings"."webhook_url" is not null)
);
--> statement-breakpoint
CREATE TABLE "card"."outreaches" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"visitor_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"facts" jsonb NOT NULL,
	"text" text NOT NULL,
	"listing_ids" jsonb NOT NULL,
	"coupon_id" text COLLATE "C",
	"worded_by" text NOT NULL,
	"drafted_by" text NOT NULL,
	"sent_by" text,
	"channel" text,
	"opt_out_token" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"due_at" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"sent_day" date,
	"failure" text,
	"opened_at" timestamp (3) with time zone,
	"claimed_at" timestamp (3) with time zone,
	"orders" integer DEFAULT 0 NOT NULL,
	"revenue_minor" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	CONSTRAINT "outreaches_opt_out" UNIQUE("opt_out_token"),
	CONSTRAINT "outreaches_state" CHECK ("card"."outreaches"."state" in ('DRAFT', 'SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'CANCELLED')),
	CONSTRAINT "outreaches_text" CHECK (char_length("card"."outreaches"."text") between 1 and 1000),
	CONSTRAINT "outreaches_sent" CHECK (("card"."outreaches"."state" = 'SENT') = ("card"."outreaches"."sent_at" is not null)),
	CONSTRAINT "outreaches_day" CHECK (("card"."outreaches"."sent_at" is null) = ("card"."outreaches"."sent_day" is null)),
	CONSTRAINT "outreaches_due_at" CHECK (("card"."outreaches"."state" in ('SCHEDULED', 'SENDING')) = ("card"."outreaches"."due_at" is not null)),
	CONSTRAINT "outreaches_failure" CHECK (("card"."outreaches"."state" = 'FAILED') = ("card"."outreaches"."failure" is not null)),
	CONSTRAINT "outreaches_orders" CHECK ("card"."outreaches"."orders" >= 0 and "card"."outreaches"."revenue_minor" >= 0)
);
--> statement-breakpoint
CREATE INDEX "outreach_orders_outreach" ON "card"."outreach_orders" USING btree ("outreach_id");--> statement-breakpoint
CREATE INDEX "outreaches_lead" ON "card"."outreaches" USING btree ("lead_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "outreaches_on_its_way" ON "card"."outreaches" USING btree ("lead_id") WHERE state in ('SCHEDULED', 'SENDING');--> statement-breakpoint
CREATE INDEX "outreaches_due" ON "card"."outreaches" USING btree ("due_at") WHERE state in ('SCHEDULED', 'SENDING');--> statement-breakpoint
CREATE INDEX "outreaches_inbox" ON "card"."outreaches" USING btree ("visitor_id","sent_at","id") WHERE state = 'SENT';