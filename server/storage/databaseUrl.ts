/** The file a database URL means, or undefined when it names a server. */
export function sqliteFileOf(url: string): string | undefined {
  const path = url.replace(/^file:(\/\/)?/, "");
  return path === "" || /^[a-z][a-z0-9+.-]+:/i.test(path) ? undefined : path;
}
