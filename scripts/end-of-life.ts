// `npx tsx scripts/end-of-life.ts <clone of github.com/endoflife-date/endoflife.date>`: makes the snapshot that is committed. The day is that of the clone's commit.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "yaml";
import { z } from "zod";

const product = z.object({
  identifiers: z.array(z.record(z.string(), z.unknown())).optional(),
  releases: z.array(
    z.object({
      releaseCycle: z.coerce.string(),
      codename: z.string().optional(),
      eol: z.union([z.boolean(), z.string(), z.date()]).optional(),
    }),
  ),
});

const [, , clone] = process.argv;
if (clone === undefined) throw new Error("say where a clone of endoflife.date lies");

function git(...args: readonly string[]): string {
  const done = spawnSync("git", ["-C", String(clone), ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

/** Packages that say what runs; how a distribution packs it does not matter here. */
const kinds = /^pkg:(?:npm|pypi|gem|maven|golang|cargo|nuget|composer|docker)\//;

function idsOf(identifiers: z.infer<typeof product>["identifiers"]): string {
  const ids = (identifiers ?? []).map((one) => z.string().catch("").parse(one["purl"])).filter((id) => kinds.test(id));
  return [...new Set(ids.map((id) => id.replace("pkg:docker/library/", "pkg:docker/").replace(/[@?].*$/, "")))].sort().join(" ");
}

const ends = (eol: z.infer<typeof product>["releases"][number]["eol"]): string =>
  eol instanceof Date ? eol.toISOString().slice(0, 10) : String(eol ?? false);

/** Some write a codename where others write the number: Debian's images do. */
const named = /^(?:debian|ubuntu|python-images)$/;

function rowOf(file: string): readonly [string, string, string] {
  const [, front = ""] = git("show", `HEAD:products/${file}`).split(/^---$/m);
  const { identifiers, releases } = product.parse(parse(front));
  const name = path.basename(file, ".md");
  const cycles = releases.flatMap(({ releaseCycle, codename, eol }) => [
    `${releaseCycle} ${ends(eol)}`,
    ...(named.test(name) && codename !== undefined ? [`${codename.split(" ")[0]?.toLowerCase()} ${ends(eol)}`] : []),
  ]);
  return [name, idsOf(identifiers), cycles.join(";")];
}

const files = git("ls-tree", "--name-only", "HEAD:products")
  .split("\n")
  .filter((name) => name.endsWith(".md"));
const snapshot = {
  asOf: git("log", "-1", "--format=%cs", "HEAD").trim(),
  source: "https://endoflife.date",
  // The licence asks that its text goes with every copy, and a bundle has no other place for it.
  notice: git("show", "HEAD:LICENSE").trim(),
  products: files.map(rowOf),
};
const text = `${JSON.stringify(snapshot).replaceAll("],[", "],\n[")}\n`;
writeFileSync(path.resolve(import.meta.dirname, "..", "src", "workspace", "end-of-life", "end-of-life.json"), text);
console.log(`${files.length} products as of ${snapshot.asOf}: ${text.length} bytes, ${gzipSync(text).length} compressed`);
