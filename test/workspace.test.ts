import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { overview, why } from "#views";
import { openWorkspace, type Shown } from "#workspace";
import { makeRepository } from "./support/repository.ts";
import { sampleCommits } from "./support/sample.ts";

const { folder } = makeRepository(sampleCommits());

describe("a workspace", () => {
  it("shows the newest year first and the whole after it, once each, and the whole is the same without", async () => {
    const seen: Shown<unknown>[] = [];
    const reading = await openWorkspace(folder, { store: false });
    const whole = await reading.show(overview, reading.question({}), { onPartial: (shown) => void seen.push(shown) });
    const plain = await openWorkspace(folder, { store: false });
    expect(seen.length).toBeLessThanOrEqual(1);
    expect(whole.model).toEqual((await plain.show(overview, plain.question({}))).model);
  });

  it("reads a part once, however many ask for it at the same time", async () => {
    const workspace = await openWorkspace(folder, { store: false });
    const [a, b] = await Promise.all([workspace.gather(["tree", "history"]), workspace.gather(["history", "tree"])]);
    expect(a).toBe(b);
  });

  it("stops when it is told to, and can be asked again", async () => {
    const workspace = await openWorkspace(folder, { store: false });
    const stop = new AbortController();
    stop.abort();
    await expect(workspace.gather(["history"], { signal: stop.signal })).rejects.toThrow("aborted");
    expect((await workspace.gather(["history"])).parts.history?.state).toBe("ready");
  });

  it("asks at the commit named: configuration, code and history as they were", async () => {
    const grown = makeRepository([
      ...sampleCommits(8),
      { changes: [{ path: "fairlead.yaml", content: "repo: later/name\n" }], time: 1_710_000_000 },
    ]);
    const [now, then] = [await openWorkspace(grown.folder), await openWorkspace(grown.folder, { at: "HEAD~1" })];
    expect([now.repository.name, now.repository.branch]).toEqual(["later/name", "main"]);
    expect(then.config.repo).toBeUndefined();
    const { model } = await then.show(why, then.question({ subject: "src/billing/ledger.ts" }));
    expect(model.sheet.at.oid).toBe(grown.commits[7]);
  });

  it("says when fairlead.yaml is read as it lies in the work tree, also when HEAD is named otherwise", async () => {
    const { folder: edited } = makeRepository([
      ...sampleCommits(4),
      { changes: [{ path: "fairlead.yaml", content: "repo: a/b\n" }], time: 1_712_000_000 },
    ]);
    writeFileSync(path.join(edited, "fairlead.yaml"), "repo: c/d\n");
    const [head, main, before] = [
      await openWorkspace(edited),
      await openWorkspace(edited, { at: "main" }),
      await openWorkspace(edited, { at: "main~1" }),
    ];
    expect([head.repository.name, main.repository.name, before.config.repo]).toEqual(["c/d", "c/d", undefined]);
    const steering = (await head.around()).settings.find(({ file }) => file === "fairlead.yaml");
    expect(steering).toMatchObject({
      found: true,
      does: "names areas, teams and people; sets options; read as it lies in the work tree, not committed",
    });
  });

  it("says of what is read as committed that the work tree has it otherwise, or has one that is not committed", async () => {
    const { folder: edited } = makeRepository([
      ...sampleCommits(4),
      { changes: [{ path: ".gitattributes", content: "*.gen linguist-generated\n" }], time: 1_712_000_000 },
    ]);
    writeFileSync(path.join(edited, ".mailmap"), "Ada Example <ada@example.org>\n");
    writeFileSync(path.join(edited, ".gitattributes"), "*.gen linguist-vendored\n");
    const workspace = await openWorkspace(edited, { store: false });
    const said = (await workspace.around()).settings.map(({ file, found, does }) => [file, found, does.split("; ").at(-1)]);
    expect(said).toContainEqual([".mailmap", false, "the one in the work tree is read once it is committed"]);
    expect(said).toContainEqual([".gitattributes", true, "read as committed, which the work tree has otherwise"]);
    const before = await (await openWorkspace(edited, { at: "HEAD~1", store: false })).around();
    expect(before.settings.map(({ does }) => does).join()).not.toContain("work tree");
  });

  it("knows teams by the mails of their handles", async () => {
    const yaml = "people:\n  ada: [ada@example.org]\n  bo: [BO@example.org]\nteams:\n  money: ['@ada']\n  goods: [bo, cy@example.org]\n";
    const { folder: teamed } = makeRepository([
      ...sampleCommits(12),
      { changes: [{ path: "fairlead.yaml", content: yaml }], time: 1_715_000_000 },
    ]);
    const workspace = await openWorkspace(teamed, { store: false });
    const { teams } = (await workspace.gather(["teams"])).parts;
    expect(teams?.state).toBe("ready");
    expect(teams?.state === "ready" ? [teams.value.names, [...teams.value.ofPerson].toSorted((a, b) => a - b)] : []).toEqual([
      ["money", "goods"],
      [0, 1, 1],
    ]);
  });
});
