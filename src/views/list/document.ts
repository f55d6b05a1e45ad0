import { counted } from "#base";
import { emptyBlocks, section, titleBlock } from "../shared/blocks.ts";
import type { Block, Document, ToldProblem } from "../types.ts";
import type { ListModel } from "./schema.ts";

/** More than these are counted, not listed. */
const mostLines = 12;

export const listDocument = (model: ListModel): Document => ({
  blocks: [
    titleBlock(model.sheet),
    { kind: "paragraph", text: model.answer },
    ...emptyBlocks(model.empty),
    ...tables(model),
    ...section(
      "Logs",
      undefined,
      listOf(
        model.logs.map(
          (log) =>
            `\`${log.folder === "" ? "." : log.folder}\` ${counted(log.records, "record")}, ${log.naming}, ${log.format}: ${log.because}`,
        ),
      ),
    ),
    ...section("Problems", String(problemsIn(model).length), listOf(problemLines(model))),
    ...section("Not read as records", String(model.left.length), listOf(model.left.map(({ path, because }) => `\`${path}\` ${because}`))),
  ],
});

/** Whether the day is that of the first commit, which says when it came and not when it was decided. */
const isFirstCommit = ({ date, dateFrom }: ListModel["records"][number]): boolean => date !== null && dateFrom === "history";

/** A table a kind, kinds in the order of the rows. */
function tables({ kind, records, of }: ListModel): readonly Block[] {
  const kinds = [...new Set(records.map((record) => record.kind))];
  return kinds.flatMap((each, index): readonly Block[] => {
    const rows = records.filter((record) => record.kind === each);
    const moves = rows.some(({ status }) => status !== null);
    const dated = rows.some(({ date }) => date !== null);
    const owned = rows.some(({ owner }) => owner !== null);
    const more = index === kinds.length - 1 && of > records.length ? { more: `${of - records.length} more: --limit ${of}` } : {};
    const table: Block = {
      kind: "table",
      columns: [
        { label: each, align: "start", mono: true },
        ...(moves ? [{ label: "status", align: "start" } as const] : []),
        ...(dated ? [{ label: "date", align: "start" } as const] : []),
        ...(owned ? [{ label: "owner", align: "start" } as const] : []),
        { label: "title", align: "start" },
      ],
      rows: rows.map((row) => [
        `${row.reference}${!moves && row.uncommitted ? " *" : ""}`,
        ...(moves ? [`${row.status === "unknown" ? "not stated" : row.status}${row.uncommitted ? " *" : ""}`] : []),
        ...(dated ? [row.date === null ? "–" : `${row.date}${isFirstCommit(row) ? " ~" : ""}`] : []),
        ...(owned ? [row.owner ?? "–"] : []),
        row.title ?? "–",
      ]),
      ...more,
    };
    const note: readonly Block[] = rows.some(({ uncommitted }) => uncommitted)
      ? [{ kind: "note", text: "* not committed as it stands here." }]
      : [];
    const guessed: readonly Block[] = rows.some(isFirstCommit) ? [{ kind: "note", text: "~ no day is stated: first committed." }] : [];
    return [...(kind === null ? [{ kind: "heading", text: each, note: String(rows.length) } as const] : []), table, ...note, ...guessed];
  });
}

/** Problems of every record shown, and those that are no record's own. */
export const problemsIn = (model: ListModel): readonly ToldProblem[] => [
  ...model.records.flatMap((record) => record.problems),
  ...model.besides,
];

const problemLines = (model: ListModel): readonly string[] =>
  problemsIn(model).map(({ path, line, message, hint }) => `\`${path}${line === null ? "" : `:${line}`}\` ${message}. ${hint}`);

const listOf = (lines: readonly string[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        { kind: "list", items: lines.slice(0, mostLines) },
        ...(lines.length > mostLines ? [{ kind: "note", text: `${lines.length - mostLines} more: --json prints them all.` } as const] : []),
      ];
