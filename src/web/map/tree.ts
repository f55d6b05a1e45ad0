/** Folders and files as columns: what the layout needs of the map's model. */
export interface TreeColumns {
  /** Folder above each folder; -1 for the first, which is the root. Parents come before children. */
  readonly parent: Int32Array;
  /** Folder of each file. */
  readonly folder: Int32Array;
  /** Size of each file's tile: its lines, at least 1. */
  readonly weight: Float64Array;
}

/**
 * The tree in the order it is laid out: within each folder the heaviest first. Every folder's files, and the lighter
 * rest of every folder, are one stretch of `sequence`, so that what is joined into one tile is two numbers.
 */
export interface Plan {
  readonly folders: number;
  /** Files in order of layout. */
  readonly sequence: Int32Array;
  /** Stretch of `sequence` that lies below each folder. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  /** Weight of each folder. */
  readonly heavy: Float64Array;
  /** Weight of each file, as given. */
  readonly weight: Float64Array;
  /** Items of folder `f`: `item[start[f]] … item[start[f + 1] - 1]`; below `folders` a folder, else a file. */
  readonly start: Int32Array;
  readonly item: Int32Array;
  /** Where each item begins in `sequence`. */
  readonly place: Int32Array;
}

export function planOf({ parent, folder, weight }: TreeColumns): Plan {
  const folders = parent.length;
  const heavy = new Float64Array(folders);
  for (let file = 0; file < folder.length; file++) heavy[folder[file] ?? 0] = (heavy[folder[file] ?? 0] ?? 0) + (weight[file] ?? 0);
  for (let at = folders - 1; at > 0; at--) heavy[parent[at] ?? 0] = (heavy[parent[at] ?? 0] ?? 0) + (heavy[at] ?? 0);
  const { start, item } = itemsOf(parent, folder);
  sortItems(start, item, (one) => (one < folders ? (heavy[one] ?? 0) : (weight[one - folders] ?? 0)));
  return { folders, heavy, weight, start, item, ...walk(start, item, folders, folder.length) };
}

function itemsOf(parent: Int32Array, folder: Int32Array): { readonly start: Int32Array; readonly item: Int32Array } {
  const folders = parent.length;
  const start = new Int32Array(folders + 1);
  const owner = (one: number): number => (one < folders ? (parent[one] ?? -1) : (folder[one - folders] ?? 0));
  const count = folders + folder.length;
  for (let one = 1; one < count; one++) start[owner(one) + 1] = (start[owner(one) + 1] ?? 0) + 1;
  for (let at = 0; at < folders; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const next = start.slice(0, folders);
  const item = new Int32Array(Math.max(0, count - 1));
  for (let one = 1; one < count; one++) {
    const slot = next[owner(one)] ?? 0;
    item[slot] = one;
    next[owner(one)] = slot + 1;
  }
  return { start, item };
}

function sortItems(start: Int32Array, item: Int32Array, weightOf: (item: number) => number): void {
  for (let folder = 0; folder + 1 < start.length; folder++) {
    const part = item.subarray(start[folder] ?? 0, start[folder + 1] ?? 0);
    if (part.length > 1) part.set(Array.from(part).sort((a, b) => weightOf(b) - weightOf(a) || a - b));
  }
}

/** Depth first, without recursion: trees of others may be thousands of folders deep. */
function walk(start: Int32Array, item: Int32Array, folders: number, files: number): Pick<Plan, "sequence" | "first" | "end" | "place"> {
  const sequence = new Int32Array(files);
  const first = new Int32Array(folders);
  const end = new Int32Array(folders);
  const place = new Int32Array(item.length);
  const cursor = start.slice(0, folders);
  const open = folders > 0 ? [0] : [];
  let count = 0;
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const at = cursor[top] ?? 0;
    if (at >= (start[top + 1] ?? 0)) {
      end[top] = count;
      open.pop();
      continue;
    }
    cursor[top] = at + 1;
    place[at] = count;
    const one = item[at] ?? 0;
    if (one < folders) {
      first[one] = count;
      open.push(one);
    } else sequence[count++] = one - folders;
  }
  return { sequence, first, end, place };
}
