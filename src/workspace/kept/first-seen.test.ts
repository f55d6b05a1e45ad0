import { describe, expect, it } from "vitest";
import { emptyConfig } from "#picture";
import { kinds, readRecordSet } from "#records";
import { openStore } from "#store";
import { noRecords } from "../records/nothing.ts";
import { firstSeenForm, keptFirstSeen } from "./first-seen.ts";
import { jsonBytes } from "./json.ts";
import { findKept } from "./kept.ts";

const memory = () => openStore({ commonDir: "" }, { off: true });

describe("when records were first committed", () => {
  it("is walked for once, and then for those alone that are new", async () => {
    const store = await memory();
    const walked: (readonly string[])[] = [];
    const walk = (paths: readonly string[]) => {
      walked.push(paths);
      return Promise.resolve(new Map(paths.filter((path) => path !== "nobody-knows.md").map((path) => [path, path.length])));
    };
    const first = await keptFirstSeen(store, "key", ["a.md", "nobody-knows.md"], walk);
    expect([...first]).toEqual([["a.md", 4]]);
    expect([...(await keptFirstSeen(store, "key", ["nobody-knows.md", "a.md"], walk))]).toEqual([["a.md", 4]]);
    expect([...(await keptFirstSeen(store, "key", ["a.md", "ab.md"], walk))]).toEqual([
      ["a.md", 4],
      ["ab.md", 5],
    ]);
    await keptFirstSeen(store, "another commit", ["a.md"], walk);
    expect(walked).toEqual([["a.md", "nobody-knows.md"], ["ab.md"], ["a.md"]]);
  });

  it("is not believed in another form", async () => {
    const store = await memory();
    for (const rows of [{}, [["a.md"]], [["a.md", "yesterday"]], [[1, 2]]]) {
      await store.add(firstSeenForm.kind, { meta: { key: "key" }, columns: { rows: jsonBytes(rows) } });
      expect(await findKept(store, firstSeenForm, "key")).toBeUndefined();
    }
  });
});

describe("the records of a repository that holds none", () => {
  it("are what a reader makes of no file", async () => {
    const left = [{ path: "docs/x.md", because: "it is a template" }];
    const read = await readRecordSet({ files: [], sidecar: undefined, folder: "direction", logs: [], left }, kinds);
    const { find, ...known } = noRecords(emptyConfig, left);
    expect({ ...read, find: undefined }).toEqual({ ...known, find: undefined });
    expect([find("D-1"), read.find("D-1")]).toEqual([[], []]);
  });
});
