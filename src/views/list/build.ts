import { counted, isoDay, type Path, type Problem, printable } from "#base";
import { value } from "#picture";
import { type DirectionRecord, isDecisionRecord, kindOf, type RecordSet } from "#records";
import { missingParts } from "../shared/coverage.ts";
import { headOf } from "../shared/head.ts";
import { mayName } from "../shared/may-name.ts";
import type { Empty } from "../shared/model.ts";
import { recordLink } from "../shared/record-link.ts";
import type { ViewInput } from "../types.ts";
import type { ListModel } from "./schema.ts";

export const listQuestion = "What is written down?";

type Row = ListModel["records"][number];

/** Every record of a kind, or of all; nothing is left out that the folders hold. */
export function buildList(input: ViewInput): ListModel {
  const { picture, question } = input;
  const kind = question.subject ?? "";
  const set = value(picture, "records");
  const wanted = set === undefined ? [] : set.all.filter((record) => kind === "" || record.kind === kind);
  const shown = wanted.slice(0, question.limit ?? wanted.length);
  const decisions = kind === "" || kindOf(kind)?.logged === true;
  const besides = set === undefined ? [] : set.problems.filter((problem) => !set.all.some((record) => record.problems.includes(problem)));
  return {
    ...headOf(picture, [], {
      question: listQuestion,
      answer: answerOf(wanted, set, kind),
      command: kind === "" ? "fairlead list" : `fairlead list ${kind}`,
    }),
    kind: kind === "" ? null : kind,
    logs: decisions ? (set?.logs ?? []).map(logRow) : [],
    records: shown.map((record) => rowOf(record, mayName(input))),
    of: wanted.length,
    left: decisions ? (set?.left ?? []).map(({ path, because }) => ({ path: printable(path), because: printable(because) })) : [],
    besides: besides.map(problemOf),
    empty: wanted.length > 0 ? null : nothing(input, set, kind),
  };
}

const logRow = ({ folder, because, records, convention }: RecordSet["logs"][number]): ListModel["logs"][number] => ({
  folder: printable(folder),
  because: printable(because),
  records: records.length,
  naming: convention.naming,
  format: convention.format,
});

function answerOf(wanted: readonly DirectionRecord[], set: RecordSet | undefined, kind: string): string {
  if (set === undefined) return "Records cannot be read.";
  const named = kindOf(kind);
  const what = named === undefined ? counted(wanted.length, "record") : counted(wanted.length, named.one, named.many);
  const unknown = wanted.filter((record) => hasStatus(record.kind) && record.status.value === "unknown").length;
  const problems = wanted.filter((record) => record.problems.length > 0).length;
  const said = [
    ...(unknown > 0 ? [`${unknown} do not state a status that is known`] : []),
    ...(problems > 0 ? [`${problems} have a problem`] : []),
  ];
  return `${what}${said.length === 0 ? "" : `; ${said.join(", ")}`}.`;
}

/** Whether records of a kind move through statuses: a principle does not. */
const hasStatus = (kind: string): boolean => kindOf(kind)?.initial !== undefined;

function rowOf(record: DirectionRecord, named: boolean): Row {
  const decision = isDecisionRecord(record) ? record : undefined;
  const { source, raw, value: status } = record.status;
  const date = decision?.date;
  return {
    kind: record.kind,
    path: printable(record.path),
    link: recordLink(record),
    reference: printable(record.reference),
    number: decision?.number?.value ?? null,
    title: record.title === undefined ? null : printable(record.title.value),
    status: hasStatus(record.kind) ? status : null,
    rawStatus: printable(raw),
    statusFrom: raw === "" ? null : `${placeOf(source.path, source.line)}, ${source.kind}`,
    date: date === undefined ? null : isoDay(date.value),
    dateFrom: date?.source.kind ?? null,
    owner: named ? (ownerOf(record) ?? null) : null,
    format: decision?.format ?? null,
    uncommitted: record.uncommitted === true,
    problems: record.problems.map(problemOf),
  };
}

function ownerOf(record: DirectionRecord): string | undefined {
  const owner = isDecisionRecord(record) ? record.owner?.value : record.fields["owner"]?.value;
  return typeof owner === "string" ? printable(owner) : undefined;
}

const placeOf = (path: Path, line: number | undefined): string => (line === undefined ? printable(path) : `${printable(path)}:${line}`);

const problemOf = ({ path, line, message, hint }: Problem): ListModel["besides"][number] => ({
  path: printable(path),
  line: line ?? null,
  message: printable(message),
  hint: printable(hint),
});

function nothing({ picture }: ViewInput, set: RecordSet | undefined, kind: string): Empty {
  const missing = missingParts(picture, ["records"])[0];
  if (set === undefined)
    return { what: "Records cannot be read.", why: missing?.reason ?? "They were not looked for.", next: missing?.hint ?? null };
  const named = kindOf(kind);
  return {
    what: `No ${named?.one ?? "record"} is written down.`,
    why:
      named !== undefined && named.logged !== true
        ? `They stand in \`${printable(`${set.folder}/${named.folder}`)}\`.`
        : "No folder here reads as a decision log.",
    next: named === undefined ? "fairlead init" : `fairlead new ${named.id}`,
  };
}
