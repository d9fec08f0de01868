import type { Kysely, Migration } from "kysely";

/** Migrations as code, so that they survive bundling. Entries are added, never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-ground": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("encryptionKeys")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("proof", "text", (column) => column.notNull())
        .addColumn("createdAt", "text", (column) => column.notNull())
        .execute();

      await database.schema
        .createTable("plans")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("body", "text", (column) => column.notNull())
        .addColumn("summary", "text", (column) => column.notNull())
        .addColumn("createdAt", "text", (column) => column.notNull())
        .addColumn("updatedAt", "text", (column) => column.notNull())
        .execute();

      await database.schema
        .createTable("sessions")
        .addColumn("idHash", "text", (column) => column.primaryKey())
        .addColumn("createdAt", "text", (column) => column.notNull())
        .addColumn("seenAt", "text", (column) => column.notNull())
        .execute();

      await database.schema
        .createTable("planAccess")
        .addColumn("sessionIdHash", "text", (column) =>
          column.notNull().references("sessions.idHash").onDelete("cascade"),
        )
        .addColumn("planId", "text", (column) => column.notNull().references("plans.id").onDelete("cascade"))
        .addPrimaryKeyConstraint("planAccessPrimaryKey", ["sessionIdHash", "planId"])
        .execute();

      await database.schema
        .createTable("resumeCodes")
        .addColumn("planId", "text", (column) => column.primaryKey().references("plans.id").onDelete("cascade"))
        .addColumn("codeHash", "text", (column) => column.notNull().unique())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("sealedCode", "text")
        .addColumn("createdAt", "text", (column) => column.notNull())
        .addColumn("keptAt", "text")
        .execute();
    },
  },
  "0002-cases": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("cases")
        .addColumn("planId", "text", (column) => column.primaryKey().references("plans.id").onDelete("cascade"))
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("summary", "text", (column) => column.notNull())
        .addColumn("updatedAt", "text", (column) => column.notNull())
        .execute();

      await database.schema
        .createTable("caseEvents")
        .addColumn("planId", "text", (column) => column.notNull().references("plans.id").onDelete("cascade"))
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("body", "text", (column) => column.notNull())
        .addColumn("at", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("caseEventsPrimaryKey", ["planId", "revision"])
        .execute();
    },
  },
  "0003-share-links": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("shareLinks")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("planId", "text", (column) => column.notNull().references("plans.id").onDelete("cascade"))
        .addColumn("tokenHash", "text", (column) => column.notNull().unique())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("label", "text", (column) => column.notNull())
        .addColumn("createdAt", "text", (column) => column.notNull())
        .addColumn("expiresAt", "text", (column) => column.notNull())
        .addColumn("revokedAt", "text")
        .execute();
      await database.schema.createIndex("shareLinksOfPlan").on("shareLinks").column("planId").execute();

      await database.schema
        .createTable("linkOpenings")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("linkId", "text", (column) => column.notNull().references("shareLinks.id").onDelete("cascade"))
        .addColumn("at", "text", (column) => column.notNull())
        .execute();
      await database.schema.createIndex("linkOpeningsOfLink").on("linkOpenings").column("linkId").execute();

      await database.schema
        .createTable("reviewAccess")
        .addColumn("sessionIdHash", "text", (column) =>
          column.notNull().references("sessions.idHash").onDelete("cascade"),
        )
        .addColumn("linkId", "text", (column) => column.notNull().references("shareLinks.id").onDelete("cascade"))
        .addPrimaryKeyConstraint("reviewAccessPrimaryKey", ["sessionIdHash", "linkId"])
        .execute();
    },
  },
  "0004-accounts-and-audit": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable("accounts")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("loginName", "text", (column) => column.notNull().unique())
        .addColumn("role", "text", (column) => column.notNull())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("name", "text", (column) => column.notNull())
        .addColumn("passwordHash", "text", (column) => column.notNull())
        .addColumn("codeSecret", "text", (column) => column.notNull())
        .addColumn("lastCodeStep", "integer", (column) => column.notNull())
        .addColumn("createdAt", "text", (column) => column.notNull())
        .addColumn("disabledAt", "text")
        .execute();

      await database.schema
        .createTable("recoveryCodes")
        .addColumn("accountId", "text", (column) => column.notNull().references("accounts.id").onDelete("cascade"))
        .addColumn("codeHash", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint("recoveryCodesPrimaryKey", ["accountId", "codeHash"])
        .execute();

      await database.schema
        .createTable("accountSessions")
        .addColumn("sessionIdHash", "text", (column) =>
          column.primaryKey().references("sessions.idHash").onDelete("cascade"),
        )
        .addColumn("accountId", "text", (column) => column.notNull().references("accounts.id").onDelete("cascade"))
        .execute();

      await database.schema
        .createTable("audit")
        .addColumn("sequence", "integer", (column) => column.primaryKey())
        .addColumn("at", "text", (column) => column.notNull())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("entry", "text", (column) => column.notNull())
        .addColumn("hash", "text", (column) => column.notNull())
        .execute();
    },
  },
  "0005-issuers-and-record-drafts": {
    async up(database: Kysely<unknown>) {
      await database.schema
        .alterTable("shareLinks")
        .addColumn("issuer", "text", (column) => column.notNull().defaultTo("ownPlan"))
        .execute();

      await database.schema
        .createTable("recordDrafts")
        .addColumn("planId", "text", (column) => column.primaryKey().references("plans.id").onDelete("cascade"))
        .addColumn("revision", "integer", (column) => column.notNull())
        .addColumn("keyId", "text", (column) => column.notNull().references("encryptionKeys.id"))
        .addColumn("body", "text", (column) => column.notNull())
        .addColumn("updatedAt", "text", (column) => column.notNull())
        .execute();
    },
  },
};
