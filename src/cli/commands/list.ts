import { nearest, printable, UserError } from "#base";
import type { ListModel } from "#views";
import type { Command, Invocation } from "../command.ts";
import { csvText } from "../output/csv.ts";
import { beginFor, present } from "../present.ts";

export const listCommand: Command = {
  name: "list",
  task: "Set direction, and decide",
  usage: [{ call: "[kind]", does: "every record of a kind, or of all: decision, goal, principle, …" }],
  about:
    "Decisions are read where they are, in the formats teams write them in. Where a file states no status it is unknown; what could not be read is listed with its line.",
  options: [
    { name: "format", value: "<format>", summary: "table, json or csv" },
    { name: "limit", value: "<rows>", summary: "rows to show; all of them when left out" },
  ],
  examples: [
    { command: "fairlead list decision", does: "Every decision, and which folders were found." },
    { command: "fairlead list decision --format csv", does: "path, number, title, status, raw-status, date, owner, problems." },
    { command: "fairlead list", does: "Records of all kinds." },
  ],
  most: 1,
  run: async (invocation) => {
    const format = formatGiven(invocation);
    const begun = await beginFor(invocation);
    const [workspace, { list, kinds }] = await Promise.all([begun.open(), import("../list-view.ts")]);
    const asked = { subject: kindGiven(invocation.positionals[0], kinds), limit: limitGiven(invocation.text("limit")) };
    const flag = (option: string): boolean => (option === "json" ? format === "json" : invocation.flag(option));
    return present({ ...invocation, flag }, workspace, { view: list, asked, ...(format === "csv" ? { print: csvOf } : {}) });
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

function kindGiven(given: string | undefined, kinds: readonly { readonly id: string; readonly many: string }[]): string | undefined {
  if (given === undefined) return undefined;
  const kind = kinds.find(({ id, many }) => id === given || many === given);
  if (kind !== undefined) return kind.id;
  const ids = kinds.map(({ id }) => id);
  const near = nearest(given, ids);
  throw new UserError(`there is no kind "${printable(given)}"`, {
    hint: near === undefined ? `Kinds: ${ids.join(", ")}.` : `Did you mean ${near}?`,
  });
}

function limitGiven(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError(`--limit takes a number of rows, not "${printable(text)}"`, { hint: "Write --limit 50." });
}

const columns = ["path", "number", "title", "status", "raw-status", "date", "owner", "problems"];

const csvOf = ({ records }: ListModel): string =>
  csvText(
    columns,
    records.map((row) => [
      row.path,
      row.number,
      row.title,
      row.status,
      row.rawStatus,
      row.date,
      row.owner,
      row.problems.map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`)).join("; "),
    ]),
  );
