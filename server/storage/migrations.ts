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
};
