import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "#base";
import { temporaryFolder } from "../../test/support/repository.ts";
import { subjectOf } from "./subject.ts";

const workTree = temporaryFolder();
const folder = path.join(workTree, "src");
mkdirSync(folder);
writeFileSync(path.join(folder, "ledger.ts"), "");

const place = async (given: string, standing = folder): Promise<string> => (await subjectOf(given, { workTree, folder: standing })).id;

describe("what why is asked about", () => {
  it.each([
    ["ledger.ts", "src/ledger.ts"],
    ["./ledger.ts", "src/ledger.ts"],
    ["../docs/", "docs"],
    ["src/ledger.ts", "src/ledger.ts"],
    ["src/ledger.ts:41", "src/ledger.ts"],
    ["src/ledger.ts:41:7", "src/ledger.ts"],
    [path.join(workTree, "src", "ledger.ts"), "src/ledger.ts"],
    ["payments", "payments"],
    ["./*", "./*"],
    ["src/http-*", "src/http-*"],
  ])("%s, from the folder src, is %s", async (given, id) => {
    expect(await place(given)).toBe(id);
  });

  it("is a finding when it begins with a signal's name, and a place when it only looks like it", async () => {
    expect(await subjectOf("one-person-area:src/billing", { workTree, folder })).toEqual({
      kind: "finding",
      id: "one-person-area:src/billing",
    });
    expect(await subjectOf("c:src/billing", { workTree: undefined, folder })).toEqual({ kind: "place", id: "c:src/billing" });
  });

  it.each(["../..", "/etc/passwd", ".."])("cannot be %s: outside the repository, or all of it", async (given) => {
    await expect(place(given)).rejects.toThrow(UserError);
  });
});
