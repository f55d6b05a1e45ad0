import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isoDay } from "#base";
import { value } from "#picture";
import type { RecordSet } from "#records";
import { makeRepository, type TestRepository } from "../../../test/support/repository.ts";
import { openWorkspace } from "../open.ts";

const record = (status: string, text = "Text"): string => `# A\n\n## Status\n\n${status}\n\n## Context\n\n${text}\n\n## Decision\n\nText\n`;
const put = (file: string, content: string) => ({ path: file, content });

async function recordsOf(folder: string, at?: string): Promise<RecordSet> {
  const workspace = await openWorkspace(folder, { store: false, at });
  const set = value(await workspace.gather(["records"]), "records");
  if (set === undefined) throw new Error("no records were read");
  return set;
}

const statuses = (set: RecordSet): readonly string[] =>
  set.decisions.map((each) => `${each.path} ${each.status.value}${each.uncommitted === true ? " uncommitted" : ""}`);

function write(repository: TestRepository, file: string, text: string): void {
  mkdirSync(path.join(repository.folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(repository.folder, file), text);
}

describe("where records come from", () => {
  const log = () =>
    makeRepository([
      {
        changes: [
          put("docs/adr/0001-a.md", record("Accepted")),
          put("docs/adr/0002-b.md", record("Proposed")),
          put("docs/adr/template.md", record("Proposed")),
        ],
      },
    ]);

  it("is the work tree at its HEAD, what differs marked; and a commit that was asked for", async () => {
    const repository = log();
    const [first = ""] = repository.commits;
    repository.add([{ changes: [put("docs/adr/0001-a.md", record("Deprecated"))] }]);
    repository.git("checkout", "-q", "-f", "main");
    write(repository, "docs/adr/0002-b.md", record("Rejected"));
    write(repository, "docs/adr/0003-c.md", record("Proposed"));
    expect(statuses(await recordsOf(repository.folder))).toEqual([
      "docs/adr/0001-a.md deprecated",
      "docs/adr/0002-b.md rejected uncommitted",
      "docs/adr/0003-c.md proposed uncommitted",
    ]);
    expect(statuses(await recordsOf(repository.folder, first))).toEqual(["docs/adr/0001-a.md accepted", "docs/adr/0002-b.md proposed"]);
  });

  it("dates a record that says no day by its first commit, under whatever name and folder", async () => {
    const repository = makeRepository([
      { time: Date.UTC(2021, 11, 14) / 1000, changes: [put("old/0001-a.md", record("Accepted"))] },
      {
        time: Date.UTC(2022, 2, 1) / 1000,
        changes: [{ path: "old/0001-a.md", remove: true }, put("docs/ADRs/0001-a.md", record("Accepted"))],
      },
      {
        time: Date.UTC(2022, 8, 8) / 1000,
        changes: [
          { path: "docs/ADRs/0001-a.md", remove: true },
          put("docs/adr/0001-a.md", record("Accepted")),
          put("docs/adr/0002-b.md", "# B\n\n## Status\n\nProposed\n"),
        ],
      },
    ]);
    expect((await recordsOf(repository.folder)).decisions.map(({ date }) => (date === undefined ? undefined : isoDay(date.value)))).toEqual(
      ["2021-12-14", "2022-09-08"],
    );
  });

  it("dates a record by its first commit on a branch that moved it out of the root before it was merged", async () => {
    const repository = makeRepository([
      { changes: [put("readme.txt", "A\n")] },
      { time: Date.UTC(2024, 4, 5) / 1000, branch: "draft", changes: [put("draft.md", record("Accepted"))] },
      { branch: "draft", changes: [{ path: "draft.md", remove: true }, put("docs/adr/0001-a.md", record("Accepted"))] },
      { parents: [0], changes: [put("readme.txt", "B\n")] },
      { parents: [3, 2], changes: [put("docs/adr/0001-a.md", record("Accepted"))] },
    ]);
    const [only] = (await recordsOf(repository.folder)).decisions;
    expect(only?.date === undefined ? undefined : isoDay(only.date.value)).toBe("2024-05-05");
  });

  it("is the commit where there is no work tree", async () => {
    const repository = makeRepository([{ changes: [put("doc/adr/0001-a.md", record("Accepted"))] }], { bare: true });
    expect(statuses(await recordsOf(repository.folder))).toEqual(["doc/adr/0001-a.md accepted"]);
  });

  it("leaves out a link to a record and what is no text, and says so", async () => {
    const repository = log();
    repository.git("checkout", "-q", "-f", "main");
    symlinkSync("0001-a.md", path.join(repository.folder, "docs/adr/0003-link.md"));
    write(repository, "docs/adr/0004-bytes.md", "# A\0\0");
    const set = await recordsOf(repository.folder);
    expect(set.decisions.length).toBe(2);
    expect(set.left.slice(0, 2)).toEqual([
      { path: "docs/adr/0003-link.md", because: "it is a link, not a file of its own" },
      { path: "docs/adr/0004-bytes.md", because: "it is no text" },
    ]);
  });

  it("leaves out a link of a commit, and says so", async () => {
    const repository = makeRepository(
      [
        {
          changes: [put("docs/adr/0001-a.md", record("Accepted")), { path: "docs/adr/0002-link.md", content: "0001-a.md", mode: "120000" }],
        },
      ],
      { bare: true },
    );
    const set = await recordsOf(repository.folder);
    expect(statuses(set)).toEqual(["docs/adr/0001-a.md accepted"]);
    expect(set.left).toEqual([{ path: "docs/adr/0002-link.md", because: "it is a link, not a file of its own" }]);
  });

  it("leaves out what was deleted, what a link leads out to, and templates, and says so", async () => {
    const repository = log();
    repository.git("checkout", "-q", "-f", "main");
    rmSync(path.join(repository.folder, "docs/adr/0001-a.md"));
    rmSync(path.join(repository.folder, "docs/adr/0002-b.md"));
    symlinkSync("/etc/hostname", path.join(repository.folder, "docs/adr/0002-b.md"));
    const set = await recordsOf(repository.folder);
    expect(statuses(set)).toEqual([]);
    expect(set.left).toEqual([
      { path: "docs/adr/0002-b.md", because: "it is a link out of the work tree" },
      { path: "docs/adr/template.md", because: "it is a template" },
    ]);
  });

  it("takes the day of the first commit where a record says none", async () => {
    const repository = makeRepository([
      { changes: [put("docs/adr/0001-a.md", record("Accepted"))] },
      { changes: [put("docs/adr/0001-a.md", record("Accepted", "More"))] },
    ]);
    expect((await recordsOf(repository.folder)).decisions[0]?.date).toMatchObject({ value: 1_704_067_200, confidence: "inferred" });
  });
});

describe("which folders are logs", () => {
  const logsIn = async (...files: readonly (readonly [string, string])[]) =>
    (await recordsOf(makeRepository([{ changes: files.map(([file, text]) => put(file, text)) }]).folder)).logs.map(
      ({ folder, because, records }) => [folder, because, records.length],
    );

  it("are those that other tools' files name", async () => {
    expect(await logsIn(["notes/choices/0001-a.md", record("Accepted")], [".adr-dir", "notes/choices\n"])).toEqual([
      ["notes/choices", "named in .adr-dir", 1],
    ]);
    expect(
      await logsIn(["a/choices/20240101-a.md", record("Accepted")], ["a/.log4brains.yml", "project:\n  adrFolder: ./choices\n"]),
    ).toEqual([["a/choices", "named in a/.log4brains.yml", 1]]);
    expect(
      await logsIn(
        ["x/0001-a.md", record("Accepted")],
        ["catalog-info.yaml", "metadata:\n  annotations:\n    backstage.io/adr-location: x\n"],
      ),
    ).toEqual([["x", "named in catalog-info.yaml", 1]]);
  });

  it("that a file still names are told of when a commit took them away", async () => {
    const hint = put(".log4brains.yml", "project:\n  adrFolder: ./docs/choices\n");
    const log = ["0001-a", "0002-b"].map((name) => put(`docs/choices/${name}.md`, record("Accepted")));
    const removal = log.map((file) => ({ path: file.path, remove: true as const }));
    const repository = makeRepository([{ changes: [hint, ...log] }, { changes: removal }]);
    const [problem, ...more] = (await recordsOf(repository.folder)).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ path: ".log4brains.yml" });
    expect(problem?.message).toMatch(/^it names docs\/choices, which held 2 records until \d+ \w+ \d{4}, taken from there by \w{9}$/);
    const before = / --at (\w+)$/.exec(problem?.hint ?? "")?.[1];
    const then = await recordsOf(repository.folder, before);
    expect([then.decisions.length, then.problems]).toEqual([2, []]);
  });

  it("are any others most of whose texts read as records, and no tutorial", async () => {
    const three = (folder: string, text: string) => ["0001-a", "0002-b", "0003-c"].map((name) => [`${folder}/${name}.md`, text] as const);
    expect(await logsIn(...three("notes", record("Accepted")), ...three("guide", "# Step\n\nDo this.\n"))).toEqual([
      ["notes", "3 of its 3 texts are numbered, and most of them read as decision records", 3],
    ]);
  });

  it("hold what is named otherwise too, when it reads as a record", async () => {
    const repository = makeRepository([
      {
        changes: [
          put("docs/adr/0001-a.md", record("Accepted")),
          put("docs/adr/0002-b.md", record("Accepted")),
          put("docs/adr/old/one.md", record("Obsolete")),
          put("docs/adr/process.md", "# How we do it\n"),
        ],
      },
    ]);
    const set = await recordsOf(repository.folder);
    expect(statuses(set)).toContain("docs/adr/old/one.md deprecated");
    expect(set.left).toEqual([{ path: "docs/adr/process.md", because: "it says no status and has no section of a decision" }]);
  });
});

