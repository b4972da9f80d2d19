CREATE TABLE "orders"."reviews" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"listing_id" text NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"rating" integer NOT NULL,
	"body" text NOT NULL,
	"pictures" text[] NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"reply" text,
	"replied_at" timestamp (3) with time zone,
	"reported_at" timestamp (3) with time zone,
	"report_reason" text,
	"moderated_at" timestamp (3) with time zone,
	"moderation_note" text,
	CONSTRAINT "reviews_line_once" UNIQUE("line_id"),
	CONSTRAINT "reviews_rating" CHECK ("orders"."reviews"."rating" between 1 and 5),
	CONSTRAINT "reviews_body" CHECK (char_length("orders"."reviews"."body") <= 1000),
	CONSTRAINT "reviews_pictures" CHECK (cardinality("orders"."reviews"."pictures") <= 9),
	CONSTRAINT "reviews_status" CHECK ("orders"."reviews"."status" in ('PUBLISHED', 'HIDDEN')),
	CONSTRAINT "reviews_hidden" CHECK ("orders"."reviews"."status" = 'PUBLISHED' or "orders"."reviews"."moderated_at" is not null),
	CONSTRAINT "reviews_reply" CHECK (("orders"."reviews"."reply" is null) = ("orders"."reviews"."replied_at" is null))
);--> statement-breakpoint
ALTER TABLE "orders"."reviews" ADD CONSTRAINT "reviews_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "orders"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."reviews" ADD CONSTRAINT "reviews_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reviews_listing" ON "orders"."reviews" USING btree ("listing_id","id") WHERE status = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "reviews_merchant" ON "orders"."reviews" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "reviews_reported" ON "orders"."reviews" USING btree ("id") WHERE reported_at is not null and moderated_at is null;
