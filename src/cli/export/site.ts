import { counted, exitCode, printable } from "#base";
import { exportSite } from "#server";
import type { Invocation } from "../command.ts";
import { renderMarkdown } from "../markdown/render.ts";
import { openFor, progressFor } from "../present.ts";
import { version } from "../version.ts";

/** Writes the pages into a folder, and says what was written and what was left out. */
export async function writeSite(invocation: Invocation, folder: string): Promise<number> {
  const workspace = await openFor(invocation, invocation.positionals[0]);
  const progress = progressFor(invocation);
  const written = await exportSite(workspace, folder, {
    version,
    markdown: renderMarkdown,
    people: invocation.flag("people"),
    onProgress: (done, of) => progress.report({ stage: "writing", done, of, unit: "pages" }),
  }).finally(progress.clear);
  invocation.terminal.out(`${counted(written.pages, "page")} in ${printable(folder)}\n`);
  if (!invocation.flag("quiet")) invocation.terminal.say(written.left.map((sentence) => `${printable(sentence)}\n`).join(""));
  return exitCode.fine;
}
