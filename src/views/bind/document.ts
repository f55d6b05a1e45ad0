import { counted } from "#base";
import { emptyBlocks, footBlocks, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Bind } from "./schema.ts";

export const bindDocument = (model: Bind): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...model.stated.map(statedBlock),
    ...model.rows.flatMap(rowBlocks),
    ...silentBlocks(model),
    { kind: "note", text: `${model.note} Acceptance writes to \`${model.sidecar}\`.` },
    ...(model.rows.length > 1 ? [{ kind: "next", commands: ["fairlead bind <record> --accept", "fairlead bind --accept"] } as const] : []),
    ...footBlocks(model.sheet),
  ],
});

const rowBlocks = (row: Bind["rows"][number]): readonly Block[] => [
  { kind: "heading", text: `${row.reference} ${row.title}`, note: `${row.state.word.toLowerCase()}, inferred` },
  { kind: "list", items: row.globs.map((one) => `\`${one.glob}\` (${counted(one.files, "file")}): ${one.because.join("; ")}`) },
  { kind: "command", text: row.accept },
];

const statedBlock = ({ globs }: Bind["stated"][number]): Block => ({
  kind: "list",
  items: globs.map(({ glob, files }) => `\`${glob}\` (${counted(files, "file")})`),
});

const most = 10;

function silentBlocks({ silent, rows }: Bind): readonly Block[] {
  if (silent.length === 0 || rows.length === 0) return [];
  const shown = silent.slice(0, most).map((one) => `\`${one.reference}\` ${one.title}`);
  const more = silent.length > most ? [counted(silent.length - most, "more record")] : [];
  return [
    { kind: "heading", text: "Nothing can be told", note: counted(silent.length, "record") },
    { kind: "list", items: [...shown, ...more] },
  ];
}
