import { counted, exitCode, printable } from "#base";
import type { Command, Invocation } from "../command.ts";
import { openFor, progressFor } from "../present.ts";

export const refreshCommand: Command = {
  name: "refresh",
  task: "Set up and look behind",
  usage: [
    { call: "[repository]", does: "read now what is new, to answer at once later" },
    { call: "--end-of-life <file>", does: "newer days of end of life, from a file you fetched" },
  ],
  about:
    "Every command does the first by itself; run it in the night, or after a fetch. Line counts are read too, which takes longest. The days of end of life come with each release, and age: the file is endoflife.date's full list (api/v1/products/full), fetched by you, since nothing here reaches for the network. It is kept in your cache folder, for all repositories.",
  options: [{ name: "end-of-life", value: "<file>", summary: "endoflife.date's full list of products, as JSON" }],
  examples: [
    { command: "fairlead refresh", does: "Reads what was committed since the last time." },
    { command: "fairlead refresh --end-of-life full.json", does: "Takes in the days of a list that is newer than the one there is." },
  ],
  most: 1,
  run: async (invocation) => {
    const list = invocation.text("end-of-life");
    if (list !== undefined) return takeIn(invocation, list);
    const workspace = await openFor(invocation, invocation.positionals[0]);
    const progress = progressFor(invocation);
    const { parts } = await workspace
      .gather(["history", "lines", "tree"], { onProgress: progress.report, signal: invocation.signal })
      .finally(progress.clear);
    const missing = Object.values(parts).flatMap((part) => (part.state === "unavailable" ? [part.reason] : []));
    invocation.terminal.out(missing.length === 0 ? "Everything is read.\n" : missing.map((reason) => `Not read: ${reason}\n`).join(""));
    return missing.length === 0 ? exitCode.fine : exitCode.cannotTell;
  },
};

async function takeIn({ terminal }: Invocation, list: string): Promise<number> {
  const { refreshEndOfLife } = await import("../engine.ts");
  const { asOf, products, was, file } = await refreshEndOfLife(list);
  terminal.out(
    file === undefined
      ? `Nothing to take in: the list is of ${asOf}, and what is there of ${was}.\n`
      : `${counted(products, "product")} as of ${asOf}; before, as of ${was}.\nWritten: ${printable(file)}\n`,
  );
  return exitCode.fine;
}
