/** An ICC profile of sRGB, computed: version 2, nine tags, one curve. PDF/A asks for the colour space of the output. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [signature: string, data: Uint8Array])[] = [
    ["desc", description("sRGB")],
    ["cprt", text("Public domain")],
    ["wtpt", xyz(0.9642, 1, 0.8249)],
    ["rXYZ", xyz(0.436, 0.2225, 0.0139)],
    ["gXYZ", xyz(0.3851, 0.7169, 0.0971)],
    ["bXYZ", xyz(0.1431, 0.0606, 0.7141)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const tableSize = 4 + tags.length * 12;
  const places = new Map<Uint8Array, number>();
  let end = 128 + tableSize;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += Math.ceil(data.length / 4) * 4;
  }
  const bytes = new Uint8Array(end);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  view.setUint32(128, tags.length);
  for (const [index, [signature, data]] of tags.entries()) {
    const entry = 132 + index * 12;
    writeAscii(bytes, entry, signature);
    view.setUint32(entry + 4, places.get(data) ?? 0);
    view.setUint32(entry + 8, data.length);
    bytes.set(data, places.get(data) ?? 0);
  }
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length);
  view.setUint32(8, 0x02100000);
  writeAscii(bytes, 12, "mntrRGB XYZ ");
  for (const [index, part] of [2026, 1, 1].entries()) view.setUint16(24 + index * 2, part);
  writeAscii(bytes, 36, "acsp");
  bytes.set(xyz(0.9642, 1, 0.8249).subarray(8), 68);
}

/** IEC 61966-2-1, as 256 points. */
function toneCurve(): Uint8Array {
  const bytes = new Uint8Array(12 + 256 * 2);
  const view = new DataView(bytes.buffer);
  writeAscii(bytes, 0, "curv");
  view.setUint32(8, 256);
  for (let index = 0; index < 256; index += 1) {
    const signal = index / 255;
    const light = signal <= 0.04045 ? signal / 12.92 : ((signal + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + index * 2, Math.round(light * 65_535));
  }
  return bytes;
}

function xyz(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  writeAscii(bytes, 0, "XYZ ");
  for (const [index, value] of values.entries()) view.setInt32(8 + index * 4, Math.round(value * 65_536));
  return bytes;
}

function text(value: string): Uint8Array {
  const bytes = new Uint8Array(8 + value.length + 1);
  writeAscii(bytes, 0, "text");
  writeAscii(bytes, 8, value);
  return bytes;
}

function description(value: string): Uint8Array {
  const bytes = new Uint8Array(12 + value.length + 1 + 78);
  writeAscii(bytes, 0, "desc");
  new DataView(bytes.buffer).setUint32(8, value.length + 1);
  writeAscii(bytes, 12, value);
  return bytes;
}

function writeAscii(bytes: Uint8Array, at: number, value: string): void {
  for (let index = 0; index < value.length; index += 1) bytes[at + index] = value.charCodeAt(index);
}
