/** How a static file is offered besides itself: made beside it at build time, smallest first. */
export const precompressions = [
  { encoding: "br", extension: ".br" },
  { encoding: "gzip", extension: ".gz" },
] as const;
