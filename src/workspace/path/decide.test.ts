import { describe, expect, it } from "vitest";
import { makeRepository } from "../../../test/support/repository.ts";
import { openWorkspace } from "../open.ts";
import { decideEdit, supersedeEdit, unsaidAfter, type Verdict } from "./decide.ts";
import { newRecord } from "./new-record.ts";

const madr = (status: string, title: string, rest = ""): string =>
  `---\nstatus: ${status}\ndate: 2024-01-02\n${rest}---\n\n# ${title}\n\n## Context and Problem Statement\n\nIt was so.\n\n## Decision Outcome\n\nIt is run already.\n`;
const accept: Verdict = { move: "decide", chosen: undefined, because: undefined, values: {} };

async function workspaceOf(files: Readonly<Record<string, string>>) {
  const repository = makeRepository([{ changes: Object.entries(files).map(([path, content]) => ({ path, content })) }]);
  const workspace = await openWorkspace(repository.folder, { store: false });
  const decision = async (path: string) => {
    const found = (await workspace.recordFiles()).set.decisions.find((record) => record.path === path);
    if (found === undefined) throw new Error(`${path} is no decision`);
    return found;
  };
  return { workspace, decision };
}

const said = (edit: Awaited<ReturnType<typeof decideEdit>>): string => (edit.state === "refused" ? edit.problem.message : edit.state);

describe("a decision", () => {
  it("that says nothing yet is accepted only where that is said, or with an outcome; rejected it always can be", async () => {
    const { workspace } = await workspaceOf({ "README.md": "x\n" });
    const { edit, path } = await newRecord(workspace, { kind: "decision", title: "Use it", values: {} });
    const text = edit.state === "done" ? new TextDecoder().decode(edit.changes[0]?.after) : "";
    const drafted = await workspaceOf({ [path]: text });
    const record = await drafted.decision(path);
    const tried = async (more: Partial<Verdict>): Promise<string> =>
      said(await decideEdit(drafted.workspace, record, { ...accept, ...more }));
    expect(await tried({})).toBe("D-1 says nothing yet: every section is as its template left it");
    expect([await tried({ asItIs: true }), await tried({ because: "it is run already" }), await tried({ move: "reject" })]).toEqual([
      "done",
      "done",
      "done",
    ]);
    expect(unsaidAfter(record, accept)[0]).toBe("the outcome");
    expect(unsaidAfter(record, { ...accept, because: "x" })).not.toContain("the outcome");
  });

  it("whose context alone is written is not accepted as it is: it does not say what is decided", async () => {
    const path = "docs/decisions/0001-one.md";
    const text = madr("proposed", "One").replace("It is run already.", "<!-- what? -->\n\n### Consequences\n\n* Good, it is known.");
    const drafted = await workspaceOf({ [path]: text });
    const record = await drafted.decision(path);
    const tried = async (more: Partial<Verdict>): Promise<string> =>
      said(await decideEdit(drafted.workspace, record, { ...accept, ...more }));
    expect(await tried({})).toBe("D-1 does not say what is decided: “Decision Outcome” is empty, or as drafted");
    expect([await tried({ asItIs: true }), await tried({ because: "it is known" })]).toEqual(["done", "done"]);
  });

  it("reopened, says why in a dated note, and nothing of what was decided changes", async () => {
    const path = "docs/decisions/0001-one.md";
    const { workspace, decision } = await workspaceOf({ [path]: madr("accepted", "One") });
    const edit = await decideEdit(workspace, await decision(path), { ...accept, move: "reopen", because: "A second provider came." });
    const text = edit.state === "done" ? new TextDecoder().decode(edit.changes[0]?.after) : "";
    expect(text).toMatch(
      /It was so\.\n\nReopened on \d{4}-\d\d-\d\d, because a second provider came\.\n\n## Decision Outcome\n\nIt is run already\.\n$/,
    );
  });

  it("names an option that the record has, if it lists any", async () => {
    const path = "docs/decisions/0001-one.md";
    const options = "## Considered Options\n\n* Rows (slow)\n* Pages\n\n## Decision Outcome";
    const { workspace, decision } = await workspaceOf({ [path]: madr("proposed", "One").replace("## Decision Outcome", options) });
    const record = await decision(path);
    const tried = async (chosen: string): Promise<string> => said(await decideEdit(workspace, record, { ...accept, chosen }));
    expect([await tried("Columns"), await tried("rows"), await tried("Pages")]).toEqual(["D-1 has no option “Columns”", "done", "done"]);
  });

  it("takes the place of another only once it is decided, and then with both ends of the link", async () => {
    const [one, two] = ["docs/decisions/0001-one.md", "docs/decisions/0002-two.md"];
    const { workspace, decision } = await workspaceOf({
      [one]: madr("accepted", "One"),
      [two]: madr("proposed", "Two", "supersedes: [ADR-0001]\n"),
    });
    expect(said(await supersedeEdit(workspace, one, two))).toBe("D-2 is proposed: it cannot take the place of another yet");
    const edit = await decideEdit(workspace, await decision(two), accept);
    expect(edit.state === "done" && edit.changes.map(({ path }) => path)).toEqual([two, one]);
  });
});
