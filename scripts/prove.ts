// `npm run prove -- <clones…>`: runs again what must stay true of public repositories, and prints a table. Exit 1 when something does not hold.
import { bench } from "./prove/bench.ts";
import { cloneAt } from "./prove/clone.ts";
import { codeMaat } from "./prove/code-maat.ts";
import { nothingGreen } from "./prove/nothing-green.ts";
import { privacy } from "./prove/privacy.ts";
import { decisionFigures } from "./prove/decision-figures.ts";
import type { Clone, Proof, Verdict } from "./prove/proof.ts";
import { radarRoundTrip } from "./prove/radar-round-trip.ts";
import { recordTotals } from "./prove/record-totals.ts";
import { sameBytes } from "./prove/same-bytes.ts";
import { truckFactorOf } from "./prove/truck-factor.ts";
import { visibleSince } from "./prove/visible-since.ts";
import { published } from "../test/reference/published.ts";

/** The catalogue: one file a kind of proof, one line here. */
const proofs: readonly Proof[] = [
  codeMaat("revisions"),
  codeMaat("coupling"),
  codeMaat("soc"),
  codeMaat("fragmentation"),
  ...published.map(truckFactorOf),
  nothingGreen,
  sameBytes,
  recordTotals,
  radarRoundTrip,
  decisionFigures,
  visibleSince,
  privacy,
  bench,
];

interface Line {
  readonly proof: Proof;
  readonly clone: string;
  readonly verdict: Verdict;
}

async function prove(clone: Clone, chosen: readonly Proof[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const proof of chosen) {
    if (!(await proof.concerns(clone))) continue;
    const verdict = await proof.run(clone).catch((error: unknown): Verdict => ({ result: "cannot tell", figures: String(error) }));
    lines.push({ proof, clone: clone.name, verdict });
    print(lines.at(-1));
  }
  return lines;
}

function print(line: Line | undefined): void {
  if (line === undefined) return;
  const { proof, clone, verdict } = line;
  console.log(`| ${proof.id} | ${proof.claim} | ${clone} | ${verdict.result} | ${verdict.figures} |`);
  for (const detail of verdict.details ?? []) console.log(`|  |  |  |  | ${detail} |`);
}

const args = process.argv.slice(2);
const only = args.filter((arg) => arg.startsWith("--only=")).map((arg) => arg.slice("--only=".length));
const clones = args.filter((arg) => !arg.startsWith("--"));
if (clones.length === 0) {
  console.error("npm run prove -- <clone> [<clone>…] [--only=<proof>]\n\nProofs:");
  for (const proof of proofs) console.error(`  ${proof.id.padEnd(28)} ${proof.claim}`);
  process.exitCode = 2;
} else {
  const chosen = proofs.filter((proof) => only.length === 0 || only.some((id) => proof.id.startsWith(id)));
  console.log("| proof | claim | repository | result | figures |\n|---|---|---|---|---|");
  const lines: Line[] = [];
  for (const path of clones) lines.push(...(await prove(await cloneAt(path), chosen)));
  const looked = lines.filter((line) => line.verdict.result !== "nothing to look at");
  const failed = looked.filter((line) => line.verdict.result !== "holds").length;
  const met = new Set(looked.map((line) => line.proof.id));
  const left = chosen.filter((proof) => !met.has(proof.id)).map((proof) => proof.id);
  console.log(
    `\n${looked.length - failed} of ${looked.length} hold.${left.length === 0 ? "" : ` Not run, no clone given that they speak of: ${left.join(", ")}.`}`,
  );
  process.exitCode = failed === 0 && looked.length > 0 ? 0 : 1;
}
