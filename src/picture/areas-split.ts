import type { Folders } from "./areas-folders.ts";
import type { Weights } from "./areas-weight.ts";

/** A folder that heads an area: the files in it belong to the nearest head above them. */
export interface Heads {
  /** 1 for a head. */
  readonly head: Uint8Array;
  /** 1 for a folder that was split. */
  readonly split: Uint8Array;
  /** The head each folder belongs to. */
  readonly ofFolder: Int32Array;
}

const quarter = 1 / 4;
/** Tests, samples and pages are split only when they are nearly all there is. */
const mostOther = 3 / 4;
/** What holds less than this, of recent change and of files, joins the area around it. */
const smallest = 1 / 200;
/** Fewer files than this are a part of a system only where much of its work is: a small repository is not all islands. */
const fewFiles = 3;
const muchWork = 1 / 20;
const mostSplits = 500;

interface Size {
  readonly change: Float64Array;
  readonly files: Float64Array;
}

/**
 * The root's folders and the packages first; then the largest is split while it holds over a quarter of recent
 * change and has folders; then what is too small joins the area around it (facts.md, "Areas").
 */
export function headFolders(
  folders: Folders,
  packages: readonly number[],
  counted: Uint8Array,
  weights: Weights,
  source: Uint8Array,
): Heads {
  const own = ownSizes(folders, counted, weights);
  const floor = floors(
    folders,
    own,
    ownSizes(
      folders,
      Uint8Array.from(counted, (counts, file) => counts * (source[file] ?? 0)),
      weights,
    ),
    weights.total,
  );
  const children = childrenOf(folders, subtree(folders, own.files));
  const head = new Uint8Array(folders.count);
  const split = new Uint8Array(folders.count);
  head[0] = 1;
  for (const folder of packages) head[folder] = 1;
  divide(folders, children, head, split, own, floor);
  joinSmall(folders, head, own, weights.total);
  return { head, split, ofFolder: nearest(folders, head) };
}

/** How much recent change a folder must hold to be split: less where a fifth of its files or of their change is source. */
function floors(folders: Folders, own: Size, source: Size, total: number): Float64Array {
  const [files, change] = [subtree(folders, own.files), subtree(folders, own.change)];
  const [sourceFiles, sourceChange] = [subtree(folders, source.files), subtree(folders, source.change)];
  const isSource = (folder: number): boolean =>
    (sourceFiles[folder] ?? 0) * 5 >= (files[folder] ?? 0) || (sourceChange[folder] ?? 0) * 5 >= (change[folder] ?? 0);
  return Float64Array.from(files, (_, folder) => (isSource(folder) ? quarter : mostOther) * total);
}

function ownSizes(folders: Folders, counted: Uint8Array, weights: Weights): Size {
  const size = { change: new Float64Array(folders.count), files: new Float64Array(folders.count) };
  counted.forEach((counts, file) => {
    if (counts === 0) return;
    const folder = folders.ofFile[file] ?? 0;
    size.files[folder] = (size.files[folder] ?? 0) + 1;
    size.change[folder] = (size.change[folder] ?? 0) + (weights.change[file] ?? 0);
  });
  return size;
}

/** Sums up the tree: a folder comes after its parent, so one walk backwards does it. */
function subtree(folders: Folders, own: Float64Array): Float64Array {
  const total = own.slice();
  for (let folder = folders.count - 1; folder > 0; folder--) {
    const parent = folders.parent[folder] ?? 0;
    total[parent] = (total[parent] ?? 0) + (total[folder] ?? 0);
  }
  return total;
}

function childrenOf(folders: Folders, files: Float64Array): readonly (readonly number[])[] {
  const children: number[][] = Array.from({ length: folders.count }, () => []);
  for (let folder = 1; folder < folders.count; folder++) {
    if ((files[folder] ?? 0) > 0) children[folders.parent[folder] ?? 0]?.push(folder);
  }
  return children;
}

function divide(
  folders: Folders,
  children: readonly (readonly number[])[],
  head: Uint8Array,
  split: Uint8Array,
  own: Size,
  floor: Float64Array,
): void {
  let next: number | undefined = 0;
  for (let splits = 0; next !== undefined && splits < mostSplits; splits++) {
    split[next] = 1;
    for (const child of children[next] ?? []) head[child] = 1;
    const share = exclusive(folders, head, own.change);
    next = largest(
      share,
      (folder) =>
        head[folder] === 1 && split[folder] === 0 && hasOwnFolders(children, head, folder) && (share[folder] ?? 0) > (floor[folder] ?? 0),
    );
  }
}

const hasOwnFolders = (children: readonly (readonly number[])[], head: Uint8Array, folder: number): boolean =>
  (children[folder] ?? []).some((child) => head[child] === 0);

/** What each head holds without the heads inside it. */
function exclusive(folders: Folders, head: Uint8Array, own: Float64Array): Float64Array {
  const total = own.slice();
  for (let folder = folders.count - 1; folder > 0; folder--) {
    if (head[folder] === 1) continue;
    const parent = folders.parent[folder] ?? 0;
    total[parent] = (total[parent] ?? 0) + (total[folder] ?? 0);
  }
  return total;
}

function largest(share: Float64Array, may: (folder: number) => boolean): number | undefined {
  let best: number | undefined;
  share.forEach((value, folder) => {
    if (may(folder) && (best === undefined || value > (share[best] ?? 0))) best = folder;
  });
  return best;
}

/** Deepest first, so that what a small folder brings may make the one around it large enough to stay. */
function joinSmall(folders: Folders, head: Uint8Array, own: Size, total: number): void {
  const change = exclusive(folders, head, own.change);
  const files = exclusive(folders, head, own.files);
  const allFiles = own.files.reduce((sum, value) => sum + value, 0);
  const given = { change: new Float64Array(folders.count), files: new Float64Array(folders.count) };
  for (let folder = folders.count - 1; folder > 0; folder--) {
    const isHead = head[folder] === 1;
    const changes = (given.change[folder] ?? 0) + (isHead ? (change[folder] ?? 0) : 0);
    const count = (given.files[folder] ?? 0) + (isHead ? (files[folder] ?? 0) : 0);
    const stays =
      count >= fewFiles ? changes >= smallest * total || count >= smallest * allFiles : count > 0 && changes >= muchWork * total;
    if (isHead && stays) continue;
    head[folder] = 0;
    const parent = folders.parent[folder] ?? 0;
    given.change[parent] = (given.change[parent] ?? 0) + changes;
    given.files[parent] = (given.files[parent] ?? 0) + count;
  }
}

function nearest(folders: Folders, head: Uint8Array): Int32Array {
  const of = new Int32Array(folders.count);
  for (let folder = 1; folder < folders.count; folder++) {
    of[folder] = head[folder] === 1 ? folder : (of[folders.parent[folder] ?? 0] ?? 0);
  }
  return of;
}
