import { byText, folderOf, groupedBy, nameOf, type Path } from "#base";
import { conventionOf } from "../read/convention.ts";
import { fileNameOf, isText, noRecordBecause } from "../read/names.ts";
import type { RecordLog } from "../types.ts";
import type { LogHint } from "./hints.ts";

/** A log as its paths tell; texts whose names leave it open are for their content to decide. */
export interface FoundLog extends RecordLog {
  /** Texts of the folder that are named otherwise than its records. */
  readonly unsure: readonly Path[];
  /** Texts that are no records by their name, and why. */
  readonly left: readonly { readonly path: Path; readonly because: string }[];
  /** Its folder alone does not tell: most of its texts must read as records. */
  readonly probed?: true;
}

/** Names of folders in which teams keep decision records, at any depth. */
const known =
  /^(?:\d+[-_. ]+)?\.?(?:adrs?|madrs?|adls?|rfcs?|oeps|(?:(?:architecture|architectural|arch|technical|tech|design|engineering|system|software|product|project|team|key|major)[-_ ]*)?decisions?(?:[-_ ]*(?:records?|logs?|docs?))?|(?:architektur|entwurfs)?entscheidungen|decisiones(?:[-_ ]+\p{L}+)?|decis(?:ões|oes)(?:[-_ ]+(?:de[-_ ]+)?\p{L}+)?|décisions(?:[-_ ]+(?:d['’])?\p{L}+)?|decisioni|beslissingen)$/iu;
/** Names of folders into which a log sorts its records by how they stand. */
const standing =
  /^(?:accepted|approved|active|final|implemented|draft|drafts|proposed|pending|rejected|declined|withdrawn|superseded|replaced|deprecated|obsolete|archived?|retired|deferred)$/i;
/** Names of folders worth a look inside. */
const hopeful = /(?:^|\/)[^/]*(?:architect|decision|design|proposal|enhancement|rfc|adr)[^/]*$/i;
const foreign = /(?:^|\/)(?:node_modules|bower_components|vendor|third[-_]party|\.git|__pycache__|site-packages|Pods)\//;

/**
 * Decision logs, told by the names of folders and files alone: folders that the hints name, folders by which teams
 * keep them, and other folders most of whose texts are named as decision records, or numbered in a folder named
 * architecture. In order of folder.
 */
export function findLogs(paths: readonly Path[], hints: readonly LogHint[] = []): readonly FoundLog[] {
  return logsIn(paths, hints).filter(({ folder, probed }) => probed !== true || architecture.test(folder));
}

/** The same, with the folders that only their content can tell. */
export function logsIn(paths: readonly Path[], hints: readonly LogHint[]): readonly FoundLog[] {
  const texts = paths.filter((path) => isText(path) && !foreign.test(path));
  const named = new Map(hints.map((hint) => [hint.folder, hint.because]));
  const roots = new Map<Path, Path[]>();
  const rest = new Map<Path, Path[]>();
  const rootOf = rootFinder(named);
  for (const path of texts) {
    const root = rootOf(folderOf(path));
    const [groups, key] = root === undefined ? [rest, homeOf(path)] : [roots, root];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  const logs = [
    ...[...roots].flatMap(([folder, group]) => knownLog(folder, group, named.get(folder) ?? `the folder is named ${nameOf(folder)}`)),
    ...[...withFoldersBelow(rest)].flatMap(([folder, group]) => otherLog(folder, group)),
  ];
  return withTextsBeside(logs, texts).sort((a, b) => byText(a.folder, b.folder));
}

/** A record may have a folder of its own: what else is written there is no record, and is said to be left. */
function withTextsBeside(logs: readonly FoundLog[], texts: readonly Path[]): FoundLog[] {
  const known = new Set(logs.flatMap(({ records, unsure, left }) => [...records, ...unsure, ...left.map(({ path }) => path)]));
  const others = groupedBy(
    texts.filter((path) => !known.has(path)),
    folderOf,
  );
  return logs.map((log) => {
    const folders = new Set(log.records.map(folderOf));
    folders.delete(log.folder);
    const beside = [...folders].flatMap((folder) => others.get(folder) ?? []);
    return beside.length === 0 ? log : { ...log, left: [...log.left, ...beside.map((path) => ({ path, because: besideRecord }))] };
  });
}

const besideRecord = "it stands beside a record, in the folder of that record";

/** The folder of the log: a record may be a folder of its own, and a log may sort its records by how they stand. */
function homeOf(path: Path): Path {
  const folder = fileNameOf(path).folder ? folderOf(folderOf(path)) : folderOf(path);
  return standing.test(nameOf(folder)) ? folderOf(folder) : folder;
}

/** The deepest folder on the way that is named as a log, each folder asked once. */
function rootFinder(named: ReadonlyMap<Path, string>): (folder: Path) => Path | undefined {
  const roots = new Map<Path, Path | undefined>();
  const find = (folder: Path): Path | undefined => {
    if (roots.has(folder)) return roots.get(folder);
    const root = named.has(folder) || known.test(nameOf(folder)) ? folder : folder === "" ? undefined : find(folderOf(folder));
    roots.set(folder, root);
    return root;
  };
  return find;
}

/** A folder of numbered records takes in those of its folders that go on with its numbers; a series of its own stands alone. */
function withFoldersBelow(groups: ReadonlyMap<Path, Path[]>): ReadonlyMap<Path, readonly Path[]> {
  const all = new Map<Path, readonly Path[]>(groups);
  for (const folder of [...groups.keys()].sort((a, b) => b.length - a.length)) {
    const [own, above] = [all.get(folder), folder === "" ? undefined : all.get(folderOf(folder))];
    if (own === undefined || above === undefined || !mostNumbered(own) || !mostNumbered(above)) continue;
    const taken = new Set(above.map(numberOf));
    if (own.some((path) => isNumbered(path) && taken.has(numberOf(path)))) continue;
    all.set(folderOf(folder), [...above, ...own]);
    all.delete(folder);
  }
  return all;
}

const numberOf = (path: Path): number | undefined => {
  const { digits } = fileNameOf(path);
  return digits === undefined ? undefined : Number(digits);
};

const mostNumbered = (paths: readonly Path[]): boolean => 2 * paths.filter((path) => numberOf(path) !== undefined).length > paths.length;

const isNumbered = (path: Path): boolean => {
  const { digits, day } = fileNameOf(path);
  return digits !== undefined || day !== undefined;
};

function sorted(paths: readonly Path[]): Pick<FoundLog, "left"> & { readonly named: readonly Path[]; readonly plain: readonly Path[] } {
  const left: { readonly path: Path; readonly because: string }[] = [];
  const named: Path[] = [];
  const plain: Path[] = [];
  for (const path of [...paths].sort(byText)) {
    const because = noRecordBecause(path);
    if (because !== undefined) left.push({ path, because });
    else (isNumbered(path) ? named : plain).push(path);
  }
  return { left, named, plain };
}

function knownLog(folder: Path, paths: readonly Path[], because: string): readonly FoundLog[] {
  const { left, named, plain } = sorted(paths);
  const direct = plain.filter((path) => folderOf(path) === folder);
  const records = 2 * named.length >= direct.length && named.length > 0 ? named : [...named, ...direct];
  const sure = new Set(records);
  return [{ folder, because, records, unsure: plain.filter((path) => !sure.has(path)), left, convention: conventionOf(records) }];
}

const architecture = /(?:^|\/)architecture$/i;
const prefixed = /^(?:adr|madr|oep|decision|adl)[-_ .]?$/i;
/** Folders of a series of proposals: "keps". Two may be all there are. */
const proposals = /(?:^|\/)[a-z]{1,3}[ei]ps$/i;
const fewest = 3;

/**
 * Any other folder: told by names where most begin as a decision's do; by content where they are numbered, where the
 * folder is promising, and for single texts named as a decision.
 */
function otherLog(folder: Path, paths: readonly Path[]): readonly FoundLog[] {
  const { left, named, plain } = sorted(paths);
  const own = named.filter((path) => prefixed.test(fileNameOf(path).prefix));
  const make = (records: readonly Path[], because: string, how: "sure" | "probed" | "alone"): FoundLog => {
    const sure = new Set(records);
    return {
      folder,
      because,
      records,
      // Beside records that stand alone nothing else is asked.
      unsure: how === "alone" ? [] : [...named, ...plain].filter((path) => !sure.has(path)),
      left: how === "alone" ? [] : left,
      convention: conventionOf(records),
      ...(how === "sure" ? {} : { probed: true }),
    };
  };
  const all = plain.length + named.length;
  if (own.length >= fewest && 2 * own.length > all)
    return [make(own, `${own.length} of its ${all} texts are named as decision records`, "sure")];
  const enough = proposals.test(folder) ? 1 : fewest;
  if (named.length >= enough && 2 * named.length > all)
    return [make(named, `${named.length} of its ${all} texts are numbered, and most of them read as decision records`, "probed")];
  if (own.length > 0) return [make(own, `${own.length} of its ${all} texts are named as decision records, and read as such`, "alone")];
  return all >= fewest && hopeful.test(folder) ? [make([...named, ...plain], "most of its texts read as decision records", "probed")] : [];
}
