CREATE SCHEMA "orders";
--> statement-breakpoint
CREATE TABLE "orders"."channel_facts" (
	"channel" text NOT NULL,
	"sequence" bigint NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "channel_facts_channel_sequence_pk" PRIMARY KEY("channel","sequence")
);
--> statement-breakpoint
CREATE TABLE "orders"."channel_heads" (
	"channel" text PRIMARY KEY NOT NULL,
	"last_sequence" bigint NOT NULL,
	"oldest_sequence" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."customers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"user_id" text NOT NULL,
	"display_name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "customers_merchant_user" UNIQUE("merchant_id","user_id"),
	CONSTRAINT "customers_display_name" CHECK (char_length("orders"."customers"."display_name") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "orders"."facts" (
	"position" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."idempotency_keys" (
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."log_head" (
	"id" bigint PRIMARY KEY DEFAULT 1 NOT NULL,
	"epoch" text NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"oldest_position" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."order_counters" (
	"merchant_id" text NOT NULL,
	"day" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "order_counters_merchant_id_day_pk" PRIMARY KEY("merchant_id","day")
);
--> statement-breakpoint
CREATE TABLE "orders"."order_lines" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"position" integer NOT NULL,
	"listing_id" text NOT NULL,
	"product_id" text NOT NULL,
	"supplier_id" text NOT NULL,
	"product_name" text NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"total_minor" bigint NOT NULL,
	CONSTRAINT "order_lines_position" UNIQUE("order_id","position"),
	CONSTRAINT "order_lines_listing" UNIQUE("order_id","listing_id"),
	CONSTRAINT "order_lines_quantity" CHECK ("orders"."order_lines"."quantity" between 1 and 999),
	CONSTRAINT "order_lines_unit_price" CHECK ("orders"."order_lines"."unit_price_minor" >= 0),
	CONSTRAINT "order_lines_total" CHECK ("orders"."order_lines"."total_minor" = "orders"."order_lines"."unit_price_minor" * "orders"."order_lines"."quantity")
);
--> statement-breakpoint
CREATE TABLE "orders"."outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "orders"."outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"channels" text[] NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders"."parked_facts" (
	"reaction" text NOT NULL,
	"position" bigint NOT NULL,
	"fact" jsonb NOT NULL,
	"error" text NOT NULL,
	"parked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parked_facts_reaction_position_pk" PRIMARY KEY("reaction","position")
);
--> statement-breakpoint
CREATE TABLE "orders"."payment_notices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"notice_id" text NOT NULL,
	"payment_id" text NOT NULL,
	"merchant_id" text,
	"kind" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"outcome" text NOT NULL,
	"body" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "payment_notices_once" UNIQUE("provider","notice_id")
);
--> statement-breakpoint
CREATE TABLE "orders"."payments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"order_id" text NOT NULL,
	"provider" text NOT NULL,
	"provider_ref" text,
	"status" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"captured_at" timestamp (3) with time zone,
	CONSTRAINT "payments_status" CHECK ("orders"."payments"."status" in ('PENDING', 'CAPTURED', 'FAILED', 'UNMATCHED')),
	CONSTRAINT "payments_captured_at" CHECK (("orders"."payments"."status" in ('CAPTURED', 'UNMATCHED')) = ("orders"."payments"."captured_at" is not null)),
	CONSTRAINT "payments_amount" CHECK ("orders"."payments"."amount_minor" >= 0)
);
--> statement-breakpoint
CREATE TABLE "orders"."orders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"number" text NOT NULL,
	"status" text NOT NULL,
	"total_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"share_link_id" text,
	"agent_id" text,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"paid_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	CONSTRAINT "orders_merchant_number" UNIQUE("merchant_id","number"),
	CONSTRAINT "orders_status" CHECK ("orders"."orders"."status" in ('PENDING_PAYMENT', 'PAID', 'CANCELLED')),
	CONSTRAINT "orders_paid_at" CHECK (("orders"."orders"."status" = 'PAID') = ("orders"."orders"."paid_at" is not null)),
	CONSTRAINT "orders_cancelled_at" CHECK (("orders"."orders"."status" = 'CANCELLED') = ("orders"."orders"."cancelled_at" is not null)),
	CONSTRAINT "orders_total" CHECK ("orders"."orders"."total_minor" between 0 and 9007199254740991),
	CONSTRAINT "orders_currency" CHECK ("orders"."orders"."currency" ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "orders"."reaction_positions" (
	"reaction" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"retry_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "channel_facts_position" ON "orders"."channel_facts" USING btree ("position");--> statement-breakpoint
CREATE INDEX "customers_user" ON "orders"."customers" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "facts_recorded_at" ON "orders"."facts" USING btree ("recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_actor_action_key" ON "orders"."idempotency_keys" USING btree ("actor","action","key");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at" ON "orders"."idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "payment_notices_payment" ON "orders"."payment_notices" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "payments_order" ON "orders"."payments" USING btree ("order_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_one_pending" ON "orders"."payments" USING btree ("order_id") WHERE status = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "payments_one_captured" ON "orders"."payments" USING btree ("order_id") WHERE status = 'CAPTURED';--> statement-breakpoint
CREATE INDEX "orders_merchant" ON "orders"."orders" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "orders_merchant_status" ON "orders"."orders" USING btree ("merchant_id","status","id");--> statement-breakpoint
CREATE INDEX "orders_customer" ON "orders"."orders" USING btree ("customer_id","id");--> statement-breakpoint
CREATE INDEX "orders_agent" ON "orders"."orders" USING btree ("agent_id","id") WHERE agent_id is not null;--> statement-breakpoint
CREATE FUNCTION "orders"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "payment_notices_appended_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "orders"."payment_notices" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_change"();--> statement-breakpoint
CREATE FUNCTION "orders"."refuse_repricing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the lines of an order are frozen' USING ERRCODE = 'integrity_constraint_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "order_lines_frozen" BEFORE UPDATE ON "orders"."order_lines" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_repricing"();
