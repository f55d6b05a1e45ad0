import type { Measure } from "../measure.ts";

/** Lines of text. */
export const lines: Measure = {
  id: "lines",
  version: 1,
  definition: "Lines of a text, the last one counted with or without its newline. Blank lines and comments count.",
  figures: ["lines"],
  words: undefined,
  applies: () => true,
  measure: ({ shape }) => ({ figures: [shape().lines], words: [] }),
};
