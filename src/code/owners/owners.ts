import { groupedBy, type Matcher, type Path } from "#base";
import type { Owners, OwnersLine } from "../types.ts";
import { type OwnersHost, ownersPattern } from "./pattern.ts";

/** Where it is looked for, in GitHub's order; GitLab has its own folder. The first is the one. */
const places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
/** GitHub reads none that is larger than 3 MB; longer lines and more of them give nobody anything. */
const most = { bytes: 3_000_000, lines: 20_000, columns: 2_000 };

/** Index of the path that is this tree's CODEOWNERS; -1 when there is none. */
export const ownersFile = (paths: readonly Path[]): number => places.map((place) => paths.indexOf(place)).find((found) => found >= 0) ?? -1;

/**
 * CODEOWNERS as it is written. It names people, so that nothing of it is kept: it is read when a tree is. A line that
 * cannot be read gives nobody anything.
 */
export function ownersOf(path: Path, text: string): Owners {
  const rows = text
    .slice(0, most.bytes)
    .split("\n", most.lines)
    .map((line) => line.replace(/\r$/, "").slice(0, most.columns));
  const host = hostOf(path, rows);
  const lines = readOwners(rows, host);
  return { path, host, lines, of: ownersByPath(lines, host) };
}

/** The folder says whose file it is; elsewhere the head of a section does, which GitHub cannot read. */
export function hostOf(path: Path, rows: readonly string[]): OwnersHost {
  if (path.startsWith(".gitlab/")) return "gitlab";
  return !path.startsWith(".github/") && rows.some((row) => sectionHead(row) !== undefined) ? "gitlab" : "github";
}

/**
 * The lines that give something to somebody. In GitLab a section's head may hold owners: they are those of its lines
 * that name none.
 */
export function readOwners(rows: readonly string[], host: OwnersHost): readonly OwnersLine[] {
  let section = { name: "", owners: noOwners };
  return rows.flatMap((row, index) => {
    const [pattern = "", ...rest] = wordsOf(row, host);
    if (pattern === "") return [];
    const owners = rest.filter((word) => word.includes("@"));
    const head = host === "gitlab" ? sectionHead(row) : undefined;
    if (head !== undefined) {
      section = head;
      return [];
    }
    const given = owners.length > 0 || isExclusion(pattern, host) ? owners : section.owners;
    return [{ line: index + 1, pattern, owners: given, section: section.name }];
  });
}

const noOwners: readonly string[] = [];

/** "^[Name][2] @owner": names are compared without regard to case. A pattern such as "[a-z]*.js @x" begins with a class. */
function sectionHead(row: string): { readonly name: string; readonly owners: readonly string[] } | undefined {
  const text = row.trim();
  const head = /^\^?\[([^\]]{1,200})\](?:\[\d+\])?(?=\s|@|$)/.exec(text);
  return head === null ? undefined : { name: (head[1] ?? "").toLowerCase(), owners: wordsOf(text.slice(head[0].length), "gitlab") };
}

/** Words of a line up to a comment, which in GitLab is a whole line or none; a backslash keeps a blank in a pattern. */
function wordsOf(text: string, host: OwnersHost): readonly string[] {
  const words = text.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment < 0 || (comment > 0 && host === "gitlab") ? words : words.slice(0, comment);
}

/** GitLab: what `!` stands before is out of its section, whatever its other lines say. */
const isExclusion = (pattern: string, host: OwnersHost): boolean => host === "gitlab" && pattern.startsWith("!");

/** Each section has its say, and outside GitLab there is but one: the owners they name together. */
function ownersByPath(lines: readonly OwnersLine[], host: OwnersHost): (path: Path) => readonly string[] {
  const sections = [...groupedBy(lines, ({ section }) => section).values()].map((own) => ownersInSection(own, host));
  return (path) => [...new Set(sections.flatMap((of) => of(path)))];
}

/** The last line that matches wins, even if it names nobody. */
function ownersInSection(lines: readonly OwnersLine[], host: OwnersHost): (path: Path) => readonly string[] {
  const isOut = ({ pattern }: OwnersLine): boolean => isExclusion(pattern, host);
  const excluded = lines.filter(isOut).map(({ pattern }) => lazy(pattern.slice(1), host));
  const rules = lines.filter((line) => !isOut(line)).map(({ pattern, owners }) => ({ matches: lazy(pattern, host), owners }));
  return (path) => (excluded.some((matches) => matches(path)) ? [] : (rules.findLast(({ matches }) => matches(path))?.owners ?? []));
}

/** A pattern is read when it is first asked. */
function lazy(pattern: string, host: OwnersHost): Matcher {
  let read: Matcher | undefined;
  return (path) => (read ??= ownersPattern(pattern, host))(path);
}
