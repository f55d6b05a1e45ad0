import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { portraitOf, storeOf } from "./support/portrait.ts";
import { makeRepository, type NewCommit, temporaryFolder } from "./support/repository.ts";

const kills = 50;
const reader = path.join(temporaryFolder(), "reader.mjs");

beforeAll(async () => {
  await build({
    entryPoints: [path.join(import.meta.dirname, "support", "reader.ts")],
    outfile: reader,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
});

const history: readonly NewCommit[] = Array.from({ length: 30 }, (_, at) => ({
  author: `P${at % 7} <p${at % 7}@example.org>`,
  message: `change ${at}\n\nCo-authored-by: Q${at % 3} <q${at % 3}@example.org>`,
  changes: [
    { path: `src/f${at % 11}.ts`, content: `${at}\n` },
    { path: `src/g${at % 5}.ts`, content: `${at}\n` },
  ],
}));

const start = (folder: string, tips: readonly string[]): ChildProcess =>
  spawn(process.execPath, [reader, folder, ...tips], { stdio: ["ignore", "pipe", "inherit"] });

describe("a store that processes die over and meet in", () => {
  it(`is right on the next run, each of ${kills} times a writer is killed at a random point`, async () => {
    const { folder, commits } = makeRepository(history, { bare: true });
    const whole = await portraitOf(folder);
    let interrupted = 0;
    for (let time = 0; time < kills; time++) {
      // Now and then from nothing, so that the first write is hit too.
      if (time % 5 === 0) rmSync(path.join(folder, "fairlead"), { recursive: true, force: true });
      const child = start(
        folder,
        commits.filter((_, at) => at % 3 === time % 3),
      );
      if (child.stdout === null) throw new Error("no output");
      await once(child.stdout, "data");
      await wait(Math.random() * 120);
      if (child.kill("SIGKILL")) interrupted += 1;
      if (child.exitCode === null && child.signalCode === null) await once(child, "close");
      expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(whole);
    }
    // Otherwise this has tried nothing.
    expect(interrupted).toBeGreaterThan(kills / 2);
  }, 120_000);

  it("gives every one of several processes at once the same", async () => {
    const { folder, commits } = makeRepository(history, { bare: true });
    const whole = createHash("sha256")
      .update(JSON.stringify(await portraitOf(folder)))
      .digest("hex");
    const outcomes = [commits, commits.slice(10), [...commits].reverse().concat(commits.slice(-1))].map(async (tips) => {
      const child = start(folder, tips);
      const said: Buffer[] = [];
      child.stdout?.on("data", (part: Buffer) => said.push(part));
      const closed: readonly unknown[] = await once(child, "close");
      const [code] = closed;
      return [code, Buffer.concat(said).toString("utf8").trim().split("\n").at(-1)];
    });
    expect(await Promise.all(outcomes)).toEqual([
      [0, whole],
      [0, whole],
      [0, whole],
    ]);
    expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(await portraitOf(folder));
    expect(readdirSync(path.join(folder, "fairlead")).filter((name) => name.startsWith(".writing") || name === "lock")).toEqual([]);
  }, 60_000);

  it("reads anew what was damaged, cut short, or is of no form it wrote", async () => {
    const { folder } = makeRepository(history, { bare: true });
    const whole = await portraitOf(folder);
    const state = path.join(folder, "fairlead");
    const damage: readonly ((bytes: Buffer) => Buffer)[] = [
      (bytes) => bytes.subarray(0, bytes.length / 2),
      (bytes) => Buffer.from(bytes.map((byte, at) => (at > bytes.length / 2 ? byte ^ 1 : byte))),
      () => Buffer.alloc(0),
      (bytes) => Buffer.concat([Buffer.from("fairleax"), bytes.subarray(8)]),
      (bytes) => Buffer.from(bytes.map((byte, at) => (at === 16 ? 255 : byte))),
    ];
    for (const spoil of damage) {
      await portraitOf(folder, { store: await storeOf(folder) });
      for (const name of readdirSync(state)) writeFileSync(path.join(state, name), spoil(readFileSync(path.join(state, name))));
      expect(await portraitOf(folder, { store: await storeOf(folder) })).toEqual(whole);
    }
  }, 60_000);
});
