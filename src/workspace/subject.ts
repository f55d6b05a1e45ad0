import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { printable, UserError } from "#base";
import { ruleOfId } from "#signals";
import { loadSignals } from "./found.ts";
import type { Subject } from "./types.ts";

/** Where the person stands. */
export interface Standing {
  /** Top of the work tree; `undefined` where there is none. */
  readonly workTree: string | undefined;
  /** The folder the repository was opened from, links resolved. */
  readonly folder: string;
}

/**
 * What was named: a finding by its id, else a path of the tree or an area. A path may be given from the folder one
 * stands in, from the top, or whole; a line number after it (as editors print it) is dropped.
 */
export async function subjectOf(given: string, standing: Standing): Promise<Subject> {
  const rule = ruleOfId(given);
  if (given.includes(":") && (await loadSignals()).rules.some(({ id }) => id === rule)) return { kind: "finding", id: given };
  return { kind: "place", id: placeOf(given, standing) };
}

function placeOf(given: string, { workTree, folder }: Standing): string {
  // "./*" and "src/http-*" are areas: the files directly in a folder, those of one stem. The shell has left them alone.
  if (given.endsWith("*")) return given;
  const bare = given.replace(/(?<=.):\d+(?::\d+)?$/, "");
  if (workTree === undefined) return trimmed(bare.replace(/^(?:\.\/)+/, ""));
  const full = resolve(folder, bare);
  const told = isAbsolute(bare) || /^\.\.?(?:\/|$)/.test(bare);
  if (!told && !(folder !== workTree && existsSync(full))) return trimmed(bare);
  const path = relative(workTree, full).split(sep).join("/");
  if (path === "")
    throw new UserError("that is the whole repository", { hint: "fairlead prints its overview; name a path or an area here." });
  if (path.startsWith("../") || path === "..")
    throw new UserError(`${printable(given)} lies outside the repository`, {
      hint: "Stand in the repository it belongs to, or name it with --repo <folder>.",
    });
  return path;
}

const trimmed = (path: string): string => path.replace(/\/+$/, "");
