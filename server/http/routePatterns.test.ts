import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { routePatternsOf } from "./routePatterns";

const route = (id: string, parentId?: string, path?: string, index?: boolean) => ({
  [id]: { id, parentId, path, index, module: {} },
});

const routes = {
  ...route("root", undefined, ""),
  ...route("routes/_index", "root", undefined, true),
  ...route("routes/plans.$planId", "root", "plans/:planId"),
  ...route("routes/plans.$planId._index", "routes/plans.$planId", undefined, true),
  ...route("routes/plans.$planId.steps.birth", "routes/plans.$planId", "steps/birth"),
  ...route("routes/plans.new", "root", "plans/new"),
} as unknown as ServerBuild["routes"];

const paths: readonly { path: string; pattern: string }[] = [
  { path: "/", pattern: "/" },
  { path: "/_root.data", pattern: "/" },
  { path: "/plans/CANARY", pattern: "/plans/:planId" },
  { path: "/plans/CANARY.data", pattern: "/plans/:planId" },
  { path: "/plans/CANARY/steps/birth", pattern: "/plans/:planId/steps/birth" },
  { path: "/plans/new", pattern: "/plans/new" },
  { path: "/plans/CANARY/CANARY", pattern: "unmatched" },
  { path: "/CANARY", pattern: "unmatched" },
];

test.each(paths)("$path → $pattern", ({ path, pattern }) => {
  expect(routePatternsOf(routes)(path)).toBe(pattern);
});
