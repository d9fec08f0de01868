import type { Yen } from "../kernel/yen";

/** その額が入る段。「〇円以下」の順に並ぶ表を引く。 */
export function bandOf<Band extends { readonly upTo: number }>(bands: readonly Band[], amount: Yen): Band {
  const band = bands.find(({ upTo }) => amount.value <= upTo);
  if (band === undefined) throw new RangeError(`表の範囲の外です: ${amount.value}円`);
  return band;
}
