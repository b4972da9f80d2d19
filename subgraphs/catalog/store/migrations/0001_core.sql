CREATE TABLE "catalog"."categories" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"parent_id" text,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"return_rule" text NOT NULL,
	"standard_keys" text[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "categories_key" UNIQUE("key"),
	CONSTRAINT "categories_key_shape" CHECK ("catalog"."categories"."key" ~ '^[a-z0-9-]{2,60}$'),
	CONSTRAINT "categories_return_rule" CHECK ("catalog"."categories"."return_rule" in ('NO_REASON_7_DAYS', 'QUALITY_ONLY')),
	CONSTRAINT "categories_standards" CHECK (cardinality("catalog"."categories"."standard_keys") between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "catalog"."inspection_standards" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"description" text NOT NULL,
	"validity_days" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "inspection_standards_key" CHECK ("catalog"."inspection_standards"."key" ~ '^[A-Z][A-Z0-9_]{2,59}$'),
	CONSTRAINT "inspection_standards_validity" CHECK ("catalog"."inspection_standards"."validity_days" between 1 and 3650)
);
--> statement-breakpoint
CREATE TABLE "catalog"."product_variants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"sku" text NOT NULL,
	"barcode" text,
	"option_values" text[] NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "product_variants_sku" UNIQUE("supplier_id","sku"),
	CONSTRAINT "product_variants_options" UNIQUE("product_id","option_values"),
	CONSTRAINT "product_variants_status" CHECK ("catalog"."product_variants"."status" in ('ACTIVE', 'ARCHIVED')),
	CONSTRAINT "product_variants_sku_shape" CHECK (char_length("catalog"."product_variants"."sku") between 1 and 60),
	CONSTRAINT "product_variants_barcode" CHECK ("catalog"."product_variants"."barcode" ~ '^[0-9]{8,14}$')
);
--> statement-breakpoint
CREATE TABLE "catalog"."supplier_offers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"supplier_id" text NOT NULL,
	"product_id" text NOT NULL,
	"variant_id" text NOT NULL,
	"wholesale_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"visibility" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "supplier_offers_variant" UNIQUE("variant_id"),
	CONSTRAINT "supplier_offers_wholesale" CHECK ("catalog"."supplier_offers"."wholesale_minor" between 0 and 10000000000),
	CONSTRAINT "supplier_offers_currency" CHECK ("catalog"."supplier_offers"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "supplier_offers_visibility" CHECK ("catalog"."supplier_offers"."visibility" in ('OPEN', 'CONTRACTED')),
	CONSTRAINT "supplier_offers_status" CHECK ("catalog"."supplier_offers"."status" in ('ACTIVE', 'PAUSED'))
);
--> statement-breakpoint
CREATE TABLE "catalog"."inspections" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"standard_key" text NOT NULL,
	"result" text NOT NULL,
	"lab" text NOT NULL,
	"inspector" text NOT NULL,
	"certificate_number" text NOT NULL,
	"certificate_url" text,
	"measurements" jsonb NOT NULL,
	"inspected_at" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	"submitted_by" text NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"reviewed_by" text,
	"reviewed_at" timestamp (3) with time zone,
	"review_note" text,
	CONSTRAINT "inspections_result" CHECK ("catalog"."inspections"."result" in ('PASS', 'FAIL')),
	CONSTRAINT "inspections_status" CHECK ("catalog"."inspections"."status" in ('SUBMITTED', 'APPROVED', 'REJECTED')),
	CONSTRAINT "inspections_reviewed" CHECK (("catalog"."inspections"."status" = 'SUBMITTED') = ("catalog"."inspections"."reviewed_by" is null and "catalog"."inspections"."reviewed_at" is null)),
	CONSTRAINT "inspections_validity" CHECK ("catalog"."inspections"."valid_until" > "catalog"."inspections"."inspected_at")
);
--> statement-breakpoint
CREATE TABLE "catalog"."listing_prices" (
	"merchant_id" text NOT NULL,
	"listing_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"price_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"changed_by" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listing_prices_listing_id_sequence_pk" PRIMARY KEY("listing_id","sequence"),
	CONSTRAINT "listing_prices_price" CHECK ("catalog"."listing_prices"."price_minor" > 0)
);
--> statement-breakpoint
CREATE TABLE "catalog"."hold_lines" (
	"order_id" text NOT NULL,
	"position" integer NOT NULL,
	"merchant_id" text NOT NULL,
	"buyer_user_id" text NOT NULL,
	"listing_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"variant_id" text NOT NULL,
	"product_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"batch_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"discount_minor" bigint NOT NULL,
	"purchase_minor" bigint,
	"group_buy_activity_id" text,
	CONSTRAINT "hold_lines_order_id_position_pk" PRIMARY KEY("order_id","position"),
	CONSTRAINT "hold_lines_quantity" CHECK ("catalog"."hold_lines"."quantity" between 1 and 49950),
	CONSTRAINT "hold_lines_discount" CHECK ("catalog"."hold_lines"."discount_minor" between 0 and "catalog"."hold_lines"."unit_price_minor" * "catalog"."hold_lines"."quantity")
);
--> statement-breakpoint
CREATE TABLE "catalog"."holds" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"buyer_user_id" text,
	"state" text NOT NULL,
	"request_hash" text,
	"answer" jsonb,
	"expires_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "holds_state" CHECK ("catalog"."holds"."state" in ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')),
	CONSTRAINT "holds_settled" CHECK (("catalog"."holds"."state" = 'HELD') = ("catalog"."holds"."settled_at" is null))
);
--> statement-breakpoint
CREATE TABLE "catalog"."stock_journal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "catalog"."stock_journal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"offer_id" text NOT NULL,
	"kind" text NOT NULL,
	"on_hand_delta" integer NOT NULL,
	"reserved_delta" integer NOT NULL,
	"on_hand_after" integer NOT NULL,
	"reserved_after" integer NOT NULL,
	"order_id" text,
	"reason" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_journal_kind" CHECK ("catalog"."stock_journal"."kind" in ('RECEIVED', 'ADJUSTED', 'RESERVED', 'RELEASED', 'EXPIRED', 'COMMITTED')),
	CONSTRAINT "stock_journal_moves" CHECK ("catalog"."stock_journal"."on_hand_delta" <> 0 or "catalog"."stock_journal"."reserved_delta" <> 0)
);
--> statement-breakpoint
CREATE TABLE "catalog"."stock_levels" (
	"offer_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"on_hand" integer NOT NULL,
	"reserved" integer NOT NULL,
	"low_threshold" integer DEFAULT 0 NOT NULL,
	"low_told" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stock_levels_reserved" CHECK ("catalog"."stock_levels"."reserved" >= 0),
	CONSTRAINT "stock_levels_available" CHECK ("catalog"."stock_levels"."on_hand" >= "catalog"."stock_levels"."reserved"),
	CONSTRAINT "stock_levels_threshold" CHECK ("catalog"."stock_levels"."low_threshold" >= 0)
);
--> statement-breakpoint
CREATE TABLE "catalog"."batches" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"offer_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"product_id" text NOT NULL,
	"code" text NOT NULL,
	"quantity" integer NOT NULL,
	"produced_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"status" text NOT NULL,
	"recall_reason" text,
	"recalled_at" timestamp (3) with time zone,
	"head_sequence" integer NOT NULL,
	"head_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "batches_code" UNIQUE("code"),
	CONSTRAINT "batches_status" CHECK ("catalog"."batches"."status" in ('REGISTERED', 'IN_FORCE', 'EXHAUSTED', 'RECALLED', 'EXPIRED')),
	CONSTRAINT "batches_quantity" CHECK ("catalog"."batches"."quantity" between 1 and 1000000000),
	CONSTRAINT "batches_expires" CHECK ("catalog"."batches"."expires_at" > "catalog"."batches"."produced_at"),
	CONSTRAINT "batches_recalled" CHECK (("catalog"."batches"."status" = 'RECALLED') = ("catalog"."batches"."recalled_at" is not null and "catalog"."batches"."recall_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "catalog"."trace_events" (
	"batch_id" text COLLATE "C" NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	"note" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" text NOT NULL,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "trace_events_batch_id_sequence_pk" PRIMARY KEY("batch_id","sequence"),
	CONSTRAINT "trace_events_sequence" CHECK ("catalog"."trace_events"."sequence" >= 1)
);
--> statement-breakpoint
INSERT INTO "catalog"."inspection_standards" VALUES
	('GENERAL_SAFETY', '通用安全', 'General safety', 'Safe for its intended use by the rules that hold for its kind of goods.', 365, now());
--> statement-breakpoint
INSERT INTO "catalog"."categories" VALUES
	('cat_00000000000000000000000000', NULL, 'general', '通用', 'General', 'NO_REASON_7_DAYS', '{GENERAL_SAFETY}', now());
--> statement-breakpoint
ALTER TABLE "catalog"."listings" DROP CONSTRAINT "listings_merchant_product";
--> statement-breakpoint
ALTER TABLE "catalog"."listings" DROP CONSTRAINT "listings_status";
--> statement-breakpoint
ALTER TABLE "catalog"."listings" DROP CONSTRAINT "listings_product_id_products_id_fk";
--> statement-breakpoint
DROP INDEX "catalog"."listings_id";
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD COLUMN "offer_id" text;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD COLUMN "variant_id" text;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD COLUMN "batch_id" text;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD COLUMN "listed_until" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD COLUMN "off_reason" text;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD COLUMN "per_user_limit" integer;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD COLUMN "updated_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "category_id" text;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "status" text;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "option_names" text[];
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "attributes" jsonb;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "media" jsonb;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "search_terms" text[];
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "facet_terms" text[];
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD COLUMN "updated_at" timestamp (3) with time zone;
--> statement-breakpoint
-- What was entered before there were categories and variants: general goods, each in one variant, offered at no price yet.
UPDATE "catalog"."products" SET "category_id" = 'cat_00000000000000000000000000', "status" = 'ACTIVE', "option_names" = '{}',
	"attributes" = '[]', "media" = '[]', "search_terms" = '{}', "facet_terms" = '{}', "updated_at" = "created_at";
--> statement-breakpoint
INSERT INTO "catalog"."product_variants"
SELECT 'var_' || substr("id", 5), "id", "supplier_id", "id", NULL, '{}', 'ACTIVE', "created_at" FROM "catalog"."products";
--> statement-breakpoint
INSERT INTO "catalog"."supplier_offers"
SELECT 'off_' || substr("id", 5), "supplier_id", "id", 'var_' || substr("id", 5), 0, 'CNY', 'OPEN', 'PAUSED', "created_at"
FROM "catalog"."products";
--> statement-breakpoint
-- Nothing that was listed has been inspected: it comes off the shelf until it has been.
UPDATE "catalog"."listings" SET "offer_id" = 'off_' || substr("product_id", 5), "variant_id" = 'var_' || substr("product_id", 5),
	"off_reason" = CASE "status" WHEN 'LISTED' THEN 'NOT_INSPECTED' END,
	"status" = CASE "status" WHEN 'LISTED' THEN 'UNLISTED' ELSE "status" END, "updated_at" = "created_at";
--> statement-breakpoint
INSERT INTO "catalog"."listing_prices"
SELECT "merchant_id", "id", 1, "price_minor", "currency", 'system', "created_at" FROM "catalog"."listings";
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ALTER COLUMN "offer_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ALTER COLUMN "variant_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ALTER COLUMN "updated_at" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "category_id" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "status" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "option_names" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "attributes" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "media" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "search_terms" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "facet_terms" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ALTER COLUMN "updated_at" SET NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "catalog"."categories"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."product_variants" ADD CONSTRAINT "product_variants_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."product_variants" ADD CONSTRAINT "product_variants_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."supplier_offers" ADD CONSTRAINT "supplier_offers_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."supplier_offers" ADD CONSTRAINT "supplier_offers_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."supplier_offers" ADD CONSTRAINT "supplier_offers_variant_id_product_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "catalog"."product_variants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."inspections" ADD CONSTRAINT "inspections_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "catalog"."batches"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."inspections" ADD CONSTRAINT "inspections_standard_key_inspection_standards_key_fk" FOREIGN KEY ("standard_key") REFERENCES "catalog"."inspection_standards"("key") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."hold_lines" ADD CONSTRAINT "hold_lines_order_id_holds_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "catalog"."holds"("order_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."stock_journal" ADD CONSTRAINT "stock_journal_offer_id_supplier_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "catalog"."supplier_offers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."stock_levels" ADD CONSTRAINT "stock_levels_offer_id_supplier_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "catalog"."supplier_offers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."batches" ADD CONSTRAINT "batches_offer_id_supplier_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "catalog"."supplier_offers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."trace_events" ADD CONSTRAINT "trace_events_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "catalog"."batches"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "categories_parent" ON "catalog"."categories" USING btree ("parent_id");
--> statement-breakpoint
CREATE INDEX "supplier_offers_supplier" ON "catalog"."supplier_offers" USING btree ("supplier_id","id");
--> statement-breakpoint
CREATE INDEX "supplier_offers_product" ON "catalog"."supplier_offers" USING btree ("product_id","id");
--> statement-breakpoint
CREATE INDEX "inspections_deciding" ON "catalog"."inspections" USING btree ("batch_id","standard_key","inspected_at","id");
--> statement-breakpoint
CREATE INDEX "inspections_queue" ON "catalog"."inspections" USING btree ("status","id");
--> statement-breakpoint
CREATE INDEX "inspections_supplier" ON "catalog"."inspections" USING btree ("supplier_id","id");
--> statement-breakpoint
CREATE INDEX "hold_lines_of_user" ON "catalog"."hold_lines" USING btree ("merchant_id","listing_id","buyer_user_id");
--> statement-breakpoint
CREATE INDEX "hold_lines_offer" ON "catalog"."hold_lines" USING btree ("offer_id");
--> statement-breakpoint
CREATE INDEX "holds_open_of_user" ON "catalog"."holds" USING btree ("merchant_id","buyer_user_id") WHERE state = 'HELD';
--> statement-breakpoint
CREATE INDEX "holds_expiring" ON "catalog"."holds" USING btree ("expires_at") WHERE state = 'HELD';
--> statement-breakpoint
CREATE INDEX "stock_journal_offer" ON "catalog"."stock_journal" USING btree ("offer_id","id");
--> statement-breakpoint
CREATE INDEX "stock_journal_order" ON "catalog"."stock_journal" USING btree ("order_id") WHERE order_id is not null;
--> statement-breakpoint
CREATE INDEX "batches_offer" ON "catalog"."batches" USING btree ("offer_id","id");
--> statement-breakpoint
CREATE INDEX "batches_supplier" ON "catalog"."batches" USING btree ("supplier_id","id");
--> statement-breakpoint
CREATE INDEX "batches_expiring" ON "catalog"."batches" USING btree ("expires_at") WHERE status in ('REGISTERED', 'IN_FORCE');
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_offer_id_supplier_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "catalog"."supplier_offers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "catalog"."batches"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD CONSTRAINT "products_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "catalog"."categories"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "listings_offer" ON "catalog"."listings" USING btree ("offer_id");
--> statement-breakpoint
CREATE INDEX "listings_product" ON "catalog"."listings" USING btree ("product_id");
--> statement-breakpoint
CREATE INDEX "listings_ending" ON "catalog"."listings" USING btree ("listed_until") WHERE status = 'LISTED';
--> statement-breakpoint
CREATE INDEX "products_category" ON "catalog"."products" USING btree ("category_id","id");
--> statement-breakpoint
CREATE INDEX "products_search" ON "catalog"."products" USING gin ("search_terms");
--> statement-breakpoint
CREATE INDEX "products_facets" ON "catalog"."products" USING gin ("facet_terms");
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_merchant_offer" UNIQUE("merchant_id","offer_id");
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_id" UNIQUE("id");
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_carried" CHECK ("catalog"."listings"."status" <> 'LISTED' or ("catalog"."listings"."batch_id" is not null and "catalog"."listings"."listed_until" is not null));
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_per_user_limit" CHECK ("catalog"."listings"."per_user_limit" between 1 and 1000000);
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_status" CHECK ("catalog"."listings"."status" in ('DRAFT', 'PENDING_INSPECTION', 'LISTED', 'UNLISTED', 'RECALLED'));
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD CONSTRAINT "products_status" CHECK ("catalog"."products"."status" in ('ACTIVE', 'ARCHIVED'));
--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD CONSTRAINT "products_option_names" CHECK (cardinality("catalog"."products"."option_names") <= 3);
