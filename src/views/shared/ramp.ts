import { showCount } from "#base";

/** One step of the ramp that is in use: 1 to 7, and what it stands for. */
export interface Step {
  readonly depth: number;
  readonly text: string;
}

/** A way to tint figures: further from the paper is more (LOOK.md, "Depth"). */
export interface Ramp {
  /** Step of a value, 1 to 7. */
  readonly depthOf: (value: number) => number;
  readonly steps: readonly Step[];
}

/** Steps by their highest value; what is above the last is the seventh. */
function rampTo(highest: readonly number[], label: (from: number, to: number | undefined) => string): Ramp {
  return {
    depthOf: (value) => {
      const at = highest.findIndex((edge) => value <= edge);
      return at < 0 ? highest.length + 1 : at + 1;
    },
    steps: [...highest, undefined].map((edge, index) => ({ depth: index + 1, text: label((highest[index - 1] ?? -1) + 1, edge) })),
  };
}

const plain = (from: number, to: number | undefined): string =>
  to === undefined ? `${showCount(from)}+` : from === to ? showCount(from) : `${showCount(from)}–${showCount(to)}`;

/** Counts grow: 0, 1–2, 3–5, 6–10, 11–18, 19–30, 31+. */
export const countRamp = rampTo([0, 2, 5, 10, 18, 30], plain);

/** Sums of indentation levels. */
export const complexityRamp = rampTo([49, 149, 399, 799, 1_499, 2_999], plain);

/** Whole months since something happened. */
export const monthsRamp = rampTo([0, 2, 5, 11, 23, 47], plain);

/** Shares in per cent. */
export const shareRamp = rampTo([0, 10, 20, 30, 45, 60], (from, to) => (to === 0 ? "0 %" : to === undefined ? `${from} %+` : `to ${to} %`));

/** How many people: 0, 1, 2, 3 and more, spread over the ramp. */
export const peopleRamp: Ramp = {
  depthOf: (people) => [1, 2, 4, 6][people] ?? 6,
  steps: [
    { depth: 1, text: "0" },
    { depth: 2, text: "1" },
    { depth: 4, text: "2" },
    { depth: 6, text: "3+" },
  ],
};

/** "0", "1", "2", "3+": all that is said about how many people know a part (people.md). */
export const peopleText = (people: number): string => (people >= 3 ? "3+" : String(people));
