import { type Csr, csrRow, type Path } from "#base";
import type { History } from "#history";
import { memo, memoKey } from "./memo.ts";
import type { Areas, Picture } from "./types.ts";
import { value } from "./value.ts";

const touchesKey = memoKey<Csr>("areas by commit");
const landedKey = memoKey<Csr>("areas by landed change");

/**
 * Areas each commit touched, each once: HEAD's division applied to the past. Merges touch none. In a source area only
 * work on its code counts: a change log, a manifest, a page of documentation or a version number that lies there is
 * not work on it. A path that is gone counts, since what it was is not known.
 */
export function areasByCommit(picture: Picture, history: History, areas: Areas): Csr {
  return memo(picture, touchesKey, () => {
    const { start, path, file } = history.rows;
    const areaOf = workedAreas(picture, history, areas);
    const lastCommit = new Int32Array(areas.list.length).fill(-1);
    return collect(history.commits.count, history.rows.count, (commit, add) => {
      const end = start[commit + 1] ?? 0;
      for (let row = start[commit] ?? 0; row < end; row++) {
        const living = file[row] ?? -1;
        const area = areaOf[living >= 0 ? living : (path[row] ?? 0)] ?? -1;
        if (area < 0 || lastCommit[area] === commit) continue;
        lastCommit[area] = commit;
        add(area);
      }
    });
  });
}

const workedKey = memoKey<Int32Array>("areas worked in");

/** What figures of changes of an area leave out, in words. */
export const workWords = "changes of its code and its tests count; manifests, documents and change logs that lie there do not";

/** Area of each path of history in which a change of it is work; -1 for what lies in a source area and is not its code. */
export const workedAreas = (picture: Picture, history: History, areas: Areas): Int32Array =>
  memo(picture, workedKey, () => workedIn(picture, history, areas));

function workedIn(picture: Picture, history: History, areas: Areas): Int32Array {
  const areaOf = Int32Array.from(areas.ofPath);
  for (const [index, { role, path }] of (value(picture, "tree")?.files ?? []).entries()) {
    const isCode = (role === "source" || role === "test") && !isVersion(path);
    if (isCode || areas.list[areas.ofFile[index] ?? -1]?.kind !== "source") continue;
    const at = history.paths.indexOf(path);
    if (at >= 0) areaOf[at] = -1;
  }
  return areaOf;
}

/** A file that holds little but the version number: releases change it, and nobody needs to know it. */
const isVersion = (path: Path): boolean => /(^|\/)_*(version|about|gem_version)_*\.[a-z]+$/i.test(path);

/** Areas each landed change touched, each once. */
export function areasByLanded(picture: Picture, history: History, areas: Areas): Csr {
  return memo(picture, landedKey, () => {
    const touched = areasByCommit(picture, history, areas);
    const lastLanded = new Int32Array(areas.list.length).fill(-1);
    return collect(history.landed.count, touched.value.length, (landed, add) => {
      for (const commit of csrRow(history.landed.commits, landed)) {
        for (const area of csrRow(touched, commit)) {
          if (lastLanded[area] === landed) continue;
          lastLanded[area] = landed;
          add(area);
        }
      }
    });
  });
}

/** Builds a list of lists row by row, where at most `capacity` values come. */
export function collect(rows: number, capacity: number, fill: (row: number, add: (value: number) => void) => void): Csr {
  const start = new Uint32Array(rows + 1);
  const values = new Int32Array(capacity);
  let next = 0;
  const add = (value: number): void => {
    values[next++] = value;
  };
  for (let row = 0; row < rows; row++) {
    fill(row, add);
    start[row + 1] = next;
  }
  return { start, value: values.slice(0, next) };
}
