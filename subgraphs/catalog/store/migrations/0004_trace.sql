CREATE FUNCTION "catalog"."refuse_trace_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'A trace is only appended to.' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "trace_events_stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalog"."trace_events"
FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."refuse_trace_rewriting"();
--> statement-breakpoint
-- Each link is sealed upon the one before it: none can be left out, and two who append at once make one chain.
CREATE FUNCTION "catalog"."link_trace"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	head record;
BEGIN
	SELECT head_sequence, head_hash INTO head FROM catalog.batches WHERE id = NEW.batch_id FOR UPDATE;
	IF NEW.sequence <> head.head_sequence + 1 OR NEW.prev_hash <> head.head_hash THEN
		RAISE EXCEPTION 'The link % does not follow upon the head of the batch %.', NEW.sequence, NEW.batch_id
			USING ERRCODE = 'restrict_violation';
	END IF;
	UPDATE catalog.batches SET head_sequence = NEW.sequence, head_hash = NEW.hash WHERE id = NEW.batch_id;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "trace_events_linked" BEFORE INSERT ON "catalog"."trace_events"
FOR EACH ROW EXECUTE FUNCTION "catalog"."link_trace"();
--> statement-breakpoint
-- What the chain begins with stays, and its head moves with its links alone: the trigger's depth tells who writes.
CREATE FUNCTION "catalog"."guard_batch"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (NEW.id, NEW.offer_id, NEW.supplier_id, NEW.product_id, NEW.code, NEW.quantity, NEW.produced_at, NEW.expires_at)
		IS DISTINCT FROM (OLD.id, OLD.offer_id, OLD.supplier_id, OLD.product_id, OLD.code, OLD.quantity, OLD.produced_at, OLD.expires_at)
		OR (pg_trigger_depth() < 2 AND (NEW.head_sequence, NEW.head_hash) IS DISTINCT FROM (OLD.head_sequence, OLD.head_hash)) THEN
		RAISE EXCEPTION 'A batch stays as it was registered.' USING ERRCODE = 'restrict_violation';
	END IF;
	IF OLD.status = 'RECALLED' AND (NEW.recall_reason, NEW.recalled_at) IS DISTINCT FROM (OLD.recall_reason, OLD.recalled_at) THEN
		RAISE EXCEPTION 'A recall stays as it was told.' USING ERRCODE = 'restrict_violation';
	END IF;
	IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (
		('REGISTERED', 'IN_FORCE'), ('REGISTERED', 'RECALLED'), ('REGISTERED', 'EXPIRED'),
		('IN_FORCE', 'EXHAUSTED'), ('IN_FORCE', 'RECALLED'), ('IN_FORCE', 'EXPIRED'),
		('EXHAUSTED', 'RECALLED'), ('EXPIRED', 'RECALLED')) THEN
		RAISE EXCEPTION 'A batch that is % cannot become %.', OLD.status, NEW.status USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "batches_guarded" BEFORE UPDATE ON "catalog"."batches"
FOR EACH ROW EXECUTE FUNCTION "catalog"."guard_batch"();
