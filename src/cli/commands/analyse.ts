import { printable, UserError } from "#base";
import type { Command, Invocation } from "../command.ts";
import { nearest } from "../nearest.ts";
import { csvText } from "../output/csv.ts";
import { jsonText, schemaOf } from "../output/json.ts";
import { openFor, present } from "../present.ts";

export const analyseCommand: Command = {
  name: "analyse",
  aliases: ["analyze"],
  task: "Dig deeper",
  arguments: "<analysis>",
  summary: "one analysis by itself: hotspots, coupling, ownership, truck factor, …",
  about: "Without a name it lists the analyses. Each page in docs/reference gives the definition, its source and its limits.",
  options: [
    { name: "window", value: "<span>", summary: "90d, 6m, 2y, \"1 year\" or all; each analysis has its own default" },
    { name: "path", value: "<path>", summary: "only this file or folder" },
    { name: "area", value: "<area>", summary: "only this area" },
    { name: "reference", summary: "by the definitions of the tool it comes from, to the number" },
    { name: "format", value: "<format>", summary: "table, json or csv" },
    { name: "limit", value: "<rows>", summary: "rows to show; all in json and csv, 30 in a table" },
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
