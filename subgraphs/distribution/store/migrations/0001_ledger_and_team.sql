CREATE SEQUENCE "distribution"."program_seq" AS bigint;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_by_id" UNIQUE("id");--> statement-breakpoint
CREATE TABLE "distribution"."agent_counts" (
	"agent_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"direct_recruits" integer DEFAULT 0 NOT NULL,
	"second_recruits" integer DEFAULT 0 NOT NULL,
	"orders_sold" integer DEFAULT 0 NOT NULL,
	"direct_orders" integer DEFAULT 0 NOT NULL,
	"second_orders" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "agent_counts_not_negative" CHECK (least("distribution"."agent_counts"."direct_recruits", "distribution"."agent_counts"."second_recruits", "distribution"."agent_counts"."orders_sold", "distribution"."agent_counts"."direct_orders", "distribution"."agent_counts"."second_orders") >= 0)
);--> statement-breakpoint
CREATE TABLE "distribution"."agent_devices" (
	"agent_id" text COLLATE "C" NOT NULL,
	"visitor_id" text NOT NULL,
	"merchant_id" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agent_devices_agent_id_visitor_id_pk" PRIMARY KEY("agent_id","visitor_id")
);--> statement-breakpoint
CREATE TABLE "distribution"."agent_events" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"agent_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agent_events_kind" CHECK ("distribution"."agent_events"."kind" in ('JOINED', 'QUALIFIED', 'PROMOTED', 'RANK_REVOKED', 'SUSPENDED', 'REINSTATED', 'REMOVED')),
	CONSTRAINT "agent_events_reason" CHECK (char_length("distribution"."agent_events"."reason") <= 500)
);--> statement-breakpoint
CREATE TABLE "distribution"."verification_codes" (
	"agent_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"phone_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"day" text NOT NULL,
	"sent_today" integer NOT NULL,
	CONSTRAINT "verification_codes_attempts" CHECK ("distribution"."verification_codes"."attempts" between 0 and 5)
);--> statement-breakpoint
CREATE TABLE "distribution"."attribution_places" (
	"order_id" text COLLATE "C" NOT NULL,
	"depth" integer NOT NULL,
	"merchant_id" text NOT NULL,
	"agent_id" text COLLATE "C",
	"user_id" text,
	"rank" text,
	"status" text,
	"agent_version" integer,
	"qualified_recruits" integer,
	"required_rank" text NOT NULL,
	"rate_bps" integer NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "attribution_places_order_id_depth_pk" PRIMARY KEY("order_id","depth"),
	CONSTRAINT "attribution_places_depth" CHECK ("distribution"."attribution_places"."depth" between 0 and 2),
	CONSTRAINT "attribution_places_rate" CHECK ("distribution"."attribution_places"."rate_bps" between 0 and 10000)
);--> statement-breakpoint
CREATE TABLE "distribution"."attributions" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"late" boolean NOT NULL,
	"agent_id" text COLLATE "C",
	"buyer_user_id" text,
	"buyer_agent_id" text COLLATE "C",
	"buyer_tier" text,
	"risk" text,
	"excluded_listing_ids" text[] NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"confirmed" boolean NOT NULL,
	CONSTRAINT "attributions_risk" CHECK ("distribution"."attributions"."risk" in ('SAME_DEVICE', 'SAME_ACCOUNT'))
);--> statement-breakpoint
CREATE TABLE "distribution"."bindings" (
	"program_id" text NOT NULL,
	"user_id" text NOT NULL,
	"merchant_id" text NOT NULL,
	"agent_id" text COLLATE "C" NOT NULL,
	"bound_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bindings_program_id_user_id_pk" PRIMARY KEY("program_id","user_id")
);--> statement-breakpoint
CREATE TABLE "distribution"."commission_lines" (
	"line_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"position" integer,
	"listing_id" text COLLATE "C",
	"base_minor" bigint,
	"quantity" integer,
	"currency" text,
	"paid_at" timestamp (3) with time zone,
	"refunded_minor" bigint DEFAULT 0 NOT NULL,
	"delivered_quantity" integer DEFAULT 0 NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	"exchanged_at" timestamp (3) with time zone,
	CONSTRAINT "commission_lines_base" CHECK ("distribution"."commission_lines"."base_minor" >= 0),
	CONSTRAINT "commission_lines_refunded" CHECK ("distribution"."commission_lines"."refunded_minor" >= 0)
);--> statement-breakpoint
CREATE TABLE "distribution"."commission_refunds" (
	"refund_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"goods_minor" bigint NOT NULL,
	"refunded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commission_refunds_refund_id_line_id_pk" PRIMARY KEY("refund_id","line_id")
);--> statement-breakpoint
CREATE TABLE "distribution"."commission_steps" (
	"commission_id" text COLLATE "C" NOT NULL,
	"step" integer NOT NULL,
	"merchant_id" text NOT NULL,
	"change" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"note" text NOT NULL,
	"transaction_id" text COLLATE "C",
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commission_steps_commission_id_step_pk" PRIMARY KEY("commission_id","step"),
	CONSTRAINT "commission_steps_change" CHECK ("distribution"."commission_steps"."change" in ('ACCRUED', 'SETTLED', 'REVERSED', 'HELD', 'RELEASED'))
);--> statement-breakpoint
CREATE TABLE "distribution"."commissions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"order_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"depth" integer NOT NULL,
	"payee" integer,
	"agent_id" text COLLATE "C",
	"plan_id" text COLLATE "C" NOT NULL,
	"snapshot_seq" bigint NOT NULL,
	"reason" text NOT NULL,
	"rate_bps" integer NOT NULL,
	"base_minor" bigint NOT NULL,
	"gross_minor" bigint NOT NULL,
	"reversed_minor" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"hold_reason" text,
	"settle_after" timestamp (3) with time zone,
	"accrued_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "commissions_depth" UNIQUE("line_id","depth"),
	CONSTRAINT "commissions_payee" UNIQUE("line_id","payee"),
	CONSTRAINT "commissions_agent_once" UNIQUE("line_id","agent_id"),
	CONSTRAINT "commissions_depth_within" CHECK ("distribution"."commissions"."depth" between 0 and 2),
	CONSTRAINT "commissions_payee_within" CHECK ("distribution"."commissions"."payee" between 1 and 2),
	CONSTRAINT "commissions_amount" CHECK ("distribution"."commissions"."gross_minor" in (0, "distribution"."commissions"."base_minor" * "distribution"."commissions"."rate_bps" / 10000)),
	CONSTRAINT "commissions_base" CHECK ("distribution"."commissions"."base_minor" >= 0 and "distribution"."commissions"."rate_bps" between 0 and 10000),
	CONSTRAINT "commissions_reversed" CHECK ("distribution"."commissions"."reversed_minor" between 0 and "distribution"."commissions"."gross_minor"),
	CONSTRAINT "commissions_status" CHECK ("distribution"."commissions"."status" in ('NONE', 'PENDING', 'HELD', 'AVAILABLE', 'REVERSED')),
	CONSTRAINT "commissions_paid" CHECK (("distribution"."commissions"."status" = 'NONE') = ("distribution"."commissions"."payee" is null) and ("distribution"."commissions"."status" = 'NONE') = ("distribution"."commissions"."gross_minor" = 0)),
	CONSTRAINT "commissions_payee_known" CHECK ("distribution"."commissions"."payee" is null or "distribution"."commissions"."agent_id" is not null),
	CONSTRAINT "commissions_hold" CHECK (("distribution"."commissions"."status" = 'HELD') <= ("distribution"."commissions"."hold_reason" is not null)),
	CONSTRAINT "commissions_settled" CHECK ("distribution"."commissions"."status" <> 'AVAILABLE' or "distribution"."commissions"."settled_at" is not null),
	CONSTRAINT "commissions_come_to_nothing" CHECK (("distribution"."commissions"."status" = 'REVERSED') = ("distribution"."commissions"."gross_minor" > 0 and "distribution"."commissions"."reversed_minor" = "distribution"."commissions"."gross_minor")),
	CONSTRAINT "commissions_hold_reason" CHECK (char_length("distribution"."commissions"."hold_reason") <= 500)
);--> statement-breakpoint
CREATE TABLE "distribution"."commission_arrivals" (
	"arrival_id" text COLLATE "C" NOT NULL,
	"line_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "commission_arrivals_arrival_id_line_id_pk" PRIMARY KEY("arrival_id","line_id")
);--> statement-breakpoint
CREATE TABLE "distribution"."delivered_orders" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"delivered_at" timestamp (3) with time zone NOT NULL
);--> statement-breakpoint
CREATE TABLE "distribution"."line_after_sales" (
	"line_id" text COLLATE "C" NOT NULL,
	"after_sale_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"closed" boolean NOT NULL,
	CONSTRAINT "line_after_sales_line_id_after_sale_id_pk" PRIMARY KEY("line_id","after_sale_id")
);--> statement-breakpoint
CREATE TABLE "distribution"."balances" (
	"agent_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"currency" text NOT NULL,
	"pending_minor" bigint DEFAULT 0 NOT NULL,
	"available_minor" bigint DEFAULT 0 NOT NULL,
	"reserved_minor" bigint DEFAULT 0 NOT NULL,
	"paid_out_minor" bigint DEFAULT 0 NOT NULL,
	"withheld_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "balances_not_negative" CHECK ("distribution"."balances"."pending_minor" >= 0 and "distribution"."balances"."reserved_minor" >= 0 and "distribution"."balances"."paid_out_minor" >= 0 and "distribution"."balances"."withheld_minor" >= 0)
);--> statement-breakpoint
CREATE TABLE "distribution"."ledger_chain" (
	"program_id" text NOT NULL,
	"position" bigint NOT NULL,
	"merchant_id" text NOT NULL,
	"transaction_id" text COLLATE "C" NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_chain_program_id_position_pk" PRIMARY KEY("program_id","position"),
	CONSTRAINT "ledger_chain_transaction" UNIQUE("transaction_id")
);--> statement-breakpoint
CREATE TABLE "distribution"."ledger_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"transaction_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"agent_id" text COLLATE "C" NOT NULL,
	"currency" text NOT NULL,
	"position" integer NOT NULL,
	"account" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	CONSTRAINT "ledger_entries_position" UNIQUE("transaction_id","position"),
	CONSTRAINT "ledger_entries_account" CHECK ("distribution"."ledger_entries"."account" in ('COMMISSION_EXPENSE', 'PENDING', 'AVAILABLE', 'RESERVED', 'EXTERNAL', 'WITHHOLDING_TAX', 'BAD_DEBT')),
	CONSTRAINT "ledger_entries_amount" CHECK ("distribution"."ledger_entries"."amount_minor" <> 0)
);--> statement-breakpoint
CREATE TABLE "distribution"."ledger_queue" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distribution"."ledger_queue_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"program_id" text NOT NULL,
	"transaction_id" text COLLATE "C" NOT NULL
);--> statement-breakpoint
CREATE TABLE "distribution"."ledger_roots" (
	"program_id" text NOT NULL,
	"day" text NOT NULL,
	"merchant_id" text NOT NULL,
	"first_position" bigint NOT NULL,
	"last_position" bigint NOT NULL,
	"root" text NOT NULL,
	"closed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_roots_program_id_day_pk" PRIMARY KEY("program_id","day"),
	CONSTRAINT "ledger_roots_first" UNIQUE("program_id","first_position"),
	CONSTRAINT "ledger_roots_positions" CHECK ("distribution"."ledger_roots"."first_position" between 1 and "distribution"."ledger_roots"."last_position")
);--> statement-breakpoint
CREATE TABLE "distribution"."ledger_transactions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"agent_id" text COLLATE "C" NOT NULL,
	"currency" text NOT NULL,
	"commission_id" text COLLATE "C",
	"withdrawal_id" text COLLATE "C",
	"adjustment_id" text COLLATE "C",
	"occurred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ledger_transactions_key" UNIQUE("program_id","key"),
	CONSTRAINT "ledger_transactions_of" UNIQUE("id","agent_id","currency"),
	CONSTRAINT "ledger_transactions_source" CHECK (case when "distribution"."ledger_transactions"."kind" in ('ACCRUE', 'SETTLE', 'REVERSE') then "distribution"."ledger_transactions"."commission_id" is not null
        when "distribution"."ledger_transactions"."kind" in ('RESERVE', 'RELEASE', 'PAY_OUT') then "distribution"."ledger_transactions"."withdrawal_id" is not null
        when "distribution"."ledger_transactions"."kind" in ('ADJUST', 'WRITE_OFF') then "distribution"."ledger_transactions"."adjustment_id" is not null else false end)
);--> statement-breakpoint
CREATE TABLE "distribution"."compliance_alerts" (
	"program_id" text NOT NULL,
	"code" text NOT NULL,
	"day" text NOT NULL,
	"merchant_id" text NOT NULL,
	"value_bps" integer NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "compliance_alerts_program_id_code_day_pk" PRIMARY KEY("program_id","code","day")
);--> statement-breakpoint
CREATE TABLE "distribution"."excluded_listings" (
	"merchant_id" text NOT NULL,
	"listing_id" text COLLATE "C" NOT NULL,
	"excluded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "excluded_listings_merchant_id_listing_id_pk" PRIMARY KEY("merchant_id","listing_id")
);--> statement-breakpoint
CREATE TABLE "distribution"."plan_rates" (
	"plan_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"tier_key" text NOT NULL,
	"rate_0_bps" integer NOT NULL,
	"rate_1_bps" integer NOT NULL,
	"rate_2_bps" integer NOT NULL,
	"max_payout_bps" integer NOT NULL,
	CONSTRAINT "plan_rates_plan_id_tier_key_pk" PRIMARY KEY("plan_id","tier_key"),
	CONSTRAINT "plan_rates_tier_key" CHECK ("distribution"."plan_rates"."tier_key" ~ '^[a-z0-9-]{0,20}$'),
	CONSTRAINT "plan_rates_not_negative" CHECK (least("distribution"."plan_rates"."rate_0_bps", "distribution"."plan_rates"."rate_1_bps", "distribution"."plan_rates"."rate_2_bps") >= 0),
	CONSTRAINT "plan_rates_two_payees" CHECK (("distribution"."plan_rates"."rate_0_bps" > 0)::int + ("distribution"."plan_rates"."rate_1_bps" > 0)::int + ("distribution"."plan_rates"."rate_2_bps" > 0)::int <= 2),
	CONSTRAINT "plan_rates_cap" CHECK ("distribution"."plan_rates"."rate_0_bps" + "distribution"."plan_rates"."rate_1_bps" + "distribution"."plan_rates"."rate_2_bps" <= "distribution"."plan_rates"."max_payout_bps")
);--> statement-breakpoint
CREATE TABLE "distribution"."plan_simulations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"plan_id" text COLLATE "C" NOT NULL,
	"merchant_id" text NOT NULL,
	"days" integer NOT NULL,
	"result" jsonb NOT NULL,
	"simulated_by" text NOT NULL,
	"simulated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "plan_simulations_days" CHECK ("distribution"."plan_simulations"."days" between 1 and 365)
);--> statement-breakpoint
CREATE TABLE "distribution"."plan_versions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"version" integer NOT NULL,
	"preset" text,
	"rank_0" text NOT NULL,
	"rank_1" text NOT NULL,
	"rank_2" text NOT NULL,
	"promotion_threshold" integer NOT NULL,
	"return_window_days" integer NOT NULL,
	"max_payout_bps" integer NOT NULL,
	"drafted_by" text NOT NULL,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"published_by" text,
	"published_at" timestamp (3) with time zone,
	"effective_seq" bigint,
	CONSTRAINT "plan_versions_version" UNIQUE("program_id","version"),
	CONSTRAINT "plan_versions_cap" UNIQUE("id","max_payout_bps"),
	CONSTRAINT "plan_versions_ranks" CHECK ("distribution"."plan_versions"."rank_0" in ('AGENT', 'BOSS') and "distribution"."plan_versions"."rank_1" in ('AGENT', 'BOSS') and "distribution"."plan_versions"."rank_2" in ('AGENT', 'BOSS')),
	CONSTRAINT "plan_versions_threshold" CHECK ("distribution"."plan_versions"."promotion_threshold" between 2 and 100),
	CONSTRAINT "plan_versions_window" CHECK ("distribution"."plan_versions"."return_window_days" between 7 and 90),
	CONSTRAINT "plan_versions_max_payout" CHECK ("distribution"."plan_versions"."max_payout_bps" between 0 and 3000),
	CONSTRAINT "plan_versions_publication" CHECK (num_nulls("distribution"."plan_versions"."published_by", "distribution"."plan_versions"."published_at", "distribution"."plan_versions"."effective_seq") in (0, 3))
);--> statement-breakpoint
CREATE TABLE "distribution"."adjustments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"agent_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"approved" text,
	CONSTRAINT "adjustments_kind" CHECK ("distribution"."adjustments"."kind" in ('CREDIT', 'DEBIT', 'WRITE_OFF')),
	CONSTRAINT "adjustments_amount" CHECK ("distribution"."adjustments"."amount_minor" between 1 and 100000),
	CONSTRAINT "adjustments_reason" CHECK (char_length("distribution"."adjustments"."reason") between 1 and 500),
	CONSTRAINT "adjustments_two_people" CHECK ("distribution"."adjustments"."approved" is distinct from 'YES' or "distribution"."adjustments"."decided_by" <> "distribution"."adjustments"."proposed_by"),
	CONSTRAINT "adjustments_decision" CHECK (num_nulls("distribution"."adjustments"."decided_by", "distribution"."adjustments"."decided_at", "distribution"."adjustments"."approved") in (0, 3))
);--> statement-breakpoint
CREATE TABLE "distribution"."payout_notices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"nonce" text NOT NULL,
	"withdrawal_id" text COLLATE "C" NOT NULL,
	"merchant_id" text,
	"kind" text NOT NULL,
	"outcome" text NOT NULL,
	"body" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "payout_notices_nonce" UNIQUE("provider","nonce")
);--> statement-breakpoint
CREATE TABLE "distribution"."withdrawals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"agent_id" text COLLATE "C" NOT NULL,
	"amount_minor" bigint NOT NULL,
	"withheld_minor" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"status" text NOT NULL,
	"provider" text NOT NULL,
	"account" text NOT NULL,
	"provider_ref" text,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"note" text DEFAULT '' NOT NULL,
	"claimed_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"settled_at" timestamp (3) with time zone,
	"failure" text,
	CONSTRAINT "withdrawals_provider_ref" UNIQUE("provider","provider_ref"),
	CONSTRAINT "withdrawals_amount" CHECK ("distribution"."withdrawals"."amount_minor" > 0),
	CONSTRAINT "withdrawals_withheld" CHECK ("distribution"."withdrawals"."withheld_minor" between 0 and "distribution"."withdrawals"."amount_minor"),
	CONSTRAINT "withdrawals_status" CHECK ("distribution"."withdrawals"."status" in ('REQUESTED', 'APPROVED', 'DISPATCHING', 'PAID', 'FAILED', 'REJECTED', 'CANCELLED')),
	CONSTRAINT "withdrawals_note" CHECK (char_length("distribution"."withdrawals"."note") <= 500)
);--> statement-breakpoint
DROP INDEX "distribution"."agents_id";--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "grand_sponsor_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "qualified_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "qualified_recruits" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "promoted_seq" bigint;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "promoted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "removal_reason" text;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "phone_hash" text;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "identity_hash" text;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "identity_verified_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "payout_provider" text;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD COLUMN "payout_account" text;--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD COLUMN "plan_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD COLUMN "time_zone" text DEFAULT 'Asia/Shanghai' NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD COLUMN "currency" text DEFAULT 'CNY' NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD COLUMN "bind_mode" text DEFAULT 'LAST_TOUCH' NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD COLUMN "bind_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD COLUMN "minimum_withdrawal_minor" bigint DEFAULT 100 NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD COLUMN "withholding" text DEFAULT 'NONE' NOT NULL;--> statement-breakpoint
ALTER TABLE "distribution"."agent_counts" ADD CONSTRAINT "agent_counts_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."agent_devices" ADD CONSTRAINT "agent_devices_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."agent_events" ADD CONSTRAINT "agent_events_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."verification_codes" ADD CONSTRAINT "verification_codes_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."attribution_places" ADD CONSTRAINT "attribution_places_order_id_attributions_order_id_fk" FOREIGN KEY ("order_id") REFERENCES "distribution"."attributions"("order_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."attributions" ADD CONSTRAINT "attributions_plan_id_plan_versions_id_fk" FOREIGN KEY ("plan_id") REFERENCES "distribution"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."commission_refunds" ADD CONSTRAINT "commission_refunds_line_id_commission_lines_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "distribution"."commission_lines"("line_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."commission_steps" ADD CONSTRAINT "commission_steps_commission_id_commissions_id_fk" FOREIGN KEY ("commission_id") REFERENCES "distribution"."commissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."commissions" ADD CONSTRAINT "commissions_line_id_commission_lines_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "distribution"."commission_lines"("line_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."commissions" ADD CONSTRAINT "commissions_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."commissions" ADD CONSTRAINT "commissions_plan_id_plan_versions_id_fk" FOREIGN KEY ("plan_id") REFERENCES "distribution"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."line_after_sales" ADD CONSTRAINT "line_after_sales_line_id_commission_lines_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "distribution"."commission_lines"("line_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."commission_arrivals" ADD CONSTRAINT "commission_arrivals_line_id_commission_lines_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "distribution"."commission_lines"("line_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."balances" ADD CONSTRAINT "balances_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."ledger_chain" ADD CONSTRAINT "ledger_chain_transaction_id_ledger_transactions_id_fk" FOREIGN KEY ("transaction_id") REFERENCES "distribution"."ledger_transactions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."ledger_entries" ADD CONSTRAINT "ledger_entries_transaction" FOREIGN KEY ("transaction_id","agent_id","currency") REFERENCES "distribution"."ledger_transactions"("id","agent_id","currency") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."ledger_transactions" ADD CONSTRAINT "ledger_transactions_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."ledger_transactions" ADD CONSTRAINT "ledger_transactions_commission_id_commissions_id_fk" FOREIGN KEY ("commission_id") REFERENCES "distribution"."commissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."ledger_transactions" ADD CONSTRAINT "ledger_transactions_withdrawal_id_withdrawals_id_fk" FOREIGN KEY ("withdrawal_id") REFERENCES "distribution"."withdrawals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."ledger_transactions" ADD CONSTRAINT "ledger_transactions_adjustment_id_adjustments_id_fk" FOREIGN KEY ("adjustment_id") REFERENCES "distribution"."adjustments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."plan_rates" ADD CONSTRAINT "plan_rates_plan" FOREIGN KEY ("plan_id","max_payout_bps") REFERENCES "distribution"."plan_versions"("id","max_payout_bps") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."plan_simulations" ADD CONSTRAINT "plan_simulations_plan_id_plan_versions_id_fk" FOREIGN KEY ("plan_id") REFERENCES "distribution"."plan_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."plan_versions" ADD CONSTRAINT "plan_versions_program" FOREIGN KEY ("merchant_id","program_id") REFERENCES "distribution"."programs"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."adjustments" ADD CONSTRAINT "adjustments_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."withdrawals" ADD CONSTRAINT "withdrawals_agent_id_agents_id_fk" FOREIGN KEY ("agent_id") REFERENCES "distribution"."agents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agent_events_agent" ON "distribution"."agent_events" USING btree ("agent_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "agent_events_promoted" ON "distribution"."agent_events" USING btree ("agent_id") WHERE kind = 'PROMOTED';--> statement-breakpoint
CREATE UNIQUE INDEX "agent_events_qualified" ON "distribution"."agent_events" USING btree ("agent_id") WHERE kind = 'QUALIFIED';--> statement-breakpoint
CREATE INDEX "attribution_places_agent" ON "distribution"."attribution_places" USING btree ("agent_id");--> statement-breakpoint
CREATE INDEX "attributions_program" ON "distribution"."attributions" USING btree ("program_id","placed_at");--> statement-breakpoint
CREATE INDEX "attributions_buyer" ON "distribution"."attributions" USING btree ("merchant_id","buyer_user_id");--> statement-breakpoint
CREATE INDEX "attributions_unconfirmed" ON "distribution"."attributions" USING btree ("placed_at") WHERE not confirmed;--> statement-breakpoint
CREATE INDEX "commission_lines_order" ON "distribution"."commission_lines" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "commission_lines_paid" ON "distribution"."commission_lines" USING btree ("merchant_id","paid_at");--> statement-breakpoint
CREATE INDEX "commission_refunds_line" ON "distribution"."commission_refunds" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "commissions_agent" ON "distribution"."commissions" USING btree ("agent_id","id");--> statement-breakpoint
CREATE INDEX "commissions_program" ON "distribution"."commissions" USING btree ("program_id","id");--> statement-breakpoint
CREATE INDEX "commissions_order" ON "distribution"."commissions" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "commissions_due" ON "distribution"."commissions" USING btree ("settle_after","id") WHERE status = 'PENDING';--> statement-breakpoint
CREATE INDEX "ledger_chain_sealed" ON "distribution"."ledger_chain" USING btree ("program_id","sealed_at");--> statement-breakpoint
CREATE INDEX "ledger_entries_agent" ON "distribution"."ledger_entries" USING btree ("agent_id","id");--> statement-breakpoint
CREATE INDEX "ledger_queue_program" ON "distribution"."ledger_queue" USING btree ("program_id","position");--> statement-breakpoint
CREATE INDEX "ledger_transactions_agent" ON "distribution"."ledger_transactions" USING btree ("agent_id","id");--> statement-breakpoint
CREATE INDEX "ledger_transactions_commission" ON "distribution"."ledger_transactions" USING btree ("commission_id");--> statement-breakpoint
CREATE INDEX "plan_simulations_plan" ON "distribution"."plan_simulations" USING btree ("plan_id","id");--> statement-breakpoint
CREATE INDEX "plan_versions_published" ON "distribution"."plan_versions" USING btree ("program_id","published_at");--> statement-breakpoint
CREATE INDEX "adjustments_program" ON "distribution"."adjustments" USING btree ("program_id","id");--> statement-breakpoint
CREATE INDEX "adjustments_agent" ON "distribution"."adjustments" USING btree ("agent_id","id");--> statement-breakpoint
CREATE INDEX "payout_notices_withdrawal" ON "distribution"."payout_notices" USING btree ("withdrawal_id");--> statement-breakpoint
CREATE INDEX "withdrawals_agent" ON "distribution"."withdrawals" USING btree ("agent_id","id");--> statement-breakpoint
CREATE INDEX "withdrawals_program" ON "distribution"."withdrawals" USING btree ("program_id","id");--> statement-breakpoint
CREATE INDEX "withdrawals_due" ON "distribution"."withdrawals" USING btree ("claimed_at","id") WHERE status in ('APPROVED', 'DISPATCHING');--> statement-breakpoint
CREATE INDEX "agents_second_recruits" ON "distribution"."agents" USING btree ("merchant_id","grand_sponsor_id","id");--> statement-breakpoint
CREATE INDEX "agents_program_id" ON "distribution"."agents" USING btree ("program_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_phone" ON "distribution"."agents" USING btree ("program_id","phone_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_identity" ON "distribution"."agents" USING btree ("program_id","identity_hash");--> statement-breakpoint
CREATE INDEX "agents_payout_account" ON "distribution"."agents" USING btree ("program_id","payout_account");--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_qualified_recruits" CHECK ("distribution"."agents"."qualified_recruits" >= 0);--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_boss" CHECK ("distribution"."agents"."rank" = 'AGENT' or "distribution"."agents"."promoted_seq" is not null);--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_removal" CHECK (("distribution"."agents"."status" = 'REMOVED') = ("distribution"."agents"."removal_reason" is not null));--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_removal_reason" CHECK ("distribution"."agents"."removal_reason" in ('VOLUNTARY', 'POLICY', 'FRAUD'));--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_payout" CHECK (num_nulls("distribution"."agents"."payout_provider", "distribution"."agents"."payout_account") in (0, 2));--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_payout_account_length" CHECK (char_length("distribution"."agents"."payout_account") between 1 and 64);--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD CONSTRAINT "programs_currency" CHECK ("distribution"."programs"."currency" ~ '^[A-Z]{3}$');--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD CONSTRAINT "programs_bind" CHECK ("distribution"."programs"."bind_mode" in ('LAST_TOUCH', 'LOCKED') and "distribution"."programs"."bind_days" between 1 and 365);--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD CONSTRAINT "programs_minimum_withdrawal" CHECK ("distribution"."programs"."minimum_withdrawal_minor" between 1 and 1000000000);--> statement-breakpoint
ALTER TABLE "distribution"."programs" ADD CONSTRAINT "programs_withholding" CHECK ("distribution"."programs"."withholding" in ('NONE', 'LABOUR_CN'));--> statement-breakpoint
UPDATE "distribution"."agents" AS a SET grand_sponsor_id = s.sponsor_id
	FROM "distribution"."agents" AS s WHERE s.id = a.sponsor_id AND s.sponsor_id IS NOT NULL;--> statement-breakpoint
INSERT INTO "distribution"."agent_counts" (agent_id, merchant_id, direct_recruits, second_recruits)
	SELECT a.id, a.merchant_id,
		(SELECT count(*) FROM "distribution"."agents" AS d WHERE d.merchant_id = a.merchant_id AND d.sponsor_id = a.id),
		(SELECT count(*) FROM "distribution"."agents" AS d WHERE d.merchant_id = a.merchant_id AND d.grand_sponsor_id = a.id)
	FROM "distribution"."agents" AS a;--> statement-breakpoint
INSERT INTO "distribution"."agent_events" (seq, merchant_id, program_id, agent_id, kind, reason, recorded_by, at)
	SELECT nextval('"distribution"."program_seq"'), a.merchant_id, a.program_id, a.id, 'JOINED', '', a.user_id, a.joined_at
	FROM (SELECT * FROM "distribution"."agents" ORDER BY id) AS a;--> statement-breakpoint
-- Programs from before there were plans get their preset as their first.
INSERT INTO "distribution"."plan_versions" (id, merchant_id, program_id, version, preset, rank_0, rank_1, rank_2,
	promotion_threshold, return_window_days, max_payout_bps, drafted_by, drafted_at, published_by, published_at, effective_seq)
	SELECT 'pln_' || substr(p.id, 5), p.merchant_id, p.id, 1, p.preset, 'AGENT', 'BOSS', 'BOSS', 2, 7, 1500,
		'system', p.created_at, 'system', p.created_at, nextval('"distribution"."program_seq"')
	FROM "distribution"."programs" AS p;--> statement-breakpoint
INSERT INTO "distribution"."plan_rates" (plan_id, merchant_id, tier_key, rate_0_bps, rate_1_bps, rate_2_bps, max_payout_bps)
	SELECT 'pln_' || substr(p.id, 5), p.merchant_id, '',
		CASE p.preset WHEN 'ESSAY_2_PLUS_1' THEN 0 ELSE 1000 END,
		CASE p.preset WHEN 'ESSAY_2_PLUS_1' THEN 1000 WHEN 'RETAIL_2_PLUS_1' THEN 500 ELSE 0 END,
		CASE p.preset WHEN 'ESSAY_2_PLUS_1' THEN 500 ELSE 0 END, 1500
	FROM "distribution"."programs" AS p;--> statement-breakpoint
UPDATE "distribution"."programs" SET plan_id = 'pln_' || substr(id, 5);--> statement-breakpoint
CREATE FUNCTION "distribution"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% is only appended to', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "agent_events_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."agent_events" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "commission_steps_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."commission_steps" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "ledger_transactions_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."ledger_transactions" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "ledger_entries_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."ledger_entries" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "ledger_chain_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."ledger_chain" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "ledger_roots_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."ledger_roots" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "plan_rates_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."plan_rates" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "plan_simulations_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."plan_simulations" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "payout_notices_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."payout_notices" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "commission_refunds_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "distribution"."commission_refunds" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
-- A plan is published once; nothing else of it ever changes.
CREATE FUNCTION "distribution"."keep_plan"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'UPDATE' OR OLD.effective_seq IS NOT NULL
		OR (to_jsonb(OLD) - '{published_by,published_at,effective_seq}'::text[]) <> (to_jsonb(NEW) - '{published_by,published_at,effective_seq}'::text[]) THEN
		RAISE EXCEPTION 'a plan version never changes' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "plan_versions_kept" BEFORE UPDATE OR DELETE ON "distribution"."plan_versions" FOR EACH ROW EXECUTE FUNCTION "distribution"."keep_plan"();--> statement-breakpoint
CREATE TRIGGER "plan_versions_not_emptied" BEFORE TRUNCATE ON "distribution"."plan_versions" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
-- Rates are entered with their plan: one that is published gets no more.
CREATE FUNCTION "distribution"."keep_published_rates"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM "distribution"."plan_versions" WHERE id = NEW.plan_id AND effective_seq IS NOT NULL) THEN
		RAISE EXCEPTION 'a published plan gets no more rates' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "plan_rates_before_publication" BEFORE INSERT ON "distribution"."plan_rates" FOR EACH ROW EXECUTE FUNCTION "distribution"."keep_published_rates"();--> statement-breakpoint
-- What a sale was decided on stays; only who the buyer was may be forgotten, and that the order stands be noted.
CREATE FUNCTION "distribution"."keep_attribution"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (to_jsonb(OLD) - '{buyer_user_id,confirmed}'::text[]) <> (to_jsonb(NEW) - '{buyer_user_id,confirmed}'::text[])
		OR (NEW.buyer_user_id IS NOT NULL AND NEW.buyer_user_id IS DISTINCT FROM OLD.buyer_user_id)
		OR (OLD.confirmed AND NOT NEW.confirmed) THEN
		RAISE EXCEPTION 'what a sale was decided on never changes' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "attributions_kept" BEFORE UPDATE ON "distribution"."attributions" FOR EACH ROW EXECUTE FUNCTION "distribution"."keep_attribution"();--> statement-breakpoint
CREATE TRIGGER "attribution_places_kept" BEFORE UPDATE ON "distribution"."attribution_places" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_change"();--> statement-breakpoint
CREATE FUNCTION "distribution"."keep_confirmed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the attribution of an order that stands is kept' USING ERRCODE = 'integrity_constraint_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "attributions_confirmed_kept" BEFORE DELETE ON "distribution"."attributions" FOR EACH ROW WHEN (OLD.confirmed) EXECUTE FUNCTION "distribution"."keep_confirmed"();--> statement-breakpoint
-- The terms that a commission was earned on are frozen; how it stands is not.
CREATE FUNCTION "distribution"."keep_commission_terms"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' OR NEW.reversed_minor < OLD.reversed_minor OR
		(to_jsonb(OLD) - '{status,reversed_minor,hold_reason,settle_after,settled_at}'::text[])
		<> (to_jsonb(NEW) - '{status,reversed_minor,hold_reason,settle_after,settled_at}'::text[]) THEN
		RAISE EXCEPTION 'the terms of a commission never change' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "commissions_terms_kept" BEFORE UPDATE OR DELETE ON "distribution"."commissions" FOR EACH ROW EXECUTE FUNCTION "distribution"."keep_commission_terms"();--> statement-breakpoint
DROP TRIGGER "agents_genealogy_kept" ON "distribution"."agents";--> statement-breakpoint
CREATE TRIGGER "agents_genealogy_kept" BEFORE UPDATE ON "distribution"."agents" FOR EACH ROW
	WHEN ((OLD.merchant_id, OLD.program_id, OLD.id, OLD.user_id, OLD.sponsor_id, OLD.grand_sponsor_id, OLD.joined_at)
		IS DISTINCT FROM (NEW.merchant_id, NEW.program_id, NEW.id, NEW.user_id, NEW.sponsor_id, NEW.grand_sponsor_id, NEW.joined_at))
	EXECUTE FUNCTION "distribution"."refuse_genealogy_change"();--> statement-breakpoint
-- Nobody becomes BOSS without two qualified recruits, comes back from removal, or is qualified twice.
CREATE FUNCTION "distribution"."keep_agent_rules"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (OLD.rank = 'AGENT' AND NEW.rank = 'BOSS' AND (NEW.qualified_recruits < 2 OR OLD.promoted_seq IS NOT NULL))
		OR (OLD.status = 'REMOVED' AND NEW.status <> 'REMOVED')
		OR (OLD.qualified_at IS NOT NULL AND NEW.qualified_at IS DISTINCT FROM OLD.qualified_at)
		OR (OLD.promoted_seq IS NOT NULL AND NEW.promoted_seq IS DISTINCT FROM OLD.promoted_seq) THEN
		RAISE EXCEPTION 'this is no way for an agent to change' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "agents_rules_kept" BEFORE UPDATE ON "distribution"."agents" FOR EACH ROW EXECUTE FUNCTION "distribution"."keep_agent_rules"();--> statement-breakpoint
CREATE OR REPLACE FUNCTION "distribution"."require_sponsor_first"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above record;
BEGIN
	NEW.grand_sponsor_id := NULL;
	IF NEW.sponsor_id IS NULL THEN
		RETURN NEW;
	END IF;
	-- The foreign key is checked at the end of a statement, which would let one statement enter a circle.
	SELECT sponsor_id INTO above FROM "distribution"."agents"
		WHERE merchant_id = NEW.merchant_id AND program_id = NEW.program_id AND id = NEW.sponsor_id;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'a sponsor is an agent of the program before its recruits are' USING ERRCODE = 'foreign_key_violation';
	END IF;
	NEW.grand_sponsor_id := above.sponsor_id;
	RETURN NEW;
END
$$;--> statement-breakpoint
DROP TRIGGER "agents_sponsor_first" ON "distribution"."agents";--> statement-breakpoint
CREATE TRIGGER "agents_sponsor_first" BEFORE INSERT ON "distribution"."agents" FOR EACH ROW EXECUTE FUNCTION "distribution"."require_sponsor_first"();--> statement-breakpoint
-- Every entry passes here: its transaction sums to zero and is entered at once, the balances follow, and the chain waits for it.
CREATE FUNCTION "distribution"."post_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT FROM "distribution"."ledger_entries" AS e
		WHERE e.transaction_id IN (SELECT transaction_id FROM entered)
		GROUP BY e.transaction_id
		HAVING sum(e.amount_minor) <> 0 OR count(*) <> (SELECT count(*) FROM entered AS n WHERE n.transaction_id = e.transaction_id)
	) THEN
		RAISE EXCEPTION 'the entries of a transaction sum to zero and are entered together' USING ERRCODE = 'LK020';
	END IF;
	INSERT INTO "distribution"."balances" (agent_id, merchant_id, currency)
	SELECT DISTINCT ON (agent_id) agent_id, merchant_id, currency FROM entered ORDER BY agent_id
	ON CONFLICT DO NOTHING;
	-- Whoever posts for the same agents waits here, all in the same order.
	PERFORM FROM "distribution"."balances" WHERE agent_id IN (SELECT agent_id FROM entered) ORDER BY agent_id FOR UPDATE;
	UPDATE "distribution"."balances" AS b SET
		pending_minor = b.pending_minor + moved.pending,
		available_minor = b.available_minor + moved.available,
		reserved_minor = b.reserved_minor + moved.reserved,
		paid_out_minor = b.paid_out_minor + moved.paid_out,
		withheld_minor = b.withheld_minor + moved.withheld
	FROM (
		SELECT agent_id,
			sum(CASE account WHEN 'PENDING' THEN amount_minor ELSE 0 END) AS pending,
			sum(CASE account WHEN 'AVAILABLE' THEN amount_minor ELSE 0 END) AS available,
			sum(CASE account WHEN 'RESERVED' THEN amount_minor ELSE 0 END) AS reserved,
			sum(CASE account WHEN 'EXTERNAL' THEN amount_minor ELSE 0 END) AS paid_out,
			sum(CASE account WHEN 'WITHHOLDING_TAX' THEN amount_minor ELSE 0 END) AS withheld
		FROM entered GROUP BY agent_id
	) AS moved
	WHERE b.agent_id = moved.agent_id;
	IF EXISTS (
		SELECT FROM entered AS e
		JOIN "distribution"."balances" AS b ON b.agent_id = e.agent_id
		JOIN "distribution"."ledger_transactions" AS t ON t.id = e.transaction_id
		WHERE b.currency <> e.currency OR (t.kind = 'RESERVE' AND b.available_minor < 0)
	) THEN
		RAISE EXCEPTION 'nothing is reserved that is not there, and an agent has one currency' USING ERRCODE = 'LK021';
	END IF;
	INSERT INTO "distribution"."ledger_queue" (program_id, transaction_id)
	SELECT DISTINCT t.program_id, t.id FROM "distribution"."ledger_transactions" AS t
		WHERE t.id IN (SELECT transaction_id FROM entered) ORDER BY t.id;
	RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "ledger_entries_posted" AFTER INSERT ON "distribution"."ledger_entries" REFERENCING NEW TABLE AS entered
	FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."post_entries"();
