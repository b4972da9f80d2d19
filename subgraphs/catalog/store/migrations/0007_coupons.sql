CREATE TABLE "catalog"."coupon_claims" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"coupon_id" text NOT NULL,
	"merchant_id" text,
	"holder" text NOT NULL,
	"ordinal" integer,
	"state" text NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coupon_claims_ordinal" UNIQUE("coupon_id","holder","ordinal"),
	CONSTRAINT "coupon_claims_state" CHECK ("catalog"."coupon_claims"."state" in ('CLAIMED', 'HELD', 'USED', 'VOID')),
	CONSTRAINT "coupon_claims_void" CHECK (("catalog"."coupon_claims"."state" = 'VOID') = ("catalog"."coupon_claims"."ordinal" is null))
);
--> statement-breakpoint
CREATE TABLE "catalog"."coupon_redemptions" (
	"order_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"coupon_id" text NOT NULL,
	"discount_minor" bigint NOT NULL,
	"automatic" boolean NOT NULL,
	"state" text NOT NULL,
	"redeemed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coupon_redemptions_order_id_claim_id_pk" PRIMARY KEY("order_id","claim_id"),
	CONSTRAINT "coupon_redemptions_state" CHECK ("catalog"."coupon_redemptions"."state" in ('HELD', 'SETTLED', 'RELEASED')),
	CONSTRAINT "coupon_redemptions_discount" CHECK ("catalog"."coupon_redemptions"."discount_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "catalog"."coupons" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"amount_minor" bigint,
	"rate_bps" integer,
	"cap_minor" bigint,
	"currency" text NOT NULL,
	"minimum_spend_minor" bigint NOT NULL,
	"scope" text NOT NULL,
	"scope_ids" text[] NOT NULL,
	"audience" text NOT NULL,
	"segment_key" text,
	"mode" text NOT NULL,
	"code" text,
	"total_limit" integer,
	"per_user_limit" integer NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone NOT NULL,
	"claim_valid_days" integer,
	"exclusive_group" text,
	"priority" integer NOT NULL,
	"max_per_order" integer NOT NULL,
	"status" text NOT NULL,
	"claimed_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "coupons_name" CHECK (char_length("catalog"."coupons"."name") between 1 and 100),
	CONSTRAINT "coupons_kind" CHECK (("catalog"."coupons"."kind" = 'FIXED' and "catalog"."coupons"."amount_minor" > 0 and "catalog"."coupons"."rate_bps" is null and "catalog"."coupons"."cap_minor" is null)
        or ("catalog"."coupons"."kind" = 'PERCENT' and "catalog"."coupons"."rate_bps" between 1 and 10000 and "catalog"."coupons"."amount_minor" is null)),
	CONSTRAINT "coupons_scope" CHECK ("catalog"."coupons"."scope" in ('ALL', 'PRODUCTS', 'CATEGORIES')),
	CONSTRAINT "coupons_audience" CHECK (("catalog"."coupons"."audience" = 'SEGMENT') = ("catalog"."coupons"."segment_key" is not null)),
	CONSTRAINT "coupons_mode" CHECK (("catalog"."coupons"."mode" = 'CODE') = ("catalog"."coupons"."code" is not null)),
	CONSTRAINT "coupons_status" CHECK ("catalog"."coupons"."status" in ('DRAFT', 'PUBLISHED', 'ENDED')),
	CONSTRAINT "coupons_time" CHECK ("catalog"."coupons"."valid_until" > "catalog"."coupons"."valid_from"),
	CONSTRAINT "coupons_limit" CHECK ("catalog"."coupons"."claimed_count" between 0 and coalesce("catalog"."coupons"."total_limit", 2147483647))
);
--> statement-breakpoint
CREATE TABLE "catalog"."segment_members" (
	"merchant_id" text NOT NULL,
	"segment_key" text NOT NULL,
	"user_id" text NOT NULL,
	CONSTRAINT "segment_members_merchant_id_segment_key_user_id_pk" PRIMARY KEY("merchant_id","segment_key","user_id")
);
--> statement-breakpoint
ALTER TABLE "catalog"."coupon_claims" ADD CONSTRAINT "coupon_claims_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "catalog"."coupons"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_claim_id_coupon_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "catalog"."coupon_claims"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."coupons" ADD CONSTRAINT "coupons_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."segment_members" ADD CONSTRAINT "segment_members_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "coupon_claims_holder" ON "catalog"."coupon_claims" USING btree ("holder","id");
--> statement-breakpoint
CREATE UNIQUE INDEX "coupon_redemptions_claim" ON "catalog"."coupon_redemptions" USING btree ("claim_id") WHERE state in ('HELD', 'SETTLED');
--> statement-breakpoint
CREATE INDEX "coupons_merchant" ON "catalog"."coupons" USING btree ("merchant_id","id");
--> statement-breakpoint
CREATE INDEX "coupons_automatic" ON "catalog"."coupons" USING btree ("merchant_id") WHERE mode = 'AUTOMATIC' and status = 'PUBLISHED';
--> statement-breakpoint
CREATE UNIQUE INDEX "coupons_code" ON "catalog"."coupons" USING btree ("code",coalesce(merchant_id, '')) WHERE code is not null and status <> 'ENDED';
--> statement-breakpoint
CREATE INDEX "segment_members_user" ON "catalog"."segment_members" USING btree ("user_id","merchant_id");
--> statement-breakpoint
-- What is published stays: people have claimed it on these terms.
CREATE FUNCTION "catalog"."keep_coupon_terms"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD.status <> 'DRAFT' AND (
		(to_jsonb(NEW) - '{status,total_limit,claimed_count}'::text[]) <> (to_jsonb(OLD) - '{status,total_limit,claimed_count}'::text[])
		OR coalesce(NEW.total_limit, 2147483647) < coalesce(OLD.total_limit, 2147483647)
		OR (NEW.status <> OLD.status AND NEW.status <> 'ENDED')
	) THEN
		RAISE EXCEPTION 'A published coupon keeps its terms.' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "coupons_keep_terms" BEFORE UPDATE ON "catalog"."coupons"
FOR EACH ROW EXECUTE FUNCTION "catalog"."keep_coupon_terms"();
