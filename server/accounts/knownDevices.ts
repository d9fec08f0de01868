import { timingSafeEqual } from "node:crypto";
import type { Sealing } from "../keys/sealing";
import { randomToken } from "../randomText";

/** Browsers that an account has come in by before. Nothing is stored: the mark proves itself. */
export interface KnownDevices {
  /** For the browser to keep: 「<random>.<mac>」. It opens nothing, it only has attempts of its own. */
  markFor(accountId: string): string;
  isKnown(accountId: string, mark: string | undefined): boolean;
}

export function knownDevicesWith(sealing: Sealing): KnownDevices {
  const macOf = (accountId: string, random: string) => sealing.fingerprint(`known device|${accountId}`, random);
  return {
    markFor(accountId) {
      const random = randomToken();
      return `${random}.${macOf(accountId, random).toString("base64url")}`;
    },
    isKnown(accountId, mark) {
      const [random = "", mac = ""] = (mark ?? "").split(".");
      const [given, expected] = [Buffer.from(mac, "base64url"), macOf(accountId, random)];
      return random !== "" && given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
