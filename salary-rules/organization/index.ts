/**
 * 組織の設定 — 市区町村が自分で決めることのすべて。
 *
 * This door carries `yaml` and `zod`: the server opens it and hands the parsed `OrganizationSettings` to the browser,
 * which imports types only.
 */
export { annotatedTemplate } from "./annotatedTemplate";
export { checkOrganizationFile, type OrganizationCheck } from "./checkOrganizationFile";
export { eightWeeksSettings, nationalSettings, organizationFrom } from "./presets";
export type { OrganizationProblem } from "./problems";
export type { OrganizationSettings } from "./settings";
