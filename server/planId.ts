/** 144 bits in base64url. Nothing else is asked of the database: PostgreSQL answers a NUL character with an exception. */
const shape = /^[A-Za-z0-9_-]{24}$/;

export function planIdFrom(bytes: Buffer): string {
  return bytes.subarray(0, 18).toString("base64url");
}

export function isPlanId(text: string): boolean {
  return shape.test(text);
}
