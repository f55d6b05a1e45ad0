import { counted, exitCode, showCount } from "#base";
import type { Block, Document } from "#views";
import type { Invocation } from "../command.ts";
import { renderMarkdown } from "../markdown/render.ts";
import { formatOf } from "../output/format.ts";
import { jsonText, schemaOf } from "../output/json.ts";
import { openFor, progressFor } from "../present.ts";
import { renderTerminal } from "../terminal/render.ts";
import { type Walked, walkAll } from "./walk.ts";

/** Leaks shown one by one; the rest is counted. */
const shown = 20;

/** Walks every output in front of whoever asks. Ends with 3 when a person was found: then privacy cannot be told. */
export async function showProof(invocation: Invocation): Promise<number> {
  const workspace = await openFor(invocation, invocation.positionals[0]);
  const progress = progressFor(invocation);
  const walked = await walkAll(invocation, workspace, progress.report).finally(progress.clear);
  const format = formatOf(invocation);
  const document = proofDocument(walked, workspace.repository.name);
  const { terminal } = invocation;
  if (format === "json") terminal.out(jsonText({ schema: schemaOf("privacy-proof"), ...walked.proof, refused: walked.refused }));
  else terminal.out(format === "md" ? renderMarkdown(document) : renderTerminal(document, terminal.cells, terminal.style));
  return walked.proof.leaks.length === 0 ? exitCode.fine : exitCode.cannotTell;
}

function proofDocument({ proof, refused }: Walked, repository: string): Document {
  const { looked, names, addresses, ambiguous, leaks } = proof;
  const outputs = looked.reduce((sum, row) => sum + row.outputs, 0);
  const blocks: Block[] = [
    {
      kind: "title",
      text: repository,
      facts: `${counted(outputs, "output")} looked at for ${counted(names, "name")} and ${counted(addresses, "address", "addresses")}`,
    },
    {
      kind: "table",
      columns: [
        { label: "What was walked", align: "start" },
        { label: "Outputs", align: "end" },
        { label: "Characters or bytes", align: "end" },
      ],
      rows: looked.map((row) => [row.kind, showCount(row.outputs), showCount(row.bytes)]),
    },
    { kind: "paragraph", text: verdict(leaks.length) },
  ];
  if (leaks.length > 0) {
    blocks.push({
      kind: "table",
      columns: [
        { label: "Where", align: "start", mono: true },
        { label: "At", align: "start" },
        { label: "What", align: "start" },
      ],
      rows: leaks.slice(0, shown).map((leak) => [leak.what, leak.where, leak.why]),
      ...(leaks.length > shown ? { more: `and ${showCount(leaks.length - shown)} more` } : {}),
    });
  }
  const limits = limitsOf(ambiguous, refused);
  return { blocks: limits.length === 0 ? blocks : [...blocks, { kind: "list", items: limits }] };
}

const verdict = (leaks: number): string =>
  leaks === 0
    ? "No figure is bound to a person, no name stands where none may stand, and nothing that is kept holds one."
    : `${counted(leaks, "place")} where a person stands and must not. This is a fault of Fairlead: please report it without the name.`;

/** What this walk could not see, so that it is not taken for more than it is. */
function limitsOf(ambiguous: number, refused: readonly string[]): readonly string[] {
  return [
    ...(ambiguous === 0
      ? []
      : [
          `${counted(ambiguous, "name")} also ${ambiguous === 1 ? "stands" : "stand"} in paths of the repository, and cannot be told from them.`,
        ]),
    ...(refused.length === 0
      ? []
      : [
          `${counted(refused.length, "command")} had no answer here (looked at all the same): ${refused.slice(0, 3).join("; ")}${refused.length > 3 ? "; …" : ""}.`,
        ]),
  ];
}
