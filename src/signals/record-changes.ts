import { addMonths, csrRow, folderOf, type Path, type Seconds } from "#base";
import { commitFlag, type History } from "#history";
import { type DecisionLog, memo, memoKey, type Picture, value } from "#picture";

/** The newest change of any decision record. */
export interface RecordChange {
  readonly path: Path;
  readonly folder: Path;
  readonly time: Seconds;
  /** The commit that made it. */
  readonly oid: string;
  /** Landed changes after it. */
  readonly landedSince: number;
}

interface Touch {
  readonly commit: number;
  readonly landed: number;
  readonly path: Path;
}

const key = memoKey<readonly Touch[]>("signals: record changes");

/** Changes of records in these logs by people, oldest first; reformats and merges are left out. */
const touches = (picture: Picture, logs: readonly DecisionLog[]): readonly Touch[] =>
  memo(picture, key, () => {
    const history = value(picture, "history");
    return history === undefined ? [] : readTouches(history, new Set(logs.flatMap((log) => log.records.map((one) => one.path))));
  });

function readTouches(history: History, records: ReadonlySet<Path>): readonly Touch[] {
  const { start, file } = history.rows;
  const wanted = new Set([...records].map((path) => history.paths.indexOf(path)).filter((index) => index >= 0));
  const out: Touch[] = [];
  for (let landed = 0; landed < history.landed.count; landed++) {
    for (const commit of csrRow(history.landed.commits, landed)) {
      const flags = history.commits.flags[commit] ?? 0;
      if ((flags & (commitFlag.merge | commitFlag.bulk | commitFlag.bot)) !== 0) continue;
      for (let row = start[commit] ?? 0; row < (start[commit + 1] ?? 0); row++) {
        if (wanted.has(file[row] ?? -1)) out.push({ commit, landed, path: history.paths.path(file[row] ?? 0) });
      }
    }
  }
  return out;
}

/** The newest change of a record; `undefined` when history shows none. */
export function lastRecordChange(picture: Picture, logs: readonly DecisionLog[]): RecordChange | undefined {
  const history = value(picture, "history");
  const last = touches(picture, logs).at(-1);
  if (history === undefined || last === undefined) return undefined;
  return {
    path: last.path,
    folder: logs.find((log) => log.records.some((record) => record.path === last.path))?.folder ?? folderOf(last.path),
    time: history.landed.time[last.landed] ?? 0,
    oid: history.commits.oid(last.commit),
    landedSince: history.landed.count - 1 - last.landed,
  };
}

/** Commits that changed a record in each of the last quarters, the newest last. */
export function recordsByQuarter(picture: Picture, logs: readonly DecisionLog[], quarters: number): readonly number[] {
  const history = value(picture, "history");
  const at = picture.repository.at.time;
  const edges = Array.from({ length: quarters + 1 }, (_, step) => addMonths(at, 3 * (step - quarters)));
  const times = touches(picture, logs).map((touch) => history?.landed.time[touch.landed] ?? 0);
  return edges.slice(1).map((end, index) => times.filter((time) => time > (edges[index] ?? 0) && time <= end).length);
}
