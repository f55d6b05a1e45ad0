import type { Plan } from "./tree.ts";

/** Below this many pixels on a side, tiles join into one. */
export const smallest = 5;
/** Height of a folder's label strip, in pixels. */
export const stripHeight = 17;

/** Where everything lies, in CSS pixels. Four numbers a tile or folder: x, y, width, height. */
export interface Layout {
  readonly root: number;
  readonly tiles: Float32Array;
  /** Stretch of `Plan.sequence` that a tile stands for: one file, or those joined. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Folders with a frame; `named` is 1 for those with a label strip, `depth` counts from the root. */
  readonly frames: Float32Array;
  readonly folder: Int32Array;
  readonly named: Uint8Array;
  readonly depth: Uint8Array;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
interface Job extends Rect {
  readonly folder: number;
  readonly depth: number;
}

/** Squarified treemap (Bruls, Huizing, van Wijk 2000) of one folder; the lighter rest that would be too small is one tile. */
export function layoutOf(plan: Plan, root: number, width: number, height: number): Layout {
  const out = new Drawer(plan, root);
  out.jobs.push({ folder: root, depth: 0, x: 0, y: 0, w: width, h: height });
  for (let job = out.jobs.pop(); job !== undefined; job = out.jobs.pop()) out.folder(job);
  return out.layout();
}

/** Collects tiles and frames while the folders are worked off. */
class Drawer {
  readonly jobs: Job[] = [];
  readonly #plan: Plan;
  readonly #root: number;
  readonly #tiles: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #frames: number[] = [];
  readonly #folder: number[] = [];
  readonly #named: number[] = [];
  readonly #depth: number[] = [];

  constructor(plan: Plan, root: number) {
    this.#plan = plan;
    this.#root = root;
  }

  folder(job: Job): void {
    const { start, first, end } = this.#plan;
    if ((end[job.folder] ?? 0) === (first[job.folder] ?? 0)) return;
    const [only] = this.#plan.item.subarray(start[job.folder] ?? 0, start[job.folder + 1] ?? 0);
    const lonely = (start[job.folder + 1] ?? 0) - (start[job.folder] ?? 0) === 1 && only !== undefined && only < this.#plan.folders;
    // A frame around all there is says nothing: the root's only folder is laid out in its place.
    if (job.depth === 0 && lonely) return void this.jobs.push({ ...job, folder: only });
    if (Math.min(job.w, job.h) < 2 * smallest) return this.#tile(job, first[job.folder] ?? 0, end[job.folder] ?? 0);
    const inside = job.depth === 0 ? job : this.#frame(job);
    this.#squarify(inside, start[job.folder] ?? 0, start[job.folder + 1] ?? 0, job);
  }

  layout(): Layout {
    return {
      root: this.#root,
      tiles: Float32Array.from(this.#tiles),
      from: Int32Array.from(this.#from),
      to: Int32Array.from(this.#to),
      frames: Float32Array.from(this.#frames),
      folder: Int32Array.from(this.#folder),
      named: Uint8Array.from(this.#named),
      depth: Uint8Array.from(this.#depth),
    };
  }

  #tile({ x, y, w, h }: Rect, from: number, to: number): void {
    if (to <= from || w <= 0 || h <= 0) return;
    this.#tiles.push(x, y, w, h);
    this.#from.push(from);
    this.#to.push(to);
  }

  /** A frame, with a label strip where there is room for one; gives what is left inside. */
  #frame(job: Job): Rect {
    const gap = job.depth === 1 ? 1 : 0.5;
    const { x, y, w, h } = { x: job.x + gap, y: job.y + gap, w: job.w - 2 * gap, h: job.h - 2 * gap };
    const named = job.depth <= 3 && w >= 72 && h >= 3 * stripHeight;
    this.#frames.push(x, y, w, h);
    this.#folder.push(job.folder);
    this.#named.push(named ? 1 : 0);
    this.#depth.push(Math.min(255, job.depth));
    const strip = named ? stripHeight : 0;
    return { x: x + 0.5, y: y + strip + 0.5, w: w - 1, h: h - strip - 1 };
  }

  #squarify(rect: Rect, from: number, to: number, job: Job): void {
    let rest = rect;
    let weight = 0;
    for (let at = from; at < to; at++) weight += this.#weight(at);
    for (let at = from; at < to;) {
      const scale = (rest.w * rest.h) / weight;
      if (Math.min(rest.w, rest.h) < smallest || this.#weight(at) * scale < smallest * smallest)
        return this.#tile(rest, this.#firstOf(at), this.#plan.end[job.folder] ?? 0);
      const row = this.#row(rest, at, to, scale);
      rest = this.#place(rest, at, row.end, row.weight, row.weight / weight, job.depth + 1);
      weight -= row.weight;
      at = row.end;
    }
  }

  /** The items that share the next row: as long as that makes the worst of them squarer. */
  #row(rest: Rect, from: number, to: number, scale: number): { readonly end: number; readonly weight: number } {
    const side = Math.min(rest.w, rest.h);
    const largest = this.#weight(from);
    let weight = largest;
    let worst = ratio(side, weight * scale, largest * scale, largest * scale);
    let end = from + 1;
    for (; end < to; end++) {
      const next = this.#weight(end);
      const worse = ratio(side, (weight + next) * scale, largest * scale, next * scale);
      if (worse > worst) break;
      worst = worse;
      weight += next;
    }
    return { end, weight };
  }

  /** Lays a row along the shorter side; gives what is left. */
  #place(rest: Rect, from: number, to: number, weight: number, share: number, depth: number): Rect {
    const across = rest.w < rest.h;
    const thick = (across ? rest.h : rest.w) * share;
    let along = across ? rest.x : rest.y;
    for (let at = from; at < to; at++) {
      const length = ((across ? rest.w : rest.h) * this.#weight(at)) / weight;
      this.#put(at, across ? { x: along, y: rest.y, w: length, h: thick } : { x: rest.x, y: along, w: thick, h: length }, depth);
      along += length;
    }
    return across ? { ...rest, y: rest.y + thick, h: rest.h - thick } : { ...rest, x: rest.x + thick, w: rest.w - thick };
  }

  #put(at: number, rect: Rect, depth: number): void {
    const one = this.#plan.item[at] ?? 0;
    if (one < this.#plan.folders) this.jobs.push({ folder: one, depth, ...rect });
    else this.#tile(rect, this.#firstOf(at), this.#firstOf(at) + 1);
  }

  #weight(at: number): number {
    const one = this.#plan.item[at] ?? 0;
    return one < this.#plan.folders ? (this.#plan.heavy[one] ?? 0) : (this.#plan.weight[one - this.#plan.folders] ?? 0);
  }

  /** Where an item begins in `Plan.sequence`. */
  #firstOf(at: number): number {
    return this.#plan.place[at] ?? 0;
  }
}

/** How far the worst of a row is from a square. */
const ratio = (side: number, row: number, largest: number, least: number): number =>
  Math.max((side * side * largest) / (row * row), (row * row) / (side * side * least));
