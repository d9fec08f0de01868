import { parse } from "yaml";
import { nationalPreset } from "./nationalPreset";
import { type OrganizationSettings, organizationSchema } from "./settings";

/** 「国準拠」の設定。設定ファイルがない団体では、これを使う。 */
export const nationalSettings: OrganizationSettings = organizationSchema.parse(parse(nationalPreset));
