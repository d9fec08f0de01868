import { fileURLToPath } from "node:url";

/** The commands work on the project they lie in, wherever they are called from. */
export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
