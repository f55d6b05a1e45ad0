import type { Path, Seconds } from "#base";
import type { GitRepository } from "#git";
import type { Config } from "#picture";
import {
  datedBy,
  type FoundLog,
  hintFiles,
  hintsFrom,
  kinds,
  logsIn,
  readRecordSet,
  readsAsDecision,
  type RecordFile,
  type RecordSet,
  sidecarOf,
} from "#records";
import { recordFolder } from "./nothing.ts";
import { removedLogs } from "./removed-logs.ts";
import { type FilesRead, recordSource, type RecordSource } from "./source.ts";
import type { RecordPlaces } from "./stamp.ts";

/** Folders looked into although nothing of them is committed yet. */
const usual = ["doc/adr", "docs/adr", "docs/adrs", "docs/decisions", "docs/architecture/decisions", "adr", "decisions"];
const mostProbed = 40;

/** What the gathering tells and asks on its way. */
export interface Gatherings {
  /** Told where records are looked for, before any is read. */
  readonly lookedIn: (places: RecordPlaces) => Promise<void>;
  /** When files were first committed, for decisions that state no day. */
  readonly firstSeenOf: (paths: readonly Path[]) => Promise<ReadonlyMap<Path, Seconds>>;
}

/** All that a team has written down, as `at` or the work tree at it holds it. */
export async function gatherRecords(
  git: GitRepository,
  commit: string,
  config: Config,
  { lookedIn, firstSeenOf }: Gatherings,
): Promise<RecordSet> {
  const source = await recordSource(git, commit);
  const folder = recordFolder(config);
  const hinting = hintFiles(source.paths);
  const hints = hintsFrom((await source.read(hinting)).files);
  const folders = [folder, ...usual, ...hints.map((hint) => hint.folder), ...logsIn(source.paths, hints).map((log) => log.folder)];
  await lookedIn({ folders, files: hinting });
  const paths = await source.below(folders);
  const found = logsIn(paths, hints).filter((log) => !isKindFolder(log.folder, folder));
  const { logs, files, left } = await readLogs(source, found);
  const own = await source.read(ownPaths(paths, folder, new Set(logs.flatMap((log) => [...log.records, ...log.unsure]))));
  const sidecar = (await source.read(paths.filter((path) => path === sidecarOf(folder)))).files[0];
  const read = await readRecordSet({ files: [...files, ...own.files], sidecar, folder, logs, left: [...left, ...own.left] }, kinds);
  const set = { ...read, problems: [...read.problems, ...(await removedLogs(git, commit, paths, hints))] };
  const dateless = set.decisions.filter(({ date }) => date === undefined).map(({ path }) => path);
  return git.shallow ? set : datedBy(set, await firstSeenOf(dateless));
}

/** The folder of another kind is no log, whatever its name. */
const isKindFolder = (log: Path, folder: Path): boolean =>
  kinds.some((kind) => kind.logged !== true && (log === `${folder}/${kind.folder}` || log.startsWith(`${folder}/${kind.folder}/`)));

/** Files of the kinds that are not decisions. */
function ownPaths(paths: readonly Path[], folder: Path, taken: ReadonlySet<Path>): readonly Path[] {
  const roots = kinds.filter((kind) => kind.logged !== true).map((kind) => `${folder}/${kind.folder}/`);
  return paths.filter(
    (path) =>
      /\.(?:md|markdown)$/i.test(path) &&
      !taken.has(path) &&
      !/(?:^|\/)(?:readme|index)\.\w+$/i.test(path) &&
      roots.some((root) => path.startsWith(root)),
  );
}

interface LogsRead extends FilesRead {
  readonly logs: readonly FoundLog[];
}

/** Reads the files of the logs; names that leave it open, and folders that only content can tell, are decided here. */
async function readLogs(source: RecordSource, found: readonly FoundLog[]): Promise<LogsRead> {
  const sure = found.filter((log) => log.probed !== true);
  const probed = found.filter((log) => log.probed === true).slice(0, mostProbed);
  const logs: FoundLog[] = [];
  const files: RecordFile[] = [];
  const left: FilesRead["left"][number][] = [];
  for (const log of [...sure, ...(await telling(source, probed))]) {
    const read = await source.read([...log.records, ...log.unsure]);
    const kept = recordsAmong(log, read.files);
    const records = kept.map(({ path }) => path).sort();
    left.push(...log.left, ...read.left);
    if (records.length > 0) logs.push({ ...log, records });
    const taken = new Set(records);
    for (const { path } of read.files)
      if (!taken.has(path)) left.push({ path, because: "it says no status and has no section of a decision" });
    files.push(...kept);
  }
  return { logs, files, left };
}

/** Names that any text can have are for its content to decide; unless a folder of that name holds records only, and a third of its texts show it. */
function recordsAmong(log: FoundLog, files: readonly RecordFile[]): readonly RecordFile[] {
  const open = new Set(log.unsure);
  const reads = (file: RecordFile): boolean => readsAsDecision(file);
  if (log.convention.numbered || log.records.some((path) => /\d/.test(path)) || /adrs?$|record/i.test(log.folder))
    return files.filter((file) => !open.has(file.path) || reads(file));
  const read = new Set(files.filter(reads).map(({ path }) => path));
  const direct = log.records.filter((path) => read.has(path)).length;
  return files.filter(({ path }) => read.has(path) || (3 * direct >= log.records.length && !open.has(path)));
}

/** Folders most of whose texts, nine of them looked at, read as records. */
async function telling(source: RecordSource, probed: readonly FoundLog[]): Promise<readonly FoundLog[]> {
  const samples = probed.map((log) => spread(log.records, 9));
  const read = await source.read(samples.flat());
  const reads = new Set(read.files.filter((file) => readsAsDecision(file)).map(({ path }) => path));
  return probed.filter((_, index) => {
    const sample = samples[index] ?? [];
    return 2 * sample.filter((path) => reads.has(path)).length > sample.length;
  });
}

function spread(paths: readonly Path[], count: number): readonly Path[] {
  if (paths.length <= count) return paths;
  return Array.from({ length: count }, (_, at) => paths[Math.floor((at * (paths.length - 1)) / (count - 1))] ?? "");
}
