import { useEffect, useState } from "react";

/** Whether JavaScript runs: false on the server and until the page has come alive. */
export function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  useEffect(() => setIsLive(true), []);
  return isLive;
}
