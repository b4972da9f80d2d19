ALTER TABLE "orders"."orders" DROP CONSTRAINT "orders_status";--> statement-breakpoint
ALTER TABLE "orders"."orders" DROP CONSTRAINT "orders_paid_at";--> statement-breakpoint
ALTER TABLE "orders"."orders" DROP CONSTRAINT "orders_cancelled_at";--> statement-breakpoint
ALTER TABLE "orders"."order_lines" DROP CONSTRAINT "order_lines_total";--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "freight_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "points" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "points_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "refunded_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "time_zone" text DEFAULT 'Asia/Shanghai' NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "region" text;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "address_sealed" text;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "delivery_kind" text;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "upline_agent_ids" text[];--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "card_id" text;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "group_buy_activity_id" text;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "group_buy_team_id" text;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "group_buy_on_full" text;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "group_buy_team_size" integer;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "group_buy_team_hours" integer;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "delivered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "completed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD COLUMN "expired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_status" CHECK ("orders"."orders"."status" in ('PENDING_PAYMENT', 'PAID_WAITING_GROUP', 'PAID', 'PARTIALLY_FULFILLED', 'FULFILLED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'EXPIRED'));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_paid_at" CHECK ("orders"."orders"."status" = 'CANCELLED' or ("orders"."orders"."status" in ('PENDING_PAYMENT', 'EXPIRED')) = ("orders"."orders"."paid_at" is null));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_cancelled_at" CHECK (("orders"."orders"."status" = 'CANCELLED') = ("orders"."orders"."cancelled_at" is not null));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_expired_at" CHECK (("orders"."orders"."status" = 'EXPIRED') = ("orders"."orders"."expired_at" is not null));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_delivered_at" CHECK (("orders"."orders"."status" in ('DELIVERED', 'COMPLETED')) = ("orders"."orders"."delivered_at" is not null));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_completed_at" CHECK (("orders"."orders"."status" = 'COMPLETED') = ("orders"."orders"."completed_at" is not null));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_freight" CHECK ("orders"."orders"."freight_minor" >= 0);--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_points" CHECK ("orders"."orders"."points" >= 0 and "orders"."orders"."points_minor" >= 0);--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_refunded" CHECK ("orders"."orders"."refunded_minor" between 0 and "orders"."orders"."total_minor");--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_region" CHECK ("orders"."orders"."region" ~ '^[0-9]{6}$');--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_delivery_kind" CHECK ("orders"."orders"."delivery_kind" in ('SAME_DAY', 'NEXT_DAY', 'STANDARD'));--> statement-breakpoint
ALTER TABLE "orders"."orders" ADD CONSTRAINT "orders_group_buy" CHECK (num_nulls("orders"."orders"."group_buy_activity_id", "orders"."orders"."group_buy_on_full", "orders"."orders"."group_buy_team_size", "orders"."orders"."group_buy_team_hours") in (0, 4));--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "points" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "points_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "return_rule" text;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD COLUMN "group_buy_activity_id" text;--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_total" CHECK ("orders"."order_lines"."total_minor" = "orders"."order_lines"."unit_price_minor" * "orders"."order_lines"."quantity" - "orders"."order_lines"."discount_minor" - "orders"."order_lines"."points_minor" and "orders"."order_lines"."total_minor" >= 0);--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_points" CHECK ("orders"."order_lines"."points" >= 0 and "orders"."order_lines"."points_minor" >= 0);--> statement-breakpoint
ALTER TABLE "orders"."order_lines" ADD CONSTRAINT "order_lines_return_rule" CHECK ("orders"."order_lines"."return_rule" in ('NO_REASON_7_DAYS', 'QUALITY_ONLY'));--> statement-breakpoint
ALTER TABLE "orders"."payments" ADD COLUMN "payer_id" text;--> statement-breakpoint
ALTER TABLE "orders"."payments" ADD COLUMN "client_parameters" jsonb;--> statement-breakpoint
ALTER TABLE "orders"."payments" ADD COLUMN "refunded_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."payments" ADD CONSTRAINT "payments_refunded" CHECK ("orders"."payments"."refunded_minor" between 0 and "orders"."payments"."amount_minor" and ("orders"."payments"."refunded_minor" = 0 or "orders"."payments"."status" in ('CAPTURED', 'UNMATCHED')));--> statement-breakpoint
ALTER TABLE "orders"."payment_notices" ALTER COLUMN "payment_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "orders"."payment_notices" ADD COLUMN "refund_id" text;--> statement-breakpoint
ALTER TABLE "orders"."payment_notices" ADD CONSTRAINT "payment_notices_subject" CHECK (num_nonnulls("orders"."payment_notices"."payment_id", "orders"."payment_notices"."refund_id") = 1);--> statement-breakpoint
CREATE TABLE "orders"."line_progress" (
	"line_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"supplier_id" text COLLATE "C" NOT NULL,
	"quantity" integer NOT NULL,
	"shipped_quantity" integer DEFAULT 0 NOT NULL,
	"delivered_quantity" integer DEFAULT 0 NOT NULL,
	"refunded_quantity" integer DEFAULT 0 NOT NULL,
	"unshipped_refunds" integer DEFAULT 0 NOT NULL,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"refunded_points" bigint DEFAULT 0 NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	CONSTRAINT "line_progress_shipped" CHECK ("orders"."line_progress"."shipped_quantity" >= 0 and "orders"."line_progress"."shipped_quantity" + "orders"."line_progress"."unshipped_refunds" <= "orders"."line_progress"."quantity"),
	CONSTRAINT "line_progress_delivered" CHECK ("orders"."line_progress"."delivered_quantity" between 0 and "orders"."line_progress"."shipped_quantity"),
	CONSTRAINT "line_progress_refunded" CHECK ("orders"."line_progress"."refunded_quantity" between 0 and "orders"."line_progress"."quantity" and "orders"."line_progress"."unshipped_refunds" between 0 and "orders"."line_progress"."refunded_quantity"),
	CONSTRAINT "line_progress_refunds_not_negative" CHECK ("orders"."line_progress"."refunded_minor" >= 0 and "orders"."line_progress"."refunded_points" >= 0)
);--> statement-breakpoint
CREATE TABLE "orders"."notice_nonces" (
	"provider" text NOT NULL,
	"nonce" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notice_nonces_provider_nonce_pk" PRIMARY KEY("provider","nonce")
);--> statement-breakpoint
CREATE TABLE "orders"."refused_notices" (
	"provider" text NOT NULL,
	"refusal" text NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"count" bigint NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"sample" text NOT NULL,
	CONSTRAINT "refused_notices_provider_refusal_hour_pk" PRIMARY KEY("provider","refusal","hour")
);--> statement-breakpoint
CREATE TABLE "orders"."refunds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"payment_id" text COLLATE "C",
	"after_sale_id" text COLLATE "C",
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"goods_minor" bigint NOT NULL,
	"freight_minor" bigint NOT NULL,
	"points" bigint NOT NULL,
	"currency" text NOT NULL,
	"provider_ref" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp (3) with time zone,
	"last_error" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "refunds_reason" CHECK ("orders"."refunds"."reason" in ('LATE_PAYMENT', 'DOUBLE_PAYMENT', 'OUT_OF_STOCK', 'CANCELLED', 'GROUP_FAILED', 'AFTER_SALE')),
	CONSTRAINT "refunds_status" CHECK ("orders"."refunds"."status" in ('REQUESTED', 'DISPATCHED', 'SUCCEEDED', 'FAILED')),
	CONSTRAINT "refunds_settled_at" CHECK (("orders"."refunds"."status" = 'SUCCEEDED') = ("orders"."refunds"."settled_at" is not null)),
	CONSTRAINT "refunds_parts" CHECK ("orders"."refunds"."goods_minor" >= 0 and "orders"."refunds"."freight_minor" >= 0 and "orders"."refunds"."points" >= 0),
	CONSTRAINT "refunds_amount" CHECK ("orders"."refunds"."amount_minor" >= 0 and ("orders"."refunds"."reason" in ('LATE_PAYMENT', 'DOUBLE_PAYMENT') or "orders"."refunds"."amount_minor" = "orders"."refunds"."goods_minor" + "orders"."refunds"."freight_minor")),
	CONSTRAINT "refunds_payment" CHECK ("orders"."refunds"."amount_minor" = 0 or "orders"."refunds"."payment_id" is not null)
);--> statement-breakpoint
CREATE TABLE "orders"."refund_lines" (
	"refund_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"quantity" integer NOT NULL,
	"goods_minor" bigint NOT NULL,
	"points" bigint NOT NULL,
	"restocked" integer NOT NULL,
	CONSTRAINT "refund_lines_refund_id_line_id_pk" PRIMARY KEY("refund_id","line_id"),
	CONSTRAINT "refund_lines_quantity" CHECK ("orders"."refund_lines"."quantity" >= 1 and "orders"."refund_lines"."restocked" between 0 and "orders"."refund_lines"."quantity"),
	CONSTRAINT "refund_lines_amounts" CHECK ("orders"."refund_lines"."goods_minor" >= 0 and "orders"."refund_lines"."points" >= 0)
);--> statement-breakpoint
ALTER TABLE "orders"."line_progress" ADD CONSTRAINT "line_progress_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "orders"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."line_progress" ADD CONSTRAINT "line_progress_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."refund_lines" ADD CONSTRAINT "refund_lines_refund_id_refunds_id_fk" FOREIGN KEY ("refund_id") REFERENCES "orders"."refunds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."refund_lines" ADD CONSTRAINT "refund_lines_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "orders"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."refunds" ADD CONSTRAINT "refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "orders"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "line_progress_order" ON "orders"."line_progress" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "orders_payable_until" ON "orders"."orders" USING btree ("payable_until") WHERE status = 'PENDING_PAYMENT';--> statement-breakpoint
CREATE INDEX "orders_delivered" ON "orders"."orders" USING btree ("delivered_at") WHERE status = 'DELIVERED';--> statement-breakpoint
CREATE INDEX "notice_nonces_seen" ON "orders"."notice_nonces" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "payments_pending" ON "orders"."payments" USING btree ("created_at") WHERE status = 'PENDING';--> statement-breakpoint
CREATE INDEX "refund_lines_line" ON "orders"."refund_lines" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "refunds_order" ON "orders"."refunds" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "refunds_merchant" ON "orders"."refunds" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "refunds_open" ON "orders"."refunds" USING btree ("requested_at") WHERE status <> 'SUCCEEDED';--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_unmatched" ON "orders"."refunds" USING btree ("payment_id") WHERE reason in ('LATE_PAYMENT', 'DOUBLE_PAYMENT');--> statement-breakpoint
CREATE TRIGGER "refund_lines_appended_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "orders"."refund_lines" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_change"();--> statement-breakpoint
INSERT INTO "orders"."line_progress" ("line_id", "order_id", "merchant_id", "supplier_id", "quantity")
SELECT "id", "order_id", "merchant_id", "supplier_id", "quantity" FROM "orders"."order_lines";
