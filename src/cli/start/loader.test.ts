import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { createLoader } from "./loader.ts";
import { readPack, writePack } from "./pack.ts";

/** A build of two files, the second loaded by the first. */
function aBuild(said = "hello"): { readonly folder: string; readonly first: string; readonly pack: string } {
  const folder = mkdtempSync(path.join(tmpdir(), "fairlead-start-"));
  mkdirSync(path.join(folder, "chunks"));
  writeFileSync(path.join(folder, "first.js"), 'exports.say = () => require("./chunks/second.js").words() + require("node:path").sep;');
  writeFileSync(path.join(folder, "chunks", "second.js"), `exports.words = () => "${said}"; exports.here = __dirname;`);
  return { folder, first: path.join(folder, "first.js"), pack: path.join(folder, "cache", "code", "why") };
}

function said({ folder, first, pack }: ReturnType<typeof aBuild>): string {
  const loader = createLoader(folder);
  loader.loadFor(pack);
  const loaded: unknown = loader.load(first);
  const say: unknown = Reflect.get(Object(loaded), "say");
  const words: unknown = typeof say === "function" ? Reflect.apply(say, undefined, []) : "";
  loader.save();
  return String(words);
}

describe("the loader of a build", () => {
  it("keeps what it compiled, and takes it back in the next run", () => {
    const build = aBuild();
    expect(said(build)).toBe(`hello${path.sep}`);
    expect([...readPack(build.pack).keys()]).toEqual(["first.js", path.join("chunks", "second.js")]);
    const kept = readFileSync(build.pack);
    expect(said(build)).toBe(`hello${path.sep}`);
    // What is whole and was taken back is not written again.
    expect(readFileSync(build.pack).equals(kept)).toBe(true);
  });

  it("keeps what starts and what a command needs apart, and what was kept for another way of asking", () => {
    const { folder, first, pack } = aBuild();
    const [start, second] = [`${pack}.start`, path.join(folder, "chunks", "second.js")];
    const loader = createLoader(folder);
    loader.loadFor(start);
    loader.load(first);
    loader.loadFor(pack);
    loader.load(second);
    loader.save();
    expect([[...readPack(start).keys()], [...readPack(pack).keys()]]).toEqual([["first.js"], [path.join("chunks", "second.js")]]);
    const later = createLoader(folder);
    later.loadFor(pack);
    later.load(first);
    later.save();
    expect([...readPack(pack).keys()]).toEqual([path.join("chunks", "second.js"), "first.js"]);
  });

  it("compiles anew what the engine does not take back, and keeps that", () => {
    // A text of its own: what this process has compiled already it would not ask for.
    const build = aBuild("once more");
    writePack(build.pack, new Map([["first.js", Buffer.alloc(600, 7)]]));
    expect(said(build)).toBe(`once more${path.sep}`);
    expect(
      readPack(build.pack)
        .get("first.js")
        ?.every((byte) => byte === 7),
    ).toBe(false);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, 30)],
    ["empty", () => Buffer.alloc(0)],
    ["no list", () => Buffer.from("something else that somebody put there")],
  ])("runs beside a file that is %s", (_, damage) => {
    const build = aBuild();
    said(build);
    writeFileSync(build.pack, damage(readFileSync(build.pack)));
    expect(said(build)).toBe(`hello${path.sep}`);
  });

  it.skipIf(process.platform === "win32")("reads no compiled code that another user could have written", () => {
    const build = aBuild();
    said(build);
    chmodSync(build.pack, 0o666);
    expect(readPack(build.pack).size).toBe(0);
    chmodSync(build.pack, 0o600);
    expect(readPack(build.pack).size).toBe(2);
    chmodSync(path.dirname(build.pack), 0o777);
    expect(readPack(build.pack).size).toBe(0);
  });

  it("leaves nothing half written, and runs where nothing can be kept", () => {
    const build = aBuild();
    writeFileSync(path.join(build.folder, "cache"), "a file in the way");
    expect(said(build)).toBe(`hello${path.sep}`);
    expect(existsSync(build.pack)).toBe(false);
    const other = aBuild();
    said(other);
    expect(readdirSync(path.dirname(other.pack))).toEqual(["why"]);
  });
});
