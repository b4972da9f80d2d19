CREATE TABLE "orders"."after_sales" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"supplier_id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"description" text NOT NULL,
	"evidence" text[] NOT NULL,
	"status" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"respond_by" timestamp (3) with time zone NOT NULL,
	"responded_at" timestamp (3) with time zone,
	"breached_at" timestamp (3) with time zone,
	"escalated_at" timestamp (3) with time zone,
	"send_back_by" timestamp (3) with time zone,
	"return_carrier" text,
	"return_number" text,
	"replacement_carrier" text,
	"replacement_number" text,
	"replaced_at" timestamp (3) with time zone,
	"refund_id" text COLLATE "C",
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "after_sales_kind" CHECK ("orders"."after_sales"."kind" in ('RETURN', 'EXCHANGE', 'REFUND_ONLY')),
	CONSTRAINT "after_sales_reason" CHECK ("orders"."after_sales"."reason" in ('NO_REASON', 'DAMAGED', 'WRONG_GOODS', 'QUALITY', 'NOT_RECEIVED', 'OTHER')),
	CONSTRAINT "after_sales_status" CHECK ("orders"."after_sales"."status" in ('REQUESTED', 'ESCALATED', 'APPROVED', 'RETURN_IN_TRANSIT', 'RECEIVED', 'REPLACEMENT_SHIPPED', 'REFUNDING', 'CLOSED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "after_sales_description" CHECK (char_length("orders"."after_sales"."description") <= 500),
	CONSTRAINT "after_sales_evidence" CHECK (cardinality("orders"."after_sales"."evidence") <= 9),
	CONSTRAINT "after_sales_closed_at" CHECK (("orders"."after_sales"."status" in ('CLOSED', 'REJECTED', 'WITHDRAWN')) = ("orders"."after_sales"."closed_at" is not null))
);--> statement-breakpoint
CREATE TABLE "orders"."after_sale_lines" (
	"after_sale_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"unshipped" integer NOT NULL,
	CONSTRAINT "after_sale_lines_after_sale_id_line_id_pk" PRIMARY KEY("after_sale_id","line_id"),
	CONSTRAINT "after_sale_lines_quantity" CHECK ("orders"."after_sale_lines"."quantity" >= 1 and "orders"."after_sale_lines"."unshipped" between 0 and "orders"."after_sale_lines"."quantity")
);--> statement-breakpoint
CREATE TABLE "orders"."after_sale_steps" (
	"after_sale_id" text COLLATE "C" NOT NULL,
	"step" integer NOT NULL,
	"merchant_id" text NOT NULL,
	"status" text NOT NULL,
	"party" text NOT NULL,
	"note" text NOT NULL,
	"breach" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "after_sale_steps_after_sale_id_step_pk" PRIMARY KEY("after_sale_id","step"),
	CONSTRAINT "after_sale_steps_status" CHECK ("orders"."after_sale_steps"."status" in ('REQUESTED', 'ESCALATED', 'APPROVED', 'RETURN_IN_TRANSIT', 'RECEIVED', 'REPLACEMENT_SHIPPED', 'REFUNDING', 'CLOSED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "after_sale_steps_party" CHECK ("orders"."after_sale_steps"."party" in ('CUSTOMER', 'SUPPLIER', 'MERCHANT', 'PLATFORM', 'CLOCK')),
	CONSTRAINT "after_sale_steps_note" CHECK (char_length("orders"."after_sale_steps"."note") <= 500)
);--> statement-breakpoint
ALTER TABLE "orders"."after_sales" ADD CONSTRAINT "after_sales_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."after_sales" ADD CONSTRAINT "after_sales_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."after_sale_lines" ADD CONSTRAINT "after_sale_lines_after_sale_id_after_sales_id_fk" FOREIGN KEY ("after_sale_id") REFERENCES "orders"."after_sales"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."after_sale_lines" ADD CONSTRAINT "after_sale_lines_line_id_order_lines_id_fk" FOREIGN KEY ("line_id") REFERENCES "orders"."order_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."after_sale_steps" ADD CONSTRAINT "after_sale_steps_after_sale_id_after_sales_id_fk" FOREIGN KEY ("after_sale_id") REFERENCES "orders"."after_sales"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "after_sales_order" ON "orders"."after_sales" USING btree ("order_id","id");--> statement-breakpoint
CREATE INDEX "after_sales_merchant" ON "orders"."after_sales" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "after_sales_supplier" ON "orders"."after_sales" USING btree ("supplier_id","id");--> statement-breakpoint
CREATE INDEX "after_sales_customer" ON "orders"."after_sales" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "after_sales_waiting" ON "orders"."after_sales" USING btree ("respond_by") WHERE status = 'REQUESTED' and breached_at is null;--> statement-breakpoint
CREATE INDEX "after_sales_send_back" ON "orders"."after_sales" USING btree ("send_back_by") WHERE status = 'APPROVED';--> statement-breakpoint
CREATE INDEX "after_sales_escalated" ON "orders"."after_sales" USING btree ("id") WHERE status = 'ESCALATED';--> statement-breakpoint
CREATE INDEX "after_sale_lines_line" ON "orders"."after_sale_lines" USING btree ("line_id");--> statement-breakpoint
CREATE TRIGGER "after_sale_steps_appended_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "orders"."after_sale_steps" FOR EACH STATEMENT EXECUTE FUNCTION "orders"."refuse_change"();
