import { changeType, type History } from "#history";

/** What the authors' tool reads of a log: which rows are renames, and from where. */
export interface Renames {
  /** Index into `Paths` of the path an added row was renamed from; -1 where it was plainly added, or not added. */
  readonly from: Int32Array;
}

/**
 * Renames, told from the rows: in one commit a path that went and one that came, whose content lives on as the same
 * file. History pairs them by equal content, else by likeness.
 */
export function renamesOf(history: History): Renames {
  const { start, path, file, change, count } = history.rows;
  const from = new Int32Array(count).fill(-1);
  const gone = new Map<number, number>();
  for (let commit = 0; commit < history.commits.count; commit++) {
    const begin = start[commit] ?? 0;
    const end = start[commit + 1] ?? 0;
    gone.clear();
    for (let row = begin; row < end; row++) {
      const living = file[row] ?? -1;
      if (change[row] === changeType.deleted && living >= 0) gone.set(living, path[row] ?? -1);
    }
    if (gone.size === 0) continue;
    for (let row = begin; row < end; row++) {
      if (change[row] === changeType.added) from[row] = gone.get(file[row] ?? -1) ?? -1;
    }
  }
  return { from };
}
