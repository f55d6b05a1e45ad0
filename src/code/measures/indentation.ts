import type { Measure } from "../measure.ts";

/** Complexity that needs no grammar. */
export const indentation: Measure = {
  id: "indentation",
  version: 1,
  definition:
    "Sum and maximum of leading indentation units over non-blank lines (Hindle, Godfrey, Holt: Reading beside the lines, 2008). A tab is one unit; where a file is indented by spaces, its unit is the commonest step inwards of 2 to 8 columns, 4 where none shows.",
  figures: ["indentSum", "indentMax"],
  words: undefined,
  applies: (language) => language?.kind === "programming" || language?.kind === "markup",
  measure: ({ shape }) => ({ figures: [shape().indentSum, shape().indentMax], words: [] }),
};
