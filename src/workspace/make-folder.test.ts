import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "#base";
import { temporaryFolder } from "../../test/support/repository.ts";
import { makeFolder } from "./make-folder.ts";

const folder = temporaryFolder();

describe("a folder to write into", () => {
  it("is made with those above it, and may be there already", async () => {
    const deep = path.join(folder, "a", "b", "c");
    await Promise.all([makeFolder(deep), makeFolder(deep)]);
    await makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });

  it("is refused below a file", async () => {
    writeFileSync(path.join(folder, "file"), "");
    await expect(makeFolder(path.join(folder, "file", "x"))).rejects.toThrow(UserError);
    await expect(makeFolder(path.join(folder, "file"))).rejects.toThrow("cannot be made (EEXIST)");
  });

  it.runIf(existsSync("/proc/self"))("is refused at once where no folder can be made", { timeout: 5_000 }, async () => {
    await expect(makeFolder("/proc/x/site")).rejects.toThrow("cannot be made");
  });
});
