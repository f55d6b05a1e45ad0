import { folderOf, type Path } from "#base";
import { languageOfPath } from "../language/language-of.ts";
import type { Language } from "../language/languages.ts";
import type { Role } from "../types.ts";
import { type FolderRole, folderRoles } from "./folder-role.ts";
import { nameSays } from "./name-role.ts";

/** What is known of a file beside its path. All of it may be left out. */
export interface RoleClues {
  /** As `ls-tree` prints it: 120000 is a link, 160000 a submodule. */
  readonly mode?: string;
  /** Its bytes are no text. */
  readonly binary?: boolean;
  /** Its content says that a program wrote it, or reads like it (minified). */
  readonly generated?: boolean;
  /** `linguist-*` of `.gitattributes`, where set. */
  readonly declared?: { readonly generated?: boolean; readonly vendored?: boolean; readonly documentation?: boolean };
  /** Where a first line told the language. */
  readonly language?: Language;
}

/** A reader of roles that remembers folders: the way to ask for a whole tree. */
export function roleReader(): (path: Path, clues?: RoleClues) => Role {
  const folderRole = folderRoles();
  return (path, clues = {}) => decide(path, clues, folderRole(folderOf(path)));
}

/** What a file is for, by Linguist's conventions, `.gitattributes`, and the customs of many ecosystems. */
export const roleOf = (path: Path, clues: RoleClues = {}): Role => roleReader()(path, clues);

function decide(path: Path, clues: RoleClues, folder: FolderRole): Role {
  if (clues.mode === "120000") return "link";
  if (clues.mode === "160000") return "submodule";
  const declared = clues.declared ?? {};
  if (declared.vendored ?? (folder === "vendored" || nameSays.vendored(path))) return "vendored";
  if (nameSays.lock(path)) return "lock";
  if (clues.binary ?? nameSays.binary(path)) return "binary";
  if (declared.generated ?? (folder === "generated" || clues.generated === true || nameSays.generated(path) || isBundle(path)))
    return "generated";
  if (declared.documentation === true) return "docs";
  return byPurpose(path, folder, clues.language ?? languageOfPath(path), declared.documentation === false);
}

/** A built file of a web page bears a hash of what it holds: "assets/App-BHu4uyxS.css". */
const isBundle = (path: Path): boolean => /(?:^|\/)assets\/[^/]{1,200}[-.](?=[\w-]{0,7}[0-9A-Z])[\w-]{8}\.(?:js|css)$/.test(path);

function byPurpose(path: Path, folder: FolderRole, language: Language | undefined, notDocs: boolean): Role {
  const isCode = language?.kind === "programming" || language?.kind === "markup";
  const isDocs = !isCode && nameSays.docs(path);
  if (folder === "infrastructure" && !isDocs) return "infrastructure";
  if (isCode && (folder === "test" || nameSays.test(path))) return "test";
  if (!notDocs && (language?.kind === "prose" || isDocs || (folder === "docs" && (isCode || language === undefined))))
    return folder === "test" && !isDocs ? "data" : "docs";
  if (folder !== "test" && folder !== "docs" && nameSays.build(path)) return "infrastructure";
  if (isCode) return "source";
  return language === undefined && folder !== "test" ? "other" : "data";
}
