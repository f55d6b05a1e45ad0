/**
 * `npx tsx bench/synthetic.ts <folder> [commits] [files]`: makes a large repository out of nothing through
 * `git fast-import` (by default 200,000 commits over 100,000 files), the same one each time.
 */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { once } from "node:events";
import { git } from "./clone.ts";

const [folder = "", commits = "200000", files = "100000"] = process.argv.slice(2);
const start = 1_400_000_000;
const step = 1500;
const people = 400;

/** A small generator with a fixed seed (mulberry32, Tommy Ettinger 2017): no run differs from another. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = generator(1);
/** Few files take most changes, as everywhere: the cube of an even draw. */
const skewed = (count: number): number => Math.floor(count * random() ** 3);
const pathOf = (file: number): string => `area${file % 40}/part${Math.floor(file / 40) % 50}/file${file}.ts`;
const verbs = ["fix: mend", "feat: add", "chore: tidy", "Rework", "docs: say"] as const;

function commit(at: number, fileCount: number, total: number): string {
  const who = skewed(people);
  const message = `${verbs[Math.floor(random() * verbs.length)]} ${at}`;
  const first = at === 1;
  const lines = [
    `commit refs/heads/main`,
    `mark :${at}`,
    `committer Person ${who} <person${who}@example.org> ${start + at * step} +0000`,
    `data ${message.length}`,
    message,
  ];
  if (!first) lines.push(`from :${at - 1}`);
  // Every tenth commit takes in a line of work that began a few commits before.
  if (at > 20 && at % 10 === 0) lines.push(`merge :${at - 1 - Math.floor(random() * 8)}`);
  const touched = new Set<number>();
  // The first commits bring the files in; later ones change one to a dozen.
  const births = Math.ceil(fileCount / (total / 4));
  for (let birth = 0; birth < births && (at - 1) * births + birth < fileCount; birth++) touched.add((at - 1) * births + birth);
  const known = Math.min(fileCount, at * births);
  if (at % 10 !== 0) for (let more = 0; more <= 6 * random() ** 2; more++) touched.add(skewed(known));
  for (const file of touched) {
    const content = `export const value${file} = ${at};\n`;
    lines.push(`M 100644 inline ${pathOf(file)}`, `data ${content.length}`, content);
  }
  return `${lines.join("\n")}\n`;
}

async function main(): Promise<void> {
  if (folder === "") throw new Error("name a folder to make the repository in");
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "-q", "--bare", "-b", "main", ".");
  const child = spawn("git", ["-C", folder, "fast-import", "--quiet"], { stdio: ["pipe", "inherit", "inherit"] });
  let batch: string[] = [];
  for (let at = 1; at <= Number(commits); at++) {
    batch.push(commit(at, Number(files), Number(commits)));
    if (batch.length < 500 && at < Number(commits)) continue;
    if (!child.stdin.write(batch.join(""))) await once(child.stdin, "drain");
    batch = [];
  }
  child.stdin.end();
  const closed: readonly unknown[] = await once(child, "close");
  const [status] = closed;
  if (status !== 0) throw new Error(`git fast-import ended with status ${String(status)}`);
}

await main();
