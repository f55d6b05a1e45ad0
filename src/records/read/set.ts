import { byText, once, type Path, type Problem, type Seconds } from "#base";
import type { DecisionRecord, DirectionRecord, Kind, RecordFile, RecordLog, RecordSet } from "../types.ts";
import { problemsBetween, resolved } from "./between.ts";
import { firstSeenDate } from "./date.ts";
import { isDecision } from "./is-decision.ts";
import { readRecordWith, type Readers } from "./record.ts";
import { finderOf } from "./resolve.ts";
import { readSidecar } from "./sidecar.ts";
import { withConvention } from "./convention.ts";

/** What a record set is read from: files of logs are decisions, files below `folder` are of the kind of their folder. */
export interface RecordInput {
  readonly files: readonly RecordFile[];
  readonly sidecar?: RecordFile | undefined;
  /** Root folder of the kinds that are not decisions: "direction". */
  readonly folder: Path;
  readonly logs: readonly RecordLog[];
  /** Files that were set aside already, and why. */
  readonly left: RecordSet["left"];
}

/** Reads all records and what stands between them. Never throws; a file that holds no record is in `left`. */
export function readSetWith(input: RecordInput, kinds: readonly Kind[], readers: Readers): RecordSet {
  const logOf = new Map(input.logs.flatMap((log) => log.records.map((path) => [path, log.folder] as const)));
  const sidecar = readSidecar(input.sidecar, new Set(input.files.map(({ path }) => path)), readers.yaml);
  const left = [...input.left];
  const read: DirectionRecord[] = [];
  for (const file of input.files) {
    const kind = kindAt(file.path, input.folder, kinds, logOf);
    const record = kind === undefined ? "it is in no folder of a kind" : readRecordWith(file, kind, sidecar.of(file.path), readers);
    if (typeof record === "string") left.push({ path: file.path, because: record });
    else read.push(record);
  }
  return joined(read, input, left, sidecar.problems, (path) => logOf.get(path));
}

/** The kind of a record: of its log, or by the folder below the root of records. */
export function kindAt(path: Path, folder: Path, kinds: readonly Kind[], logs: ReadonlyMap<Path, Path>): Kind | undefined {
  if (logs.has(path)) return kinds.find(({ logged }) => logged === true);
  const root = folder === "" ? "" : `${folder}/`;
  return path.startsWith(root) ? kinds.find((kind) => path.startsWith(`${root}${kind.folder}/`)) : undefined;
}

function joined(
  read: readonly DirectionRecord[],
  input: RecordInput,
  left: RecordSet["left"],
  besides: readonly Problem[],
  logOf: (path: Path) => string | undefined,
): RecordSet {
  const first = finderOf(read, logOf);
  const linked = read.map((record) => (isDecision(record) ? resolved(record, first) : record));
  const between = problemsBetween(linked.filter(isDecision), logOf, first);
  const byPath = new Map<Path, Problem[]>();
  for (const problem of between) byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
  const all = linked
    .map((record) => withProblems(record, byPath.get(record.path)))
    .sort((a, b) => byText(a.kind, b.kind) || byText(a.path, b.path));
  const decisions = all.filter(isDecision);
  return {
    all,
    decisions,
    logs: input.logs.map((log) => withConvention(log, decisions)),
    left: [...left].sort((a, b) => byText(a.path, b.path)),
    problems: [...all.flatMap((record) => record.problems), ...besides],
    find: findLater(all, logOf),
    folder: input.folder,
  };
}

/** The set with a day for those decisions that say none: that of the first commit that held them. */
export function datedBy(set: RecordSet, firstSeen: ReadonlyMap<Path, Seconds>): RecordSet {
  const date = (record: DirectionRecord): DirectionRecord => {
    const seen = firstSeen.get(record.path);
    if (!isDecision(record) || record.date !== undefined || seen === undefined) return record;
    const dated: DecisionRecord = { ...record, date: firstSeenDate(record.path, seen) };
    return dated;
  };
  const all = set.all.map(date);
  const logOf = new Map(set.logs.flatMap((log) => log.records.map((path) => [path, log.folder] as const)));
  return { ...set, all, decisions: all.filter(isDecision), find: findLater(all, (path) => logOf.get(path)) };
}

/** Most who read records look none up: the index is made when it is asked. */
function findLater(all: readonly DirectionRecord[], logOf: (path: Path) => string | undefined): RecordSet["find"] {
  const finder = once(() => finderOf(all, logOf));
  return (reference, from) => finder()(reference, from);
}

const withProblems = (record: DirectionRecord, more: readonly Problem[] | undefined): DirectionRecord =>
  more === undefined ? record : { ...record, problems: [...record.problems, ...more] };
