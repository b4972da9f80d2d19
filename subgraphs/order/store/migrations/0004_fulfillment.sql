CREATE TABLE "orders"."delivery_policies" (
	"merchant_id" text NOT NULL,
	"region_prefix" text NOT NULL,
	"kind" text NOT NULL,
	"cutoff_minute" integer NOT NULL,
	"days" integer NOT NULL,
	"freight_minor" bigint NOT NULL,
	"free_from_minor" bigint,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delivery_policies_merchant_id_region_prefix_kind_pk" PRIMARY KEY("merchant_id","region_prefix","kind"),
	CONSTRAINT "delivery_policies_region" CHECK ("orders"."delivery_policies"."region_prefix" ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6})?$'),
	CONSTRAINT "delivery_policies_kind" CHECK ("orders"."delivery_policies"."kind" in ('SAME_DAY', 'NEXT_DAY', 'STANDARD')),
	CONSTRAINT "delivery_policies_cutoff" CHECK ("orders"."delivery_policies"."cutoff_minute" between 0 and 1440),
	CONSTRAINT "delivery_policies_days" CHECK (case "orders"."delivery_policies"."kind" when 'SAME_DAY' then "orders"."delivery_policies"."days" = 0 when 'NEXT_DAY' then "orders"."delivery_policies"."days" = 1 else "orders"."delivery_policies"."days" between 0 and 60 end),
	CONSTRAINT "delivery_policies_freight" CHECK ("orders"."delivery_policies"."freight_minor" between 0 and 100000000),
	CONSTRAINT "delivery_policies_free_from" CHECK ("orders"."delivery_policies"."free_from_minor" >= 0)
);--> statement-breakpoint
CREATE TABLE "orders"."fulfillment_orders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"supplier_id" text NOT NULL,
	"status" text NOT NULL,
	"promise_kind" text,
	"promised_by" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"shipped_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"promise_met" boolean,
	CONSTRAINT "fulfillment_orders_supplier_once" UNIQUE("order_id","supplier_id"),
	CONSTRAINT "fulfillment_orders_status" CHECK ("orders"."fulfillment_orders"."status" in ('OPEN', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
	CONSTRAINT "fulfillment_orders_delivered_at" CHECK (("orders"."fulfillment_orders"."status" = 'DELIVERED') = ("orders"."fulfillment_orders"."delivered_at" is not null)),
	CONSTRAINT "fulfillment_orders_promise" CHECK (("orders"."fulfillment_orders"."promise_kind" is null) = ("orders"."fulfillment_orders"."promised_by" is null))
);--> statement-breakpoint
CREATE TABLE "orders"."shipments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"fulfillment_id" text COLLATE "C" NOT NULL,
	"supplier_id" text NOT NULL,
	"carrier" text NOT NULL,
	"tracking_number" text NOT NULL,
	"status" text NOT NULL,
	"shipped_at" timestamp (3) with time zone NOT NULL,
	"arrived_at" timestamp (3) with time zone,
	CONSTRAINT "shipments_tracking_number" UNIQUE("carrier","tracking_number"),
	CONSTRAINT "shipments_status" CHECK ("orders"."shipments"."status" in ('CREATED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'EXCEPTION', 'SIGNED', 'RETURNED')),
	CONSTRAINT "shipments_carrier" CHECK ("orders"."shipments"."carrier" ~ '^[A-Z][A-Z0-9_]{1,29}$'),
	CONSTRAINT "shipments_number" CHECK ("orders"."shipments"."tracking_number" ~ '^[A-Za-z0-9-]{4,40}$')
);--> statement-breakpoint
CREATE TABLE "orders"."shipment_lines" (
	"shipment_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "shipment_lines_shipment_id_line_id_pk" PRIMARY KEY("shipment_id","line_id"),
	CONSTRAINT "shipment_lines_quantity" CHECK ("orders"."shipment_lines"."quantity" >= 1)
);--> statement-breakpoint
CREATE TABLE "orders"."tracking_events" (
	"shipment_id" text COLLATE "C" NOT NULL,
	"event_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"status" text NOT NULL,
	"place" text NOT NULL,
	"description" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tracking_events_shipment_id_event_id_pk" PRIMARY KEY("shipment_id","event_id"),
	CONSTRAINT "tracking_events_texts" CHECK (char_length("orders"."tracking_events"."place") <= 100 and char_length("orders"."tracking_events"."description") <= 300)
);--> statement-breakpoint
ALTER TABLE "orders"."fulfillment_orders" ADD CONSTRAINT "fulfillment_orders_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."shipments" ADD CONSTRAINT "shipments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."shipments" ADD CONSTRAINT "shipments_fulfillment_id_fulfillment_orders_id_fk" FOREIGN KEY ("fulfillment_id") REFERENCES "orders"."fulfillment_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."shipment_lines" ADD CONSTRAINT "shipment_lines_shipment_id_shipments_id_fk" FOREIGN KEY ("shipment_id") REFERENCES "orders"."shipments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."shipment_lines" ADD CONSTRAINT "shipment_lines_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "orders"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."tracking_events" ADD CONSTRAINT "tracking_events_shipment_id_shipments_id_fk" FOREIGN KEY ("shipment_id") REFERENCES "orders"."shipments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fulfillment_orders_supplier" ON "orders"."fulfillment_orders" USING btree ("supplier_id","status","id");--> statement-breakpoint
CREATE INDEX "fulfillment_orders_merchant" ON "orders"."fulfillment_orders" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "shipments_order" ON "orders"."shipments" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "shipments_unconfirmed" ON "orders"."shipments" USING btree ("shipped_at") WHERE arrived_at is null;--> statement-breakpoint
CREATE TRIGGER "shipment_lines_appended_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "orders"."shipment_lines" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "tracking_events_appended_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "orders"."tracking_events" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_change"();
