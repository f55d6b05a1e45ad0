import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { EditConflict, EditedRecord } from "#views";
import { openWorkspace } from "../open.ts";
import { editingOf } from "./editing.ts";
import { describe, expect, it } from "vitest";
import { makeRepository } from "../../../test/support/repository.ts";

const madr = `---
# who may change this: the platform team
status: proposed
date: 2026-03-01
decide-by: 2026-12-01
owner-team: platform
---

# One queue

## Context and Problem Statement

Orders wait.

## More Information

None.
`;

const nygard = `# 2. Feeds are Atom

Date: 2026-03-04

## Status

Accepted

## Context

People read feeds.
`;

const at = { madr: "docs/adr/0001-one-queue.md", nygard: "docs/adr/0002-feeds-are-atom.md" };

async function stage() {
  const { folder } = makeRepository([
    {
      changes: [
        { path: at.madr, content: madr },
        { path: at.nygard, content: nygard },
      ],
    },
  ]);
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const editing = editingOf(await openWorkspace(folder));
  return { editing, write, read: (name: string): string => readFileSync(path.join(folder, name), "utf8") };
}

const opened = (answer: { readonly state: string; readonly record?: EditedRecord }): EditedRecord => {
  if (answer.record === undefined) throw new Error(JSON.stringify(answer));
  return answer.record;
};

/** What saving `yours` says after somebody else wrote `theirs`. */
async function conflict(name: string, yours: string, theirs: string) {
  const { editing, write, read } = await stage();
  const record = opened(await editing.open({ path: name }));
  write(name, theirs);
  const files = record.files.map((file) => ({ ...file, text: yours }));
  const saved = await editing.save({ files, place: { to: "files" } });
  const [found] = saved.state === "stale" ? saved.conflicts : [];
  if (found === undefined) throw new Error(JSON.stringify(saved));
  const settle = async (choices: Parameters<typeof editing.merge>[0]["choices"]): Promise<string> => {
    const { path: where, before } = found;
    const merged = await editing.merge({
      kind: "decision",
      conflict: { path: where, before, yours: found.yours, theirs: found.theirs },
      choices,
    });
    return opened(merged).files[0]?.text ?? "";
  };
  return { found, settle, read };
}

const open = ({ pieces }: EditConflict) => pieces.filter(({ state }) => state === "open");

describe("a record that somebody else changed meanwhile", () => {
  it("is put together by field and by line; what both changed is asked, and nothing is written", async () => {
    const yours = madr.replace("decide-by: 2026-12-01", "decide-by: 2027-01-01").replace("Orders wait.", "Orders wait long.");
    const theirs = madr
      .replace("decide-by: 2026-12-01", "decide-by: 2027-02-01")
      .replace("date: 2026-03-01", "date: 2026-03-02")
      .replace("None.", "See the incident.");
    const { found, settle, read } = await conflict(at.madr, yours, theirs);
    expect(found.fields.map(({ key, both }) => [key, both])).toEqual([
      ["date", false],
      ["decide-by", true],
    ]);
    expect(open(found)).toEqual([]);
    expect(await settle({ fields: { "decide-by": "yours" }, pieces: [] })).toBe(
      theirs.replace("2027-02-01", "2027-01-01").replace("Orders wait.", "Orders wait long."),
    );
    expect(read(at.madr)).toBe(theirs);
  });

  it("asks of lines that both changed, in the file's own lines", async () => {
    const yours = madr.replace("Orders wait.", "Orders wait\nfor each other.");
    const theirs = madr.replace("Orders wait.", "Orders stand still.");
    const { found, settle } = await conflict(at.madr, yours, theirs);
    expect(open(found)).toEqual([
      { state: "open", before: ["Orders wait."], yours: ["Orders wait", "for each other."], theirs: ["Orders stand still."] },
    ]);
    expect(await settle({ fields: {}, pieces: ["yours"] })).toBe(yours);
    expect(await settle({ fields: {}, pieces: ["theirs"] })).toBe(theirs);
    expect(await settle({ fields: {}, pieces: ["both"] })).toBe(
      madr.replace("Orders wait.", "Orders wait\nfor each other.\nOrders stand still."),
    );
    await expect(settle({ fields: {}, pieces: [] })).rejects.toThrow("not all is settled");
  });

  it("keeps what you wrote into the front matter beside the fields: its lines are compared then", async () => {
    const yours = madr.replace("the platform team", "everybody").replace("owner-team: platform", "owner-team: orders");
    const theirs = madr.replace("status: proposed", "status: accepted");
    const { found, settle } = await conflict(at.madr, yours, theirs);
    expect(found.fields).toEqual([]);
    const choices = open(found).map(() => "both" as const);
    const merged = await settle({ fields: {}, pieces: choices });
    expect(merged).toContain("# who may change this: everybody");
    expect(merged).toContain("owner-team: orders");
    expect(merged).toContain("status: accepted");
  });

  it("without front matter is put together by its lines", async () => {
    const yours = nygard.replace("Accepted", "Deprecated");
    const theirs = nygard.replace("People read feeds.", "People and machines read feeds.");
    const { found, settle } = await conflict(at.nygard, yours, theirs);
    expect([found.fields, open(found)]).toEqual([[], []]);
    expect(await settle({ fields: {}, pieces: [] })).toBe(theirs.replace("Accepted", "Deprecated"));
  });
});

describe("the form of a record without front matter", () => {
  it("says what its text states, and changes it there", async () => {
    const { editing } = await stage();
    const record = opened(await editing.open({ path: at.nygard }));
    const said = Object.fromEntries(record.fields.filter(({ stated }) => stated).map(({ key, value }) => [key, value]));
    expect(said).toEqual({ title: "Feeds are Atom", status: "accepted", date: "2026-03-04" });
    const set = await editing.set({ path: at.nygard, kind: "decision", files: record.files, key: "date", value: "2026-05-06" });
    expect(set.state === "look" ? set.files[0]?.text : set).toBe(nygard.replace("2026-03-04", "2026-05-06"));
  });
});
