import type { Block } from "#views";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { pad, widthOf } from "./width.ts";
import { hang, spoken, wrap } from "./wrap.ts";

/** Where a block is drawn. */
export interface Sheet {
  readonly cells: number;
  readonly style: Style;
  /** Width of the label column that neighbouring labelled blocks share. */
  readonly labels: number;
}

type Kind<K extends Block["kind"]> = Extract<Block, { kind: K }>;
type Lines = readonly string[];

/** The lines of one block: the whole of the terminal's look. */
export function blockLines(block: Block, sheet: Sheet): Lines {
  const { cells, style } = sheet;
  switch (block.kind) {
    case "title":
      return leading(block.text, block.facts, sheet);
    case "heading":
      return leading(block.text, block.note ?? "", sheet);
    case "labelled":
      return labelled(block, sheet);
    case "paragraph":
      return wrap(block.text, cells);
    case "note":
      return wrap(block.text, cells).map(style.quiet);
    case "finding":
      return finding(block, sheet);
    case "table":
      return tableLines(block, cells, style);
    case "list":
      return block.items.flatMap((item) => hang("- ", item, cells));
    case "command":
      return [commandLine(block.text, 0), ...quiet(block.does, 2, sheet)];
    case "next":
      return nextLines(block.commands, cells);
    case "empty":
      return empty(block, sheet);
  }
}

const quiet = (text: string | undefined, indent: number, { cells, style }: Sheet): Lines =>
  text === undefined || text === "" ? [] : hang(" ".repeat(indent), text, cells).map(style.quiet);

/** A name that stands out, and facts after it. */
function leading(text: string, facts: string, { cells, style }: Sheet): Lines {
  const name = spoken(text);
  const space = facts === "" ? "" : "  ";
  if (widthOf(name) > cells) return [...wrap(text, cells).map(style.strong), ...wrap(facts, cells)];
  const lines = hang(`${name}${space}`, facts, cells);
  const inLine = widthOf(name) <= cells / 2 ? lines : [name, ...wrap(facts, cells)];
  return inLine.map((line, index) => (index === 0 ? style.strong(line.slice(0, name.length)) + line.slice(name.length) : line));
}

function labelled(block: Kind<"labelled">, { cells, style, labels }: Sheet): Lines {
  const label = pad(spoken(block.label), labels);
  return block.lines.flatMap((line, index) =>
    hang(index === 0 ? label : " ".repeat(labels), line, cells).map(
      (each) => style.strong(each.slice(0, label.length)) + each.slice(label.length),
    ),
  );
}

const severityCells = 9;

function finding(block: Kind<"finding">, sheet: Sheet): Lines {
  const { cells, style } = sheet;
  const mark = pad(` ${block.severity}`, severityCells);
  const tint = block.severity === "high" ? style.high : block.severity === "medium" ? style.medium : style.quiet;
  const [first = "", ...rest] = hang(mark, block.statement, cells);
  const facts = block.facts.flatMap((fact) => quiet(fact, severityCells, sheet));
  const commands = (block.commands ?? []).map((command) => commandLine(command, severityCells));
  return [tint(mark) + first.slice(mark.length), ...rest, ...facts, ...commands];
}

/** A command is never broken over lines: it must survive being copied. */
const commandLine = (command: string, indent: number): string => `${" ".repeat(indent)}> ${spoken(command)}`;

/** "Next  a | b | c", broken only between commands. */
function nextLines(commands: Lines, cells: number): Lines {
  const lines: string[] = [];
  let line = "Next";
  commands.map(spoken).forEach((command, index) => {
    const piece = index === 0 ? `  ${command}` : ` | ${command}`;
    if (index > 0 && widthOf(line + piece) > cells) {
      lines.push(line);
      line = `      ${command}`;
    } else {
      line += piece;
    }
  });
  return [...lines, line];
}

const empty = (block: Kind<"empty">, sheet: Sheet): Lines => [
  ...wrap(block.what, sheet.cells),
  ...quiet(block.why, 2, sheet),
  ...(block.next === undefined ? [] : isCommand(block.next) ? [commandLine(block.next, 2)] : quiet(block.next, 2, sheet)),
];

/** What comes next is mostly a command; where there is none, a sentence. */
const isCommand = (next: string): boolean => /^(?:fairlead|git|npm)\b/.test(next);
