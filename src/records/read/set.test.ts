import { describe, expect, it } from "vitest";
import { kinds } from "../index.ts";
import { findLogs } from "../logs/find-logs.ts";
import type { RecordFile, RecordSet } from "../types.ts";
import { readRecordSet } from "./reading.ts";

const file = (path: string, text: string): RecordFile => ({ path, bytes: new TextEncoder().encode(text) });
const record = (status: string, links = ""): string =>
  `# A\n\n## Status\n\n${status}\n${links === "" ? "" : `\n${links}\n`}\n## Context\n\nText\n\n## Decision\n\nText\n`;

function setOf(files: Readonly<Record<string, string>>, sidecar?: string): Promise<RecordSet> {
  const paths = Object.keys(files);
  return readRecordSet(
    {
      files: Object.entries(files).map(([path, text]) => file(path, text)),
      ...(sidecar === undefined ? {} : { sidecar: file("direction/decisions.yaml", sidecar) }),
      folder: "direction",
      logs: findLogs(paths),
      left: [],
    },
    kinds,
  );
}

const problems = (set: RecordSet): readonly string[] => set.problems.map(({ path, line, message }) => `${path}:${line} ${message}`);

describe("what stands between records", () => {
  it("is a problem on both files where a number is given twice", async () => {
    const set = await setOf({
      "docs/adr/0007-a.md": record("Accepted"),
      "docs/adr/0007-b.md": record("Accepted"),
      "lib/adr/0007-c.md": record("Accepted"),
    });
    expect(problems(set)).toEqual([
      "docs/adr/0007-a.md:1 its number 7 is also that of docs/adr/0007-b.md",
      "docs/adr/0007-b.md:1 its number 7 is also that of docs/adr/0007-a.md",
    ]);
    expect(set.find("D-7").length).toBe(3);
    expect(set.find("7", "docs/adr/0007-a.md").map(({ path }) => path)).toEqual(["docs/adr/0007-b.md"]);
  });

  it("is a problem on both files where one end alone knows a link", async () => {
    const set = await setOf({
      "docs/adr/0001-a.md": record("Accepted"),
      "docs/adr/0002-b.md": record("Accepted", "Supersedes [1](0001-a.md)"),
    });
    expect(set.decisions[1]?.links).toMatchObject([{ verb: "supersedes", target: "docs/adr/0001-a.md", source: { line: 7 } }]);
    expect(problems(set)).toEqual([
      "docs/adr/0001-a.md:5 docs/adr/0002-b.md says that it supersedes this one; here nothing is said of it",
      "docs/adr/0002-b.md:7 it supersedes docs/adr/0001-a.md, which does not say so",
    ]);
  });

  it("is a problem where a record replaces one that is not there", async () => {
    const set = await setOf({ "docs/adr/0001-a.md": `---\nsupersedes: ADR-777\n---\n${record("Accepted")}` });
    expect(problems(set)).toEqual(["docs/adr/0001-a.md:2 it supersedes ADR-777, which is no record here"]);
    expect(set.problems[0]?.hint).toBe("Name a record that fairlead list shows, or take it out.");
  });

  it("is none where both ends say it", async () => {
    const set = await setOf({
      "docs/adr/0001-a.md": record("Superseded by [2](0002-b.md)"),
      "docs/adr/0002-b.md": record("Accepted", "Supersedes ADR-1"),
    });
    expect(problems(set)).toEqual([]);
  });

  it("is a problem where a record says accepted, and what took its place", async () => {
    const set = await setOf({
      "docs/adr/0001-a.md": "---\nstatus: accepted\nsuperseded-by: 2\n---\n# A\n",
      "docs/adr/0002-b.md": record("Accepted", "Supersedes ADR-1"),
    });
    expect(problems(set)).toEqual(["docs/adr/0001-a.md:3 it says accepted, and that it is superseded by 2"]);
  });
});

