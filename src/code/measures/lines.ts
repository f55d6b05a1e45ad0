import type { Measure } from "../measure.ts";

/** Lines of text. */
export const lines: Measure = {
  id: "lines",
  version: 1,
  definition: "Lines of a text, the last one counted with or without its newline. Blank lines and comments count.",
  figures: ["lines"],
  words: undefined,
  applies: () => true,
  measure: ({ bytes }) => ({ figures: [countLines(bytes)], words: [] }),
};

function countLines(bytes: Buffer): number {
  let count = 0;
  let at = bytes.indexOf(10);
  for (; at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return bytes.length > 0 && bytes[bytes.length - 1] !== 10 ? count + 1 : count;
}