describe("how statuses moved", () => {
  async function movesOf(repository: TestRepository): Promise<readonly string[]> {
    const workspace = await openWorkspace(repository.folder, { store: false });
    const events = value(await workspace.gather(["statuses", "history"]), "statuses") ?? [];
    return events.map(({ path: file, from, to, commit }) => `${commit} ${file} ${from ?? "new"} > ${to}`);
  }

  it("is told by the versions of each record, renames followed; an edit moves nothing", async () => {
    const repository = makeRepository([
      { changes: [put("docs/adr/0001-a.md", record("Proposed"))] },
      { changes: [put("docs/adr/0001-a.md", record("Proposed", "Edited"))] },
      { changes: [put("docs/adr/0001-a.md", record("Accepted", "Edited"))] },
      { changes: [{ path: "docs/adr/0001-a.md", to: "docs/decisions/0001-a.md" }] },
      { changes: [put("docs/decisions/0001-a.md", record("To be seen", "Edited"))] },
      { changes: [put("docs/decisions/0001-a.md", record("Superseded by ADR-2", "Edited"))] },
    ]);
    expect(await movesOf(repository)).toEqual([
      "0 docs/decisions/0001-a.md new > proposed",
      "2 docs/decisions/0001-a.md proposed > accepted",
      "5 docs/decisions/0001-a.md accepted > superseded",
    ]);
  });

  it("moves nothing to and fro for work side by side", async () => {
    const repository = makeRepository([
      { changes: [put("docs/adr/0001-a.md", record("Proposed"))] },
      { changes: [put("docs/adr/0001-a.md", record("Accepted"))] },
      { changes: [put("docs/adr/0001-a.md", record("Proposed", "Beside"))], parents: [0], branch: "side" },
      { changes: [put("docs/adr/0001-a.md", record("Accepted", "Beside"))], parents: [1, 2] },
    ]);
    expect(await movesOf(repository)).toEqual(["0 docs/adr/0001-a.md new > proposed", "1 docs/adr/0001-a.md proposed > accepted"]);
  });
});
