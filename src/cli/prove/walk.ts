import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { groupedBy } from "#base";
import { viewNamed } from "#views";
import type { Output, PrivacyProof, Progress, Workspace } from "#workspace";
import type { Invocation } from "../command.ts";
import { captured } from "./captured.ts";
import { type Line, linesFor, type Subjects } from "./command-lines.ts";
import { lookAtServer } from "./server-answers.ts";
import { tableText } from "./table-text.ts";
import { lookAtViews } from "./view-answers.ts";

/** Areas and files that the walk asks about one by one; the exported pages hold many more. */
const most = 12;

/** Records of each kind that are shown one by one. */
const perKind = 2;

/** What was walked, and what it found; `refused` are command lines that gave no answer here. */
export interface Walked {
  readonly proof: PrivacyProof;
  readonly refused: readonly string[];
}

/** Asks every view, runs every command in every form, serves and exports every page, and looks at what comes out and what is kept. */
export async function walkAll(invocation: Invocation, workspace: Workspace, onProgress: (progress: Progress) => void): Promise<Walked> {
  const walk = await workspace.privacyWalk();
  const scratch = await mkdtemp(join(tmpdir(), "fairlead-privacy-"));
  try {
    const subjects = await subjectsOf(workspace, invocation.text("repo") ?? ".", scratch);
    const lines = linesFor(invocation.commands, subjects);
    const refused: string[] = [];
    for (const [index, line] of lines.entries()) {
      onProgress({ stage: "running every command", done: index, of: lines.length, unit: "commands" });
      if (!(await lookAtCommand(invocation, line, walk.look))) refused.push(`fairlead ${line.argv.join(" ")}`);
    }
    await lookAtViews(workspace, subjects, walk.look, onProgress);
    await lookAtServer(workspace, subjects, walk.look, onProgress);
    await lookAtFiles(scratch, walk.look, onProgress);
    await workspace.lookAtState(walk);
    return { proof: walk.end(), refused };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function lookAtCommand(invocation: Invocation, { argv, helpers, diff }: Line, look: (output: Output) => void): Promise<boolean> {
  const named = (option: string): readonly string[] =>
    invocation.text(option) === undefined ? [] : [`--${option}`, invocation.text(option) ?? ""];
  const words = [
    ...argv,
    ...(argv[0] === "completion" || argv[0] === "help" || argv[0] === "version"
      ? []
      : [...named("repo"), ...named("at"), ...(invocation.flag("no-store") ? ["--no-store"] : [])]),
  ];
  const { exit, out, said } = await captured(words, invocation.commands);
  const what = `fairlead ${argv.join(" ")}`;
  look({ kind: "command", what, content: diff === true ? withoutContext(out) : out, helpers });
  look({ kind: "message", what, content: said, helpers: false });
  return exit === 0;
}

/** A file that would change without the lines that stay and those that go: they are the repository's own. */
const withoutContext = (diff: string): string =>
  diff
    .split("\n")
    .filter((line) => !/^(?: {2}|- )/.test(line))
    .join("\n");

/** The files that the exports wrote: pages and models as text, tables as their rows. */
async function lookAtFiles(scratch: string, look: (output: Output) => void, onProgress: (progress: Progress) => void): Promise<void> {
  const entries = await readdir(scratch, { recursive: true, withFileTypes: true });
  for (const [index, entry] of entries.entries()) {
    onProgress({ stage: "reading what was exported", done: index, of: entries.length, unit: "files" });
    const file = join(entry.parentPath, entry.name);
    const what = relative(scratch, file);
    const helpers = /^site-people\/(data\/)?(area|file|decision|record)\/|^site-people\/(data\/)?(decisions|direction)[./]/.test(what);
    look({ kind: "export", what, content: entry.name, helpers: false });
    if (!entry.isFile()) continue;
    const bytes = await readFile(file);
    const content = /\.(html|json|md|txt|js|css|svg)$/.test(entry.name) ? bytes.toString("utf8") : bytes;
    look({ kind: "export", what, content, helpers });
    if (entry.name.endsWith(".parquet")) look({ kind: "export", what, content: await tableText(bytes), helpers: false });
  }
}

async function subjectsOf(workspace: Workspace, folder: string, scratch: string): Promise<Subjects> {
  const picture = await workspace.gather(["tree", "areas", "history", "records"]);
  const { areas, tree, records } = picture.parts;
  const files = (tree === undefined || tree.state === "unavailable" ? [] : tree.value.files).filter((file) => file.role === "source");
  const all = records === undefined || records.state === "unavailable" ? [] : records.value.all;
  const list = areas === undefined || areas.state === "unavailable" ? [] : areas.value.list;
  return {
    areas: list.slice(0, most).map((area) => area.id),
    files: evenly(
      files.map((file) => file.path),
      most,
    ),
    findings: (await findingsOf(workspace)).slice(0, most),
    analyses: workspace.analyses.map((analysis) => analysis.id),
    decisions: evenly(
      all.filter(({ kind }) => kind === "decision").map(({ path }) => path),
      most,
    ),
    records: [...groupedBy(all, ({ kind }) => kind).values()].flatMap((same) => same.slice(0, perKind).map(({ path }) => path)),
    folder,
    scratch,
  };
}

/** Some of many, spread over the whole list, so that not all lie in one folder. */
const evenly = (all: readonly string[], count: number): readonly string[] => {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
};

async function findingsOf(workspace: Workspace): Promise<readonly string[]> {
  const view = viewNamed("findings");
  if (view === undefined) return [];
  const { model } = await workspace.show(view, workspace.question({}));
  return idsIn(model);
}

/** Ids of findings in a model: every `id` beside a `severity`. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "severity" in value && "id" in value && typeof value.id === "string" ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
