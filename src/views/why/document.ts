import { printable } from "#base";
import { governedBlocks } from "../governed/blocks.ts";
import { answerableBlock, emptyBlocks, footBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Why } from "./schema.ts";

export function whyDocument(model: Why): Document {
  if (model.empty !== null) {
    return {
      blocks: [
        titleBlock(model.sheet),
        ...emptyBlocks(model.empty),
        ...section("Perhaps", undefined, list(model.near.map((link) => `\`${printable(link.id)}\``))),
      ],
    };
  }
  return {
    blocks: [
      { kind: "title", text: model.about.name, facts: [model.sheet.repository, model.sheet.at.short].join("  ") },
      { kind: "paragraph", text: model.answer },
      ...area(model),
      ...governedBlocks(model.governed),
      ...section(
        "What is said about it",
        undefined,
        model.findings.map((row) => answerableBlock(row, model.command)),
      ),
      { kind: "labelled", label: "OWNERS", lines: [model.owners.text] },
      { kind: "labelled", label: "CAN HELP", lines: [model.helpers.text] },
      ...section("Changes together with", model.together.note, together(model)),
      ...section("Imports", undefined, neighbours(model.imports)),
      ...section("Imported by", undefined, neighbours(model.importedBy)),
      ...section("Lately", undefined, list(model.series.map((one) => `${one.title}: ${one.figure.text} ${one.was}`))),
      ...(model.files === null ? [] : section("Files that change most", "in a year", neighbours(model.files))),
      ...section("By quarter", "changes, and fixes among them", quarters(model)),
      ...section(
        "What to run",
        undefined,
        model.run.map((one) => ({ kind: "command", text: one.command, does: one.does })),
      ),
      ...footBlocks(model.sheet),
    ],
  };
}

const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

const area = (model: Why): readonly Block[] => {
  const because = model.about.because === null ? "" : ` (${model.about.because})`;
  if (model.about.area !== null) return [{ kind: "note", text: `Area \`${printable(model.about.area.id)}\`${because}` }];
  return model.about.kind === "area" ? [{ kind: "note", text: `An area${because}` }] : [];
};

const together = (model: Why): readonly Block[] => [
  ...emptyBlocks(model.together.empty),
  ...list(model.together.rows.map((row) => `\`${row.name}\` ${row.text}${row.explained === null ? "" : `; ${row.explained}`}`)),
];

const neighbours = (found: Why["imports"]): readonly Block[] => [
  ...emptyBlocks(found.empty),
  ...list([
    ...found.rows.map((row) => `\`${row.name}\`${row.text === "" ? "" : ` ${row.text}`}`),
    ...(found.more === null ? [] : [found.more]),
  ]),
  ...(found.unseen === null ? [] : [{ kind: "note", text: found.unseen } as const]),
];

function quarters(model: Why): readonly Block[] {
  const shown = model.history.slice(-8);
  if (shown.every((quarter) => quarter.changes === 0)) return [];
  return [
    {
      kind: "table",
      columns: [
        { label: "quarter", align: "start" },
        { label: "changes", align: "end" },
        { label: "fixes", align: "end" },
      ],
      rows: shown.map((quarter) => [
        quarter.label,
        String(quarter.changes),
        quarter.fixes === null ? "cannot tell" : String(quarter.fixes),
      ]),
    },
  ];
}
