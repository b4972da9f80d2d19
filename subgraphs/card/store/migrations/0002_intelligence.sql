CREATE TABLE "card"."intent_bases" (
	"version" text PRIMARY KEY NOT NULL,
	"base" jsonb NOT NULL,
	"visits" integer NOT NULL,
	"conversions" integer NOT NULL,
	"trained_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."intent_outcomes" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"session_id" text COLLATE "C" NOT NULL,
	"converted" boolean NOT NULL,
	"outcome" jsonb NOT NULL,
	"frozen" double precision NOT NULL,
	"adaptive" double precision NOT NULL,
	"cold" double precision NOT NULL,
	"learned_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "intent_outcomes_merchant_id_number_pk" PRIMARY KEY("merchant_id","number")
);
--> statement-breakpoint
CREATE TABLE "card"."intent_settings" (
	"merchant_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"policy" jsonb
);
--> statement-breakpoint
CREATE TABLE "card"."intent_trainings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"done" integer NOT NULL,
	"total" integer NOT NULL,
	"visits" integer NOT NULL,
	"log_loss" double precision,
	"present_log_loss" double precision,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "intent_trainings_status" CHECK ("card"."intent_trainings"."status" in ('RUNNING', 'ADOPTED', 'REJECTED', 'TOO_LITTLE_DATA', 'FAILED')),
	CONSTRAINT "intent_trainings_ended" CHECK (("card"."intent_trainings"."status" = 'RUNNING') = ("card"."intent_trainings"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "card"."intent_versions" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"base_version" text NOT NULL,
	"correction" jsonb NOT NULL,
	"cause" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "intent_versions_merchant_id_number_pk" PRIMARY KEY("merchant_id","number"),
	CONSTRAINT "intent_versions_cause" CHECK ("card"."intent_versions"."cause" in ('LEARNED', 'TRAINED', 'ROLLED_BACK'))
);
--> statement-breakpoint
CREATE TABLE "card"."goods_traits" (
	"listing_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"traits" jsonb NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."lead_moments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" text COLLATE "C",
	"subject" text NOT NULL,
	"order_id" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "card"."lead_notes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"text" text NOT NULL,
	"author_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lead_notes_text" CHECK (char_length("card"."lead_notes"."text") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "card"."lead_tags" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_zh" text NOT NULL,
	"confidence" integer NOT NULL,
	"sensitive" boolean NOT NULL,
	"evidence" jsonb NOT NULL,
	CONSTRAINT "lead_tags_lead_id_key_pk" PRIMARY KEY("lead_id","key"),
	CONSTRAINT "lead_tags_kind" CHECK ("card"."lead_tags"."kind" in ('INTEREST', 'TRAIT', 'STAFF')),
	CONSTRAINT "lead_tags_confidence" CHECK ("card"."lead_tags"."confidence" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "card"."lead_tasks" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"text" text NOT NULL,
	"assignee_user_id" text COLLATE "C",
	"due_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	CONSTRAINT "lead_tasks_text" CHECK (char_length("card"."lead_tasks"."text") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "card"."trait_rules" (
	"merchant_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."visit_orders" (
	"order_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C",
	"session_id" text COLLATE "C",
	"total_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"paid_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "card"."leads" ADD COLUMN "share_link_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."leads" ADD COLUMN "channel" text;--> statement-breakpoint
ALTER TABLE "card"."leads" ADD COLUMN "stage" text DEFAULT 'NEW' NOT NULL;--> statement-breakpoint
ALTER TABLE "card"."leads" ADD COLUMN "stage_changed_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "card"."leads" SET "stage_changed_at" = "created_at";--> statement-breakpoint
ALTER TABLE "card"."leads" ALTER COLUMN "stage_changed_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "card"."leads" ADD COLUMN "assignee_user_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."leads" ADD COLUMN "assignee_agent_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."leads" ADD COLUMN "assignee_agent_user_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."sessions" ADD COLUMN "converted" boolean;--> statement-breakpoint
ALTER TABLE "card"."visitors" ADD COLUMN "may_be_written_to" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "card"."visitors" ADD COLUMN "may_be_tagged_sensitively" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "card"."visitors" ADD COLUMN "consent_changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "card"."visitors" ADD COLUMN "forgotten_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "intent_bases_trained" ON "card"."intent_bases" USING btree ("trained_at");--> statement-breakpoint
CREATE INDEX "intent_outcomes_session" ON "card"."intent_outcomes" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "intent_outcomes_learned" ON "card"."intent_outcomes" USING btree ("learned_at");--> statement-breakpoint
CREATE INDEX "lead_moments_lead" ON "card"."lead_moments" USING btree ("lead_id","at","id");--> statement-breakpoint
CREATE INDEX "lead_notes_lead" ON "card"."lead_notes" USING btree ("lead_id","id");--> statement-breakpoint
CREATE INDEX "lead_tags_key" ON "card"."lead_tags" USING btree ("merchant_id","key","lead_id");--> statement-breakpoint
CREATE INDEX "lead_tasks_lead" ON "card"."lead_tasks" USING btree ("lead_id","due_at","id");--> statement-breakpoint
CREATE INDEX "lead_tasks_due" ON "card"."lead_tasks" USING btree ("due_at") WHERE done_at is null and reminded_at is null;--> statement-breakpoint
CREATE INDEX "visit_orders_session" ON "card"."visit_orders" USING btree ("session_id") WHERE session_id is not null;--> statement-breakpoint
CREATE INDEX "visit_orders_lead" ON "card"."visit_orders" USING btree ("lead_id") WHERE lead_id is not null;--> statement-breakpoint
CREATE INDEX "leads_assigned_agent" ON "card"."leads" USING btree ("merchant_id","assignee_agent_user_id","last_seen_at","id") WHERE assignee_agent_user_id is not null;--> statement-breakpoint
CREATE INDEX "sessions_to_learn" ON "card"."sessions" USING btree ("last_seen_at") WHERE converted is null and joined_to is null;--> statement-breakpoint
ALTER TABLE "card"."leads" ADD CONSTRAINT "leads_stage" CHECK ("card"."leads"."stage" in ('NEW', 'CONTACTED', 'NEGOTIATING', 'WON', 'LOST'));--> statement-breakpoint
ALTER TABLE "card"."leads" ADD CONSTRAINT "leads_one_assignee" CHECK ("card"."leads"."assignee_user_id" is null or "card"."leads"."assignee_agent_id" is null);--> statement-breakpoint
ALTER TABLE "card"."leads" ADD CONSTRAINT "leads_assigned_agent_user" CHECK (("card"."leads"."assignee_agent_id" is null) = ("card"."leads"."assignee_agent_user_id" is null));--> statement-breakpoint
-- Points of the rules before become the log-odds that stand for the same chance; their next event judges them anew.
CREATE FUNCTION "card"."pointed_intent"(intent jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_object('level', intent -> 'level', 'modelVersion', intent -> 'modelVersion', 'early', told) || told
	FROM (SELECT ln(points / (100 - points)) AS score FROM (
		SELECT least(greatest((intent ->> 'value')::numeric, 1), 99) AS points) AS given) AS odds,
	LATERAL (SELECT jsonb_build_object('value', intent -> 'value', 'score', score, 'reasons', jsonb_build_array(
		jsonb_build_object('feature', 'BASELINE', 'observed', 0, 'contribution', score, 'evidence', jsonb_build_array(),
			'conversionsBehind', 0))) AS told) AS told
$$;--> statement-breakpoint
UPDATE "card"."leads" SET "intent" = "card"."pointed_intent"("intent");--> statement-breakpoint
UPDATE "card"."sessions" SET "intent" = "card"."pointed_intent"("intent");--> statement-breakpoint
DROP FUNCTION "card"."pointed_intent";--> statement-breakpoint
CREATE FUNCTION "card"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'rows of % are only appended', TG_TABLE_NAME;
END
$$;--> statement-breakpoint
CREATE TRIGGER "intent_outcomes_append_only" BEFORE UPDATE ON "card"."intent_outcomes"
	FOR EACH ROW EXECUTE FUNCTION "card"."refuse_change"();
