import { emptyBlocks, findingBlock, footBlocks, section, titleBlock, wordsOf } from "../shared/blocks.ts";
import type { FindingRow } from "../shared/model.ts";
import type { Block, Document } from "../types.ts";
import type { Overview } from "./schema.ts";

/** What findings may take of the forty lines that a terminal shows. */
const linesForFindings = 27;
const cells = 70;

export function overviewDocument(model: Overview): Document {
  const rows = thatFit(model.needs.rows);
  const note = rows.length < model.needs.rows.length ? `${rows.length} of ${model.needs.note.replace(/^\d+ of |[^\d].*$/g, "")}` : model.needs.note;
  return {
    blocks: [
      titleBlock(model.sheet),
      { kind: "labelled", label: "DIRECTION", lines: linesOf(model.direction) },
      { kind: "labelled", label: "REALITY", lines: linesOf(model.reality) },
      ...section("NEEDS AN ANSWER", note, [...rows.map(shortFinding), ...emptyBlocks(model.needs.empty)]),
      ...cannotTellLine(model),
      { kind: "next", commands: model.next },
      ...(model.sheet.reading === null ? inPart(model) : footBlocks(model.sheet).slice(0, 1)),
    ],
  };
}

/** A shallow or partial clone: what stands above is not the whole, and nobody should have to ask for that. */
const inPart = ({ sheet }: Overview): readonly Block[] =>
  sheet.coverage.filter((said) => /^(History|Files) in part/.test(said)).map((text) => ({ kind: "note", text }));

function linesOf(block: Overview["direction"] | Overview["reality"]): readonly string[] {
  const lines = block.lines.map(wordsOf);
  if (block.empty === null) return lines;
  const { what, why, next } = block.empty;
  const step = next === null ? [] : [next.startsWith("fairlead ") ? `next: \`${next}\`` : next];
  return [`${what.replace(/\.$/, "")}: ${why}`, ...lines, ...step];
}

/** The first fact carries the figures; the rest is for whoever asks. */
const shortFinding = (row: FindingRow): Block => findingBlock({ ...row, facts: row.facts.slice(0, 1), since: null });

function thatFit(rows: readonly FindingRow[]): readonly FindingRow[] {
  let lines = 0;
  return rows.filter((row) => {
    lines += 1 + Math.ceil(row.statement.length / cells) + Math.ceil((row.facts[0]?.text.length ?? 0) / cells);
    return lines <= linesForFindings;
  });
}

function cannotTellLine(model: Overview): readonly Block[] {
  const count = new Set(model.cannotTell.map((one) => one.rule)).size;
  return count === 0 ? [] : [{ kind: "note", text: `${count} ${count === 1 ? "question" : "questions"} could not be told: \`fairlead findings\` says why.` }];
}
