import { counted, exitCode, listed, printable, UserError } from "#base";
import type { Command, Invocation } from "../command.ts";
import { openFor, present } from "../present.ts";
import { readRadarFiles, writeRadarFiles } from "../radar-files.ts";
import { writeEdit, writeOptions } from "../records/write.ts";

const formats = "thoughtworks-csv, thoughtworks-json, zalando, aoe, backstage";

export const radarCommand: Command = {
  name: "radar",
  task: "Set direction, and decide",
  usage: [
    { call: "", does: "technologies by ring, and the uses found" },
    { call: "import <file> --format <f>", does: "another tool's radar as records" },
    { call: "export --format <f>", does: "the radar for another tool" },
  ],
  about: `Formats: ${formats}. A technology is one file below direction/technologies; its movement follows from its history. What a format cannot hold is said, or, where it would draw a wrong radar, refused; --map joins or renames rings and quadrants.`,
  options: [
    { name: "format", value: "<format>", summary: `for import and export: ${formats}` },
    { name: "map", value: "<from=to>", summary: "put a ring or quadrant into another; commas between" },
    { name: "out", value: "<path>", summary: "for export: the file, or for aoe the folder, to write" },
    ...writeOptions,
  ],
  examples: [
    { command: "fairlead radar", does: "What is adopted, tried, assessed and on hold." },
    { command: "fairlead radar import radar.csv --format thoughtworks-csv --dry-run", does: "What would be written." },
    { command: "fairlead radar export --format backstage > tech-radar.json", does: "For Backstage." },
    { command: 'fairlead radar export --format zalando --map "Data=Platforms"', does: "Five quadrants as four." },
  ],
  most: 2,
  run: async (invocation) => {
    const [action, file] = invocation.positionals;
    if (action === undefined) return show(invocation);
    if (action === "import") return importFrom(invocation, file);
    if (action === "export") return exportTo(invocation);
    throw new UserError(`radar does not know "${printable(action)}"`, { hint: "fairlead radar, radar import <file>, or radar export." });
  },
};

async function show(invocation: Invocation): Promise<number> {
  const [workspace, { radar }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
  return present(invocation, workspace, { view: radar, asked: {} });
}

function formatAsked(invocation: Invocation): string {
  const format = invocation.text("format");
  if (format === undefined) throw new UserError("which format?", { hint: `Add --format with one of: ${formats}.` });
  return format;
}

async function importFrom(invocation: Invocation, file: string | undefined): Promise<number> {
  if (file === undefined)
    throw new UserError("import what?", { hint: "Name the file or folder: fairlead radar import radar.csv --format thoughtworks-csv" });
  const [workspace, { importRadar, radarFormatNamed, readBandMap }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
  const format = await radarFormatNamed(formatAsked(invocation));
  const found = await importRadar(workspace, format, await readRadarFiles(file), readBandMap(invocation.text("map") ?? ""));
  for (const { path, message, hint } of found.problems)
    invocation.terminal.say(`${printable(path)}: ${printable(message)}. ${printable(hint)}\n`);
  if (found.drafted + found.updated === 0)
    throw new UserError(`no blip could be read of ${printable(file)}`, { hint: `Is it ${format.title}? Formats: ${formats}.` });
  const { exit } = await writeEdit(invocation, workspace, found.edit, `Radar: imported from ${format.title}`);
  if (exit === exitCode.fine && !invocation.flag("json"))
    invocation.terminal.say(
      `${counted(found.drafted, "technology", "technologies")} new, ${found.updated} that were there given their place.\n${differing(found.differing)}`,
    );
  return exit;
}

const mostNamed = 10;

/** Nobody's words are written over: whoever wants the other ones copies them. */
function differing(names: readonly string[]): string {
  if (names.length === 0) return "";
  const more = names.length > mostNamed ? [`${names.length - mostNamed} more`] : [];
  return `Described otherwise there, and kept as it is here: ${listed([...names.slice(0, mostNamed).map(printable), ...more])}.\n`;
}

async function exportTo(invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  const [workspace, { exportRadar, radarFormatNamed, readBandMap }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
  const format = await radarFormatNamed(formatAsked(invocation));
  const out = invocation.text("out");
  if (format.file === "" && out === undefined)
    throw new UserError(`${format.title} is a folder of files`, { hint: "Say where to: --out data" });
  const written = await exportRadar(workspace, format, readBandMap(invocation.text("map") ?? ""));
  if (written.state === "refused") throw new UserError(written.problem.message, { hint: written.problem.hint });
  if (out === undefined) terminal.out(written.files[0]?.text ?? "");
  else
    terminal.say(
      `Written: ${listed((await writeRadarFiles(out, written.files)).slice(0, 5).map(printable))}${written.files.length > 5 ? ` and ${written.files.length - 5} more` : ""}\n`,
    );
  for (const lost of written.lost) terminal.say(`${format.title} has no place for ${lost}; left out.\n`);
  return exitCode.fine;
}
