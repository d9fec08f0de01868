import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

interface RouteObject {
  readonly path: string;
  readonly caseSensitive: boolean;
}

/** From an address to the pattern of its route (`/plans/:planId`), which is all a log may know of it. */
export function routePatternsOf(routes: ServerBuild["routes"]): (path: string) => string {
  const patterns: RouteObject[] = Object.values(routes).flatMap((route) => {
    const path = route && fullPathOf(route.id, routes);
    const isPage = route !== undefined && (route.path !== undefined || route.index === true);
    return isPage && path !== undefined ? [{ path, caseSensitive: route.caseSensitive ?? false }] : [];
  });

  return (path) => {
    const page = path === "/_root.data" ? "/" : path.replace(/\.data$/, "");
    const matched = matchRoutes([...patterns], page);
    return matched?.at(-1)?.route.path ?? "unmatched";
  };
}

function fullPathOf(id: string, routes: ServerBuild["routes"]): string {
  const segments: string[] = [];
  for (
    let route = routes[id];
    route !== undefined;
    route = route.parentId === undefined ? undefined : routes[route.parentId]
  ) {
    if (route.path !== undefined && route.path !== "") segments.unshift(route.path);
  }
  return `/${segments.join("/")}`;
}
