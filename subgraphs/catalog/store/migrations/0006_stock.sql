ALTER TABLE "catalog"."stock_journal" ADD COLUMN "note" text;
--> statement-breakpoint
ALTER TABLE "catalog"."stock_journal" ADD CONSTRAINT "stock_journal_note" CHECK (char_length("catalog"."stock_journal"."note") between 1 and 200);
--> statement-breakpoint
ALTER TABLE "catalog"."stock_levels" ADD CONSTRAINT "stock_levels_most" CHECK ("catalog"."stock_levels"."on_hand" <= 2000000000);
--> statement-breakpoint
-- An order that was called off before it was held is known by its id alone.
ALTER TABLE "catalog"."holds" ALTER COLUMN "merchant_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "catalog"."holds" ADD COLUMN "basket" jsonb;
--> statement-breakpoint
ALTER TABLE "catalog"."holds" ADD COLUMN "shortfall_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "catalog"."holds" ADD CONSTRAINT "holds_known" CHECK ("catalog"."holds"."state" = 'RELEASED' or ("catalog"."holds"."merchant_id" is not null and "catalog"."holds"."buyer_user_id" is not null and "catalog"."holds"."expires_at" is not null));
--> statement-breakpoint
-- Never both sold and refunded.
ALTER TABLE "catalog"."holds" ADD CONSTRAINT "holds_shortfall" CHECK ("catalog"."holds"."shortfall_at" is null or "catalog"."holds"."state" in ('RELEASED', 'EXPIRED'));
--> statement-breakpoint
-- Whoever writes a line moves the level, and what is promised never exceeds what is there: the level's checks refuse it.
-- The line's number is drawn once the level is held, so that the lines of an offer are numbered in the order of their effect.
CREATE FUNCTION "catalog"."apply_stock_movement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "catalog"."stock_levels"
	SET "on_hand" = "on_hand" + NEW."on_hand_delta", "reserved" = "reserved" + NEW."reserved_delta", "updated_at" = NEW."recorded_at"
	WHERE "offer_id" = NEW."offer_id"
	RETURNING "on_hand", "reserved" INTO NEW."on_hand_after", NEW."reserved_after";
	IF NOT FOUND THEN
		INSERT INTO "catalog"."stock_levels" ("offer_id", "on_hand", "reserved", "updated_at")
		VALUES (NEW."offer_id", 0, 0, NEW."recorded_at") ON CONFLICT DO NOTHING;
		UPDATE "catalog"."stock_levels"
		SET "on_hand" = "on_hand" + NEW."on_hand_delta", "reserved" = "reserved" + NEW."reserved_delta"
		WHERE "offer_id" = NEW."offer_id"
		RETURNING "on_hand", "reserved" INTO NEW."on_hand_after", NEW."reserved_after";
	END IF;
	NEW."id" := nextval('"catalog"."stock_journal_id_seq"');
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "stock_journal_applies" BEFORE INSERT ON "catalog"."stock_journal"
FOR EACH ROW EXECUTE FUNCTION "catalog"."apply_stock_movement"();
--> statement-breakpoint
CREATE FUNCTION "catalog"."refuse_stock_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'The stock journal is only appended to.' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "stock_journal_stays" BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalog"."stock_journal"
FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."refuse_stock_rewriting"();
--> statement-breakpoint
-- A level is opened empty, and moved by the journal's trigger alone: its depth tells who writes.
CREATE FUNCTION "catalog"."guard_stock_level"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		IF NEW."on_hand" = 0 AND NEW."reserved" = 0 THEN RETURN NEW; END IF;
	ELSIF TG_OP = 'UPDATE' THEN
		IF NEW."offer_id" = OLD."offer_id"
			AND (pg_trigger_depth() > 1 OR (NEW."on_hand" = OLD."on_hand" AND NEW."reserved" = OLD."reserved")) THEN
			RETURN NEW;
		END IF;
	END IF;
	RAISE EXCEPTION 'A stock level is moved by its journal alone.' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "stock_levels_guarded" BEFORE INSERT OR UPDATE OR DELETE ON "catalog"."stock_levels"
FOR EACH ROW EXECUTE FUNCTION "catalog"."guard_stock_level"();
--> statement-breakpoint
CREATE TRIGGER "stock_levels_stay" BEFORE TRUNCATE ON "catalog"."stock_levels"
FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."guard_stock_level"();
