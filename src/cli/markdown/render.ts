import type { Block, Document } from "#views";
import { code, prose } from "./escape.ts";

/** A document as GitHub-flavoured Markdown: nothing from the repository can open a tag, a link or a mention. */
export const renderMarkdown = (document: Document): string => `${document.blocks.map(blockText).join("\n\n")}\n`;

function blockText(block: Block): string {
  switch (block.kind) {
    case "title":
      return `# ${prose(block.text)}${block.facts === "" ? "" : `\n\n${prose(block.facts)}`}`;
    case "heading":
      return `## ${prose(block.text)}${block.note === undefined ? "" : `\n\n${prose(block.note)}`}`;
    case "labelled":
      return `**${prose(block.label)}**\n\n${block.lines.map((line) => `- ${prose(line)}`).join("\n")}`;
    case "paragraph":
    case "note":
      return prose(block.text);
    case "finding":
      return findingText(block);
    case "table":
      return tableText(block);
    case "list":
      return block.items.map((item) => `- ${prose(item)}`).join("\n");
    case "command":
      return `${code(block.text)}${block.does === undefined ? "" : `: ${prose(block.does)}`}`;
    case "next":
      return `Next: ${block.commands.map(code).join(" · ")}`;
    case "empty":
      return [`**${prose(block.what)}**`, prose(block.why), ...(block.next === undefined ? [] : [code(block.next)])].join("  \n");
  }
}

function findingText(block: Extract<Block, { kind: "finding" }>): string {
  const lines = [...block.facts.map(prose), ...(block.commands ?? []).map(code)];
  return [`- **${block.severity}** ${prose(block.statement)}`, ...lines.map((line) => `  ${line}`)].join("  \n");
}

function tableText(block: Extract<Block, { kind: "table" }>): string {
  const head = `| ${block.columns.map((column) => cell(prose(column.label))).join(" | ")} |`;
  const rule = `|${block.columns.map((column) => (column.align === "end" ? "---:" : "---")).join("|")}|`;
  const rows = block.rows.map(
    (row) => `| ${block.columns.map((column, index) => cellOf(row[index] ?? "", column.mono === true)).join(" | ")} |`,
  );
  const more = block.more === undefined ? [] : ["", prose(block.more)];
  return [head, rule, ...rows, ...more].join("\n");
}

const cellOf = (text: string, mono: boolean): string => cell(mono && text !== "" ? code(text) : prose(text));
const cell = (text: string): string => text.replaceAll("|", "\\|");
