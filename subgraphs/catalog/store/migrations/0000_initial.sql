CREATE SCHEMA "catalog";
--> statement-breakpoint
CREATE TABLE "catalog"."channel_facts" (
	"channel" text NOT NULL,
	"sequence" bigint NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "channel_facts_channel_sequence_pk" PRIMARY KEY("channel","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalog"."channel_heads" (
	"channel" text PRIMARY KEY NOT NULL,
	"last_sequence" bigint NOT NULL,
	"oldest_sequence" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."facts" (
	"position" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."idempotency_keys" (
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."listings" (
	"merchant_id" text NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"product_id" text NOT NULL,
	"price_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "listings_merchant_id_id_pk" PRIMARY KEY("merchant_id","id"),
	CONSTRAINT "listings_merchant_product" UNIQUE("merchant_id","product_id"),
	CONSTRAINT "listings_status" CHECK ("catalog"."listings"."status" in ('DRAFT', 'LISTED', 'UNLISTED')),
	CONSTRAINT "listings_price" CHECK ("catalog"."listings"."price_minor" > 0 and "catalog"."listings"."price_minor" <= 10000000000),
	CONSTRAINT "listings_currency" CHECK ("catalog"."listings"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "catalog"."log_head" (
	"id" bigint PRIMARY KEY DEFAULT 1 NOT NULL,
	"epoch" text NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"oldest_position" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."merchants" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"time_zone" text NOT NULL,
	"currency" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "merchants_slug" UNIQUE("slug"),
	CONSTRAINT "merchants_name" CHECK (char_length("catalog"."merchants"."name") between 1 and 100),
	CONSTRAINT "merchants_slug_shape" CHECK ("catalog"."merchants"."slug" ~ '^[a-z0-9-]{3,60}$'),
	CONSTRAINT "merchants_currency" CHECK ("catalog"."merchants"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "catalog"."outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "catalog"."outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"channels" text[] NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog"."parked_facts" (
	"reaction" text NOT NULL,
	"position" bigint NOT NULL,
	"fact" jsonb NOT NULL,
	"error" text NOT NULL,
	"parked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parked_facts_reaction_position_pk" PRIMARY KEY("reaction","position")
);
--> statement-breakpoint
CREATE TABLE "catalog"."products" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"supplier_id" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"description" text NOT NULL,
	"sections" text[] NOT NULL,
	"image_url" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "products_name" CHECK (char_length("catalog"."products"."name") between 1 and 200),
	CONSTRAINT "products_name_en" CHECK (char_length("catalog"."products"."name_en") between 1 and 200),
	CONSTRAINT "products_description" CHECK (char_length("catalog"."products"."description") <= 5000),
	CONSTRAINT "products_sections" CHECK (cardinality("catalog"."products"."sections") <= 20),
	CONSTRAINT "products_image_url" CHECK (char_length("catalog"."products"."image_url") <= 8192)
);
--> statement-breakpoint
CREATE TABLE "catalog"."reaction_positions" (
	"reaction" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"retry_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "catalog"."suppliers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "suppliers_name" CHECK (char_length("catalog"."suppliers"."name") between 1 and 100)
);
--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."listings" ADD CONSTRAINT "listings_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "catalog"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog"."products" ADD CONSTRAINT "products_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "channel_facts_position" ON "catalog"."channel_facts" USING btree ("position");--> statement-breakpoint
CREATE INDEX "facts_recorded_at" ON "catalog"."facts" USING btree ("recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_actor_action_key" ON "catalog"."idempotency_keys" USING btree ("actor","action","key");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at" ON "catalog"."idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "listings_id" ON "catalog"."listings" USING btree ("id");--> statement-breakpoint
CREATE INDEX "listings_on_shelf" ON "catalog"."listings" USING btree ("merchant_id","id") WHERE status = 'LISTED';--> statement-breakpoint
CREATE INDEX "products_supplier" ON "catalog"."products" USING btree ("supplier_id","id");