CREATE TABLE "card"."card_experiments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"variants" jsonb NOT NULL,
	"winner" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"stopped_at" timestamp (3) with time zone,
	"started_by" text NOT NULL,
	CONSTRAINT "card_experiments_name" CHECK (char_length("card"."card_experiments"."name") between 1 and 60),
	CONSTRAINT "card_experiments_variants" CHECK (jsonb_array_length("card"."card_experiments"."variants") between 2 and 4),
	CONSTRAINT "card_experiments_winner" CHECK ("card"."card_experiments"."winner" is null or "card"."card_experiments"."stopped_at" is not null),
	CONSTRAINT "card_experiments_span" CHECK ("card"."card_experiments"."stopped_at" >= "card"."card_experiments"."started_at")
);
--> statement-breakpoint
CREATE TABLE "card"."card_slugs" (
	"slug" text COLLATE "C" PRIMARY KEY NOT NULL,
	"card_id" text COLLATE "C" NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "card_slugs_shape" CHECK ("card"."card_slugs"."slug" ~ '^[a-z0-9-]{3,60}$')
);
--> statement-breakpoint
CREATE TABLE "card"."card_versions" (
	"card_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"modules" jsonb NOT NULL,
	"cause" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"made_by" text,
	CONSTRAINT "card_versions_card_id_number_pk" PRIMARY KEY("card_id","number"),
	CONSTRAINT "card_versions_number" CHECK ("card"."card_versions"."number" >= 1),
	CONSTRAINT "card_versions_cause" CHECK ("card"."card_versions"."cause" in ('PUBLISHED', 'VARIANT', 'WON'))
);
--> statement-breakpoint
CREATE TABLE "card"."module_types" (
	"merchant_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"name_zh" text NOT NULL,
	"schema" jsonb NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"registered_by" text NOT NULL,
	CONSTRAINT "module_types_merchant_id_key_version_pk" PRIMARY KEY("merchant_id","key","version"),
	CONSTRAINT "module_types_key" CHECK ("card"."module_types"."key" ~ '^[a-z0-9-]{1,40}$'),
	CONSTRAINT "module_types_version" CHECK ("card"."module_types"."version" >= 1)
);
--> statement-breakpoint
ALTER TABLE "card"."cards" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "card"."cards" ADD COLUMN "drafted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "card"."cards" ADD COLUMN "published_version" integer;--> statement-breakpoint
ALTER TABLE "card"."sessions" ADD COLUMN "experiment_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "card"."sessions" ADD COLUMN "variant" text;--> statement-breakpoint
CREATE UNIQUE INDEX "card_experiments_running" ON "card"."card_experiments" USING btree ("card_id") WHERE stopped_at is null;--> statement-breakpoint
CREATE INDEX "card_experiments_card" ON "card"."card_experiments" USING btree ("card_id","id");--> statement-breakpoint
CREATE INDEX "card_slugs_card" ON "card"."card_slugs" USING btree ("card_id");--> statement-breakpoint
CREATE INDEX "sessions_experiment" ON "card"."sessions" USING btree ("experiment_id") WHERE experiment_id is not null;--> statement-breakpoint
ALTER TABLE "card"."sessions" ADD CONSTRAINT "sessions_variant" CHECK (("card"."sessions"."experiment_id" is null) = ("card"."sessions"."variant" is null));--> statement-breakpoint
-- From here on by hand: what was published becomes version 1, and every slug a name that leads to its card.
INSERT INTO "card"."card_versions" ("card_id", "number", "merchant_id", "title", "modules", "cause", "made_at")
	SELECT "id", 1, "merchant_id", "title", "modules", 'PUBLISHED', "published_at" FROM "card"."cards" WHERE "published_at" IS NOT NULL;--> statement-breakpoint
UPDATE "card"."cards" SET "published_version" = 1 WHERE "published_at" IS NOT NULL;--> statement-breakpoint
INSERT INTO "card"."card_slugs" ("slug", "card_id", "since") SELECT "slug", "id", "created_at" FROM "card"."cards";--> statement-breakpoint
ALTER TABLE "card"."card_versions" ADD CONSTRAINT "card_versions_card" FOREIGN KEY ("card_id") REFERENCES "card"."cards" ("id") DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "card"."card_slugs" ADD CONSTRAINT "card_slugs_card" FOREIGN KEY ("card_id") REFERENCES "card"."cards" ("id") DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "card"."cards" ADD CONSTRAINT "cards_published_is_there" FOREIGN KEY ("id", "published_version") REFERENCES "card"."card_versions" ("card_id", "number");--> statement-breakpoint
CREATE FUNCTION "card"."keep_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "card"."card_slugs" ("slug", "card_id", "since") VALUES (NEW."slug", NEW."id", now()) ON CONFLICT DO NOTHING;
	IF NOT EXISTS (SELECT FROM "card"."card_slugs" WHERE "slug" = NEW."slug" AND "card_id" = NEW."id") THEN
		RAISE unique_violation USING MESSAGE = 'the slug is or was of another card';
	END IF;
	RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "cards_keep_slug" AFTER INSERT OR UPDATE OF "slug" ON "card"."cards"
	FOR EACH ROW EXECUTE FUNCTION "card"."keep_slug"();--> statement-breakpoint
CREATE TRIGGER "card_versions_append_only" BEFORE UPDATE OR DELETE ON "card"."card_versions"
	FOR EACH ROW EXECUTE FUNCTION "card"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "card_slugs_append_only" BEFORE UPDATE OR DELETE ON "card"."card_slugs"
	FOR EACH ROW EXECUTE FUNCTION "card"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "module_types_append_only" BEFORE UPDATE OR DELETE ON "card"."module_types"
	FOR EACH ROW EXECUTE FUNCTION "card"."refuse_change"();--> statement-breakpoint
ALTER TABLE "card"."cards" ADD CONSTRAINT "cards_published_version" CHECK (("card"."cards"."published_at" is null) = ("card"."cards"."published_version" is null));
