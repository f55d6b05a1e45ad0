import { nameOf, type Path } from "#base";
import type { Tree } from "#code";
import { type DirectionRecord, isDecisionRecord } from "#records";
import type { Technology } from "../types.ts";
import { names, wordsFor } from "../undecided/record-words.ts";
import { type Clue, rareFiles } from "./weigh.ts";

/**
 * What a record's title or its chosen option says of a technology: the few files that import it, and the one named for it
 * ("vite.config.ts"). What half of the code imports is no binding.
 */
export function technologyClues(tree: Tree, technologies: readonly Technology[], record: DirectionRecord): readonly Clue[] {
  const said = subjectOf(record);
  return byName(technologies)
    .filter(({ words }) => names(said, words))
    .flatMap(({ name, words, files }) => [...importing(tree, name, words, files), ...namedFor(tree, name, words)]);
}

/** What a decision is about: its title, and what was chosen. */
const subjectOf = (record: DirectionRecord): string =>
  [
    record.title?.value ?? "",
    ...(isDecisionRecord(record) ? record.options.filter(({ chosen }) => chosen).map(({ name }) => name) : []),
  ].join("\n");

interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly files: readonly number[];
}

/** Packages of one name are one technology; a language or a base image is everywhere. */
function byName(technologies: readonly Technology[]): readonly Named[] {
  const groups = new Map<string, { words: Set<string>; files: Set<number> }>();
  for (const { id, name, files, class: kind } of technologies) {
    if (kind === "language" || kind === "base image" || (isPlain(name) && (kind === "library" || kind === "unknown"))) continue;
    const group = groups.get(name) ?? { words: new Set(), files: new Set() };
    for (const word of wordsFor(id, name)) group.words.add(word);
    for (const file of files) group.files.add(file);
    groups.set(name, group);
  }
  return [...groups].map(([name, { words, files }]) => ({ name, words: [...words], files: [...files].toSorted((a, b) => a - b) }));
}

/** A word of everyday speech, most likely: "buffer", "events". */
const isPlain = (name: string): boolean => /^[a-z]+$/.test(name);

/** All that import it where they are few; of many, those that bear its name. */
function importing(tree: Tree, name: string, words: readonly string[], files: readonly number[]): readonly Clue[] {
  const bears = (file: number): boolean =>
    words.some((word) => bare(tree.files[file]?.path ?? "").includes(bare(word)) && bare(word).length > 3);
  const telling = files.length > rareFiles ? files.filter(bears) : files;
  return telling.map((file) => ({ file, weight: 1, because: `imports ${name}, which it is about` }));
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9/]/g, "");

/** Settings of a tool bear its name. */
const settings = /^\.?([a-z][a-z0-9-]{2,30}?)(?:[.-](?:config|conf|rc|setup|settings))?(?:rc)?\.(?:[cm]?[jt]s|json|ya?ml|toml|ini|cfg)$/i;

function namedFor(tree: Tree, name: string, words: readonly string[]): readonly Clue[] {
  const plain = new Set(words.map((word) => word.toLowerCase().replace(/[^a-z0-9-]/g, "")));
  return tree.files.flatMap(({ path, role }, file) =>
    role !== "test" && role !== "lock" && isSettingsOf(path, plain)
      ? [{ file, weight: 1, because: `is named for ${name}, which it is about` }]
      : [],
  );
}

const isSettingsOf = (path: Path, words: ReadonlySet<string>): boolean => {
  const [, stem = ""] = settings.exec(nameOf(path)) ?? [];
  return /config|conf|rc\.|rc$|setup|settings|^\.|ya?ml$|toml$/i.test(nameOf(path)) && words.has(stem.toLowerCase());
};
