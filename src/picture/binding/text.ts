import type { DirectionRecord } from "#records";

/** Words that a record sets apart as code, and its plain words; both with the line they stand at. */
export interface RecordText {
  /** Inline code, and links' targets: what a person points at. */
  readonly pointed: readonly Piece[];
  /** Blocks of code: examples, mostly. */
  readonly blocks: readonly Piece[];
  /** The rest. */
  readonly prose: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** 1-based line of the record. */
  readonly line: number;
}

/** A section longer than this is read up to here. */
const mostText = 200_000;

/** Takes a record's sections apart. What stands in front of the first heading is a section of its own where the reader gives one. */
export function recordText(record: DirectionRecord): RecordText {
  const text = { pointed: [], blocks: [], prose: [] } satisfies { readonly [K in keyof RecordText]: Piece[] };
  for (const section of record.sections) {
    takeApart(section.text.slice(0, mostText), section.line + 1, text);
    splitInline({ text: section.title, line: section.line }, text);
  }
  return text;
}

interface Parts {
  readonly pointed: Piece[];
  readonly blocks: Piece[];
  readonly prose: Piece[];
}

/** Markdown fences and indented blocks; reStructuredText's and AsciiDoc's blocks are fenced or indented too. */
function takeApart(text: string, first: number, into: Parts): void {
  let fence: string | undefined;
  text.split("\n").forEach((line, index) => {
    const piece = { text: line, line: first + index };
    const mark = /^\s*(`{3,}|~{3,}|-{4,}$)/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
      else into.blocks.push(piece);
    } else if (mark !== undefined && !mark.startsWith("-")) fence = mark;
    else if (/^(?: {4}|\t)\s*[^\s*+\d-]/.test(line)) into.blocks.push(piece);
    else splitInline(piece, into);
  });
}

const inline = /`{1,2}([^`\n]{1,200})`{1,2}|\]\(\s*<?([^)\s>]{1,300})>?[^)\n]{0,300}\)|^\s*\[[^\]]+\]:\s*(\S{1,300})/g;

function splitInline({ text, line }: Piece, into: Parts): void {
  let rest = "";
  let from = 0;
  for (const hit of text.matchAll(inline)) {
    into.pointed.push({ text: hit[1] ?? hit[2] ?? hit[3] ?? "", line });
    rest += `${text.slice(from, hit.index)} `;
    from = hit.index + hit[0].length;
    if (hit[2] !== undefined) rest += hit[0].slice(0, 1);
  }
  rest += text.slice(from);
  if (rest.trim() !== "") into.prose.push({ text: rest, line });
}
