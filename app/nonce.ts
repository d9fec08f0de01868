import { createContext, useContext } from "react";

/**
 * The nonce of this answer for `<Scripts>`, `<ScrollRestoration>` and `<style>`. It comes from `entry.server`
 * through React and not through a loader, since loader data stays readable in the browser, where it is undefined.
 */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
