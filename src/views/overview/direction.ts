import { counted, printable } from "#base";
import { type Picture, technologyChoices, value } from "#picture";
import type { RecordSet } from "#records";
import { missingParts } from "../shared/coverage.ts";
import { howOf } from "../shared/how.ts";
import type { Fact } from "../shared/model.ts";
import { kindsLine } from "./kinds.ts";
import type { Overview } from "./schema.ts";
import { silenceOf } from "./silence.ts";

/** What the team says: decisions, goals, principles, and the owners declared. */
export function directionOf(picture: Picture): Overview["direction"] {
  const missing = missingParts(picture, ["records"])[0];
  if (missing !== undefined) return { lines: [], empty: { what: "Cannot tell.", why: missing.reason, next: missing.hint } };
  const records = value(picture, "records");
  if (records === undefined || records.all.length === 0) return { lines: [], empty: nothingWritten(picture) };
  const lines = [decisionsLine(picture, records), kindsLine(picture, records.all), ownersLine(picture)];
  return { lines: lines.filter((line) => line.length > 0), empty: null };
}

function decisionsLine(picture: Picture, records: RecordSet): Fact[] {
  const { decisions } = records;
  if (decisions.length === 0) return [{ text: "no decision is written down", how: null }];
  const open = decisions.filter((one) => one.status.value === "proposed").length;
  const unknown = decisions.filter((one) => one.status.value === "unknown").length;
  const fact: Fact = {
    text: `${counted(decisions.length, "decision")}${open === 0 ? ", none open" : `, ${open} open`}${unknown === 0 ? "" : `, ${unknown} without a status`}`,
    how: howOf(picture, {
      name: "Decisions",
      definition:
        "Records of decisions in the logs that were found. Open are those that are proposed; a status that the file does not state is not guessed.",
      n: `${counted(decisions.length, "file")} in ${counted(records.logs.length, "folder")}`,
      command: "fairlead list decision",
      confidence: "declared",
      from: "records",
    }),
  };
  const silence = silenceOf(picture, value(picture, "decisions") ?? []);
  return silence === undefined ? [fact] : [fact, silence.fact];
}

/** What stands there to begin from, where nothing is written down. */
function nothingWritten(picture: Picture): Overview["direction"]["empty"] {
  const found = [
    choicesWords(technologyChoices(picture)?.choices ?? 0),
    countedOr(value(picture, "areas")?.list.filter((area) => area.kind === "source").length ?? 0, "area"),
    ownersWords(picture),
  ].filter((word) => word !== "");
  return {
    what: "Nothing written down",
    why: `no decision, goal or principle was found.${found.length === 0 ? "" : ` There to begin from: ${found.join(", ")}.`}`,
    next: "fairlead init",
  };
}

const countedOr = (count: number, one: string): string => (count === 0 ? "" : counted(count, one));

const choicesWords = (count: number): string => countedOr(count, "technology choice");

function ownersWords(picture: Picture): string {
  const owners = value(picture, "tree")?.owners;
  return owners === undefined || owners.lines.length === 0 ? "" : `${counted(owners.lines.length, "line")} of CODEOWNERS`;
}

function ownersLine(picture: Picture): Fact[] {
  const tree = value(picture, "tree");
  if (tree === undefined) return [];
  if (tree.owners === undefined) return [{ text: "no owners declared (CODEOWNERS)", how: null }];
  const lines = tree.owners.lines.length;
  const file = `\`${printable(tree.owners.path)}\``;
  return [{ text: lines === 0 ? `${file} declares no owners` : `owners declared in ${file}, ${counted(lines, "line")}`, how: null }];
}
