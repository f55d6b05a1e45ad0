import { counted, listed, nameOf, type Path } from "#base";
import { type CodeNames, isCompound, type NamedFiles, type Tree } from "#code";
import type { Mention, Standing } from "./mentions.ts";
import type { About } from "./title-words.ts";

/** Why a file may be governed, and how much that weighs; one is enough. */
export interface Clue {
  readonly file: number;
  readonly weight: number;
  readonly because: string;
  /** From a block of code alone: an example says something only of a file that other clues lead to. */
  readonly example?: boolean;
}

/** Names in more source files than this are common property (measured over eight public logs: records.md, "Binding"). */
export const rareFiles = 15;
/** A name declared in more files than this is several things of one name. */
const mostDeclaring = 3;

const declaring: Readonly<Record<Standing, number>> = { pointed: 1, block: 0.6, prose: 0.7 };
const using: Readonly<Record<Standing, number>> = { pointed: 0.4, block: 0.25, prose: 0.15 };

/** What a name of a record says of the files that hold it: much where it is declared, little where it is used. */
export function nameClues(tree: Tree, names: CodeNames, mention: Mention, about: About): readonly Clue[] {
  const { used, declared } = inSource(tree, names.of(mention.text));
  if (used.length === 0 || used.length > rareFiles) return [];
  const quoted = `\`${mention.text}\``;
  const home = homesOf(tree, declared, mention.text);
  const use = (using[mention.standing] * often(mention)) / Math.sqrt(used.length);
  return used.map((file) =>
    home.has(file)
      ? {
          file,
          weight: declares(mention, home.size, about) + (isNamed(tree, file, mention.text) ? fileNamed : 0),
          because: `declares ${quoted}`,
        }
      : { file, weight: use, because: `uses ${quoted}`, example: mention.standing === "block" },
  );
}

/** A file that bears the name it declares is all about it. */
const fileNamed = 0.2;
/** What the title speaks of is what the record is about; what it does not, is often no more than an example. */
const inTitle = 1.2;
const inPassing = 0.6;
/** However often an example comes up, it stays one. */
const oftenInPassing = 1.2;

/** A class has a home; a method or a field of two words may have several, and a plain word more than that. */
function declares(mention: Mention, homes: number, about: About): number {
  const kind = isCompound(mention.text) ? (/^[A-Z]/.test(mention.text) || wordCount(mention.text) > 2 ? 1 : 0.6) : 0.3;
  const topic = about.name(mention.text) ? inTitle * often(mention) : inPassing * Math.min(often(mention), oftenInPassing);
  return (declaring[mention.standing] * kind * topic) / Math.sqrt(homes);
}

const wordCount = (name: string): number => name.split(/_+|(?<=[a-z0-9])(?=[A-Z])/).length;

/** What comes up again is what the record is about. */
const often = (mention: Mention): number => 1 + 0.1 * Math.min(5, mention.lines.length - 1);

function inSource(tree: Tree, { used, declared }: NamedFiles): NamedFiles {
  const source = (file: number): boolean => tree.files[file]?.role === "source" && !isPastOrSample(tree.files[file]?.path ?? "");
  return { used: used.filter(source), declared: declared.filter(source) };
}

/** Steps of a database's past, samples and patches: they hold what was once so, and are governed by nothing. */
export const isPastOrSample = (path: Path): boolean =>
  /(?:^|\/)(?:migrations?|migrate|versions)\/[^/]*\d{3,}|(?:^|\/)(?:seeders?|seeds|testdata|fixtures|__snapshots__|golden)\/|\.(?:patch|diff)$/.test(
    path,
  );

/** Where a name is at home: the file named for it, else the few that declare it. */
function homesOf(tree: Tree, declared: readonly number[], name: string): ReadonlySet<number> {
  const own = declared.filter((file) => isNamed(tree, file, name));
  return new Set(own.length === 1 ? own : declared.length <= mostDeclaring ? declared : []);
}

const isNamed = (tree: Tree, file: number, name: string): boolean => plain(stem(tree.files[file]?.path ?? "")) === plain(name);
const stem = (path: Path): string => nameOf(path).replace(/\..*$/, "");
const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();

const linesShown = 3;

/** "named in line 9", "named in lines 9, 12 and 2 more". */
export function namedIn(lines: readonly number[], how: string): string {
  const shown = lines.slice(0, linesShown).map(String);
  const more = lines.length > shown.length ? [counted(lines.length - shown.length, "more", "more")] : [];
  return `named in line${lines.length === 1 ? "" : "s"} ${listed([...shown, ...more])}${how === "as it stands" ? "" : `, ${how}`}`;
}
