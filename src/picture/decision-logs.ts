import { byText, nameOf, type Path } from "#base";
import type { Tree } from "#code";
import type { DecisionLog } from "./types.ts";

/** Folders by which teams keep decision records, at any depth. Measured over 20 public repositories. */
const knownFolder =
  /(?:^|\/)(?:adrs?|decisions|decision-records|architecture-decisions|architecture-decision-records|oeps|rfcs|\.decisions|\.archgate\/adrs)(?=\/)/i;

const written = /\.(?:md|markdown|rst|adoc)$/i;
const numbered = /^(?:[a-z]{2,6}[-_ ]?)?(\d{3,5})(?=[-_. ]|$)/i;
const dated = /^\d{4}[-_]?\d{2}[-_]?\d{2}(?=[-_. ]|$)/;
const prefixed = /^adr[-_ ]?\d{2,5}(?=[-_. ]|$)/i;
const noRecord = /^(?:readme|index|template|glossary|toc|contributing|.*[-_ ]template|template[-_ ].*|_.*)$/i;

type Entry = DecisionLog["records"][number];

/**
 * Decision logs of the tree, told by folder and file names alone: known folders, and any other folder most of whose
 * texts (three at least) are named as decision records; in a folder named architecture a number is name enough. In order of folder.
 */
export function findDecisionLogs(tree: Tree): readonly DecisionLog[] {
  const texts = tree.files.filter((file) => written.test(file.path) && file.role !== "vendored").map((file) => file.path);
  const known = grouped(texts, (path) => knownRoot(path));
  const rest = grouped(
    texts.filter((path) => knownRoot(path) === undefined),
    (path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))),
  );
  const logs = [
    ...[...known].flatMap(([folder, paths]) => knownLog(folder, paths)),
    ...[...rest].flatMap(([folder, paths]) => otherLog(folder, paths)),
  ];
  return logs.sort((a, b) => byText(a.folder, b.folder));
}

function knownRoot(path: Path): Path | undefined {
  const match = knownFolder.exec(path);
  return match === null ? undefined : path.slice(0, match.index + match[0].length);
}

function grouped(paths: readonly Path[], keyOf: (path: Path) => string | undefined): ReadonlyMap<string, readonly Path[]> {
  const groups = new Map<string, Path[]>();
  for (const path of paths) {
    const key = keyOf(path);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(path);
  }
  return groups;
}

/** In a known folder: the files named as records, or, where fewer than half are, every text that is not an index. */
function knownLog(folder: Path, paths: readonly Path[]): readonly DecisionLog[] {
  const candidates = paths.filter((path) => path.slice(folder.length + 1).split("/").length <= 2);
  const named = candidates.filter((path) => isNamed(recordName(path, folder)));
  const plain = candidates.filter((path) => !path.slice(folder.length + 1).includes("/") && !noRecord.test(recordName(path, folder)));
  const records = 2 * named.length >= plain.length ? named : plain;
  return records.length === 0
    ? []
    : [{ folder, because: `the folder is named ${nameOf(folder)}`, records: records.map((path) => entry(path, folder)) }];
}

/** Folders that hold records or plain texts about the architecture: their texts' numbers tell which. */
const architecture = /(?:^|\/)architecture$/i;

function otherLog(folder: Path, paths: readonly Path[]): readonly DecisionLog[] {
  const pattern = architecture.test(folder) ? numbered : prefixed;
  const records = paths.filter((path) => pattern.test(recordName(path, folder)) || prefixed.test(recordName(path, folder)));
  if (records.length < 3 || 2 * records.length <= paths.length) return [];
  return [
    {
      folder,
      because: `${records.length} of its ${paths.length} texts are named as decision records`,
      records: records.map((path) => entry(path, folder)),
    },
  ];
}

const isNamed = (name: string): boolean => !noRecord.test(name) && (numbered.test(name) || dated.test(name) || prefixed.test(name));

/** The name that tells what a record is: its file's without extensions, or its folder's where the file is README or index. */
function recordName(path: Path, folder: Path): string {
  const name = nameOf(path).replace(/(?:\.html)?\.[a-z]+$/i, "");
  const inside = path.slice(folder.length + 1).split("/");
  return inside.length === 2 && /^(?:readme|index)$/i.test(name) ? (inside[0] ?? name) : name;
}

function entry(path: Path, folder: Path): Entry {
  const name = recordName(path, folder);
  const digits = dated.test(name) ? undefined : numbered.exec(name)?.[1];
  const title = name.replace(dated, "").replace(numbered, "").replace(prefixed, "").replace(/[-_]+/g, " ").trim();
  return { path, number: digits === undefined ? undefined : Number(digits), title: title === "" ? name : title };
}
