import { basename, dirname } from "node:path";

/**
 * The last two segments of where a repository came from: "git@host:harbor/checkout.git" and
 * "https://host/harbor/checkout" are both "harbor/checkout". `undefined` for a local path or nothing.
 */
export function nameFromOrigin(origin: string | undefined): string | undefined {
  const [, path = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]+\/|[^/\s]+:)(.+?)(?:\.git)?\/*$/i.exec(origin ?? "") ?? [];
  const segments = path.split("/").filter((segment) => segment !== "");
  return segments.length < 2 ? segments[0] : segments.slice(-2).join("/");
}

/** The folder's name: of the work tree, else of a bare repository without its ".git". */
export function nameFromFolder(workTree: string | undefined, commonDir: string): string {
  if (workTree !== undefined) return basename(workTree);
  const name = basename(commonDir);
  return name === ".git" ? basename(dirname(commonDir)) : name.replace(/\.git$/, "");
}
