import { type View, views } from "#views";
import type { Asked, Output, Progress, Workspace } from "#workspace";
import { renderMarkdown } from "../markdown/render.ts";
import { jsonText } from "../output/json.ts";
import { plainStyle } from "../terminal/style.ts";
import { renderTerminal } from "../terminal/render.ts";
import type { Subjects } from "./command-lines.ts";

/** Asks every view of the catalogue about everything it can be asked about, with names wanted and without. */
export async function lookAtViews(
  workspace: Workspace,
  subjects: Subjects,
  look: (output: Output) => void,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  for (const [index, view] of views.entries()) {
    onProgress({ stage: "asking every view", done: index, of: views.length, unit: "views" });
    // An estate is a list of repositories, asked through the command that takes several.
    if (view.name === "estate") continue;
    for (const asked of questionsFor(view, subjects)) await lookAtView(workspace, view, asked, look);
  }
}

/** Views that show owners as records state them (people.md, rule 2), where names are asked for. */
const statingNames: ReadonlySet<string> = new Set(["decisions", "direction", "list", "record", "ahead"]);

async function lookAtView(workspace: Workspace, view: View<unknown>, asked: Asked, look: (output: Output) => void): Promise<void> {
  const what = `${view.name} ${asked.subject ?? asked.changed?.[0] ?? ""}`.trim();
  for (const people of [false, true]) {
    const { model } = await workspace.show(view, workspace.question({ ...asked, people }));
    const document = view.document(model);
    const helpers = people && (view.names || statingNames.has(view.name));
    look({ kind: "view", what, content: jsonText(model), helpers });
    look({ kind: "view", what: `${what} (Markdown)`, content: renderMarkdown(document), helpers });
    look({ kind: "view", what: `${what} (text)`, content: renderTerminal(document, 80, plainStyle), helpers });
  }
}

function questionsFor(view: View<unknown>, { areas, files, findings, analyses, decisions, records }: Subjects): readonly Asked[] {
  const about: Readonly<Record<string, readonly Asked[]>> = {
    why: [...areas, ...files].map((subject) => ({ subject })),
    finding: findings.map((subject) => ({ subject })),
    decision: decisions.map((subject) => ({ subject })),
    record: records.map((subject) => ({ subject })),
    change: [{ changed: files }],
    analysis: analyses.map((subject) => ({ subject })),
    search: [{ subject: areas[0] ?? "" }],
  };
  return about[view.name] ?? [{}];
}
