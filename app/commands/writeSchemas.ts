import { writeFileSync } from "node:fs";
import { jsonSchemas, jsonSchemaText } from "#salary-rules/jsonSchemas";

/** docs/schema を、コードから書き直す。 */
for (const name of Object.keys(jsonSchemas) as (keyof typeof jsonSchemas)[]) {
  writeFileSync(new URL(`../../docs/schema/${name}.json`, import.meta.url), jsonSchemaText(name));
}
