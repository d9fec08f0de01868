import type { OrganizationSettings } from "../../organization/settings";
import { afterReturn } from "./afterReturn";
import { aroundBirth } from "./aroundBirth";
import { arrangements } from "./arrangements";
import type { Measure } from "./measure";

/** 父親が使える制度の一覧（18項目）。法律が決めることと、その団体が決めることを分けて言う。 */
export function catalogue(settings: OrganizationSettings): readonly Measure[] {
  return [...aroundBirth(settings), ...afterReturn(settings), ...arrangements(settings)];
}
