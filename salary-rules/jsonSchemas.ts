import { z } from "zod";
import { simulationResultSchema } from "./simulationResultSchema";
import { simulationRequestSchema } from "./simulationSchema";

/** 公開する JSON Schema。Generated from the code; `docs/schema` holds the same text. */
export const jsonSchemas = {
  "simulation-request": () => z.toJSONSchema(simulationRequestSchema, { io: "input" }),
  "simulation-result": () => z.toJSONSchema(simulationResultSchema),
} as const;

export function jsonSchemaText(name: keyof typeof jsonSchemas): string {
  return `${JSON.stringify(jsonSchemas[name](), null, 2)}\n`;
}
