import { csrRow, type Seconds } from "#base";
import { changesByFile } from "../files.ts";
import { memo, memoKey } from "../memo.ts";
import type { Picture } from "../types.ts";
import { value } from "../value.ts";

const key = memoKey<Seconds | undefined>("start of recording");

/** Since when the team writes its direction down: `start` of `fairlead.yaml`, else the day its first record was committed; `undefined` without either. */
export const recordingSince = (picture: Picture): Seconds | undefined =>
  picture.config.start ?? memo(picture, key, () => firstRecord(picture));

function firstRecord(picture: Picture): Seconds | undefined {
  const history = value(picture, "history");
  if (history === undefined) return undefined;
  const changes = changesByFile(picture, history);
  let first: Seconds | undefined;
  for (const { path } of value(picture, "records")?.all ?? []) {
    const index = history.paths.indexOf(path);
    const commit = index < 0 ? undefined : csrRow(changes, index)[0];
    const time = commit === undefined ? undefined : history.commits.time[commit];
    if (time !== undefined && (first === undefined || time < first)) first = time;
  }
  return first;
}
