import { nameOf, type Path } from "#base";
import type { CodeNames, NamedFiles, Tree } from "#code";
import type { Mention, Standing } from "./mentions.ts";

/** Why a file may be governed, and how much that weighs; one is enough. */
export interface Clue {
  readonly file: number;
  readonly weight: number;
  readonly because: string;
}

/** Names in more source files than this are common property (measured over eight public logs: records.md, "Binding"). */
export const rareFiles = 15;
/** A name declared in more files than this is several things of one name. */
const mostDeclaring = 3;

const declaring: Readonly<Record<Standing, number>> = { pointed: 1, block: 0.6, prose: 0.7 };
const using: Readonly<Record<Standing, number>> = { pointed: 0.4, block: 0.25, prose: 0.15 };

/** What a name of a record says of the files that hold it: much where it is declared, little where it is used. */
export function nameClues(tree: Tree, names: CodeNames, mention: Mention): readonly Clue[] {
  const { used, declared } = inSource(tree, names.of(mention.text));
  if (used.length === 0 || used.length > rareFiles) return [];
  const quoted = `\`${mention.text}\``;
  const home = declared.length > 0 && declared.length <= mostDeclaring ? new Set(declared) : new Set<number>();
  return used.map((file) =>
    home.has(file)
      ? { file, weight: declaring[mention.standing] + named(tree, file, mention.text), because: `declares ${quoted}` }
      : { file, weight: using[mention.standing] / Math.sqrt(used.length), because: `uses ${quoted}` },
  );
}

function inSource(tree: Tree, { used, declared }: NamedFiles): NamedFiles {
  const source = (file: number): boolean => tree.files[file]?.role === "source";
  return { used: used.filter(source), declared: declared.filter(source) };
}

/** A file named for what it declares is its home. */
const named = (tree: Tree, file: number, name: string): number => (plain(stem(tree.files[file]?.path ?? "")) === plain(name) ? 0.5 : 0);
const stem = (path: Path): string => nameOf(path).replace(/\..*$/, "");
const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
