import type { FileMap } from "#views";
import type { CanvasProps } from "./canvas-props.ts";
import type { Layout } from "./layout.ts";
import { type Direction, neighbour, stripAt, tileAt } from "./tiles.ts";
import type { Plan } from "./tree.ts";

/** What pointer and keys do on the map. */
export interface Hand {
  readonly click: (x: number, y: number) => void;
  readonly enter: () => void;
  /** Whether the key meant something here. */
  readonly key: (key: string) => boolean;
}

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

export function handOf({ model, root, onFile, onZoom, onOpen }: CanvasProps, plan: Plan, layout: Layout, chosen: number | undefined): Hand {
  const choose = (tile: number): void => onFile(plan.sequence[layout.from[tile] ?? 0] ?? 0);
  const enter = (): void => {
    if (chosen === undefined) return;
    const file = plan.sequence[layout.from[chosen] ?? 0] ?? 0;
    const folder = nextFolder(model, root, file);
    if (folder === root) onOpen(file);
    else onZoom(folder);
  };
  return {
    enter,
    click: (x, y) => {
      const strip = stripAt(layout, x, y);
      const tile = tileAt(layout, x, y);
      if (strip !== undefined) onZoom(strip);
      else if (tile !== undefined) choose(tile);
    },
    key: (key) => {
      const direction = directions[key];
      if (direction !== undefined) choose(chosen === undefined ? 0 : neighbour(layout, chosen, direction));
      else if (key === "Enter") enter();
      else if (key === "Backspace") onZoom(Math.max(0, model.folders.parent[root] ?? 0));
      else return false;
      return true;
    },
  };
}

/** One level further towards a file: the folder below `root` that holds it, or `root` when it lies directly there. */
function nextFolder(model: FileMap, root: number, file: number): number {
  let at = model.files.folder[file] ?? 0;
  while (at !== root && at > 0 && model.folders.parent[at] !== root) at = model.folders.parent[at] ?? 0;
  return at;
}
