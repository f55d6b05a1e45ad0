import { languageOfPath } from "../language/language-of.ts";
import { manifestName } from "../manifests/names.ts";
import type { Entry } from "./list.ts";

/**
 * What measures rest on: the blob, the language its name gives it, and the name where that is a manifest's. The
 * same bytes under "a.py" and "a.txt" are two findings.
 */
export const blobKey = (entry: Entry): string => `${entry.oid} ${languageOfPath(entry.path)?.name ?? ""} ${manifestName(entry.path) ?? ""}`;
