import { nationalSettings } from "#salary-rules/organization/presets";
import type { OrganizationSettings } from "#salary-rules/organization/settings";

/** この団体の設定。 */
export function organizationSettings(): OrganizationSettings {
  return nationalSettings;
}
