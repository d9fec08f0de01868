import type { Json } from "./canonicalJson";

export const paperDataFormat = "ikuji-sanka-keikakusho-paper";

/** 紙に付けるデータ。The plan as its reader sees it; money only in the 本人控え. */
export interface PaperData {
  readonly plan: Json;
  readonly money?: Json;
}
