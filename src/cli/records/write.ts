import { decodePath, exitCode, lineDiff, printable } from "#base";
import type { Edit, FileChange, Workspace } from "#workspace";
import type { Invocation, Option } from "../command.ts";
import { jsonText, schemaOf } from "../output/json.ts";
import { savedWords } from "../output/saved.ts";

/** How whatever writes a record can be asked for it. */
export const writeOptions: readonly Option[] = [
  { name: "branch", value: "<name>", summary: "commit it on this branch; what is checked out stays" },
  { name: "dry-run", summary: "print what would be written, and write nothing" },
];

/** What came of it, beside the exit code: whether anything is on disk now. */
export interface Written {
  readonly exit: number;
  readonly written: boolean;
}

/** Shows an edit, and writes it unless it is a dry run: to the work tree, or as a commit on a branch. */
export async function writeEdit(invocation: Invocation, workspace: Workspace, edit: Edit, message: string): Promise<Written> {
  const { terminal } = invocation;
  const json = invocation.flag("json");
  if (edit.state === "refused") {
    const { text, exit } = savedWords(edit);
    terminal.say(text);
    return { exit, written: false };
  }
  const dry = invocation.flag("dry-run");
  if (!json) terminal.out(edit.changes.map((change) => changeText(change, dry)).join("\n"));
  if (dry) {
    if (json) terminal.out(jsonOf(edit.changes, false, null));
    return { exit: exitCode.fine, written: false };
  }
  const branch = invocation.text("branch");
  const saved = await workspace.save(edit.changes, branch === undefined ? { to: "files" } : { to: "branch", branch, message });
  const { text, exit } = savedWords(saved);
  if (exit !== exitCode.fine) terminal.say(text);
  else if (json) terminal.out(jsonOf(edit.changes, true, saved.state === "saved" ? (saved.commit ?? null) : null));
  else terminal.out(`\n${text}`);
  return { exit, written: exit === exitCode.fine && edit.changes.length > 0 };
}

/** A new file whole when nothing is written, else its place and lines; of a file that was there, what changes. */
function changeText({ path, before, after }: FileChange, whole: boolean): string {
  const text = decodePath(after);
  if (before === undefined)
    return whole ? `${printable(path)}\n\n${printableLines(text)}` : `${printable(path)}  new, ${text.split("\n").length - 1} lines\n`;
  const lines = lineDiff(decodePath(before), text).map(({ mark, text: one }) => `${mark} ${printable(one)}\n`);
  return `${printable(path)}\n${lines.join("")}`;
}

const printableLines = (text: string): string =>
  text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => `${printable(line.replaceAll("\t", "    "))}\n`)
    .join("");

function jsonOf(
  changes: readonly FileChange[],
  written: boolean,
  commit: { readonly branch: string; readonly oid: string } | null,
): string {
  return jsonText({
    schema: schemaOf("written"),
    written,
    commit,
    changes: changes.map(({ path, before, after }) => ({
      path,
      before: before === undefined ? null : decodePath(before),
      after: decodePath(after),
    })),
  });
}
