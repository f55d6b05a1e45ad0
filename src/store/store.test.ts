import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/support/repository.ts";
import { openStore } from "./open.ts";
import { DamagedSegment, type SegmentContent } from "./types.ts";

const kind = { name: "things", version: 2 } as const;
const content = (seed: number): SegmentContent => ({
  meta: { seed, word: "x" },
  columns: { ints: Int32Array.of(seed, -1), words: Uint32Array.of(4_000_000_000), bytes: Uint8Array.of(1, 2, 3) },
});
const commonDir = (): string => realpathSync(temporaryFolder());
const seeds = async (store: Awaited<ReturnType<typeof openStore>>): Promise<readonly unknown[]> =>
  (await store.segments(kind)).map(({ meta }) => meta["seed"]);

/** A collector on demand, without starting this process with a flag. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  return () => void (typeof collect === "function" && Reflect.apply(collect, undefined, []));
}

const openFiles = (folder: string): number =>
  readdirSync("/proc/self/fd").filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(folder);
    } catch {
      // The listing's own descriptor is gone by now.
      return false;
    }
  }).length;

describe.runIf(existsSync("/proc/self/fd"))("files of segments", () => {
  it("are closed when nobody holds the segment any more", async () => {
    const collect = collector();
    const folder = commonDir();
    const store = await openStore({ commonDir: folder });
    await store.add(kind, content(1));
    for (let time = 0; time < 50; time++) await store.segments(kind);
    await expect
      .poll(() => {
        collect();
        return openFiles(folder);
      })
      .toBe(0);
  });

  it("stay open for what is held, though it was replaced", async () => {
    const collect = collector();
    const store = await openStore({ commonDir: commonDir() });
    await store.add(kind, content(1));
    const [held] = await store.segments(kind);
    await store.add(kind, content(2), held === undefined ? [] : [held]);
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(held?.ints("ints")).toEqual(Int32Array.of(1, -1));
  });

  it("are not kept open for segments of another key", async () => {
    const folder = commonDir();
    const store = await openStore({ commonDir: folder });
    for (const key of ["a", "b", "c"]) await store.add(kind, { ...content(1), meta: { key } });
    expect((await store.newest(kind, "a"))?.meta["key"]).toBe("a");
    expect(openFiles(folder)).toBe(1);
  });
});

describe("segments", () => {
  for (const off of [false, true]) {
    it(`come back as they were put, oldest first${off ? ", in memory too" : ""}`, async () => {
      const store = await openStore({ commonDir: commonDir() }, { off });
      for (const seed of [1, 2, 3]) expect(await store.add(kind, content(seed))).toBe(true);
      const [first] = await store.segments(kind);
      expect([first?.ints("ints"), first?.words("words"), first?.bytes("bytes"), first?.meta["word"]]).toEqual([
        Int32Array.of(1, -1),
        Uint32Array.of(4_000_000_000),
        Uint8Array.of(1, 2, 3),
        "x",
      ]);
      expect(() => first?.ints("bytes")).toThrow(DamagedSegment);
      await store.add(kind, content(4), (await store.segments(kind)).slice(0, 2));
      expect(await seeds(store)).toEqual([3, 4]);
      expect(await store.segments({ name: "things", version: 3 })).toEqual([]);
    });

    it(`are found by their key, the newest of it${off ? ", in memory too" : ""}`, async () => {
      const store = await openStore({ commonDir: commonDir() }, { off });
      for (const [seed, key] of [
        [1, "a"],
        [2, "a"],
        [3, "b"],
      ] as const)
        await store.add(kind, { ...content(seed), meta: { seed, key } });
      expect((await store.newest(kind, "a"))?.meta["seed"]).toBe(2);
      expect((await store.newest(kind, "b"))?.ints("ints")).toEqual(Int32Array.of(3, -1));
      expect(await store.newest(kind, "c")).toBeUndefined();
      expect(await store.newest({ name: "things", version: 3 }, "a")).toBeUndefined();
    });
  }

  it("of an earlier form are removed when one of this form is written", async () => {
    const store = await openStore({ commonDir: commonDir() });
    await store.add({ name: "things", version: 1 }, content(1));
    await store.add(kind, content(2));
    expect(readdirSync(store.folder ?? "").length).toBe(1);
  });

  it("are not taken from a file that is cut short, a link, or a folder", async () => {
    const store = await openStore({ commonDir: commonDir() });
    await store.add(kind, content(1));
    const folder = store.folder ?? "";
    const [name = ""] = readdirSync(folder);
    const bytes = readFileSync(path.join(folder, name));
    for (let length = 0; length < bytes.length - 8; length += 7) {
      writeFileSync(path.join(folder, name), bytes.subarray(0, length));
      expect(await seeds(store)).toEqual([]);
    }
    symlinkSync("/etc/hostname", path.join(folder, "things-2.00000007.00000000.segment"));
    mkdirSync(path.join(folder, "things-2.00000008.00000000.segment"));
    expect(await seeds(store)).toEqual([]);
  });

  it("whose bytes were changed are found out column by column", async () => {
    const store = await openStore({ commonDir: commonDir() });
    await store.add(kind, content(1));
    const file = path.join(store.folder ?? "", readdirSync(store.folder ?? "")[0] ?? "");
    const bytes = readFileSync(file);
    bytes[bytes.length - 8] = 99;
    writeFileSync(file, bytes);
    const [segment] = await store.segments(kind);
    expect(segment?.ints("ints")).toEqual(Int32Array.of(1, -1));
    expect(() => segment?.bytes("bytes")).toThrow(DamagedSegment);
  });

  it("are still written when a killed run left its lock behind", async () => {
    const store = await openStore({ commonDir: commonDir() });
    // No process has this number: Linux and macOS end far below.
    writeFileSync(path.join(store.folder ?? "", "lock"), "999999999");
    expect(await store.add(kind, content(1))).toBe(true);
    expect(existsSync(path.join(store.folder ?? "", "lock"))).toBe(false);
  });
});

describe("where state lies", () => {
  const before = process.env["XDG_CACHE_HOME"];
  afterEach(() => {
    if (before === undefined) delete process.env["XDG_CACHE_HOME"];
    else process.env["XDG_CACHE_HOME"] = before;
  });

  it("is in the git folder, unless that or the folder in it is a link", async () => {
    process.env["XDG_CACHE_HOME"] = commonDir();
    const own = commonDir();
    expect((await openStore({ commonDir: own })).folder).toBe(path.join(own, "fairlead"));
    const link = path.join(commonDir(), "link");
    symlinkSync(own, link);
    expect((await openStore({ commonDir: link })).because).toContain("behind a link");
    const linked = commonDir();
    symlinkSync(commonDir(), path.join(linked, "fairlead"));
    const store = await openStore({ commonDir: linked });
    expect(store.folder?.startsWith(process.env["XDG_CACHE_HOME"] ?? "?")).toBe(true);
    expect(await store.add(kind, content(1))).toBe(true);
  });

  it("is nowhere when nothing can be written, and everything still works", async () => {
    const file = path.join(commonDir(), "file");
    writeFileSync(file, "");
    process.env["XDG_CACHE_HOME"] = file;
    const own = commonDir();
    writeFileSync(path.join(own, "fairlead"), "not a folder");
    const store = await openStore({ commonDir: own });
    expect(store.folder).toBeUndefined();
    expect(await store.add(kind, content(1))).toBe(true);
    expect(await seeds(store)).toEqual([1]);
  });

  it("that vanishes in the middle costs only the next run's time", async () => {
    const own = commonDir();
    const store = await openStore({ commonDir: own });
    rmSync(path.join(own, "fairlead"), { recursive: true });
    writeFileSync(path.join(own, "fairlead"), "in the way");
    chmodSync(path.join(own, "fairlead"), 0o400);
    expect(await store.add(kind, content(1))).toBe(false);
  });
});

describe("blob caches", () => {
  it("give back numbers and bytes by blob, over many runs, and forget none when they are written together", async () => {
    const own = commonDir();
    const measure = { name: "lines", version: 1 } as const;
    for (let run = 0; run < 12; run++) {
      const cache = await (await openStore({ commonDir: own })).blobCache(measure, 2);
      for (let old = 0; old < run; old++)
        expect(cache.get(old.toString(16).padStart(40, "0"))?.numbers).toEqual(Int32Array.of(old, -old || 0));
      cache.put(run.toString(16).padStart(40, "0"), [run, -run || 0], Buffer.from(`text ${run}`));
      await cache.save();
    }
    const cache = await (await openStore({ commonDir: own })).blobCache(measure, 2);
    expect(Buffer.from(cache.get("b".padStart(40, "0"))?.bytes ?? []).toString()).toBe("text 11");
    expect(cache.get("f".repeat(40))).toBeUndefined();
    expect(readdirSync(path.join(own, "fairlead")).length).toBeLessThan(10);
  });
});
