import { exitCode, nearest, printable, UserError } from "#base";
import type { AnalysisModel, Document } from "#views";
import type { Command, Invocation } from "../command.ts";
import { csvText } from "../output/csv.ts";
import { documentText, formatOf } from "../output/format.ts";
import { jsonText, schemaOf } from "../output/json.ts";
import { openFor, present } from "../present.ts";

export const analyseCommand: Command = {
  name: "analyse",
  aliases: ["analyze"],
  task: "Dig deeper",
  usage: [{ call: "<analysis>", does: "hotspots, coupling, ownership, truck factor, …" }],
  about: "Without a name it lists the analyses. Each page in docs/reference gives the definition, its source and its limits.",
  options: [
    { name: "window", value: "<span>", summary: '90d, 6m, 2y, "1 year" or all; each analysis has its own default' },
    { name: "path", value: "<path>", summary: "only this file or folder" },
    { name: "area", value: "<area>", summary: "only this area" },
    { name: "reference", summary: "by the definitions of the tool it comes from, to the number" },
    { name: "format", value: "<format>", summary: "table, json or csv" },
    { name: "limit", value: "<rows>", summary: "rows to show; all in json and csv, 25 in a table" },
  ],
  examples: [
    { command: "fairlead analyse", does: "Which analyses there are." },
    { command: "fairlead analyse hotspots --window 6m", does: "The hotspots of half a year." },
    { command: "fairlead analyse coupling --area src/billing", does: "What changes together with files of one area." },
    { command: "fairlead analyse coupling --reference --format csv", does: "code-maat's numbers and columns." },
  ],
  most: 1,
  run: async (invocation) => {
    const [name] = invocation.positionals;
    return name === undefined ? listAnalyses(invocation) : runAnalysis(invocation, name);
  },
};

type Format = "table" | "json" | "csv";

const formats: readonly Format[] = ["table", "json", "csv"];

function formatGiven({ text, flag }: Invocation): Format {
  const given = text("format") ?? (flag("json") ? "json" : "table");
  const format = formats.find((each) => each === given);
  if (format !== undefined) return format;
  throw new UserError(`there is no format "${printable(given)}"`, { hint: `Formats: ${formats.join(", ")}.` });
}

async function runAnalysis(invocation: Invocation, name: string): Promise<number> {
  const format = formatGiven(invocation);
  const limit = limitGiven(invocation.text("limit")) ?? (format === "table" ? 25 : undefined);
  const [workspace, { analysis }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
  const chosen = workspace.analyses.find(({ id }) => id === name);
  if (chosen === undefined)
    throw unknownAnalysis(
      name,
      workspace.analyses.map(({ id }) => id),
    );
  const reference = invocation.flag("reference");
  if (reference && chosen.reference === undefined)
    throw new UserError(`${name} has no reference to compare with`, { hint: "Leave --reference out." });
  const window = invocation.text("window") ?? (reference ? "all" : chosen.defaultWindow);
  const asked = { subject: name, window, path: invocation.text("path"), area: invocation.text("area"), reference, limit };
  const flag = (option: string): boolean => (option === "json" ? format === "json" : invocation.flag(option));
  return present({ ...invocation, flag }, workspace, { view: analysis, asked, ...(format === "csv" ? { print: csvOf } : {}) });
}

const csvOf = (model: AnalysisModel): string =>
  csvText(
    model.columns.map(({ id }) => id),
    model.rows,
  );

function unknownAnalysis(name: string, names: readonly string[]): UserError {
  const near = nearest(name, names);
  const hint = near === undefined ? `Analyses: ${names.join(", ")}.` : `Did you mean ${near}? fairlead analyse lists them.`;
  return new UserError(`there is no analysis "${printable(name)}"`, { hint });
}

function limitGiven(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError(`--limit takes a number of rows, not "${printable(text)}"`, { hint: "Write --limit 50." });
}

async function listAnalyses(invocation: Invocation): Promise<number> {
  const { analyses } = await import("../engine.ts");
  const { terminal } = invocation;
  if (invocation.flag("json")) {
    terminal.out(
      jsonText({
        schema: schemaOf("analyses"),
        analyses: analyses.map(({ id, title, question, defaultWindow, reference }) => ({
          id,
          title,
          question,
          window: defaultWindow,
          reference: reference !== undefined,
        })),
      }),
    );
    return exitCode.fine;
  }
  const document: Document = {
    blocks: [
      {
        kind: "table",
        columns: [
          { label: "analysis", align: "start", mono: true },
          { label: "answers", align: "start" },
          { label: "window", align: "start" },
        ],
        rows: analyses.map(({ id, question, defaultWindow }) => [id, question, defaultWindow]),
      },
      { kind: "next", commands: ["fairlead analyse <analysis>", "fairlead help analyse"] },
    ],
  };
  terminal.out(documentText(document, formatOf(invocation), terminal));
  return exitCode.fine;
}
