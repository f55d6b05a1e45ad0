import { UserError } from "#base";
import type { Workspace } from "#workspace";
import type { Command, Invocation } from "../command.ts";
import { beginFor, openFor, present } from "../present.ts";

export const whyCommand: Command = {
  name: "why",
  task: "Before and while you change it",
  usage: [
    { call: "<path | area>", does: "what governs it, changes with it, and who can help" },
    { call: "<decision>", does: "why it was decided, whom it affects, and whether it still holds" },
    { call: "--diff [base]", does: "the same for what you changed" },
  ],
  about:
    "With --diff the same for what you changed since the merge base with a branch (by default the default branch), what is not committed included: what usually changes too, and which areas newly import each other.",
  options: [{ name: "diff", summary: "ask about what you changed; a base may follow" }],
  examples: [
    { command: "fairlead why src/billing/ledger.ts", does: "One file." },
    { command: "fairlead why src/billing", does: "A folder or an area." },
    { command: "fairlead why D-12", does: "A decision, by its number, its path or its slug." },
    { command: "fairlead why one-person-area:src/billing", does: "A finding, by the id that fairlead findings gives." },
    { command: "fairlead why --diff", does: "What you changed, against the default branch." },
    { command: "fairlead why --diff v2.0", does: "Against a tag." },
  ],
  most: 1,
  run: (invocation) => (invocation.flag("diff") ? whyChange(invocation) : whySubject(invocation)),
};

async function whySubject(invocation: Invocation): Promise<number> {
  const [given] = invocation.positionals;
  if (given === undefined || given === "")
    throw new UserError("why what?", {
      hint: "Name a path, an area or a finding: fairlead why src/billing. Or ask about your change: fairlead why --diff.",
    });
  const begun = await beginFor(invocation);
  const [workspace, { why }] = await Promise.all([begun.open(), import("../why-view.ts")]);
  const record = await decisionMeant(workspace, given);
  if (record !== undefined)
    return present(invocation, workspace, { view: (await import("../engine.ts")).decision, asked: { subject: record } });
  const subject = await workspace.subject(given);
  const asked = { subject: subject.id };
  return subject.kind === "finding"
    ? present(invocation, workspace, { view: (await import("../engine.ts")).finding, asked })
    : present(invocation, workspace, { view: why, asked, found: ({ empty }) => empty === null });
}

/** "D-12", "ADR-0012", "0012", "decision/slug", and files of prose: only these are looked for among the records. */
const likeRecord = /^(?:[A-Za-z]{1,8}-?)?\d{1,5}$|^decision\/|\.(?:md|markdown|rst|adoc)$/;

/** Path of the one decision that is meant; `undefined` for none. */
async function decisionMeant(workspace: Workspace, given: string): Promise<string | undefined> {
  if (!likeRecord.test(given) || (await workspace.subject(given)).kind === "finding") return undefined;
  const { findDecision } = await import("../engine.ts");
  const picture = await workspace.gather(["records"]);
  const named = given.includes("/") && !given.startsWith("decision/") ? (await workspace.subject(given)).id : given;
  const found = findDecision(picture, named);
  return found.state === "found" ? found.record.path : undefined;
}

async function whyChange(invocation: Invocation): Promise<number> {
  const [workspace, { change }] = await Promise.all([openFor(invocation), import("../engine.ts")]);
  const changes = await workspace.changes(invocation.positionals[0]);
  return present(invocation, workspace, { view: change, asked: { subject: changes.against, changed: changes.paths }, changes });
}
