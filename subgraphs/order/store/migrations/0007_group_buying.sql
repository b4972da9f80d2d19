CREATE TABLE "orders"."group_buy_teams" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"listing_id" text NOT NULL,
	"size" integer NOT NULL,
	"taken" integer NOT NULL,
	"status" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "group_buy_teams_size" CHECK ("orders"."group_buy_teams"."size" between 2 and 100),
	CONSTRAINT "group_buy_teams_taken" CHECK ("orders"."group_buy_teams"."taken" between 1 and "orders"."group_buy_teams"."size"),
	CONSTRAINT "group_buy_teams_status" CHECK ("orders"."group_buy_teams"."status" in ('FORMING', 'SUCCEEDED', 'FAILED')),
	CONSTRAINT "group_buy_teams_full" CHECK (("orders"."group_buy_teams"."status" = 'SUCCEEDED') = ("orders"."group_buy_teams"."taken" = "orders"."group_buy_teams"."size")),
	CONSTRAINT "group_buy_teams_settled_at" CHECK (("orders"."group_buy_teams"."status" = 'FORMING') = ("orders"."group_buy_teams"."settled_at" is null))
);--> statement-breakpoint
CREATE TABLE "orders"."group_buy_seats" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"team_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"customer_id" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "group_buy_seats_state" CHECK ("orders"."group_buy_seats"."state" in ('TAKEN', 'REFUNDED'))
);--> statement-breakpoint
ALTER TABLE "orders"."group_buy_seats" ADD CONSTRAINT "group_buy_seats_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "orders"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."group_buy_seats" ADD CONSTRAINT "group_buy_seats_team_id_group_buy_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "orders"."group_buy_teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders"."group_buy_seats" ADD CONSTRAINT "group_buy_seats_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "orders"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_buy_teams_activity" ON "orders"."group_buy_teams" USING btree ("activity_id","id");--> statement-breakpoint
CREATE INDEX "group_buy_teams_merchant" ON "orders"."group_buy_teams" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "group_buy_teams_expiry" ON "orders"."group_buy_teams" USING btree ("expires_at") WHERE status = 'FORMING';--> statement-breakpoint
CREATE UNIQUE INDEX "group_buy_seats_member" ON "orders"."group_buy_seats" USING btree ("team_id","customer_id");
