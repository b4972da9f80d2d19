CREATE SCHEMA "card";
--> statement-breakpoint
CREATE TABLE "card"."arrivals" (
	"visitor_id" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"share_link_id" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "arrivals_visitor_id_card_id_pk" PRIMARY KEY("visitor_id","card_id")
);
--> statement-breakpoint
CREATE TABLE "card"."behavior_event_ids" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"visitor_id" text COLLATE "C" NOT NULL,
	"event_id" text COLLATE "C" NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "behavior_event_ids_merchant_id_visitor_id_event_id_pk" PRIMARY KEY("merchant_id","visitor_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "card"."behavior_events" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"visitor_id" text COLLATE "C" NOT NULL,
	"event_id" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"view_id" text,
	"listing_id" text,
	"section" text,
	"dwell_ms" integer,
	"bot" text
) PARTITION BY RANGE ("received_at");
--> statement-breakpoint
CREATE TABLE "card"."cards" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"status" text NOT NULL,
	"modules" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	CONSTRAINT "cards_slug" UNIQUE("slug"),
	CONSTRAINT "cards_slug_shape" CHECK ("card"."cards"."slug" ~ '^[a-z0-9-]{3,60}$'),
	CONSTRAINT "cards_title" CHECK (char_length("card"."cards"."title") between 1 and 100),
	CONSTRAINT "cards_status" CHECK ("card"."cards"."status" in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
	CONSTRAINT "cards_published_at" CHECK ("card"."cards"."status" <> 'PUBLISHED' or "card"."cards"."published_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "card"."channel_facts" (
	"channel" text NOT NULL,
	"sequence" bigint NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "channel_facts_channel_sequence_pk" PRIMARY KEY("channel","sequence")
);
--> statement-breakpoint
CREATE TABLE "card"."channel_heads" (
	"channel" text PRIMARY KEY NOT NULL,
	"last_sequence" bigint NOT NULL,
	"oldest_sequence" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."facts" (
	"position" bigint PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."idempotency_keys" (
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"result" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."lead_alerts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"session_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"intent_level" text NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "lead_alerts_session_kind" UNIQUE("session_id","kind"),
	CONSTRAINT "lead_alerts_kind" CHECK ("card"."lead_alerts"."kind" in ('VISIT_STARTED', 'HIGH_INTENT')),
	CONSTRAINT "lead_alerts_intent" CHECK ("card"."lead_alerts"."intent_level" in ('LOW', 'MEDIUM', 'HIGH'))
);
--> statement-breakpoint
CREATE TABLE "card"."leads" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"visitor_id" text COLLATE "C" NOT NULL,
	"agent_id" text,
	"agent_user_id" text,
	"intent_value" integer NOT NULL,
	"intent" jsonb NOT NULL,
	"last_viewed" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "leads_merchant_visitor" UNIQUE("merchant_id","visitor_id"),
	CONSTRAINT "leads_agent_user" CHECK (("card"."leads"."agent_id" is null) = ("card"."leads"."agent_user_id" is null)),
	CONSTRAINT "leads_intent_value" CHECK ("card"."leads"."intent_value" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "card"."log_head" (
	"id" bigint PRIMARY KEY DEFAULT 1 NOT NULL,
	"epoch" text NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"oldest_position" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "card"."outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"payload" jsonb NOT NULL,
	"channels" text[] NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "card"."parked_facts" (
	"reaction" text NOT NULL,
	"position" bigint NOT NULL,
	"fact" jsonb NOT NULL,
	"error" text NOT NULL,
	"parked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "parked_facts_reaction_position_pk" PRIMARY KEY("reaction","position")
);
--> statement-breakpoint
CREATE TABLE "card"."reaction_positions" (
	"reaction" text PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"retry_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "card"."sessions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"lead_id" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"share_link_id" text COLLATE "C",
	"started_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"dwell_ms" integer NOT NULL,
	"event_count" integer NOT NULL,
	"intent_value" integer NOT NULL,
	"intent" jsonb NOT NULL,
	"fold" jsonb NOT NULL,
	"joined_to" text,
	CONSTRAINT "sessions_span" CHECK ("card"."sessions"."started_at" <= "card"."sessions"."last_seen_at"),
	CONSTRAINT "sessions_dwell" CHECK ("card"."sessions"."dwell_ms" >= 0)
);
--> statement-breakpoint
CREATE TABLE "card"."share_links" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"token" text NOT NULL,
	"channel" text NOT NULL,
	"agent_id" text,
	"agent_user_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "share_links_token" UNIQUE("token"),
	CONSTRAINT "share_links_agent_user" CHECK (("card"."share_links"."agent_id" is null) = ("card"."share_links"."agent_user_id" is null)),
	CONSTRAINT "share_links_channel" CHECK ("card"."share_links"."channel" in ('MOMENTS', 'WECHAT_GROUP', 'COMMUNITY', 'DIRECT', 'QR_CODE', 'OTHER'))
);
--> statement-breakpoint
CREATE TABLE "card"."visitors" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "card"."share_links" ADD CONSTRAINT "share_links_card_id_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "card"."cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrivals_at" ON "card"."arrivals" USING brin ("at");--> statement-breakpoint
CREATE INDEX "behavior_event_ids_received" ON "card"."behavior_event_ids" USING brin ("received_at");--> statement-breakpoint
CREATE INDEX "behavior_events_visitor" ON "card"."behavior_events" USING btree ("merchant_id","visitor_id","occurred_at");--> statement-breakpoint
CREATE INDEX "cards_merchant" ON "card"."cards" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "channel_facts_position" ON "card"."channel_facts" USING btree ("position");--> statement-breakpoint
CREATE INDEX "facts_recorded_at" ON "card"."facts" USING btree ("recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "idempotency_keys_actor_action_key" ON "card"."idempotency_keys" USING btree ("actor","action","key");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at" ON "card"."idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "lead_alerts_merchant" ON "card"."lead_alerts" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "lead_alerts_unread" ON "card"."lead_alerts" USING btree ("merchant_id","id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "lead_alerts_lead" ON "card"."lead_alerts" USING btree ("lead_id","id");--> statement-breakpoint
CREATE INDEX "leads_merchant_seen" ON "card"."leads" USING btree ("merchant_id","last_seen_at","id");--> statement-breakpoint
CREATE INDEX "leads_agent_seen" ON "card"."leads" USING btree ("merchant_id","agent_user_id","last_seen_at","id") WHERE agent_user_id is not null;--> statement-breakpoint
CREATE INDEX "sessions_lead" ON "card"."sessions" USING btree ("lead_id","started_at","id") WHERE joined_to is null;--> statement-breakpoint
CREATE INDEX "share_links_card" ON "card"."share_links" USING btree ("card_id","id");--> statement-breakpoint
CREATE INDEX "share_links_agent" ON "card"."share_links" USING btree ("agent_id","id") WHERE agent_id is not null;--> statement-breakpoint
CREATE INDEX "share_links_agent_user" ON "card"."share_links" USING btree ("merchant_id","agent_user_id") WHERE agent_id is not null;--> statement-breakpoint
CREATE TABLE "card"."behavior_events_default" PARTITION OF "card"."behavior_events" DEFAULT;--> statement-breakpoint
DO $$
DECLARE
	month timestamptz := date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';
	following timestamptz;
BEGIN
	FOR ahead IN 0..2 LOOP
		following := (month AT TIME ZONE 'UTC' + interval '1 month') AT TIME ZONE 'UTC';
		EXECUTE format(
			'CREATE TABLE "card".%I PARTITION OF "card"."behavior_events" FOR VALUES FROM (%L) TO (%L)',
			'behavior_events_' || to_char(month AT TIME ZONE 'UTC', 'YYYY_MM'), month, following);
		month := following;
	END LOOP;
END
$$;
