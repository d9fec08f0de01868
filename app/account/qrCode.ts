import { encode } from "uqr";

/** 二次元コードの形。One path of unit squares. */
export interface QrCode {
  readonly side: number;
  readonly path: string;
}

export function qrCodeOf(text: string): QrCode {
  const { data } = encode(text, { ecc: "M", border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { side: data.length, path: squares.join("") };
}
