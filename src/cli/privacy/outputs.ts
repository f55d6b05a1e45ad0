import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportSite } from "#server";
import type { Workspace } from "#workspace";
import { renderMarkdown } from "../markdown/render.ts";
import { jsonText } from "../output/json.ts";
import { renderTerminal } from "../terminal/render.ts";
import { plainStyle } from "../terminal/style.ts";
import { version } from "../version.ts";
import { type Hashes, inspectStored } from "./inspect-bytes.ts";
import { inspectModel, inspectNameless, inspectText, type Leak } from "./inspect.ts";
import type { Names } from "./names.ts";
import type { Asking } from "./questions.ts";

/** One output that was looked at, and what it holds that it must not. */
export interface Output {
  readonly kind: string;
  readonly bytes: number;
  readonly leaks: readonly Leak[];
}

/** A view's answer as it is printed, sent and passed on: with names asked for, and without. */
export async function viewOutputs(workspace: Workspace, { view, asked }: Asking, names: Names): Promise<readonly Output[]> {
  const where = `${view.name} ${asked.subject ?? asked.changed?.[0] ?? ""}`.trim();
  const named = await workspace.show(view, workspace.question({ ...asked, people: true }));
  const nameless = await workspace.show(view, workspace.question({ ...asked, people: false }));
  const text = renderTerminal(view.document(named.model), 80, plainStyle);
  const passedOn = [
    { kind: "answers as JSON and over the API", text: jsonText(nameless.model) },
    { kind: "answers as Markdown", text: renderMarkdown(view.document(nameless.model)) },
  ];
  return [
    { kind: "answers on the terminal", bytes: text.length, leaks: inspectText(where, text, names) },
    { kind: "answers with --people", bytes: jsonText(named.model).length, leaks: inspectModel(where, named.model, names) },
    ...passedOn.map((output) => ({ kind: output.kind, bytes: output.text.length, leaks: inspectNameless(`${where} (${output.kind})`, output.text, names, 7) })),
  ];
}

/** The static export, written to a folder that is taken away again. */
export async function siteOutputs(workspace: Workspace, names: Names): Promise<readonly Output[]> {
  const folder = await mkdtemp(join(tmpdir(), "fairlead-privacy-"));
  try {
    await exportSite(workspace, join(folder, "site"), { version, markdown: renderMarkdown, files: 25 });
    const files = await filesBelow(folder);
    return await Promise.all(files.map(async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      return { kind: "files of the static export", bytes: text.length, leaks: inspectNameless(file, text, names, 7) };
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is kept on disk between runs. */
export async function storedOutputs(workspace: Workspace, names: Names, hashes: Hashes): Promise<readonly Output[]> {
  const { state } = await workspace.around();
  if (state === undefined) return [];
  return Promise.all((await filesBelow(state.folder)).map(async (file) => {
    const bytes = await readFile(join(state.folder, file));
    return { kind: "files of the state folder", bytes: bytes.length, leaks: inspectStored(file, bytes, names, hashes) };
  }));
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}
