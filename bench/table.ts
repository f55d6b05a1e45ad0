import { median, type Run } from "./measure.ts";

/** A line of the table: what, how it came out, what it should be, and the spread. */
export interface Line {
  readonly what: string;
  readonly value: string;
  readonly goal: string;
  readonly met: boolean;
  readonly spread: string;
}

/** Ratio of medians; the spread is that of the pairs. */
export function ratioLine(what: string, ours: readonly Run[], floor: readonly Run[], of: "wall" | "cpu", most: number): Line {
  const value = median(ours.map((run) => run[of])) / median(floor.map((run) => run[of]));
  const pairs = ours.map((run, at) => run[of] / (floor[at]?.[of] ?? Number.NaN));
  return {
    what: `${what}, ${of}`,
    value: `${value.toFixed(2)} ×`,
    goal: `≤ ${most} ×`,
    met: value <= most,
    spread: `${Math.min(...pairs).toFixed(2)}–${Math.max(...pairs).toFixed(2)}`,
  };
}

/** Difference of medians to the bare node that ran beside it, in milliseconds. */
export function overBareLine(what: string, ours: readonly Run[], bare: readonly Run[], most: number): Line {
  const value = 1000 * (median(ours.map(({ wall }) => wall)) - median(bare.map(({ wall }) => wall)));
  const pairs = ours.map((run, at) => 1000 * (run.wall - (bare[at]?.wall ?? Number.NaN)));
  const cpu = 1000 * (median(ours.map((run) => run.cpu)) - median(bare.map((run) => run.cpu)));
  return {
    what,
    value: `${value.toFixed(0)} ms`,
    goal: `≤ ${most} ms`,
    met: value <= most,
    spread: `${Math.min(...pairs).toFixed(0)}–${Math.max(...pairs).toFixed(0)}, CPU ${cpu.toFixed(0)} ms`,
  };
}

export function peakLine(what: string, runs: readonly Run[], most: number): Line {
  const value = Math.max(...runs.map(({ peak }) => peak));
  return { what, value: `${value.toFixed(0)} MB`, goal: `≤ ${most} MB`, met: value <= most, spread: "largest" };
}

export function printTable(title: string, lines: readonly Line[]): void {
  const widths = [Math.max(...lines.map(({ what }) => what.length)), 10, 10, 6];
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  const out = [
    title,
    "",
    row(["", "", "goal", "", "pairs"]),
    ...lines.map(({ what, value, goal, met, spread }) => row([what, value, goal, met ? "met" : "missed", spread])),
    "",
  ];
  process.stdout.write(`${out.join("\n")}\n`);
}
