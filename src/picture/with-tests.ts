import { csrRow } from "#base";
import type { Tree } from "#code";
import type { History } from "#history";
import { treeFileOf } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { creditOf } from "./people.ts";
import { isBulk } from "./selection.ts";
import type { Areas, Picture, Window } from "./types.ts";
import { value } from "./value.ts";

/** Landed changes of an area's production files, and those of them that touched a test as well. */
export interface WithTests {
  /** Index into `Areas.list`. */
  readonly area: number;
  readonly landed: number;
  readonly withTests: number;
}

const key = memoKey<readonly WithTests[]>("with tests");

/**
 * For each area, in the order of `Areas.list`: landed changes of people in the window that touched a production file
 * of it, and how many touched any living test file too. Empty without history, tree or areas.
 */
export function changesWithTests(picture: Picture, window: Window): readonly WithTests[] {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const areas = value(picture, "areas");
  if (history === undefined || tree === undefined || areas === undefined) return [];
  return memo(picture, key, () => count(picture, history, tree, areas, window), `${window.from} ${window.to}`);
}

function count(picture: Picture, history: History, tree: Tree, areas: Areas, window: Window): readonly WithTests[] {
  const files = treeFileOf(picture, history, tree);
  const people = creditOf(picture, history);
  const landed = new Uint32Array(areas.list.length);
  const withTests = new Uint32Array(areas.list.length);
  for (let change = 0; change < history.landed.count; change++) {
    const time = history.landed.time[change] ?? 0;
    if (time <= window.from || time > window.to) continue;
    const commits = csrRow(history.landed.commits, change).filter(
      (commit) => !isBulk(history, commit) && csrRow(people, commit).length > 0,
    );
    const { touched, tested } = readChange(history, tree, areas, files, commits);
    for (const area of touched) {
      landed[area] = (landed[area] ?? 0) + 1;
      if (tested) withTests[area] = (withTests[area] ?? 0) + 1;
    }
  }
  return areas.list.map((_, area) => ({ area, landed: landed[area] ?? 0, withTests: withTests[area] ?? 0 }));
}

function readChange(
  history: History,
  tree: Tree,
  areas: Areas,
  files: Int32Array,
  commits: Int32Array,
): { readonly touched: ReadonlySet<number>; readonly tested: boolean } {
  const { start, file } = history.rows;
  const touched = new Set<number>();
  let tested = false;
  for (const commit of commits) {
    const end = start[commit + 1] ?? 0;
    for (let row = start[commit] ?? 0; row < end; row++) {
      const index = files[file[row] ?? -1] ?? -1;
      const role = tree.files[index]?.role;
      if (role === "test") tested = true;
      const area = areas.ofFile[index] ?? -1;
      if (role === "source" && area >= 0) touched.add(area);
    }
  }
  return { touched, tested };
}
