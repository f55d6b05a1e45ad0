import { counted, printable } from "#base";
import type { Block } from "../types.ts";

/** Enough of a section for a screen; the file holds the rest. */
const enough = 2400;

/** A record's own words as blocks, Markdown's marks left out: the first paragraphs and lists, to the end of a sentence. */
export function ownWords(text: string): readonly Block[] {
  const parts = text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "…" && !/^\[[^\]]+\]:\s/.test(part));
  const blocks: Block[] = [];
  let left = enough;
  for (const [at, part] of parts.entries()) {
    if (left <= 80)
      return [
        ...blocks,
        {
          kind: "note",
          text: `${counted(parts.length - at, "more paragraph or list", "more paragraphs and lists")} of this section in the file.`,
        },
      ];
    const found = blocksOf(part).map((block) => cutTo(block, left));
    blocks.push(...found);
    left -= part.length;
  }
  return blocks;
}

const marker = /^\s*(?:[*+-]|\d{1,3}[.)])\s+/;

/** A paragraph, a list, or a paragraph that a list follows at once; a line that begins no item goes on with the one before. */
function blocksOf(part: string): readonly Block[] {
  const lines = part.split("\n").filter((line) => !/^\s*(?:```|~~~)/.test(line));
  const first = lines.findIndex((line) => marker.test(line));
  const before = plain((first < 0 ? lines : lines.slice(0, first)).join(" "));
  const items: string[] = [];
  for (const line of first < 0 ? [] : lines.slice(first)) {
    if (marker.test(line)) items.push(line.replace(marker, ""));
    else items[items.length - 1] = `${items.at(-1) ?? ""} ${line.trim()}`;
  }
  return [
    ...(before === "" ? [] : [{ kind: "paragraph", text: before } as const]),
    ...(items.length === 0 ? [] : [{ kind: "list", items: items.map(plain) } as const]),
  ];
}

function cutTo(block: Block, most: number): Block {
  if (block.kind === "paragraph") return { ...block, text: cut(block.text, most) };
  if (block.kind !== "list") return block;
  const shown = block.items.slice(0, 8).map((item) => cut(item, 240));
  return { ...block, items: block.items.length > shown.length ? [...shown, `${block.items.length - shown.length} more`] : shown };
}

/** To the end of a sentence, else of a word. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = head.lastIndexOf(". ");
  return end > most / 3 ? `${head.slice(0, end + 1)} …` : `${head.slice(0, head.lastIndexOf(" "))} …`;
}

/** Markdown's own marks mean nothing on a terminal. */
export const plain = (text: string): string =>
  printable(
    text
      .replace(/^#+\s*/gm, "")
      .replace(/!?\[([^\]]{0,300})\]\([^)\s]{0,500}(?:\s+"[^"]{0,200}")?\)/g, "$1")
      .replace(/\[([^\]]{1,300})\]\[[^\]]{0,100}\]/g, "$1")
      .replace(/\*\*([^*]{1,300})\*\*/g, "$1")
      .replace(/(?<![\w*])\*([^*\s][^*]{0,300})\*(?![\w*])/g, "$1")
      .replace(/\s*\n\s*/g, " ")
      .trim(),
  );
