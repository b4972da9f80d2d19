-- Nothing stands on a shelf without a batch in force that has passed everything its kind of goods is tested for. Whoever
-- writes LISTED holds the batch while that is found out, so that a recall or a review of it waits, or is waited for.
CREATE FUNCTION "catalog"."guard_shelf"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	carrier record;
	deciding record;
	until timestamptz;
BEGIN
	SELECT status, offer_id, expires_at INTO carrier FROM catalog.batches WHERE id = NEW.batch_id FOR SHARE;
	IF carrier.offer_id IS DISTINCT FROM NEW.offer_id THEN
		RAISE EXCEPTION 'The batch % is not of the offer %.', NEW.batch_id, NEW.offer_id USING ERRCODE = 'LK001';
	END IF;
	IF carrier.status = 'RECALLED' THEN
		RAISE EXCEPTION 'The batch % was recalled.', NEW.batch_id USING ERRCODE = 'LK004';
	END IF;
	IF carrier.status <> 'IN_FORCE' THEN
		RAISE EXCEPTION 'The batch % is not in force.', NEW.batch_id USING ERRCODE = 'LK001';
	END IF;
	until := carrier.expires_at;
	IF until <= clock_timestamp() THEN
		RAISE EXCEPTION 'The batch % has expired.', NEW.batch_id USING ERRCODE = 'LK003';
	END IF;
	FOR deciding IN
		SELECT standard.key, latest.result, latest.valid_until
		FROM catalog.supplier_offers
		JOIN catalog.products ON products.id = supplier_offers.product_id
		JOIN catalog.categories ON categories.id = products.category_id
		CROSS JOIN LATERAL unnest(categories.standard_keys) AS standard(key)
		LEFT JOIN LATERAL (
			SELECT result, valid_until FROM catalog.inspections
			WHERE batch_id = NEW.batch_id AND standard_key = standard.key AND status = 'APPROVED'
			ORDER BY inspected_at DESC, id DESC LIMIT 1
		) AS latest ON true
		WHERE supplier_offers.id = NEW.offer_id
	LOOP
		IF deciding.result IS NULL THEN
			RAISE EXCEPTION 'The batch % was not tested for %.', NEW.batch_id, deciding.key USING ERRCODE = 'LK001';
		ELSIF deciding.result = 'FAIL' THEN
			RAISE EXCEPTION 'The batch % failed %.', NEW.batch_id, deciding.key USING ERRCODE = 'LK002';
		ELSIF deciding.valid_until <= clock_timestamp() THEN
			RAISE EXCEPTION 'The pass of the batch % for % has expired.', NEW.batch_id, deciding.key USING ERRCODE = 'LK003';
		END IF;
		until := least(until, deciding.valid_until);
	END LOOP;
	-- Never longer than its inspections hold.
	NEW.listed_until := least(NEW.listed_until, until);
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "listings_inspected" BEFORE INSERT OR UPDATE OF "status", "batch_id", "listed_until", "offer_id", "product_id"
ON "catalog"."listings" FOR EACH ROW WHEN (NEW."status" = 'LISTED') EXECUTE FUNCTION "catalog"."guard_shelf"();
--> statement-breakpoint
CREATE UNIQUE INDEX "inspections_one_open" ON "catalog"."inspections" ("batch_id", "standard_key") WHERE status = 'SUBMITTED';
--> statement-breakpoint
-- What a laboratory found stays as it was submitted; only its review is added, once.
CREATE FUNCTION "catalog"."keep_findings"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.status = 'SUBMITTED'
		AND (NEW.id, NEW.batch_id, NEW.supplier_id, NEW.standard_key, NEW.result, NEW.lab, NEW.inspector, NEW.certificate_number,
			NEW.certificate_url, NEW.measurements, NEW.inspected_at, NEW.valid_until, NEW.submitted_by, NEW.submitted_at)
		IS NOT DISTINCT FROM (OLD.id, OLD.batch_id, OLD.supplier_id, OLD.standard_key, OLD.result, OLD.lab, OLD.inspector,
			OLD.certificate_number, OLD.certificate_url, OLD.measurements, OLD.inspected_at, OLD.valid_until, OLD.submitted_by,
			OLD.submitted_at) THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'An inspection stays as it was submitted and reviewed.' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "inspections_stay" BEFORE UPDATE OR DELETE ON "catalog"."inspections"
FOR EACH ROW EXECUTE FUNCTION "catalog"."keep_findings"();
--> statement-breakpoint
CREATE TRIGGER "inspections_stay_whole" BEFORE TRUNCATE ON "catalog"."inspections"
FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."keep_findings"();
--> statement-breakpoint
CREATE FUNCTION "catalog"."refuse_price_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'The history of prices is only appended to.' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "listing_prices_stay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "catalog"."listing_prices"
FOR EACH STATEMENT EXECUTE FUNCTION "catalog"."refuse_price_rewriting"();
