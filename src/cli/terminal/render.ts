import type { Block, Document } from "#views";
import { blockLines, type Sheet } from "./blocks.ts";
import type { Style } from "./style.ts";
import { widthOf } from "./width.ts";
import { spoken } from "./wrap.ts";

/** A document as lines of at most `cells`, each ended by a newline. */
export function renderTerminal(document: Document, cells: number, style: Style): string {
  const sheet: Sheet = { cells, style, labels: labelCells(document.blocks) };
  const lines: string[] = [];
  document.blocks.forEach((block, index) => {
    const before = document.blocks[index - 1];
    if (before !== undefined && !belong(before, block)) lines.push("");
    lines.push(...blockLines(block, sheet));
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

/** Labels stand in one column, two cells wider than the longest. */
function labelCells(blocks: readonly Block[]): number {
  const labels = blocks.flatMap((block) => (block.kind === "labelled" ? [widthOf(spoken(block.label))] : []));
  return Math.max(0, ...labels) + 2;
}

const grouped = new Set<Block["kind"]>(["labelled", "finding", "list", "command"]);

/** Whether no empty line comes between: a heading and what it heads, and neighbours of one kind. */
const belong = (before: Block, block: Block): boolean =>
  before.kind === "heading" ||
  (before.kind === block.kind && grouped.has(block.kind)) ||
  (block.kind === "command" && before.kind === "list");
