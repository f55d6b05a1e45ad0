import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { filesBelow } from "../scripts/files.ts";
import { practices } from "./practice-ids.ts";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

// Made by the build or by a run, so not in a fresh checkout.
const made = /^(dist|node_modules)(\/|$)/;
const folders = ["src", "test", "docs", "scripts", "bin", "bench", "direction", ".ci"];

/** Paths that a page names: what stands in back quotes or in a link, and begins as something of this checkout does. */
function pathsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "");
  const linked = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
  const looksLikePath = (word: string): boolean =>
    folders.some((folder) => word.startsWith(`${folder}/`)) || /^[A-Za-z.-]+\.(md|json)$/.test(word);
  const wanted = [...quoted.filter(looksLikePath), ...linked.filter((word) => !/^[a-z]+:/.test(word))];
  return [...new Set(wanted)].filter((word) => !made.test(word) && !/[<>{}]|\bx\b|…/.test(word));
}

/** A path exists; one with stars matches a file. */
function exists(named: string, from: string): boolean {
  const file = path.posix.normalize(path.posix.join(from, named));
  if (!file.includes("*")) return existsSync(path.join(root, file));
  const head = file.slice(0, file.indexOf("*"));
  const pattern = new RegExp(
    `^${file
      .split(/(\*\*?)/)
      .map((part) => (part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")))
      .join("")}$`,
  );
  return filesBelow(root, head.split("/")[0] ?? "").some((entry) => pattern.test(entry) || entry.startsWith(file.replaceAll("/**", "/")));
}

describe("the prose names what is there", () => {
  for (const page of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "AGENTS.md", "docs/practice.md"]) {
    it(page, () => {
      const named = pathsIn(read(page));
      expect(named.length).toBeGreaterThan(0);
      const from = (word: string): string =>
        page.startsWith("docs/") && !folders.some((folder) => word.startsWith(`${folder}/`)) ? "docs" : ".";
      expect(named.filter((word) => !exists(word, from(word)))).toEqual([]);
    });
  }

  it("and finds a name that is gone", () => {
    expect(pathsIn("see `src/base/day.ts` and [there](docs/gone.md)")).toEqual(["src/base/day.ts", "docs/gone.md"]);
    expect(exists("src/base/day.ts", ".")).toBe(true);
    expect(exists("docs/gone.md", ".")).toBe(false);
    expect(exists("src/nowhere/**", ".")).toBe(false);
  });

  it("ARCHITECTURE.md has a paragraph for every room, and none for others", () => {
    const { rooms } = z.object({ rooms: z.record(z.string(), z.unknown()) }).parse(JSON.parse(read("rooms.json")));
    const told = [...read("ARCHITECTURE.md").matchAll(/^\*\*`src\/([a-z]+)`\*\*/gm)].map((match) => match[1] ?? "");
    expect([...told].sort()).toEqual(Object.keys(rooms).sort());
  });

  it("every script that a page tells to run is one", () => {
    const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));
    for (const page of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "AGENTS.md"]) {
      const told = [...read(page).matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1] ?? "");
      expect(told.filter((name) => scripts[name] === undefined)).toEqual([]);
    }
  });
});

/** The rows of docs/practice.md: id and answer. */
const rows = read("docs/practice.md")
  .split("\n")
  .flatMap((line) => {
    const match = /^\| ([A-L]\d+) \| .+? \| (.+) \|$/.exec(line);
    return match === null ? [] : [{ id: match[1] ?? "", answer: match[2] ?? "" }];
  });

describe("docs/practice.md answers every practice of the mission", () => {
  it("each row once, in order", () => {
    expect(rows.map((row) => row.id)).toEqual(practices);
  });

  it("with a feature and the test that proves it, with 'not yet', or with 'no, because'", () => {
    const unclear = rows.filter(
      ({ answer }) => !/^not yet\b/.test(answer) && !/^no, because \S/.test(answer) && !/`(src|test)\/[^`]+\.test\.tsx?`/.test(answer),
    );
    expect(unclear).toEqual([]);
  });
});

const record = z.looseObject({
  "applies-to": z.array(z.string()).optional(),
  principles: z.array(z.string()).optional(),
  title: z.string().optional(),
  concern: z.string().optional(),
});

function frontMatter(file: string): z.infer<typeof record> {
  const [, matter = ""] = read(file).split(/^---$/m);
  return record.parse(parse(matter));
}

describe("the project's own records", () => {
  const decisions = filesBelow(root, "direction/decisions");
  const principles = filesBelow(root, "direction/principles");

  it("govern paths that exist", () => {
    const gone = decisions.flatMap((file) =>
      (frontMatter(file)["applies-to"] ?? []).filter((glob) => !exists(glob, ".")).map((glob) => `${file}: ${glob}`),
    );
    expect(gone).toEqual([]);
  });

  it("cite principles that exist, and each principle is cited", () => {
    const known = principles.map((file) => `principle/${path.basename(file, ".md")}`);
    const cited = decisions.flatMap((file) => frontMatter(file).principles ?? []);
    expect([...new Set(cited)].sort()).toEqual([...known].sort());
  });

  it("hold a principle for each of the five concerns", () => {
    const concerns = new Set(principles.map((file) => frontMatter(file).concern));
    for (const concern of ["architecture", "quality", "risk", "debt", "ways-of-working"]) expect(concerns).toContain(concern);
  });

  it("name every dependency of package.json in a decision", () => {
    const manifest = z
      .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read("package.json")));
    const text = decisions.map(read).join("\n");
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => !name.startsWith("@types/"));
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});
