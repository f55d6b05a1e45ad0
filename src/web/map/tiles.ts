import type { Layout } from "./layout.ts";
import { stripHeight } from "./layout.ts";

/** The tile under a point; `undefined` between tiles. */
export function tileAt({ tiles }: Layout, x: number, y: number): number | undefined {
  for (let tile = 0; tile < tiles.length / 4; tile++) {
    const [left = 0, top = 0, w = 0, h = 0] = tiles.subarray(tile * 4, tile * 4 + 4);
    if (x >= left && x < left + w && y >= top && y < top + h) return tile;
  }
  return undefined;
}

/** The folder whose label strip is under a point. */
export function stripAt({ frames, named, folder }: Layout, x: number, y: number): number | undefined {
  for (let at = named.length - 1; at >= 0; at--) {
    const [left = 0, top = 0, w = 0] = frames.subarray(at * 4, at * 4 + 4);
    if (named[at] === 1 && x >= left && x < left + w && y >= top && y < top + stripHeight) return folder[at];
  }
  return undefined;
}

export type Direction = "left" | "right" | "up" | "down";

/** The next tile in a direction: the nearest whose middle lies that way, straying aside counted double. */
export function neighbour({ tiles }: Layout, from: number, direction: Direction): number {
  const [x, y] = middle(tiles, from);
  let best = from;
  let least = Infinity;
  for (let tile = 0; tile < tiles.length / 4; tile++) {
    const [tx, ty] = middle(tiles, tile);
    const [along, aside] = bearing(tx - x, ty - y, direction);
    const far = along + 2 * aside;
    if (along > 0.5 && far < least) {
      least = far;
      best = tile;
    }
  }
  return best;
}

const middle = (tiles: Float32Array, tile: number): readonly [number, number] => {
  const [x = 0, y = 0, w = 0, h = 0] = tiles.subarray(tile * 4, tile * 4 + 4);
  return [x + w / 2, y + h / 2];
};

const bearing = (dx: number, dy: number, direction: Direction): readonly [along: number, aside: number] => {
  if (direction === "left") return [-dx, Math.abs(dy)];
  if (direction === "right") return [dx, Math.abs(dy)];
  return direction === "up" ? [-dy, Math.abs(dx)] : [dy, Math.abs(dx)];
};
