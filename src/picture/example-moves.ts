import { changeType, type History, type Moves } from "#history";

/** Moves of an example: in one commit a path that went and one that came, whose content lives on as the same file. */
export function exampleMoves(history: History): Moves {
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
