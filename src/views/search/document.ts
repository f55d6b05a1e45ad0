import { emptyBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document } from "../types.ts";
import type { Search } from "./schema.ts";

const filesShown = 20;

/** What was found, when something was asked for; else what there is to be found. */
export const searchDocument = (model: Search): Document => ({
  blocks: [titleBlock(model.sheet), ...(model.asked === null ? index(model) : answer(model, model.asked))],
});

function answer(model: Search, asked: string): readonly Block[] {
  const words = asked.toLowerCase().split(/\s+/);
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const list = (items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ kind: "list", items: items.slice(0, filesShown) }];
  const areas = model.areas.filter((one) => holds(one.text)).map((one) => `\`${one.text}\``);
  const files = model.files.filter(holds).map((file) => `\`${file}\``);
  return [
    ...section(model.near ? "Records with words like these" : "Records", undefined, list(model.found.map(hitText))),
    ...section("Areas", undefined, list(areas)),
    ...section("Files", undefined, list(files)),
    ...(model.found.length + areas.length + files.length === 0
      ? emptyBlocks({
          what: `Nothing holds \`${asked}\`.`,
          why: "Every word must stand in a record, an area or a path, or nearly in a record's title.",
          next: null,
        })
      : []),
  ];
}

function hitText(hit: Search["found"][number]): string {
  const place = hit.line === null ? "" : `:${hit.line}`;
  const said = hit.where === "title" ? "" : ` ${hit.where === "text" ? "" : `${hit.where}, `}${hit.excerpt}`;
  return `\`${hit.name}\` ${hit.text} (${hit.note}; \`${hit.link.id}${place}\`)${said === "" ? "" : `:${said}`}`;
}

const index = (model: Search): readonly Block[] => [
  ...section(
    "Records",
    undefined,
    model.records.length === 0 ? [] : [{ kind: "list", items: model.records.map((one) => `\`${one.name}\` ${one.text}`) }],
  ),
  ...section("Areas", undefined, model.areas.length === 0 ? [] : [{ kind: "list", items: model.areas.map((one) => `\`${one.text}\``) }]),
  ...section(
    "Files",
    undefined,
    model.files.length === 0 ? [] : [{ kind: "list", items: model.files.slice(0, filesShown).map((file) => `\`${file}\``) }],
  ),
  ...section(
    "Commands",
    undefined,
    model.commands.map((one) => ({ kind: "command", text: one.text, does: one.does })),
  ),
  ...(model.note === "" ? [] : [{ kind: "note", text: model.note } as const]),
];
