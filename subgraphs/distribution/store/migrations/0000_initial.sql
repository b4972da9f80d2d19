CREATE SCHEMA "distribution";
--> statement-breakpoint
CREATE TABLE "distribution"."agents" (
	"merchant_id" text NOT NULL,
	"program_id" text NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"user_id" text NOT NULL,
	"display_name" text NOT NULL,
	"rank" text NOT NULL,
	"status" text NOT NULL,
	"sponsor_id" text COLLATE "C",
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agents_merchant_id_program_id_id_pk" PRIMARY KEY("merchant_id","program_id","id"),
	CONSTRAINT "agents_once" UNIQUE("merchant_id","program_id","user_id"),
	CONSTRAINT "agents_display_name" CHECK (char_length("distribution"."agents"."display_name") between 1 and 40),
	CONSTRAINT "agents_rank" CHECK ("distribution"."agents"."rank" in ('AGENT', 'BOSS')),
	CONSTRAINT "agents_status" CHECK ("distribution"."agents"."status" in ('ACTIVE', 'SUSPENDED', 'REMOVED')),
	CONSTRAINT "agents_not_own_sponsor" CHECK ("distribution"."agents"."sponsor_id" <> "distribution"."agents"."id")
);
--> statement-breakpoint
CREATE TABLE "distribution"."channel_facts" (
	"channel" text NOT NULL,
	"sequence" bigint NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "channel_facts_channel_sequence_pk" PRIMARY KEY("channel","sequence")
);
--> statement-breakpoint
CREATE TABLE "distribution"."channel_heads" (
	"channel" text PRIMARY KEY NOT NULL,
	"last_sequence" bigint NOT NULL,
	"oldest_sequence" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distribution"."facts" (
	"position" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distribution"."idempotency_keys" (
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distribution"."log_head" (
	"id" bigint PRIMARY KEY DEFAULT 1 NOT NULL,
	"epoch" text NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"oldest_position" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distribution"."outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "distribution"."outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"channels" text[] NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "distribution"."parked_facts" (
	"reaction" text NOT NULL,
	"position" bigint NOT NULL,
	"fact" jsonb NOT NULL,
	"error" text NOT NULL,
	"parked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parked_facts_reaction_position_pk" PRIMARY KEY("reaction","position")
);
--> statement-breakpoint
CREATE TABLE "distribution"."programs" (
	"merchant_id" text NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"preset" text NOT NULL,
	"roots_allowed" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "programs_merchant_id_id_pk" PRIMARY KEY("merchant_id","id"),
	CONSTRAINT "programs_merchant" UNIQUE("merchant_id"),
	CONSTRAINT "programs_name" CHECK (char_length("distribution"."programs"."name") between 1 and 100),
	CONSTRAINT "programs_preset" CHECK ("distribution"."programs"."preset" in ('ESSAY_2_PLUS_1', 'RETAIL_2_PLUS_1', 'ONE_LEVEL'))
);
--> statement-breakpoint
CREATE TABLE "distribution"."reaction_positions" (
	"reaction" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"retry_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_program" FOREIGN KEY ("merchant_id","program_id") REFERENCES "distribution"."programs"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distribution"."agents" ADD CONSTRAINT "agents_sponsor" FOREIGN KEY ("merchant_id","program_id","sponsor_id") REFERENCES "distribution"."agents"("merchant_id","program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agents_id" ON "distribution"."agents" USING btree ("id");--> statement-breakpoint
CREATE INDEX "agents_user" ON "distribution"."agents" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "agents_recruits" ON "distribution"."agents" USING btree ("merchant_id","sponsor_id","id");--> statement-breakpoint
CREATE INDEX "channel_facts_position" ON "distribution"."channel_facts" USING btree ("position");--> statement-breakpoint
CREATE INDEX "facts_recorded_at" ON "distribution"."facts" USING btree ("recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_actor_action_key" ON "distribution"."idempotency_keys" USING btree ("actor","action","key");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at" ON "distribution"."idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "programs_id" ON "distribution"."programs" USING btree ("id");--> statement-breakpoint
CREATE FUNCTION "distribution"."refuse_genealogy_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'who joined, where and by whom, never changes' USING ERRCODE = 'integrity_constraint_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "agents_genealogy_kept" BEFORE UPDATE ON "distribution"."agents" FOR EACH ROW
	WHEN ((OLD.merchant_id, OLD.program_id, OLD.id, OLD.user_id, OLD.sponsor_id, OLD.joined_at)
		IS DISTINCT FROM (NEW.merchant_id, NEW.program_id, NEW.id, NEW.user_id, NEW.sponsor_id, NEW.joined_at))
	EXECUTE FUNCTION "distribution"."refuse_genealogy_change"();--> statement-breakpoint
CREATE TRIGGER "agents_kept" BEFORE DELETE OR TRUNCATE ON "distribution"."agents" FOR EACH STATEMENT EXECUTE FUNCTION "distribution"."refuse_genealogy_change"();--> statement-breakpoint
CREATE FUNCTION "distribution"."require_sponsor_first"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- The foreign key is checked at the end of a statement, which would let one statement enter a circle.
	IF NOT EXISTS (
		SELECT FROM "distribution"."agents"
		WHERE merchant_id = NEW.merchant_id AND program_id = NEW.program_id AND id = NEW.sponsor_id
	) THEN
		RAISE EXCEPTION 'a sponsor is an agent of the program before its recruits are' USING ERRCODE = 'foreign_key_violation';
	END IF;
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "agents_sponsor_first" BEFORE INSERT ON "distribution"."agents" FOR EACH ROW
	WHEN (NEW.sponsor_id IS NOT NULL) EXECUTE FUNCTION "distribution"."require_sponsor_first"();
