import { emptyBlocks, footBlocks, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Radar } from "./schema.ts";

export const radarDocument = (model: Radar): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...model.rings.flatMap((ring, index) => ringBlocks(model, ring.name, index)),
    ...(model.missing === null
      ? []
      : ([
          { kind: "note", text: model.missing.text },
          { kind: "command", text: model.missing.command },
        ] as const)),
    ...(model.blips.length === 0 ? [] : [{ kind: "next", commands: ["fairlead radar export --format <format>", "fairlead web"] } as const]),
    ...footBlocks(model.sheet),
  ],
});

function ringBlocks(model: Radar, name: string, ring: number): readonly Block[] {
  const blips = model.blips.filter((blip) => blip.ring === ring);
  if (blips.length === 0) return [];
  return [
    { kind: "heading", text: name, note: `${blips.length}` },
    {
      kind: "table",
      columns: [
        { label: "Technology", align: "start" },
        { label: "quadrant", align: "start" },
        { label: "movement", align: "start" },
        { label: "uses found", align: "start" },
      ],
      rows: blips.map((blip) => [
        blip.name,
        model.quadrants[blip.quadrant] ?? "not stated",
        `${blip.moved}${blip.since === null ? "" : `, since ${blip.since}`}`,
        blip.supported === null ? blip.uses.text : `${blip.uses.text}; maintained until ${blip.supported}`,
      ]),
    },
  ];
}
