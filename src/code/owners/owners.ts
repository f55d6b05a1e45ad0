import { gitPattern, type Matcher, type Path } from "#base";
import type { Owners, OwnersLine } from "../types.ts";

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
  const lines = readOwners(
    text
      .slice(0, most.bytes)
      .split("\n", most.lines)
      .map((line) => line.replace(/\r$/, "").slice(0, most.columns)),
  );
  return { path, lines, of: ownersByPath(lines) };
}

/**
 * The lines that give something to somebody, as GitHub and GitLab read them. In GitLab a section's head may hold
 * owners: they are those of its lines that name none.
 */
export function readOwners(lines: readonly string[]): readonly OwnersLine[] {
  let ofSection: readonly string[] = [];
  return lines.flatMap((text, index) => {
    const [first = "", ...rest] = wordsOf(text);
    if (first === "") return [];
    const section = /^\^?\[[^\]]{1,200}\](?:\[\d+\])?/.exec(text.trim());
    if (section !== null && !isClass(text.trim())) {
      ofSection = wordsOf(text.trim().slice(section[0].length));
      return [];
    }
    return [{ line: index + 1, pattern: first, owners: rest.length === 0 ? ofSection : rest }];
  });
}

/** A pattern such as "[a-z]*.js @x" begins with a class; a section's name ends the word. */
const isClass = (text: string): boolean => /^\[[^\]\s]{1,200}\][^\s[@]/.test(text);

/** Words of a line up to a comment; a backslash keeps a blank in a pattern. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment < 0 ? words : words.slice(0, comment);
}

/** The last line that matches wins, even if it names nobody. */
function ownersByPath(lines: readonly OwnersLine[]): (path: Path) => readonly string[] {
  const matchers: (Matcher | undefined)[] = [];
  return (path) => {
    for (let at = lines.length - 1; at >= 0; at--) {
      const line = lines[at];
      if (line === undefined) continue;
      const matches = (matchers[at] ??= gitPattern(line.pattern.replace(/^\\#/, "#"), "owners"));
      if (matches(path)) return line.owners;
    }
    return [];
  };
}
