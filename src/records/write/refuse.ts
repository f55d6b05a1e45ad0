import { type Path, printable, type Problem } from "#base";
import type { Edit } from "../types.ts";

/** The one way out that always works. */
const rawText = "Open the text of the file and change it there.";

/** An edit that is not made: why, and what to do. */
export const refuse = (path: Path, because: string, hint = rawText): Edit & { readonly state: "refused" } => ({
  state: "refused",
  problem: problemOf(path, because, hint),
});

const problemOf = (path: Path, because: string, hint: string): Problem => ({ path, message: printable(because), hint });
