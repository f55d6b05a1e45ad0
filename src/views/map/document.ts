import { counted, showCount } from "#base";
import { emptyBlocks, footBlocks, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { FileMap } from "./schema.ts";

const shown = 20;

export const mapDocument = (model: FileMap): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...table(model),
    { kind: "note", text: model.note },
    { kind: "next", commands: ["fairlead web", "fairlead why <path>", "fairlead analyse hotspots"] },
    ...footBlocks(model.sheet),
  ],
});

function table(model: FileMap): readonly Block[] {
  if (model.order.length === 0) return [];
  const tints = model.tints.filter((tint) => tint.empty === null);
  const cell = (value: number, capped: number | null): string =>
    value < 0 ? "not measured" : capped !== null && value >= capped ? `${capped}+` : showCount(value);
  return [
    {
      kind: "table",
      columns: [
        { label: "File", align: "start", mono: true },
        ...tints.map((tint) => ({ label: tint.id === "touched" ? "months ago" : tint.id, align: "end" }) as const),
        { label: "lines", align: "end" },
      ],
      rows: model.order
        .slice(0, shown)
        .map((file) => [
          pathOf(model, file),
          ...tints.map((tint) => cell(tint.values[file] ?? -1, tint.capped)),
          showCount(model.files.lines[file] ?? 0),
        ]),
      ...(model.files.name.length > shown ? { more: counted(model.files.name.length - shown, "more file") } : {}),
    },
  ];
}

/** The printable path of a file of the map. */
export function pathOf(model: FileMap, file: number): string {
  const parts = [model.files.name[file] ?? ""];
  for (let folder = model.files.folder[file] ?? 0; folder > 0; folder = model.folders.parent[folder] ?? 0)
    parts.unshift(model.folders.name[folder] ?? "");
  return parts.join("/");
}