describe("references", () => {
  it("mean a record by path, number, slug or reference", async () => {
    const set = await setOf({
      "docs/adr/0012-use-git.md": record("Accepted"),
      "direction/goals/fast.md": "---\ntitle: Fast\nowner: ada\nstatus: active\nmeasure: quick\n---\n",
    });
    for (const said of [
      "docs/adr/0012-use-git.md",
      "D-12",
      "ADR-0012",
      "adr-012",
      "0012",
      "12",
      "use-git",
      "decision/use-git",
      "0012-use-git",
    ])
      expect([said, ...set.find(said).map(({ path }) => path)]).toEqual([said, "docs/adr/0012-use-git.md"]);
    expect(set.find("goal/fast").map(({ path }) => path)).toEqual(["direction/goals/fast.md"]);
    expect(set.find("../../../etc/passwd", "docs/adr/0012-use-git.md")).toEqual([]);
  });
});

describe("the sidecar", () => {
  const files = { "docs/adr/0001-a.md": "---\nstatus: accepted\n---\n# A\n", "docs/adr/0002-b.md": record("Accepted") };

  it("fills what a record leaves out; the record's own counts, and a conflict is a problem", async () => {
    const set = await setOf(
      files,
      'docs/adr/0001-a.md:\n  status: rejected\n  applies-to: ["src/a/**"]\ndocs/adr/0002-b.md:\n  decision-owner: ada\nnowhere.md:\n  status: accepted\n',
    );
    expect(set.decisions[0]?.status.value).toBe("accepted");
    expect(set.decisions[0]?.appliesTo).toMatchObject({
      value: ["src/a/**"],
      source: { path: "direction/decisions.yaml", kind: "sidecar", line: 3 },
    });
    expect(set.decisions[1]?.owner?.value).toBe("ada");
    expect(problems(set)).toEqual([
      "direction/decisions.yaml:2 status of docs/adr/0001-a.md is said otherwise in its own front matter",
      'direction/decisions.yaml:6 there is no record at "nowhere.md"',
    ]);
  });

  it.each(["a: [", "- a", "x: &a [*a]\ny: *a"])("that is broken stops nothing: %j", async (text) => {
    const set = await setOf(files, text);
    expect(set.decisions.map(({ status }) => status.value)).toEqual(["accepted", "accepted"]);
    expect(set.problems.length).toBeGreaterThan(0);
  });
});

describe("bounds", () => {
  const bomb = `a: &a [${"x,".repeat(9)}x]\n${"bcdefghij"
    .split("")
    .map((name, at) => `${name}: &${name} [${`*${"abcdefghi"[at] ?? "a"},`.repeat(9)}*a]`)
    .join("\n")}\n`;

  it.each([
    ["aliases that explode", `---\nstatus: accepted\n${bomb}---\n# A\n`],
    ["brackets without end", `---\nstatus: accepted\nx: ${"[".repeat(5000)}\n---\n# A\n`],
    ["front matter of ten megabytes", `---\nstatus: accepted\nx: ${"y".repeat(10_000_000)}\n---\n# A\n`],
    ["front matter of many lines", `---\nstatus: accepted\n${"x: y\n".repeat(50_000)}---\n# A\n`],
  ])("hold: %s", async (_, text) => {
    const set = await setOf({ "docs/adr/0001-a.md": text, "docs/adr/0002-b.md": record("Rejected") });
    expect(set.decisions.map(({ status }) => status.value)).toEqual(["accepted", "rejected"]);
    expect(set.problems.length).toBeGreaterThan(0);
  });

  it("hold: ten thousand links, and paths out of the tree", async () => {
    const links = Array.from({ length: 10_000 }, (_, at) => `* Extends [${at}](../../../${at}.md)`).join("\n");
    const set = await setOf({ "docs/adr/0001-a.md": `# A\n\n## Status\n\nAccepted\n\n## Links\n\n${links}\n` });
    expect(set.decisions[0]?.links.length).toBe(300);
    expect(set.decisions[0]?.links.every(({ target }) => target === undefined)).toBe(true);
    expect(set.problems[0]?.message).toBe("only its first 300 links of 10000 are read");
  });

  it("leave out what is no text, and say so", async () => {
    const set = await setOf({ "docs/adr/0001-a.md": "\u0000\u0001binary", "docs/adr/0002-b.md": record("Accepted") });
    expect(set.left).toEqual([{ path: "docs/adr/0001-a.md", because: "it is no text" }]);
    expect(set.decisions.length).toBe(1);
  });
});
