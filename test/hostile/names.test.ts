import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fairlead } from "../support/fairlead.ts";
import { type Bytes, type Commit, ordinaryCommits, repository } from "./make.ts";
import { expectPicture, expectPlain, walk } from "./plain.ts";

const escape = "\u001b]0;owned\u0007\u001b[2J\u001b[31m";
const markup = `<script>alert("owned")</script><img src=x onerror=alert(1)>`;

/** The ordinary project, with every third change also going through odd paths. */
function withPaths(odd: readonly Bytes[]): string {
  const commits = ordinaryCommits().map((commit, index): Commit => {
    if (index % 3 > 0) return commit;
    return { ...commit, files: [...commit.files, ...odd.map((file) => [file, `export const odd = ${index};\n`.repeat(30)] as const)] };
  });
  return repository(commits, { bare: true });
}

describe("paths are bytes", () => {
  const odd: Readonly<Record<string, readonly Bytes[]>> = {
    "newlines, tabs and quotes": ["src/new\nline.ts", "src/ta\tb.ts", 'src/"quoted".ts', "src/back\\slash.ts", "src/\r\ncrlf.ts"],
    "terminal escapes": [`src/${escape}.ts`, `src/${escape}/inner.ts`, "src/\u009b31m.ts"],
    "invalid UTF-8": [
      Buffer.from([0x73, 0x72, 0x63, 0x2f, 0xff, 0xfe, 0x2e, 0x74, 0x73]),
      Buffer.from([0x73, 0x72, 0x63, 0x2f, 0xc3, 0x28, 0x2f, 0x61, 0x2e, 0x74, 0x73]),
    ],
    "leading dashes and odd words": [
      "-rf",
      "--output=x",
      "src/-n.ts",
      "--/a.ts",
      "HEAD",
      "src/:(top)x.ts",
      "src/*.ts",
      "src/constructor",
      "src/__proto__/x.ts",
      "__proto__",
    ],
    "right-to-left marks": ["src/\u202egnp.ts", "src/\u2066x\u2069.ts", "src/\u200fa.ts"],
    markup: [`src/${markup.replaceAll("/", "∕")}.ts`],
    "a very long path": [`src/${"deep/".repeat(400)}x.ts`, `src/${"n".repeat(255)}.ts`],
  };

  for (const [name, paths] of Object.entries(odd)) {
    it(`${name}: a picture, and nothing reaches the terminal`, async () => {
      const folder = withPaths(paths);
      await expectPicture({ cwd: folder });
      await walk({ cwd: folder });
    });
  }

  it("why finds a file by its odd path, and says the path escaped", async () => {
    const folder = withPaths(["src/new\nline.ts", "-rf"]);
    for (const asked of ["src/new\nline.ts", "./-rf"]) {
      const ran = await fairlead(["why", asked], { cwd: folder });
      expectPlain(ran);
      expect(ran.code, ran.stderr).toBe(0);
    }
  });
});

/** A project whose every author, message and path is hostile. */
function withWords(author: Bytes, message: Bytes): string {
  return repository(
    ordinaryCommits().map((commit) => ({ ...commit, author, message })),
    { bare: true },
  );
}

describe("names and messages are text", () => {
  it("terminal escapes in them stay text", async () => {
    const folder = withWords(
      `Ev${escape}il <evil${escape}@example.org>`,
      `fix: ${escape} it\n\nCo-authored-by: ${escape} <x@example.org>\n`,
    );
    await walk({ cwd: folder });
  });

  it("names that are no UTF-8, empty, or without an address give a picture", async () => {
    for (const author of [Buffer.from([0xff, 0xfe, 0x20, 0x3c, 0xe9, 0x40, 0x78, 0x3e]), "<>", " <>", "A B <no address>"]) {
      await expectPicture({ cwd: withWords(author, Buffer.from([0x66, 0x69, 0x78, 0xff])) });
    }
  });

  it("a commit message of 20 MB gives a picture", async () => {
    const long = ordinaryCommits().map((commit, index) =>
      index === 30 ? { ...commit, message: `fix: long\n\n${"word ".repeat(4_000_000)}` } : commit,
    );
    await walk({ cwd: repository(long, { bare: true }) });
  });

  it("an empty message, and a message of blanks, give a picture", async () => {
    await expectPicture({ cwd: withWords("Ada <ada@example.org>", "") });
    await expectPicture({ cwd: withWords("Ada <ada@example.org>", " \n\n \t\n") });
  });

  it("mark-up in names and paths is text in the exported pages", async () => {
    const commits = ordinaryCommits().map((commit) => ({
      ...commit,
      author: `${markup.replaceAll(/[<>]/g, "'")} <a@example.org>`,
      message: `fix: ${markup}`,
      files: [...commit.files, ["src/billing/<script>alert(1)<∕script>.ts", "export const x = 1;\n".repeat(400)] as const],
    }));
    const folder = repository(commits, { bare: true });
    const out = mkdtempSync(path.join(tmpdir(), "fairlead-site-"));
    const ran = await fairlead(["export", "--site", out, "--people"], { cwd: folder });
    expectPlain(ran);
    expect(ran.code, ran.stderr).toBe(0);
    const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(readFileSync(path.join(out, page), "utf8")).not.toMatch(/<script>alert|<img src=x/);
  });
});
