/** A part of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An archive (ZIP, APPNOTE 6.3) whose parts are stored as they are: small enough, and nothing to get wrong. */
export function zipped(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = new TextEncoder().encode(name);
    const about = [...short(version), ...short(utf8), ...short(0), ...noTime, ...long(checksum(bytes))];
    const sizes = [...long(bytes.length), ...long(bytes.length), ...short(nameBytes.length), ...short(0)];
    const local = bytesOf([...long(0x04034b50), ...about, ...sizes], nameBytes);
    directory.push(
      bytesOf(
        [
          ...long(0x02014b50),
          ...short(version),
          ...about,
          ...sizes,
          ...[0, 0, 0].flatMap(short),
          ...long(0),
          ...long(offset),
        ],
        nameBytes,
      ),
    );
    parts.push(local, bytes);
    offset += local.length + bytes.length;
  }
  const listed = joined(directory);
  const count = [...short(entries.length), ...short(entries.length)];
  const end = [
    ...long(0x06054b50),
    ...short(0),
    ...short(0),
    ...count,
    ...long(listed.length),
    ...long(offset),
    ...short(0),
  ];
  return joined([...parts, listed, Uint8Array.from(end)]);
}

const version = 20;
/** The names are UTF-8. */
const utf8 = 0x0800;
/** 1980-01-01: the same rows make the same file. */
const noTime = [...short(0), ...short(0x21)];

function short(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function long(value: number): number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}

function bytesOf(head: readonly number[], tail: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return joined([Uint8Array.from(head), tail]);
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 (ISO 3309), as a ZIP wants it. */
const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
