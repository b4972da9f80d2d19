CREATE TABLE "orders"."order_coupons" (
	"order_id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"merchant_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"coupon_id" text NOT NULL,
	"name" text NOT NULL,
	"discount_minor" bigint NOT NULL,
	CONSTRAINT "order_coupons_order_id_position_pk" PRIMARY KEY("order_id","position"),
	CONSTRAINT "order_coupons_claim" UNIQUE("order_id","claim_id"),
	CONSTRAINT "order_coupons_discount" CHECK ("orders"."order_coupons"."discount_minor" > 0)
);
--> statement-breakpoint
ALTER TABLE "orders"."order_lines" DROP CONSTRAINT "order_lines_total";--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "variant_id" text;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "offer_id" text;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "batch_id" text;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "variant_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "discount_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "payable_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders"."order_coupons" ADD CONSTRAINT "order_coupons_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_lines_batch" ON "orders"."order_lines" USING btree ("batch_id","order_id") WHERE batch_id is not null;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_discount" CHECK ("orders"."order_lines"."discount_minor" between 0 and "orders"."order_lines"."unit_price_minor" * "orders"."order_lines"."quantity");--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_total" CHECK ("orders"."order_lines"."total_minor" = "orders"."order_lines"."unit_price_minor" * "orders"."order_lines"."quantity" - "orders"."order_lines"."discount_minor");--> statement-breakpoint
CREATE TRIGGER "order_coupons_frozen" BEFORE UPDATE ON "orders"."order_coupons" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_repricing"();
