import { counted } from "#base";
import type { FileMap } from "#views";
import { filePath, folderPath } from "./columns.ts";
import { figureInWords, type Tint } from "./figures.ts";
import type { Layout } from "./layout.ts";
import type { Plan } from "./tree.ts";

interface Shown {
  readonly model: FileMap;
  readonly tint: Tint;
  readonly plan: Plan;
  readonly layout: Layout;
  /** The chosen file, where the words are about it; else they are about the tile. */
  readonly chosen: number | undefined;
}

/** What stands under the map about a tile: its file and figures, or how many are joined in it. */
export function wordsOf({ model, tint, plan, layout, chosen }: Shown, tile: number): string {
  const from = layout.from[tile] ?? 0;
  const count = (layout.to[tile] ?? 0) - from;
  const file = chosen ?? plan.sequence[from] ?? 0;
  const own = `${filePath(model, file)}: ${figureInWords(model, tint, file)}, ${counted(model.files.lines[file] ?? 0, "line")}`;
  if (count === 1) return own;
  if (chosen !== undefined) return `${own}; one of ${count} files joined here`;
  return `${count} files joined, in ${folderPath(model, model.files.folder[file] ?? 0) || "the root"} and near it; the deepest shows`;
}
