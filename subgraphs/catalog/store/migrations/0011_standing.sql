-- What a listing stands on does not go away under it, whoever writes: a batch that is recalled or ended, or fails an
-- inspection, carries nothing any more by the end of that transaction. What still stands on it is judged as if it were
-- published now, by the shelf's own guard. The end of a batch's or a pass's time needs no writer: sellers look at the clock.
CREATE FUNCTION "catalog"."judge_standing"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	carrier text;
BEGIN
	IF TG_TABLE_NAME = 'batches' THEN
		carrier := NEW.id;
	ELSE
		carrier := NEW.batch_id;
	END IF;
	UPDATE catalog.listings SET listed_until = listed_until
	WHERE offer_id = (SELECT offer_id FROM catalog.batches WHERE id = carrier) AND batch_id = carrier AND status = 'LISTED';
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "batches_carry_nothing" AFTER UPDATE ON "catalog"."batches"
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."status" = 'IN_FORCE' AND NEW."status" IN ('RECALLED', 'EXHAUSTED'))
EXECUTE FUNCTION "catalog"."judge_standing"();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "inspections_failed" AFTER INSERT OR UPDATE ON "catalog"."inspections"
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."status" = 'APPROVED' AND NEW."result" = 'FAIL')
EXECUTE FUNCTION "catalog"."judge_standing"();
