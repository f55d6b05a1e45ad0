import { addMonths, csrRow, type Seconds } from "#base";
import type { Tree } from "#code";
import type { History } from "#history";
import { authorsByFile } from "./authorship.ts";
import { treeFileOf } from "./files.ts";
import { memo, memoKey } from "./memo.ts";
import { lastSeen } from "./people.ts";
import type { Areas, Picture } from "./types.ts";
import { value } from "./value.ts";

/** Files of an area whose every author has had no commit for six months. Said as "no commit for", never "has left". */
export interface KnowledgeGone {
  /** Index into `Areas.list`. */
  readonly area: number;
  /** Source and test files with an author. */
  readonly files: number;
  /** Of these, files whose every author is silent. */
  readonly gone: number;
  /** The last commit, anywhere in the repository, of any author of a file of the area; 0 when it has none. */
  readonly lastSeen: Seconds;
}

const fileKey = memoKey<Uint32Array>("authors last seen");
const areaKey = memoKey<readonly KnowledgeGone[]>("knowledge gone");

/** Last commit, anywhere in the repository, of any author of each path of history; 0 where it has no author. */
export function authorsLastSeen(picture: Picture, history: History): Uint32Array {
  return memo(picture, fileKey, () => {
    const authors = authorsByFile(picture, history);
    const seen = lastSeen(picture, history);
    return Uint32Array.from({ length: history.paths.count }, (_, path) =>
      csrRow(authors, path).reduce((latest, person) => Math.max(latest, seen[person] ?? 0), 0),
    );
  });
}

/** Knowledge gone by area, in the order of `Areas.list`. Empty without history, tree or areas. */
export function knowledgeGone(picture: Picture): readonly KnowledgeGone[] {
  const history = value(picture, "history");
  const tree = value(picture, "tree");
  const areas = value(picture, "areas");
  if (history === undefined || tree === undefined || areas === undefined) return [];
  return memo(picture, areaKey, () => measure(picture, history, tree, areas));
}

function measure(picture: Picture, history: History, tree: Tree, areas: Areas): readonly KnowledgeGone[] {
  const since = addMonths(history.at.time, -6);
  const latest = authorsLastSeen(picture, history);
  const files = new Uint32Array(areas.list.length);
  const gone = new Uint32Array(areas.list.length);
  const seen = new Uint32Array(areas.list.length);
  treeFileOf(picture, history, tree).forEach((file, path) => {
    const role = tree.files[file]?.role;
    const area = areas.ofFile[file] ?? -1;
    const when = latest[path] ?? 0;
    if (area < 0 || when === 0 || (role !== "source" && role !== "test")) return;
    files[area] = (files[area] ?? 0) + 1;
    if (when <= since) gone[area] = (gone[area] ?? 0) + 1;
    if (when > (seen[area] ?? 0)) seen[area] = when;
  });
  return areas.list.map((_, area) => ({ area, files: files[area] ?? 0, gone: gone[area] ?? 0, lastSeen: seen[area] ?? 0 }));
}
