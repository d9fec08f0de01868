import { accessSync, constants, statfsSync } from "node:fs";

/** What the checks of an installation ask of its disk. */
export interface Disk {
  isWritable(path: string): boolean;
  freeBytes(folder: string): number;
}

export const thisDisk: Disk = {
  isWritable(path) {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },

  freeBytes(folder) {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  },
};
