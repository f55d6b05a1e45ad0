import { emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { Direction } from "./schema.ts";

export const directionDocument = (model: Direction): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...model.groups.flatMap((group) =>
      section(group.title, group.note, [
        ...emptyBlocks(group.empty),
        ...(group.lines.length === 0
          ? []
          : [
              {
                kind: "table",
                columns: [
                  { label: "what we say", align: "start" },
                  { label: "what is", align: "start" },
                ],
                rows: group.lines.map((line) => [
                  `${line.kind}: ${line.said}`,
                  `${line.figure.value === null ? "" : `${line.figure.text} ${line.unit}; `}${line.word.toLowerCase()}${line.reads === "" ? "" : `: ${line.reads}`}`,
                ]),
                ...(group.more === null ? {} : { more: group.more }),
              } as const,
            ]),
      ]),
    ),
    ...footBlocks(model.sheet),
  ],
});
