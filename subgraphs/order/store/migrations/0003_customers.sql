ALTER TABLE "orders"."customers" ADD COLUMN "age_band" text;--> statement-breakpoint
ALTER TABLE "orders"."customers" ADD COLUMN "gender" text;--> statement-breakpoint
ALTER TABLE "orders"."customers" ADD COLUMN "profiling_consent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders"."customers" ADD COLUMN "marketing_consent_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders"."customers" ADD COLUMN "erased_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders"."customers" ADD CONSTRAINT "customers_age_band" CHECK ("orders"."customers"."age_band" in ('AGE_UNDER_18', 'AGE_18_24', 'AGE_25_30', 'AGE_31_40', 'AGE_41_50', 'AGE_OVER_50'));--> statement-breakpoint
ALTER TABLE "orders"."customers" ADD CONSTRAINT "customers_gender" CHECK ("orders"."customers"."gender" in ('FEMALE', 'MALE', 'OTHER'));--> statement-breakpoint
ALTER TABLE "orders"."customers" ADD CONSTRAINT "customers_consent" CHECK ("orders"."customers"."profiling_consent_at" is not null or ("orders"."customers"."age_band" is null and "orders"."customers"."gender" is null));--> statement-breakpoint
CREATE TABLE "orders"."addresses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"sealed" text NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."customer_visitors" (
	"visitor_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "orders"."addresses" ADD CONSTRAINT "addresses_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."customer_visitors" ADD CONSTRAINT "customer_visitors_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "addresses_customer" ON "orders"."addresses" USING btree ("customer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "addresses_one_default" ON "orders"."addresses" USING btree ("customer_id") WHERE is_default;--> statement-breakpoint
CREATE INDEX "customer_visitors_customer" ON "orders"."customer_visitors" USING btree ("customer_id");
