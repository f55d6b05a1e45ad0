import { answerCommand, emptyBlocks, findingBlock, footBlocks, section, titleBlock, wordsOf } from "../shared/blocks.ts";
import type { FindingRow } from "../shared/model.ts";
import type { Block, Document } from "../types.ts";
import type { Overview } from "./schema.ts";

/** Lines a terminal shows, and cells in a line of each kind of block. */
const screen = 40;
const cells = { labelled: 69, finding: 71, whole: 80 };
/** The title, the heading, what could not be told, what is next (two lines), and the empty lines between them. */
const linesAround = 10;

export function overviewDocument(model: Overview): Document {
  const direction = linesOf(model.direction);
  const reality = linesOf(model.reality);
  const below = model.sheet.reading === null ? inPart(model) : footBlocks(model.sheet).slice(0, 1);
  const foot = below.reduce((sum, block) => sum + (block.kind === "note" ? 1 + linesFor(block.text, cells.whole) : 0), 0);
  const taken = [...direction, ...reality].reduce((sum, line) => sum + linesFor(line, cells.labelled), linesAround + foot);
  const rows = thatFit(model.needs.rows, screen - taken);
  const note =
    rows.length < model.needs.rows.length
      ? model.needs.note.replace(/^(?:\d+ of (?<all>\d+)|(?<open>\d+) open)/, (_whole, all, open) => `${rows.length} of ${all ?? open}`)
      : model.needs.note;
  return {
    blocks: [
      titleBlock(model.sheet),
      { kind: "labelled", label: "DIRECTION", lines: direction },
      { kind: "labelled", label: "REALITY", lines: reality },
      ...section("NEEDS AN ANSWER", note, [...rows.map(shortFinding), ...emptyBlocks(model.needs.empty)]),
      ...cannotTellLine(model),
      { kind: "next", commands: nextOf(model) },
      ...below,
    ],
  };
}

/** Last what would answer the first finding, ready to be copied. */
function nextOf({ next, needs }: Overview): readonly string[] {
  const answer = needs.rows[0] === undefined ? undefined : answerCommand(needs.rows[0]);
  return answer === undefined ? next : [...next, answer];
}

/** A shallow or partial clone: what stands above is not the whole, and nobody should have to ask for that. */
const inPart = ({ sheet }: Overview): readonly Block[] =>
  sheet.coverage.filter((said) => /^(History|Files) in part/.test(said)).map((text) => ({ kind: "note", text }));

function linesOf(block: Overview["direction"] | Overview["reality"]): readonly string[] {
  const lines = block.lines.map(wordsOf);
  if (block.empty === null) return lines;
  const { what, why, next } = block.empty;
  const step = next === null ? [] : [next.startsWith("fairlead ") ? `next: \`${next}\` (what to ask, and whom)` : next];
  return [`${what.replace(/\.$/, "")}: ${why}`, ...lines, ...step];
}

/** The first fact carries the figures; the rest is for whoever asks. */
const shortFinding = (row: FindingRow): Block => findingBlock({ ...row, facts: row.facts.slice(0, 1), since: null });

function thatFit(rows: readonly FindingRow[], room: number): readonly FindingRow[] {
  let lines = 0;
  const first = rows.findIndex((row) => {
    lines += 1 + linesFor(row.statement, cells.finding) + linesFor(row.facts[0]?.text ?? "", cells.finding);
    return lines > room;
  });
  return first < 0 ? rows : rows.slice(0, Math.max(1, first));
}

/** Lines a text takes when it is broken between words. */
function linesFor(text: string, width: number): number {
  if (text === "") return 0;
  let lines = 1;
  let used = 0;
  for (const word of text.replaceAll("`", "").split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = word.length;
    } else used += (used === 0 ? 0 : 1) + word.length;
  }
  return lines;
}

function cannotTellLine(model: Overview): readonly Block[] {
  if (model.sheet.reading !== null) return model.cannotTell.map((one) => ({ kind: "note", text: `${one.question} ${one.reason}` }));
  const blind = new Set(model.cannotTell.filter((one) => one.rule !== "").map((one) => one.rule)).size;
  const waiting = model.cannotTell.find((one) => one.rule === "");
  const asked = model.asked.length === 0 ? [] : [{ kind: "note", text: `Asked, not asserted: ${model.asked[0]?.text ?? ""}` } as const];
  if (blind === 0)
    return [...asked, ...(waiting === undefined ? [] : [{ kind: "note", text: `${waiting.question} ${waiting.hint}` } as const])];
  const more = waiting === undefined ? "" : `; ${waiting.question.replace(/\.$/, "")}`;
  const text = `${blind} ${blind === 1 ? "question" : "questions"} could not be told${more}: \`fairlead findings\` says why.`;
  return [...asked, { kind: "note", text }];
}
