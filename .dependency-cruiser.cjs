/** The shape of the application, as written in docs/decisions/0001-shape-of-the-application.md. */
module.exports = {
  forbidden: [
    {
      name: "the-law-stands-alone",
      comment: "salary-rules needs only zod and yaml, and runs in browser, server and command line alike.",
      severity: "error",
      from: { path: "^salary-rules/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^(salary-rules/|node_modules/(zod|yaml)/)" },
    },
    {
      name: "the-machine-room-knows-no-leave-and-no-money",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(app|salary-rules)/" },
    },
    {
      name: "only-services-open-the-machine-room",
      comment: "Only modules named .server are kept out of the browser build.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/(services/.*\\.server|entry\\.server|commands/)" },
      to: { path: "^server/" },
    },
    {
      name: "paper-without-node",
      comment: "app/documents also runs in a Web Worker.",
      severity: "error",
      from: { path: "^app/documents/", pathNot: "\\.test\\.ts$|\\.server\\." },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
