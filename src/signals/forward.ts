import { decodePath } from "#base";
import type { History } from "#history";
import { memo, memoKey, type Picture, value } from "#picture";
import { findingId, ruleOfId } from "./ids.ts";

/**
 * A finding's id as it reads today: paths that moved since a record named it are followed by the content that lives
 * on, areas by where most of their files went. `undefined` when nothing in it moved, or it cannot be read.
 */
export function movedForward(picture: Picture, id: string, commit: string): string | undefined {
  const rule = ruleOfId(id);
  const history = value(picture, "history");
  if (rule === "" || history === undefined) return undefined;
  const last = lastCommit(picture, history, commit);
  const parts = partsOfId(id);
  const now = parts.map((part) => pathNow(history, part, last) ?? areaNow(picture, history, part, last) ?? part);
  return now.every((part, index) => part === parts[index]) ? undefined : findingId(rule, now);
}

/** The parts that an id was made of. */
const partsOfId = (id: string): readonly string[] =>
  id
    .slice(id.indexOf(":") + 1)
    .split("+")
    .map((part) => decodePath(Uint8Array.from((part.match(/%[0-9a-f]{2}|[^%]/gi) ?? []).flatMap(bytesOf))));

const bytesOf = (piece: string): readonly number[] =>
  piece.length === 3 && piece.startsWith("%") ? [Number.parseInt(piece.slice(1), 16)] : [...new TextEncoder().encode(piece)];

const commitKey = memoKey<number>("signals: commit of an answer");

/** The commit an answer was given at; the newest where it names none, or one that is not in this history. */
const lastCommit = (picture: Picture, { commits }: History, oid: string): number =>
  memo(
    picture,
    commitKey,
    () => {
      if (oid.length < 7) return commits.count - 1;
      for (let commit = commits.count - 1; commit >= 0; commit--) if (commits.oid(commit).startsWith(oid)) return commit;
      return commits.count - 1;
    },
    oid,
  );

/** Where the content that stood at a path by that commit lives now; `undefined` when it did not move, or is gone. */
function pathNow(history: History, path: string, last: number): string | undefined {
  const wanted = history.paths.indexOf(path);
  if (wanted < 0) return undefined;
  const { rows } = history;
  for (let row = (rows.start[last + 1] ?? 0) - 1; row >= 0; row--) {
    if (rows.path[row] !== wanted) continue;
    const file = rows.file[row] ?? -1;
    return file < 0 || file === wanted ? undefined : history.paths.path(file);
  }
  return undefined;
}

/** The area in which most files live that stood below a folder by that commit. */
function areaNow(picture: Picture, history: History, folder: string, last: number): string | undefined {
  const areas = value(picture, "areas");
  if (areas === undefined || areas.indexOf(folder) >= 0) return undefined;
  const files = filesBelow(history, folder.replace(/\/\*$/, ""), last);
  const counts = new Map<number, number>();
  for (const file of files) {
    const area = areas.ofPath[file] ?? -1;
    if (area >= 0) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && 2 * most[1] > files.size ? areas.list[most[0]]?.id : undefined;
}

/** Paths of today (indexes into `Paths`) whose content stood below a folder. */
function filesBelow({ rows, paths }: History, folder: string, last: number): ReadonlySet<number> {
  const below = new Uint8Array(paths.count);
  for (let path = 0; path < paths.count; path++) below[path] = Number(paths.path(path).startsWith(`${folder}/`));
  const found = new Set<number>();
  for (let row = 0; row < (rows.start[last + 1] ?? 0); row++) {
    const file = rows.file[row] ?? -1;
    if (file >= 0 && below[rows.path[row] ?? -1] === 1) found.add(file);
  }
  return found;
}
