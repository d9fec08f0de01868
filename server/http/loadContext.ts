import type { MachineRoom } from "../machineRoom";

/** What loaders, actions and `entry.server` get as `context`. */
export interface LoadContext {
  readonly room: MachineRoom;
  /** For scripts and styles of this answer. Through a React context only: in loader data the browser would keep it. */
  readonly nonce: string;
  /** 参照番号: shown on error pages, found in the log. */
  readonly requestId: string;
  /** Whether cookies can be `Secure`. */
  readonly isPublic: boolean;
  readonly reportFault: (fault: unknown) => void;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends LoadContext {}
}
