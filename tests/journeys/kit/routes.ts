import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { freshBuild } from "./builtServer";

export interface BuiltRoute {
  /** `/plans/:planId/steps/birth` */
  readonly pattern: string;
  readonly isPage: boolean;
  readonly hasLoader: boolean;
  readonly hasAction: boolean;
}

/** Every address the build answers at, so that a route added tomorrow is asked the same questions. */
export async function builtRoutes(): Promise<readonly BuiltRoute[]> {
  const entry = pathToFileURL(join(await freshBuild(), "build/server/index.js"));
  const { routes } = (await import(entry.href)) as ServerBuild;
  return Object.values(routes).flatMap((route) => {
    if (!route || (route.path === undefined && route.index !== true)) return [];
    const { module } = route;
    // A layout is no place of its own unless it is one by itself.
    const isLayout = Object.values(routes).some((child) => child?.parentId === route.id);
    if (route.id === "root" || isLayout) return [];
    return [
      {
        pattern: patternOf(route.id, routes),
        isPage: module.default !== undefined,
        hasLoader: module.loader !== undefined,
        hasAction: module.action !== undefined,
      },
    ];
  });
}

function patternOf(id: string, routes: ServerBuild["routes"]): string {
  const segments: string[] = [];
  for (let route = routes[id]; route; route = route.parentId === undefined ? undefined : routes[route.parentId]) {
    if (route.path) segments.unshift(route.path);
  }
  return `/${segments.join("/")}`;
}
