ALTER TABLE "catalog"."merchants" ADD COLUMN "support_contact" text;--> statement-breakpoint
ALTER TABLE "catalog"."merchants" ADD COLUMN "logo_url" text;--> statement-breakpoint
ALTER TABLE "catalog"."merchants" ADD COLUMN "stock_low_notice" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."merchants" ADD CONSTRAINT "merchants_support_contact" CHECK (char_length("catalog"."merchants"."support_contact") between 1 and 200);--> statement-breakpoint
ALTER TABLE "catalog"."merchants" ADD CONSTRAINT "merchants_logo_url" CHECK (char_length("catalog"."merchants"."logo_url") <= 8192);--> statement-breakpoint
-- Suppliers that are there already were entered by the platform.
ALTER TABLE "catalog"."suppliers" ADD COLUMN "status" text DEFAULT 'APPROVED' NOT NULL;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ALTER COLUMN "status" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD COLUMN "licence_number" text;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD COLUMN "applied_by" text;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD COLUMN "reviewed_by" text;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD COLUMN "reviewed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD COLUMN "review_note" text;--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD CONSTRAINT "suppliers_status" CHECK ("catalog"."suppliers"."status" in ('APPLIED', 'APPROVED', 'REJECTED'));--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD CONSTRAINT "suppliers_applied" CHECK ("catalog"."suppliers"."applied_by" is null or ("catalog"."suppliers"."licence_number" is not null and "catalog"."suppliers"."contact" is not null));--> statement-breakpoint
ALTER TABLE "catalog"."suppliers" ADD CONSTRAINT "suppliers_reviewed" CHECK ("catalog"."suppliers"."status" = 'APPLIED' or "catalog"."suppliers"."applied_by" is null or ("catalog"."suppliers"."reviewed_by" is not null and "catalog"."suppliers"."reviewed_at" is not null));--> statement-breakpoint
CREATE UNIQUE INDEX "suppliers_open_application" ON "catalog"."suppliers" USING btree ("applied_by") WHERE status = 'APPLIED';--> statement-breakpoint
CREATE INDEX "suppliers_waiting" ON "catalog"."suppliers" USING btree ("id") WHERE status = 'APPLIED';--> statement-breakpoint
CREATE TABLE "catalog"."party_members" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"party_id" text COLLATE "C" NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"label" text,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"merchant_id" text COLLATE "C" GENERATED ALWAYS AS (case when party_id like 'mer\_%' then party_id end) STORED,
	"supplier_id" text COLLATE "C" GENERATED ALWAYS AS (case when party_id like 'sup\_%' then party_id end) STORED,
	CONSTRAINT "party_members_user" UNIQUE("user_id","party_id"),
	CONSTRAINT "party_members_party" CHECK (num_nonnulls("catalog"."party_members"."merchant_id", "catalog"."party_members"."supplier_id") = 1),
	CONSTRAINT "party_members_role" CHECK ("catalog"."party_members"."role" in ('OWNER', 'FINANCE', 'STAFF') and ("catalog"."party_members"."role" <> 'FINANCE' or "catalog"."party_members"."merchant_id" is not null)),
	CONSTRAINT "party_members_merchant_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id"),
	CONSTRAINT "party_members_supplier_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id")
);
--> statement-breakpoint
CREATE INDEX "party_members_of_party" ON "catalog"."party_members" USING btree ("party_id","id");--> statement-breakpoint
-- The last owner stays, whoever writes: those who take owners away take turns at the party's row.
CREATE FUNCTION "catalog"."keep_an_owner"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM FROM "catalog"."merchants" WHERE id = OLD.party_id FOR NO KEY UPDATE;
	PERFORM FROM "catalog"."suppliers" WHERE id = OLD.party_id FOR NO KEY UPDATE;
	IF NOT EXISTS (SELECT FROM "catalog"."party_members" WHERE party_id = OLD.party_id AND role = 'OWNER' AND id <> OLD.id) THEN
		RAISE EXCEPTION 'The last owner stays.' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER "party_members_owner_stays" BEFORE DELETE ON "catalog"."party_members" FOR EACH ROW
	WHEN (OLD.role = 'OWNER') EXECUTE FUNCTION "catalog"."keep_an_owner"();--> statement-breakpoint
CREATE TRIGGER "party_members_owner_kept" BEFORE UPDATE ON "catalog"."party_members" FOR EACH ROW
	WHEN (OLD.role = 'OWNER' AND (NEW.role, NEW.party_id) IS DISTINCT FROM (OLD.role, OLD.party_id))
	EXECUTE FUNCTION "catalog"."keep_an_owner"();--> statement-breakpoint
