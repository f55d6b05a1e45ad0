import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { snapshotStamp } from "./own-file.ts";
import { refreshEndOfLife } from "./refresh.ts";
import { loadSnapshot } from "./snapshot.ts";

const list = (day: string) => ({
  schema_version: "1.2.0",
  generated_at: `${day}T01:02:03+00:00`,
  result: [
    {
      name: "debian",
      identifiers: [
        { id: "pkg:docker/library/debian", type: "purl" },
        { id: "cpe:/o:debian:debian_linux", type: "cpe" },
      ],
      releases: [
        { name: "12", codename: "Bookworm", isEol: false, eolFrom: "2028-06-30" },
        { name: "7", codename: null, isEol: true, eolFrom: null },
      ],
    },
  ],
});

describe("days of end of life from a file", () => {
  const before = process.env["XDG_CACHE_HOME"];
  const folder = mkdtempSync(join(tmpdir(), "fairlead-eol-"));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeEach(() => {
    process.env["XDG_CACHE_HOME"] = join(folder, "cache");
  });
  afterEach(() => {
    if (before === undefined) delete process.env["XDG_CACHE_HOME"];
    else process.env["XDG_CACHE_HOME"] = before;
  });

  it("take the place of the older ones, and are another answer's ground", async () => {
    const stamp = snapshotStamp();
    const done = await refreshEndOfLife(file("full.json", JSON.stringify(list("2099-01-01"))));
    expect([done.asOf, done.products, done.file === undefined]).toEqual(["2099-01-01", 1, false]);
    expect(snapshotStamp()).not.toBe(stamp);
    expect((await loadSnapshot()).products).toEqual([["debian", "pkg:docker/debian", "12 2028-06-30;bookworm 2028-06-30;7 true"]]);
  });

  it("stay as they are where the list is no newer, or is none", async () => {
    expect((await refreshEndOfLife(file("old.json", JSON.stringify(list("2001-01-01"))))).file).toBeUndefined();
    await expect(refreshEndOfLife(file("x.json", "[1]"))).rejects.toThrow("is not endoflife.date's full list");
    await expect(refreshEndOfLife(join(folder, "gone.json"))).rejects.toThrow("there is no file");
  });
});
