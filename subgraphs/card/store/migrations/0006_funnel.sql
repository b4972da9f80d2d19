CREATE TABLE "card"."attributed_claims" (
	"claim_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"visitor_id" text COLLATE "C",
	"day" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"share_link_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."attributed_orders" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"customer_id" text COLLATE "C",
	"visitor_id" text COLLATE "C",
	"day" text COLLATE "C",
	"card_id" text COLLATE "C" DEFAULT '' NOT NULL,
	"share_link_id" text COLLATE "C" DEFAULT '' NOT NULL,
	"repurchase" boolean DEFAULT false NOT NULL,
	"currency" text NOT NULL,
	"placed_at" timestamp (3) with time zone,
	"paid_at" timestamp (3) with time zone,
	"paid_minor" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."attributed_refunds" (
	"refund_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"amount_minor" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."campaign_spends" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"campaign_id" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"amount_minor" bigint NOT NULL,
	"reason" text,
	"recorded_by" text COLLATE "C" NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "campaign_spends_amount" CHECK (("card"."campaign_spends"."amount_minor" > 0) = ("card"."campaign_spends"."reason" is null)),
	CONSTRAINT "campaign_spends_not_nothing" CHECK ("card"."campaign_spends"."amount_minor" <> 0)
);
--> statement-breakpoint
CREATE TABLE "card"."campaigns" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"channel" text,
	"currency" text NOT NULL,
	"first_day" text COLLATE "C" NOT NULL,
	"last_day" text COLLATE "C",
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "campaigns_name" CHECK (char_length("card"."campaigns"."name") between 1 and 100),
	CONSTRAINT "campaigns_days" CHECK ("card"."campaigns"."last_day" is null or "card"."campaigns"."first_day" <= "card"."campaigns"."last_day"),
	CONSTRAINT "campaigns_currency" CHECK ("card"."campaigns"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "card"."funnel_days" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"share_link_id" text COLLATE "C" NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"goods" integer DEFAULT 0 NOT NULL,
	"buy_clicks" integer DEFAULT 0 NOT NULL,
	"claims" integer DEFAULT 0 NOT NULL,
	"orders" integer DEFAULT 0 NOT NULL,
	"paid" integer DEFAULT 0 NOT NULL,
	"views_visitors" integer DEFAULT 0 NOT NULL,
	"goods_visitors" integer DEFAULT 0 NOT NULL,
	"buy_clicks_visitors" integer DEFAULT 0 NOT NULL,
	"claims_visitors" integer DEFAULT 0 NOT NULL,
	"orders_visitors" integer DEFAULT 0 NOT NULL,
	"paid_visitors" integer DEFAULT 0 NOT NULL,
	"repurchases" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "funnel_days_pk" PRIMARY KEY("merchant_id","day","card_id","share_link_id")
);
--> statement-breakpoint
CREATE TABLE "card"."funnel_money" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"share_link_id" text COLLATE "C" NOT NULL,
	"currency" text NOT NULL,
	"paid_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "funnel_money_pk" PRIMARY KEY("merchant_id","day","card_id","share_link_id","currency")
);
--> statement-breakpoint
CREATE TABLE "card"."funnel_visitors" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"share_link_id" text COLLATE "C" NOT NULL,
	"visitor_id" text COLLATE "C" NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"goods" integer DEFAULT 0 NOT NULL,
	"buy_clicks" integer DEFAULT 0 NOT NULL,
	"claims" integer DEFAULT 0 NOT NULL,
	"orders" integer DEFAULT 0 NOT NULL,
	"paid" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "funnel_visitors_pk" PRIMARY KEY("merchant_id","day","card_id","share_link_id","visitor_id")
);
--> statement-breakpoint
ALTER TABLE "card"."behavior_events" ADD COLUMN "share_link_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."sessions" ADD COLUMN "first_event_id" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "card"."sessions" ADD COLUMN "day" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."share_links" ADD COLUMN "campaign_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."campaign_spends" ADD CONSTRAINT "campaign_spends_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "card"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attributed_claims_visitor" ON "card"."attributed_claims" USING btree ("visitor_id") WHERE visitor_id is not null;--> statement-breakpoint
CREATE INDEX "attributed_orders_customer" ON "card"."attributed_orders" USING btree ("customer_id") WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX "attributed_orders_visitor" ON "card"."attributed_orders" USING btree ("visitor_id") WHERE visitor_id is not null;--> statement-breakpoint
CREATE INDEX "attributed_refunds_order" ON "card"."attributed_refunds" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "campaign_spends_campaign" ON "card"."campaign_spends" USING btree ("campaign_id","id");--> statement-breakpoint
CREATE INDEX "campaign_spends_day" ON "card"."campaign_spends" USING btree ("merchant_id","day");--> statement-breakpoint
CREATE INDEX "campaigns_merchant" ON "card"."campaigns" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "funnel_visitors_visitor" ON "card"."funnel_visitors" USING btree ("visitor_id");--> statement-breakpoint
ALTER TABLE "card"."share_links" ADD CONSTRAINT "share_links_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "card"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_links_campaign" ON "card"."share_links" USING btree ("campaign_id","id") WHERE campaign_id is not null;--> statement-breakpoint
CREATE TRIGGER "campaign_spends_append_only" BEFORE UPDATE OR DELETE ON "card"."campaign_spends"
	FOR EACH ROW EXECUTE FUNCTION "card"."refuse_change"();