CREATE TABLE "catalog"."party_invitations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"party_id" text COLLATE "C" NOT NULL,
	"role" text NOT NULL,
	"label" text NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"invited_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_by" text,
	"accepted_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"merchant_id" text COLLATE "C" GENERATED ALWAYS AS (case when party_id like 'mer\_%' then party_id end) STORED,
	"supplier_id" text COLLATE "C" GENERATED ALWAYS AS (case when party_id like 'sup\_%' then party_id end) STORED,
	CONSTRAINT "party_invitations_token" UNIQUE("token_hash"),
	CONSTRAINT "party_invitations_token_shape" CHECK ("catalog"."party_invitations"."token_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "party_invitations_party" CHECK (num_nonnulls("catalog"."party_invitations"."merchant_id", "catalog"."party_invitations"."supplier_id") = 1),
	CONSTRAINT "party_invitations_role" CHECK ("catalog"."party_invitations"."role" in ('OWNER', 'FINANCE', 'STAFF') and ("catalog"."party_invitations"."role" <> 'FINANCE' or "catalog"."party_invitations"."merchant_id" is not null)),
	CONSTRAINT "party_invitations_accepted" CHECK (("catalog"."party_invitations"."accepted_by" is null) = ("catalog"."party_invitations"."accepted_at" is null)),
	CONSTRAINT "party_invitations_once" CHECK ("catalog"."party_invitations"."accepted_at" is null or "catalog"."party_invitations"."revoked_at" is null),
	CONSTRAINT "party_invitations_span" CHECK ("catalog"."party_invitations"."expires_at" > "catalog"."party_invitations"."created_at"),
	CONSTRAINT "party_invitations_merchant_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id"),
	CONSTRAINT "party_invitations_supplier_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id")
);
--> statement-breakpoint
CREATE INDEX "party_invitations_of_party" ON "catalog"."party_invitations" USING btree ("party_id","id");--> statement-breakpoint
CREATE TABLE "catalog"."contracts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"supplier_id" text COLLATE "C" NOT NULL,
	"status" text NOT NULL,
	"proposed_by" text NOT NULL,
	"shares_retail_price" boolean NOT NULL,
	"terms" text NOT NULL,
	"proposed_by_user" text NOT NULL,
	"accepted_by_user" text,
	"ended_by_user" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "contracts_status" CHECK ("catalog"."contracts"."status" in ('PROPOSED', 'ACTIVE', 'ENDED')),
	CONSTRAINT "contracts_side" CHECK ("catalog"."contracts"."proposed_by" in ('MERCHANT', 'SUPPLIER')),
	CONSTRAINT "contracts_terms" CHECK (char_length("catalog"."contracts"."terms") <= 5000),
	CONSTRAINT "contracts_accepted" CHECK ("catalog"."contracts"."status" = 'ENDED' or ("catalog"."contracts"."status" = 'ACTIVE') = ("catalog"."contracts"."accepted_at" is not null)),
	CONSTRAINT "contracts_ended" CHECK (("catalog"."contracts"."status" = 'ENDED') = ("catalog"."contracts"."ended_at" is not null)),
	CONSTRAINT "contracts_merchant_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id"),
	CONSTRAINT "contracts_supplier_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "contracts_standing" ON "catalog"."contracts" USING btree ("merchant_id","supplier_id") WHERE status <> 'ENDED';--> statement-breakpoint
CREATE INDEX "contracts_of_merchant" ON "catalog"."contracts" USING btree ("merchant_id","id");--> statement-breakpoint
CREATE INDEX "contracts_of_supplier" ON "catalog"."contracts" USING btree ("supplier_id","id");--> statement-breakpoint
-- What both sides agreed to stays as it was written; only its status goes on.
CREATE FUNCTION "catalog"."keep_contract"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'What a contract says stays.' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "contracts_stay" BEFORE UPDATE ON "catalog"."contracts" FOR EACH ROW
	WHEN ((OLD.id, OLD.merchant_id, OLD.supplier_id, OLD.proposed_by, OLD.shares_retail_price, OLD.terms)
		IS DISTINCT FROM (NEW.id, NEW.merchant_id, NEW.supplier_id, NEW.proposed_by, NEW.shares_retail_price, NEW.terms)
		OR (OLD.status <> NEW.status AND (OLD.status, NEW.status)
			NOT IN (('PROPOSED', 'ACTIVE'), ('PROPOSED', 'ENDED'), ('ACTIVE', 'ENDED'))))
	EXECUTE FUNCTION "catalog"."keep_contract"();--> statement-breakpoint
CREATE TABLE "catalog"."contract_prices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"merchant_id" text COLLATE "C" NOT NULL,
	"supplier_id" text COLLATE "C" NOT NULL,
	"offer_id" text COLLATE "C" NOT NULL,
	"price_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"valid_from" timestamp (3) with time zone NOT NULL,
	"valid_until" timestamp (3) with time zone,
	"source" text NOT NULL,
	CONSTRAINT "contract_prices_price" CHECK ("catalog"."contract_prices"."price_minor" between 0 and 10000000000),
	CONSTRAINT "contract_prices_currency" CHECK ("catalog"."contract_prices"."currency" ~ '^[A-Z]{3}$'),
	CONSTRAINT "contract_prices_span" CHECK ("catalog"."contract_prices"."valid_from" < "catalog"."contract_prices"."valid_until"),
	CONSTRAINT "contract_prices_merchant_fk" FOREIGN KEY ("merchant_id") REFERENCES "catalog"."merchants"("id"),
	CONSTRAINT "contract_prices_supplier_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id"),
	CONSTRAINT "contract_prices_offer_fk" FOREIGN KEY ("offer_id") REFERENCES "catalog"."supplier_offers"("id"),
	-- One price at a time. A range of one number stands for "equal", which GiST knows of texts by an extension only.
	CONSTRAINT "contract_prices_one_at_a_time" EXCLUDE USING gist (
		numrange(hashtextextended("merchant_id" || ' ' || "offer_id", 0)::numeric, hashtextextended("merchant_id" || ' ' || "offer_id", 0)::numeric, '[]') WITH &&,
		tstzrange("valid_from", "valid_until") WITH &&
	)
);
--> statement-breakpoint
CREATE INDEX "contract_prices_of_offer" ON "catalog"."contract_prices" USING btree ("merchant_id","offer_id","valid_from");--> statement-breakpoint
CREATE INDEX "contract_prices_of_contract" ON "catalog"."contract_prices" USING btree ("merchant_id","supplier_id","id");
