import path from "node:path";
import { holdsIf, type Proof } from "./proof.ts";
import { script } from "./program.ts";

/** Fewer commits say little about how fast the rest is. */
const fewestCommits = 60_000;

/** The table "How fast", line for line. What is missed is printed with its figures. */
export const bench: Proof = {
  id: "bench",
  claim: "every line of the bench meets its goal, side by side with git itself",
  concerns: (clone) => clone.commits >= fewestCommits,
  run: async (clone) => {
    const { code, out, error } = await script("bench/index.ts", ["--runs=3", path.resolve(clone.path)]);
    const lines = out.split("\n").filter((line) => / (?:met|missed)(?: |$)/.test(line));
    const missed = lines.filter((line) => / missed(?: |$)/.test(line));
    if (code !== 0 || lines.length === 0)
      return { result: "cannot tell", figures: error.trim().split("\n").at(-1) ?? `ended with ${code}` };
    return holdsIf(
      missed.length === 0,
      `${lines.length - missed.length} of ${lines.length} lines met`,
      missed.map((line) => line.replace(/\s{2,}/g, "  ")),
    );
  },
};
