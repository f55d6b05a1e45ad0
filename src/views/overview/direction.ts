import { counted, printable } from "#base";
import { type DecisionLog, type Picture, value } from "#picture";
import { missingParts } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import type { Fact } from "../shared/model.ts";
import type { Overview } from "./schema.ts";
import { silenceOf } from "./silence.ts";

/** What the team says: decision logs found by the names of folders and files, and the owners declared. */
export function directionOf(picture: Picture): Overview["direction"] {
  const missing = missingParts(picture, ["decisions"])[0];
  if (missing !== undefined) return { lines: [], empty: { what: "Cannot tell.", why: missing.reason, next: missing.hint } };
  const logs = value(picture, "decisions") ?? [];
  const lines = [...(logs.length === 0 ? [] : [logsLine(picture, logs)]), ownersLine(picture)].filter((line) => line.length > 0);
  if (logs.length > 0) return { lines, empty: null };
  return {
    lines,
    empty: {
      what: "No decision log found",
      why: "no folder or file is named like one (adr, decisions, rfcs).",
      next: "fairlead questions",
    },
  };
}

function logsLine(picture: Picture, logs: readonly DecisionLog[]): Fact[] {
  const records = logs.reduce((count, log) => count + log.records.length, 0);
  const [first] = logs;
  const where =
    logs.length === 1 && first !== undefined
      ? `\`${printable(first.folder === "" ? "." : first.folder)}\``
      : counted(logs.length, "folder");
  const fact: Fact = {
    text: `${counted(records, "record")} in ${where}`,
    how: howOf(picture, {
      name: "Decision records",
      definition: "Files that stand in a folder named like a decision log, and are named like a record. Their text is not read.",
      n: `${counted(records, "file")} in ${counted(logs.length, "folder")}`,
      command: "fairlead analyse decisions",
      confidence: "inferred",
      from: "decisions",
    }),
  };
  const silence = silenceOf(picture, logs);
  return silence === undefined ? [fact] : [fact, silence.fact];
}

function ownersLine(picture: Picture): Fact[] {
  const tree = value(picture, "tree");
  if (tree === undefined) return [];
  if (tree.owners === undefined) return [{ text: "no owners declared (CODEOWNERS)", how: null }];
  const lines = tree.owners.lines.length;
  const file = `\`${printable(tree.owners.path)}\``;
  return [{ text: lines === 0 ? `${file} declares no owners` : `owners declared in ${file}, ${counted(lines, "line")}`, how: null }];
}
