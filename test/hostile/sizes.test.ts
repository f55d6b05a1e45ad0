import { describe, expect, it } from "vitest";
import { fairlead } from "../support/fairlead.ts";
import { emptyFolder, git, ordinaryCommits, repository } from "./make.ts";
import { expectPicture, expectPlain, walk } from "./plain.ts";

const short = [["."], ["why", "src"], ["analyse", "hotspots"]] as const;

describe("sizes that nobody expects", () => {
  it("a blob of 300 MB is not read", async () => {
    const folder = repository(ordinaryCommits(), { bare: true });
    const id = git(
      folder,
      ["-c", "core.compression=1", "-c", "core.bigFileThreshold=1m", "hash-object", "-w", "--stdin"],
      Buffer.alloc(300 * 1024 * 1024),
    );
    const tree = git(folder, ["mktree"], Buffer.from(`${git(folder, ["ls-tree", "main"])}\n100644 blob ${id}\tbig.ts\n`));
    git(folder, ["update-ref", "refs/heads/main", git(folder, ["commit-tree", tree, "-p", "main", "-m", "a large file"])]);
    await walk({ cwd: folder, env: { NODE_OPTIONS: "--max-old-space-size=256" } }, short);
  });

  it("200,000 files in one folder", async () => {
    const folder = emptyFolder();
    git(folder, ["init", "-q", "-b", "main", "--bare", "."]);
    const blob = git(folder, ["hash-object", "-w", "--stdin"], Buffer.from("export const x = 1;\n"));
    const many = git(
      folder,
      ["mktree"],
      Buffer.from(Array.from({ length: 200_000 }, (_, index) => `100644 blob ${blob}\tfile-${index}.ts\n`).join("")),
    );
    const tree = git(folder, ["mktree"], Buffer.from(`040000 tree ${many}\tmany\n`));
    git(folder, ["update-ref", "refs/heads/main", git(folder, ["commit-tree", tree, "-m", "many"])]);
    const ran = await expectPicture({ cwd: folder, limit: 120_000 });
    expect(ran.stdout).toMatch(/200,00\d/);
  }, 150_000);

  it("a path 1,500 folders deep, and 20,000 folders with one file each", async () => {
    const deep = { files: [[`${"d/".repeat(1_500)}x.ts`, "export {};\n"] as const], author: "Ada <ada@example.org>" };
    const wide = { files: Array.from({ length: 20_000 }, (_, index) => [`wide/${index}/x.ts`, "export {};\n"] as const) };
    await walk({ cwd: repository([...ordinaryCommits(), deep, wide], { bare: true }) }, short);
  });

  it("one commit that touches 5,000 files again and again is capped, and said", async () => {
    const bulk = (round: number) => ({
      files: Array.from({ length: 5_000 }, (_, index) => [`gen/f${index}.ts`, `export const x = ${round};\n`] as const),
    });
    const folder = repository([...ordinaryCommits(), bulk(1), bulk(2), bulk(3), bulk(4), bulk(5), bulk(6)], { bare: true });
    const ran = await fairlead(["analyse", "coupling", "--window", "all"], { cwd: folder });
    expectPlain(ran);
    expect(ran.stdout).not.toContain("gen/f1.ts");
    expect(ran.stdout + ran.stderr).toMatch(/left out|more than 30 files/i);
  });

  it("a fairlead.yaml of 5 MB, and one that is no YAML", async () => {
    const large = `areas:\n${Array.from({ length: 100_000 }, (_, index) => `  area${index}: ["src/a${index}/**"]`).join("\n")}\n`;
    for (const content of [
      large,
      "\u0000\u0001\u001b[31m: : :\n\t- }{",
      "%TAG ! x\n--- !!js/function 'x'\n",
      Buffer.from([0xff, 0xfe, 0x00]),
    ]) {
      const folder = repository([...ordinaryCommits(), { files: [["fairlead.yaml", content]] }]);
      await walk({ cwd: folder, limit: 100_000 }, short);
    }
  }, 200_000);
});
