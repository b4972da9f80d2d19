CREATE TABLE "catalog"."group_buy_activities" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"price_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"team_size" integer NOT NULL,
	"team_hours" integer NOT NULL,
	"per_user_limit" integer NOT NULL,
	"stock_share" integer NOT NULL,
	"taken" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "group_buy_activities_status" CHECK ("catalog"."group_buy_activities"."status" in ('DRAFT', 'PUBLISHED', 'ENDED')),
	CONSTRAINT "group_buy_activities_price" CHECK ("catalog"."group_buy_activities"."price_minor" between 1 and 10000000000),
	CONSTRAINT "group_buy_activities_team_size" CHECK ("catalog"."group_buy_activities"."team_size" between 2 and 100),
	CONSTRAINT "group_buy_activities_team_hours" CHECK ("catalog"."group_buy_activities"."team_hours" between 1 and 168),
	CONSTRAINT "group_buy_activities_per_user" CHECK ("catalog"."group_buy_activities"."per_user_limit" between 1 and "catalog"."group_buy_activities"."stock_share"),
	CONSTRAINT "group_buy_activities_share" CHECK ("catalog"."group_buy_activities"."stock_share" between "catalog"."group_buy_activities"."team_size" and 1000000),
	CONSTRAINT "group_buy_activities_taken" CHECK ("catalog"."group_buy_activities"."taken" between 0 and "catalog"."group_buy_activities"."stock_share"),
	CONSTRAINT "group_buy_activities_span" CHECK ("catalog"."group_buy_activities"."starts_at" < "catalog"."group_buy_activities"."ends_at"),
	CONSTRAINT "group_buy_activities_published" CHECK (("catalog"."group_buy_activities"."status" = 'DRAFT') = ("catalog"."group_buy_activities"."published_at" is null)),
	CONSTRAINT "group_buy_activities_ended" CHECK (("catalog"."group_buy_activities"."status" = 'ENDED') = ("catalog"."group_buy_activities"."ended_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "catalog"."group_buy_takings" (
	"order_id" text COLLATE "C" NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL,
	"user_id" text COLLATE "C" NOT NULL,
	"quantity" integer NOT NULL,
	"state" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "group_buy_takings_order_id_activity_id_pk" PRIMARY KEY("order_id","activity_id"),
	CONSTRAINT "group_buy_takings_quantity" CHECK ("catalog"."group_buy_takings"."quantity" >= 1),
	CONSTRAINT "group_buy_takings_state" CHECK ("catalog"."group_buy_takings"."state" in ('TAKEN', 'RELEASED')),
	CONSTRAINT "group_buy_takings_released" CHECK (("catalog"."group_buy_takings"."state" = 'RELEASED') = ("catalog"."group_buy_takings"."released_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "catalog"."purchase_demands" (
	"plan_id" text COLLATE "C" NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"quantity" integer NOT NULL,
	"joined_by" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "purchase_demands_plan_id_merchant_id_pk" PRIMARY KEY("plan_id","merchant_id"),
	CONSTRAINT "purchase_demands_quantity" CHECK ("catalog"."purchase_demands"."quantity" between 0 and 500000)
);
--> statement-breakpoint
CREATE TABLE "catalog"."purchase_orders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"supplier_id" text COLLATE "C" NOT NULL,
	"offer_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C" NOT NULL,
	"quantity" integer NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"total_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "purchase_orders_number" UNIQUE("number"),
	CONSTRAINT "purchase_orders_plan_merchant" UNIQUE("plan_id","merchant_id"),
	CONSTRAINT "purchase_orders_status" CHECK ("catalog"."purchase_orders"."status" = 'CONFIRMED'),
	CONSTRAINT "purchase_orders_quantity" CHECK ("catalog"."purchase_orders"."quantity" >= 1),
	CONSTRAINT "purchase_orders_price" CHECK ("catalog"."purchase_orders"."unit_price_minor" > 0),
	CONSTRAINT "purchase_orders_total" CHECK ("catalog"."purchase_orders"."total_minor" = "catalog"."purchase_orders"."unit_price_minor" * "catalog"."purchase_orders"."quantity")
);
--> statement-breakpoint
CREATE TABLE "catalog"."purchase_plans" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"supplier_id" text COLLATE "C" NOT NULL,
	"offer_id" text COLLATE "C" NOT NULL,
	"product_id" text COLLATE "C" NOT NULL,
	"currency" text NOT NULL,
	"tiers" jsonb NOT NULL,
	"minimum_quantity" integer NOT NULL,
	"terms" text NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"gathered" integer NOT NULL,
	"unit_price_minor" bigint,
	"opened_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "purchase_plans_status" CHECK ("catalog"."purchase_plans"."status" in ('OPEN', 'CLOSED', 'FAILED', 'CANCELLED')),
	CONSTRAINT "purchase_plans_tiers" CHECK (jsonb_array_length("catalog"."purchase_plans"."tiers") between 1 and 20),
	CONSTRAINT "purchase_plans_minimum" CHECK ("catalog"."purchase_plans"."minimum_quantity" >= 1),
	CONSTRAINT "purchase_plans_span" CHECK ("catalog"."purchase_plans"."opens_at" < "catalog"."purchase_plans"."closes_at"),
	CONSTRAINT "purchase_plans_gathered" CHECK ("catalog"."purchase_plans"."gathered" >= 0),
	CONSTRAINT "purchase_plans_ended" CHECK (("catalog"."purchase_plans"."status" = 'OPEN') = ("catalog"."purchase_plans"."ended_at" is null)),
	CONSTRAINT "purchase_plans_priced" CHECK (("catalog"."purchase_plans"."status" = 'CLOSED') = ("catalog"."purchase_plans"."unit_price_minor" is not null)),
	CONSTRAINT "purchase_plans_enough" CHECK ("catalog"."purchase_plans"."status" <> 'CLOSED' or "catalog"."purchase_plans"."gathered" >= "catalog"."purchase_plans"."minimum_quantity")
);
--> statement-breakpoint
ALTER TABLE "catalog"."group_buy_activities" ADD CONSTRAINT "group_buy_activities_listing_fk" FOREIGN KEY ("merchant_id","listing_id") REFERENCES "catalog"."listings"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."group_buy_takings" ADD CONSTRAINT "group_buy_takings_activity_id_group_buy_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "catalog"."group_buy_activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."purchase_demands" ADD CONSTRAINT "purchase_demands_plan_id_purchase_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "catalog"."purchase_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."purchase_demands" ADD CONSTRAINT "purchase_demands_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."purchase_orders" ADD CONSTRAINT "purchase_orders_plan_id_purchase_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "catalog"."purchase_plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."purchase_orders" ADD CONSTRAINT "purchase_orders_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."purchase_plans" ADD CONSTRAINT "purchase_plans_offer_id_supplier_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "catalog"."supplier_offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_buy_activities_merchant" ON "catalog"."group_buy_activities" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "group_buy_activities_listing" ON "catalog"."group_buy_activities" USING btree ("listing_id","id");--> statement-breakpoint
CREATE INDEX "group_buy_takings_of_user" ON "catalog"."group_buy_takings" USING btree ("activity_id","user_id") WHERE state = 'TAKEN';--> statement-breakpoint
CREATE INDEX "purchase_demands_merchant" ON "catalog"."purchase_demands" USING btree ("merchant_id","plan_id");--> statement-breakpoint
CREATE INDEX "purchase_orders_merchant" ON "catalog"."purchase_orders" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "purchase_orders_supplier" ON "catalog"."purchase_orders" USING btree ("supplier_id","id");--> statement-breakpoint
CREATE INDEX "purchase_plans_supplier" ON "catalog"."purchase_plans" USING btree ("supplier_id","id");--> statement-breakpoint
CREATE INDEX "purchase_plans_open" ON "catalog"."purchase_plans" USING btree ("id") WHERE status = 'OPEN';--> statement-breakpoint
CREATE INDEX "purchase_plans_due" ON "catalog"."purchase_plans" USING btree ("closes_at") WHERE status = 'OPEN';--> statement-breakpoint
CREATE FUNCTION "catalog"."refuse_purchase_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% never changes', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "purchase_orders_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalog"."purchase_orders"
	FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."refuse_purchase_change"('a purchase order');--> statement-breakpoint
CREATE TRIGGER "purchase_plans_kept" BEFORE DELETE OR TRUNCATE ON "catalog"."purchase_plans"
	FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."refuse_purchase_change"('what a purchase plan was');--> statement-breakpoint
-- Merchants join on these terms, and what a plan came to is the past.
CREATE TRIGGER "purchase_plans_terms" BEFORE UPDATE ON "catalog"."purchase_plans" FOR EACH ROW
	WHEN (OLD.status <> 'OPEN' OR (OLD.id, OLD.supplier_id, OLD.offer_id, OLD.product_id, OLD.currency, OLD.tiers,
		OLD.minimum_quantity, OLD.terms, OLD.opens_at, OLD.closes_at)
		IS DISTINCT FROM (NEW.id, NEW.supplier_id, NEW.offer_id, NEW.product_id, NEW.currency, NEW.tiers,
		NEW.minimum_quantity, NEW.terms, NEW.opens_at, NEW.closes_at))
	EXECUTE FUNCTION "catalog"."refuse_purchase_change"('a purchase plan''s terms or its end');--> statement-breakpoint
CREATE FUNCTION "catalog"."require_open_plan"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (SELECT FROM "catalog"."purchase_plans" WHERE id = NEW.plan_id AND status = 'OPEN') THEN
		RAISE EXCEPTION 'demand is gathered while the plan is open' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "purchase_demands_open" BEFORE INSERT OR UPDATE ON "catalog"."purchase_demands"
	FOR EACH ROW EXECUTE FUNCTION "catalog"."require_open_plan"();--> statement-breakpoint
CREATE TRIGGER "purchase_demands_kept" BEFORE DELETE OR TRUNCATE ON "catalog"."purchase_demands"
	FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."refuse_purchase_change"('that a merchant joined');--> statement-breakpoint
-- Buyers team up on these terms: a published activity only counts what is taken, and ends.
CREATE TRIGGER "group_buy_activities_terms" BEFORE UPDATE ON "catalog"."group_buy_activities" FOR EACH ROW
	WHEN ((OLD.status <> 'DRAFT' AND (OLD.id, OLD.merchant_id, OLD.listing_id, OLD.price_minor, OLD.currency,
		OLD.team_size, OLD.team_hours, OLD.per_user_limit, OLD.stock_share, OLD.starts_at, OLD.ends_at, OLD.published_at)
		IS DISTINCT FROM (NEW.id, NEW.merchant_id, NEW.listing_id, NEW.price_minor, NEW.currency,
		NEW.team_size, NEW.team_hours, NEW.per_user_limit, NEW.stock_share, NEW.starts_at, NEW.ends_at, NEW.published_at))
		OR (OLD.status <> NEW.status AND (OLD.status, NEW.status) NOT IN (('DRAFT', 'PUBLISHED'), ('PUBLISHED', 'ENDED'))))
	EXECUTE FUNCTION "catalog"."refuse_purchase_change"('a published group-buy activity');--> statement-breakpoint
CREATE TRIGGER "group_buy_activities_kept" BEFORE DELETE OR TRUNCATE ON "catalog"."group_buy_activities"
	FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."refuse_purchase_change"('that there was a group-buy activity');
