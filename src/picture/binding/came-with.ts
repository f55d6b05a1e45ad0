import { csrRow, type Path } from "#base";
import { changeType, commitFlag, type History } from "#history";

/** Files that a record came with: paths at `at`, without the record itself. */
export interface CameWith {
  readonly paths: readonly Path[];
  /** Full id of the commit. */
  readonly oid: string;
}

/** The commit that brought each of these records, and what else it touched. Commits that touch very much are left out. */
export function cameWith(history: History, records: readonly Path[]): ReadonlyMap<Path, CameWith> {
  const wanted = new Map(records.map((record) => [history.paths.indexOf(record), record]));
  const found = new Map<Path, CameWith>();
  const { start, path, change } = history.rows;
  for (let commit = 0; commit < history.commits.count; commit++) {
    if (((history.commits.flags[commit] ?? 0) & (commitFlag.bulk | commitFlag.bot)) !== 0) continue;
    for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
      const record = change[row] === changeType.added ? wanted.get(history.rows.file[row] ?? -1) : undefined;
      if (record === undefined || found.has(record) || wanted.get(path[row] ?? -1) === undefined) continue;
      found.set(record, touchedBy(history, commit, record));
    }
  }
  return found;
}

/** What the commit touched; where it touched the record alone, what landed together with it. */
function touchedBy(history: History, commit: number, record: Path): CameWith {
  const own = livingPaths(history, [commit], record);
  if (own.length > 0) return { paths: own, oid: history.commits.oid(commit) };
  const landed = history.commits.landed[commit] ?? -1;
  if (landed < 0) return { paths: [], oid: history.commits.oid(commit) };
  const together = csrRow(history.landed.commits, landed);
  return { paths: livingPaths(history, together, record), oid: history.commits.oid(history.landed.commit[landed] ?? commit) };
}

/** More files than this say nothing about one record. */
const widest = 60;

function livingPaths(history: History, commits: Iterable<number>, record: Path): readonly Path[] {
  const met = new Set<number>();
  for (const commit of commits) {
    for (let row = history.rows.start[commit] ?? 0; row < (history.rows.start[commit + 1] ?? 0); row++) {
      const file = history.rows.file[row] ?? -1;
      if (file >= 0) met.add(file);
      if (met.size > widest) return [];
    }
  }
  return [...met].map((file) => history.paths.path(file)).filter((path) => path !== record);
}
