import path from "node:path";
import { type CodeMaatAnalysis, codeMaatRows } from "../../test/reference/independent.ts";
import { compareRows, ourRows, referencePicture } from "../../test/reference/ours.ts";
import { type Clone, holdsIf, type Proof } from "./proof.ts";

/** `--reference` over the whole history, row for row against an awk script over `git log --name-only`. */
export const codeMaat = (analysis: CodeMaatAnalysis): Proof => ({
  id: `reference-${analysis}`,
  claim: `analyse ${analysis} --reference equals code-maat's definition, row for row`,
  concerns: () => true,
  run: async (clone: Clone) => {
    const workspace = await clone.open();
    const ours = ourRows(await referencePicture(workspace), analysis);
    const theirs = await codeMaatRows(path.resolve(clone.path), workspace.repository.at.oid, analysis);
    const { same, onlyOurs, onlyTheirs } = compareRows(ours, theirs);
    const figures = `${same} rows equal, ${onlyOurs.length} only ours, ${onlyTheirs.length} only the script's, over ${clone.commits} commits`;
    const details = [...onlyOurs.slice(0, 5).map((row) => `ours:   ${row}`), ...onlyTheirs.slice(0, 5).map((row) => `script: ${row}`)];
    return holdsIf(onlyOurs.length === 0 && onlyTheirs.length === 0 && same === ours.length, figures, details);
  },
});
