ALTER TABLE "catalog"."products" ADD COLUMN "search_name" text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- A list of pending entries would be read by every search, and the planner shuns an index that has a long one.
ALTER INDEX "catalog"."products_search" SET (fastupdate = off);
--> statement-breakpoint
ALTER INDEX "catalog"."products_facets" SET (fastupdate = off);
--> statement-breakpoint
-- The tree has four levels at most, and nothing moves in it: so no race between two moves can make a circle.
CREATE FUNCTION "catalog"."keep_category_tree"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	levels int;
BEGIN
	IF TG_OP = 'UPDATE' THEN
		IF NEW.parent_id IS DISTINCT FROM OLD.parent_id THEN
			RAISE EXCEPTION 'A category stays where it is.' USING ERRCODE = 'check_violation', CONSTRAINT = 'categories_stay';
		END IF;
		RETURN NEW;
	END IF;
	WITH RECURSIVE above AS (
		SELECT id, parent_id, 1 AS level FROM catalog.categories WHERE id = NEW.parent_id
		UNION ALL
		SELECT up.id, up.parent_id, above.level + 1 FROM catalog.categories up JOIN above ON up.id = above.parent_id
	)
	SELECT coalesce(max(level), 0) + 1 INTO levels FROM above;
	IF levels > 4 THEN
		RAISE EXCEPTION 'A category lies % levels deep.', levels USING ERRCODE = 'check_violation', CONSTRAINT = 'categories_depth';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "categories_tree" BEFORE INSERT OR UPDATE OF "parent_id" ON "catalog"."categories"
	FOR EACH ROW EXECUTE FUNCTION "catalog"."keep_category_tree"();
--> statement-breakpoint
-- What is archived is on no shelf, and on no way to one: else an inspection that passed could not put it there.
-- Whoever lists holds the product's row, whoever archives changes it: they take turns.
CREATE FUNCTION "catalog"."refuse_archived_on_shelf"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	product_status text;
BEGIN
	SELECT status INTO product_status FROM catalog.products WHERE id = NEW.product_id FOR SHARE;
	IF product_status = 'ARCHIVED' THEN
		RAISE EXCEPTION 'The product % is archived.', NEW.product_id
			USING ERRCODE = 'check_violation', CONSTRAINT = 'listings_product_archived';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "listings_of_active_products" BEFORE INSERT OR UPDATE OF "status" ON "catalog"."listings"
	FOR EACH ROW WHEN (NEW."status" IN ('LISTED', 'PENDING_INSPECTION')) EXECUTE FUNCTION "catalog"."refuse_archived_on_shelf"();
--> statement-breakpoint
CREATE FUNCTION "catalog"."refuse_archiving_what_is_listed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM catalog.listings WHERE product_id = NEW.id AND status IN ('LISTED', 'PENDING_INSPECTION')) THEN
		RAISE EXCEPTION 'The product % is on a shelf.', NEW.id
			USING ERRCODE = 'check_violation', CONSTRAINT = 'products_listed';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "products_archived" AFTER UPDATE OF "status" ON "catalog"."products"
	FOR EACH ROW WHEN (NEW."status" = 'ARCHIVED' AND OLD."status" <> 'ARCHIVED')
	EXECUTE FUNCTION "catalog"."refuse_archiving_what_is_listed"();
--> statement-breakpoint
-- What the search does not know yet: products from before there was one. A task makes their terms, which SQL cannot.
CREATE INDEX "products_not_searchable" ON "catalog"."products" USING btree ("id") WHERE "search_name" = '';
