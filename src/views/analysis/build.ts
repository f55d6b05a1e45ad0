import { counted, printable } from "#base";
import type { Analysis, Cell, Table } from "#picture";
import { missingParts } from "../shared/coverage.ts";
import { headOf } from "../shared/head.ts";
import type { Empty } from "../shared/model.ts";
import type { Question, ViewInput } from "../types.ts";
import type { AnalysisModel } from "./schema.ts";

export function buildAnalysis(input: ViewInput): AnalysisModel {
  const { picture, question, analyses } = input;
  const analysis = analyses.find((one) => one.id === question.subject);
  if (analysis === undefined) return unknownAnalysis(input);
  const missing = missingParts(picture, neededBy(analysis, question))[0];
  const table = missing === undefined ? analysis.run(picture, question.scope) : undefined;
  const rows = (table?.rows ?? []).slice(0, question.limit ?? table?.rows.length ?? 0);
  return {
    ...headOf(picture, [question.scope.window], {
      question: analysis.question,
      answer: answerOf(table, rows.length),
      command: commandOf(analysis, question),
    }),
    id: analysis.id,
    title: analysis.title,
    definition: analysis.definition,
    source: analysis.source,
    limits: analysis.limits,
    window: question.scope.window.name,
    reference: question.scope.reference,
    columns: (table?.columns ?? []).map((column) => ({ ...column })),
    rows: rows.map((row) => row.map(plainCell)),
    of: table?.rows.length ?? 0,
    how: table?.how ?? null,
    notes: table === undefined ? [] : [...table.notes],
    empty: missing === undefined ? nothing(table, question) : { what: "Not measured.", why: missing.reason, next: missing.hint },
  };
}

/** Zero has no sign, and what is no number was not measured: as JSON has it. */
const plainCell = (cell: Cell): Cell => (typeof cell !== "number" ? cell : Number.isFinite(cell) ? cell + 0 : null);

/** Parts an analysis needs for what is asked of it. */
export const neededBy = (analysis: Analysis, question: Question): Analysis["needs"] =>
  question.scope.reference ? [...analysis.needs, ...(analysis.reference?.needs ?? [])] : analysis.needs;

function answerOf(table: Table | undefined, shown: number): string {
  if (table === undefined) return "Not measured.";
  if (table.rows.length === 0) return "No rows.";
  return shown < table.rows.length ? `${shown} of ${counted(table.rows.length, "row")}.` : `${counted(shown, "row")}.`;
}

const commandOf = (analysis: Analysis, { scope }: Question): string =>
  [`fairlead analyse ${analysis.id}`, ...(scope.reference ? ["--reference"] : [])].join(" ");

/** Why a table has no rows: never left to be read as "all is well". */
function nothing(table: Table | undefined, { scope }: Question): Empty | null {
  if (table === undefined || table.rows.length > 0) return null;
  const where = scope.path ?? scope.area;
  return {
    what: "Nothing to list.",
    why:
      table.notes[0] ??
      `Nothing in ${where === undefined ? "this repository" : `\`${printable(where)}\``} passes the floors within ${scope.window.name}.`,
    next: null,
  };
}

function unknownAnalysis({ picture, question, analyses }: ViewInput): AnalysisModel {
  const asked = printable(question.subject ?? "");
  return {
    ...headOf(picture, [question.scope.window], {
      question: "Which analyses are there?",
      answer: "No analysis of that name.",
      command: "fairlead analyse",
    }),
    id: asked,
    title: asked,
    definition: "",
    source: "",
    limits: "",
    window: question.scope.window.name,
    reference: question.scope.reference,
    columns: [
      { id: "analysis", label: "analysis", kind: "text" },
      { id: "question", label: "question", kind: "text" },
    ],
    rows: analyses.map((one) => [one.id, one.question]),
    of: analyses.length,
    how: null,
    notes: [],
    empty: asked === "" ? null : { what: `There is no analysis \`${asked}\`.`, why: "These exist.", next: "fairlead analyse" },
  };
}
