CREATE TABLE "catalog"."import_chunks" (
	"import_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "import_chunks_import_id_sequence_pk" PRIMARY KEY("import_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "catalog"."import_errors" (
	"import_id" text NOT NULL,
	"row" integer NOT NULL,
	"column" text NOT NULL,
	"code" text NOT NULL,
	"message" text NOT NULL,
	"message_zh" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "import_errors_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "catalog"."imports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"supplier_id" text NOT NULL,
	"kind" text NOT NULL,
	"dry_run" boolean NOT NULL,
	"status" text NOT NULL,
	"failure" text,
	"chunks" integer DEFAULT 0 NOT NULL,
	"processed_rows" integer DEFAULT 0 NOT NULL,
	"created_rows" integer DEFAULT 0 NOT NULL,
	"changed_rows" integer DEFAULT 0 NOT NULL,
	"error_count" integer DEFAULT 0 NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "imports_kind" CHECK ("catalog"."imports"."kind" in ('PRODUCTS', 'OFFERS')),
	CONSTRAINT "imports_status" CHECK ("catalog"."imports"."status" in ('UPLOADING', 'QUEUED', 'RUNNING', 'CANCELLED', 'DONE', 'FAILED')),
	CONSTRAINT "imports_failure" CHECK (("catalog"."imports"."status" = 'FAILED') = ("catalog"."imports"."failure" is not null))
);
--> statement-breakpoint
ALTER TABLE "catalog"."import_chunks" ADD CONSTRAINT "import_chunks_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "catalog"."imports"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."import_errors" ADD CONSTRAINT "import_errors_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "catalog"."imports"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "catalog"."imports" ADD CONSTRAINT "imports_supplier_id_suppliers_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "catalog"."suppliers"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "imports_supplier" ON "catalog"."imports" USING btree ("supplier_id","id");
--> statement-breakpoint
CREATE INDEX "imports_ended" ON "catalog"."imports" USING btree ("updated_at") WHERE status in ('DONE', 'FAILED');
--> statement-breakpoint
CREATE INDEX "product_variants_supplier" ON "catalog"."product_variants" USING btree ("supplier_id","id");
