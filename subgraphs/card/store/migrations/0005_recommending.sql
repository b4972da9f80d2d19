CREATE TABLE "card"."coupon_exposures" (
	"lead_id" text COLLATE "C" NOT NULL,
	"coupon_id" text COLLATE "C" NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"exposed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coupon_exposures_lead_id_coupon_id_pk" PRIMARY KEY("lead_id","coupon_id")
);
--> statement-breakpoint
CREATE TABLE "card"."coupon_holdouts" (
	"merchant_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"share_percent" integer NOT NULL,
	CONSTRAINT "coupon_holdouts_share" CHECK ("card"."coupon_holdouts"."share_percent" between 0 and 50)
);
--> statement-breakpoint
CREATE TABLE "card"."coupon_trials" (
	"lead_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"held_out" boolean NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."goods_relatings" (
	"merchant_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"method" text,
	"visits" integer NOT NULL,
	"goods" integer NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "goods_relatings_status" CHECK ("card"."goods_relatings"."status" in ('RUNNING', 'READY', 'TOO_LITTLE_DATA', 'FAILED')),
	CONSTRAINT "goods_relatings_ended" CHECK (("card"."goods_relatings"."status" = 'RUNNING') = ("card"."goods_relatings"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "card"."goods_relations" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"related" jsonb NOT NULL,
	CONSTRAINT "goods_relations_merchant_id_listing_id_pk" PRIMARY KEY("merchant_id","listing_id")
);
--> statement-breakpoint
CREATE INDEX "coupon_exposures_coupon" ON "card"."coupon_exposures" USING btree ("merchant_id","coupon_id","exposed_at");--> statement-breakpoint
CREATE INDEX "coupon_trials_merchant" ON "card"."coupon_trials" USING btree ("merchant_id","started_at");--> statement-breakpoint
CREATE INDEX "goods_traits_merchant" ON "card"."goods_traits" USING btree ("merchant_id","listing_id");