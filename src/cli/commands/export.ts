import { UserError } from "#base";
import type { Command } from "../command.ts";

export const exportCommand: Command = {
  name: "export",
  task: "Show it to others",
  usage: [
    { call: "--site <folder>", does: "the pages, for any static host" },
    { call: "--parquet <folder>", does: "the tables, for any SQL engine" },
  ],
  about: "Neither names anybody whom the history or a field of a record names, unless you add --people; and a row per person never.",
  options: [
    { name: "site", value: "<folder>", summary: "write the pages here" },
    { name: "parquet", value: "<folder>", summary: "write the tables here" },
  ],
  examples: [
    {
      command: "fairlead export --site public/fairlead",
      does: "A copy of the pages for any folder of a host; from disk it can be read and walked.",
    },
    { command: "fairlead export --parquet tables", does: "Then: duckdb -c \"from 'tables/changes.parquet' limit 5\"" },
  ],
  most: 1,
  run: async (invocation) => {
    const site = invocation.text("site");
    const parquet = invocation.text("parquet");
    if ((site === undefined) === (parquet === undefined))
      throw new UserError("export what?", { hint: "Write fairlead export --site <folder>, or fairlead export --parquet <folder>." });
    if (site !== undefined) return (await import("../export/site.ts")).writeSite(invocation, site);
    return (await import("../export/parquet.ts")).writeParquet(invocation, parquet ?? "");
  },
};
