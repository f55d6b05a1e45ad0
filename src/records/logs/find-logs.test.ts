import { describe, expect, it } from "vitest";
import { fileNameOf } from "../read/names.ts";
import { findLogs } from "./find-logs.ts";

const logsOf = (...paths: readonly string[]) =>
  findLogs(paths).map((log) => [
    log.folder,
    log.records.map((path) => {
      const { digits, slug } = fileNameOf(path);
      return [digits === undefined ? undefined : Number(digits), slug.replaceAll("-", " ")];
    }),
  ]);

describe("decision logs by folder and file names", () => {
  it("reads the usual folders, and no template, index or README", () => {
    expect(
      logsOf(
        "docs/adr/0001-use-git.md",
        "docs/adr/0002-no-orm.md",
        "docs/adr/README.md",
        "docs/adr/template.md",
        "docs/adr/adr-template.md",
      ),
    ).toEqual([
      [
        "docs/adr",
        [
          [1, "use git"],
          [2, "no orm"],
        ],
      ],
    ]);
  });

  it("reads dates, prefixes and a record in a folder of its own", () => {
    expect(logsOf("doc/architecture/decisions/2024-01-02-use-git.md")).toEqual([["doc/architecture/decisions", [[undefined, "use git"]]]]);
    expect(logsOf("packages/a/docs/adrs/ADR-012-queues.md")).toEqual([["packages/a/docs/adrs", [[12, "queues"]]]]);
    expect(logsOf("rfcs/0003-sagas/README.md")).toEqual([["rfcs", [[3, "sagas"]]]]);
  });

  it("reads plain names where a folder of decisions has no numbers", () => {
    expect(logsOf("docs/decisions/use-git.md", "docs/decisions/index.md")).toEqual([["docs/decisions", [[undefined, "use git"]]]]);
  });

  it("reads any folder most of whose texts are named adr", () => {
    expect(logsOf("notes/adr-001-a.md", "notes/adr-002-b.md", "notes/adr-003-c.md", "notes/other.md").map(([folder]) => folder)).toEqual([
      "notes",
    ]);
  });

  it("reads numbered records in a folder named architecture, and no plain texts there", () => {
    expect(logsOf("docs/architecture/001-a.md", "docs/architecture/002-b.md", "docs/architecture/003-c.md")).toEqual([
      [
        "docs/architecture",
        [
          [1, "a"],
          [2, "b"],
          [3, "c"],
        ],
      ],
    ]);
    expect(logsOf("docs/architecture/overview.md", "docs/architecture/storage.md", "docs/architecture/web.md")).toEqual([]);
  });

  it("takes neither a blog nor a numbered tutorial for one", () => {
    expect(
      logsOf(
        "blog/2024-01-02-hello.md",
        "blog/2024-02-02-again.md",
        "blog/2024-03-02-more.md",
        "docs/guide/01-start.md",
        "docs/guide/02-next.md",
        "docs/guide/03-end.md",
      ),
    ).toEqual([]);
  });
});
