import { csrRow, type Path } from "#base";
import { changeType, commitFlag, type History } from "#history";

/** Files that a record came with: paths at `at`, without the record itself. */
export interface CameWith {
  readonly paths: readonly Path[];
  /** Full id of the commit. */
  readonly oid: string;
}

/**
 * The commit that brought each of these records, and what else it touched. Commits that touch very much are left out,
 * and those that brought several records at once: they say which files go with none of them in particular.
 */
export function cameWith(history: History, records: readonly Path[]): ReadonlyMap<Path, CameWith> {
  const brought = broughtBy(history, records);
  const counts = new Map<number, number>();
  for (const commit of brought.values()) counts.set(commit, (counts.get(commit) ?? 0) + 1);
  const found = new Map<Path, CameWith>();
  for (const [record, commit] of brought) {
    const wide = ((history.commits.flags[commit] ?? 0) & (commitFlag.bulk | commitFlag.bot)) !== 0;
    if (!wide && counts.get(commit) === 1) found.set(record, touchedBy(history, commit, record));
  }
  return found;
}

/** The first commit that added each record, under whatever name it bore then. */
function broughtBy(history: History, records: readonly Path[]): ReadonlyMap<Path, number> {
  const wanted = new Map(records.map((record) => [history.paths.indexOf(record), record]));
  const found = new Map<Path, number>();
  const { start, change, file } = history.rows;
  for (let commit = 0; commit < history.commits.count; commit++) {
    for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
      const record = change[row] === changeType.added ? wanted.get(file[row] ?? -1) : undefined;
      if (record !== undefined && !found.has(record)) found.set(record, commit);
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
