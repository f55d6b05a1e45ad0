import { beforeAll, describe, expect, it } from "vitest";
import { list, record, search } from "#views";
import { openWorkspace, type Workspace } from "#workspace";
import { printed } from "../src/cli/output/format.ts";
import { plainStyle } from "../src/cli/terminal/style.ts";
import { makeRepository } from "./support/repository.ts";

const decision = (title: string, status: string): string =>
  `# ${title}\n\n## Status\n\n${status}\n\n## Context\n\nText\n\n## Decision\n\nText\n`;
const sheet = { cells: 80, style: plainStyle };

describe("records, as they are listed, shown and searched", () => {
  let workspace: Workspace;
  const ask = async <M>(view: Parameters<typeof workspace.show<M>>[0], subject: string | undefined): Promise<M> =>
    (await workspace.show(view, workspace.question({ subject, people: false }))).model;

  beforeAll(async () => {
    const { folder } = makeRepository([
      {
        changes: [
          { path: "docs/adr/0001-postgresql.md", content: decision("Use PostgreSQL for payments", "Accepted") },
          { path: "docs/adr/0002-queue.md", content: decision("A queue", "Nobody knows") },
          { path: "lib/adr/0002-cache.md", content: decision("A cache", "Proposed") },
          {
            path: "direction/principles/simple.md",
            content: "---\ntitle: Simple first\nrank: 1\nconcern: architecture\n---\n\n# Simple first\n",
          },
        ],
      },
    ]);
    workspace = await openWorkspace(folder, { store: false });
  });

  it("a kind without a lifecycle says nothing of a status", async () => {
    const model = await ask(list, "principle");
    expect(model.answer).toBe("1 principle.");
    expect(model.records.map(({ status }) => status)).toEqual([null]);
    const text = printed(list, model, [], "text", sheet);
    expect(text).not.toContain("status");
    expect(text).not.toContain("not stated");
  });

  it("problems of the records stand beside those of the repository in JSON", async () => {
    const model = await ask(list, "decision");
    const own = { path: "fairlead.yaml", line: 1, message: "it is odd", hint: "Mend it." };
    const json: unknown = JSON.parse(printed(list, model, [own], "json", sheet));
    expect(json).toMatchObject({
      problems: [own, { path: "docs/adr/0002-queue.md", line: 5, message: 'its status "Nobody knows" is none that is known' }],
    });
  });

  it("a number that means two names the paths of both, and the command that shows one", async () => {
    const model = await ask(record, "D-2");
    expect(model.empty).toEqual({
      what: "`D-2` means 2 records.",
      why: "Name the path of one: `docs/adr/0002-queue.md` and `lib/adr/0002-cache.md`.",
      next: "fairlead show docs/adr/0002-queue.md",
    });
  });

  it("a slip is forgiven in titles, where nothing holds what was typed", async () => {
    const exact = await ask(search, "postgresql");
    expect([exact.near, exact.found.map(({ name }) => name)]).toEqual([false, ["D-1"]]);
    const slip = await ask(search, "postgersql paymnets");
    expect([slip.near, slip.found.map(({ name, where }) => [name, where])]).toEqual([true, [["D-1", "title"]]]);
    const none = await ask(search, "kubernetes");
    expect([none.near, none.found]).toEqual([false, []]);
  });
});
