import { emptyBlocks, footBlocks, section, titleBlock, wordsOf } from "../shared/blocks.ts";
import type { Document } from "../types.ts";
import type { Decisions } from "./schema.ts";

/** Rows of a lane that a document prints; the page and `--json` hold all of them. */
const most = 40;

export const decisionsDocument = (model: Decisions): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...model.lanes.flatMap((lane) =>
      section(lane.title, String(lane.rows.length), [
        {
          kind: "table",
          columns: [
            { label: "decision", align: "start" },
            { label: "since", align: "start" },
            { label: "owner", align: "start" },
            { label: "is it still true?", align: "start" },
          ],
          rows: lane.rows
            .slice(0, most)
            .map((row) => [`${row.name} ${row.title}`.trim(), row.life?.words ?? "not known", row.owner ?? "none", row.still]),
          ...(lane.rows.length > most ? { more: `${lane.rows.length - most} more; all with --json.` } : {}),
        },
      ]),
    ),
    ...section(
      "Silences",
      undefined,
      model.silences.length === 0 ? [] : [{ kind: "list", items: model.silences.map((one) => `${one.words}.`) }],
    ),
    ...section("Who decides", undefined, [
      ...emptyBlocks(model.deciders.empty),
      ...model.deciders.facts.map((fact) => ({ kind: "paragraph", text: `${wordsOf([fact])}.` }) as const),
    ]),
    ...model.left.map((text) => ({ kind: "note", text }) as const),
    ...footBlocks(model.sheet),
  ],
});
