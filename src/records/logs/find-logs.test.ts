import { describe, expect, it } from "vitest";
import { fileNameOf } from "../read/names.ts";
import { findLogs, logsIn } from "./find-logs.ts";

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

  it("reads a log whose records are sorted by how they stand as one", () => {
    expect(logsOf("accepted/0003-a.rst", "final/0001-b.rst", "final/0002-c.rst", "rejected/README.rst", "withdrawn/0004-d.rst")).toEqual(
      [],
    );
    expect(logsIn(["accepted/0003-a.rst", "final/0001-b.rst", "final/0002-c.rst", "withdrawn/0004-d.rst"], [])).toMatchObject([
      { folder: "", records: ["accepted/0003-a.rst", "final/0001-b.rst", "final/0002-c.rst", "withdrawn/0004-d.rst"], probed: true },
    ]);
  });

  it("takes in folders that go on with the numbers of the one above, and leaves a series of its own", () => {
    const found = (...paths: readonly string[]) => logsIn(paths, []).map(({ folder, records }) => [folder, records.length]);
    expect(found("text/0001-a.md", "text/0002-b.md", "text/0004-c.md", "text/logs/0003-d.md")).toEqual([["text", 4]]);
    expect(
      found("text/0001-a.md", "text/0002-b.md", "text/0003-c.md", "text/web/0001-d.md", "text/web/0002-e.md", "text/web/0003-f.md"),
    ).toEqual([
      ["text", 3],
      ["text/web", 3],
    ]);
  });

  it("looks into folders of proposals, and at single texts that are named as decisions", () => {
    const probed = (...paths: readonly string[]) => logsIn(paths, []).map(({ folder, records }) => [folder, records]);
    expect(probed("docs/keps/kep-001.rst", "docs/keps/index.rst", "docs/keps/kep-template.rst")).toEqual([
      ["docs/keps", ["docs/keps/kep-001.rst"]],
    ]);
    expect(probed("KIPs/kip-1.md", "KIPs/kip-13.md", "KIPs/kip-7.md")).toEqual([
      ["KIPs", ["KIPs/kip-1.md", "KIPs/kip-13.md", "KIPs/kip-7.md"]],
    ]);
    expect(probed("docs/ADR-3-spock.adoc", "docs/guide.adoc", "docs/install.adoc")).toEqual([["docs", ["docs/ADR-3-spock.adoc"]]]);
    expect(probed("docs/step-1.md", "docs/step-2.md", "docs/step-3.md")).toEqual([]);
  });

  it("reads a day and a number, a day with the time, and folders in other languages", () => {
    expect(logsOf("docs/adr/2021-06-08_004-use-handle.md")).toEqual([["docs/adr", [[4, "use handle"]]]]);
    expect(findLogs(["docs/adr/2021-06-08_004-a.md"])[0]?.convention.nameOf({ number: 5, day: "2024-03-05", slug: "b" })).toBe(
      "2024-03-05_005-b.md",
    );
    expect(logsOf("docs/decisions/20240603162604-use-git.md")).toEqual([["docs/decisions", [[undefined, "use git"]]]]);
    expect(logsOf("docs/Decisiones tecnológicas/001-git.md", "docs/décisions/002-orm.md")).toEqual([
      ["docs/Decisiones tecnológicas", [[1, "git"]]],
      ["docs/décisions", [[2, "orm"]]],
    ]);
  });

  it("leaves out templates and indexes that bear the number nought", () => {
    expect(logsOf("rfcs/0000-shop-template.md", "rfcs/0001-a.md", "rfcs/0000-index.md", "rfcs/0500-mail-templates.md")).toEqual([
      [
        "rfcs",
        [
          [1, "a"],
          [500, "mail templates"],
        ],
      ],
    ]);
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

  it("names what is left beside a record that has a folder of its own", () => {
    const paths = ["rfcs/0001-a/README.md", "rfcs/0001-a/roles.md", "rfcs/0001-a/flow.png", "rfcs/0002-b/README.md"];
    const [log] = findLogs([...paths, "design/0003-c/README.md", "design/0003-c/notes.md"]);
    expect(log?.left.map(({ path }) => path).concat(log.unsure)).toEqual(["rfcs/0001-a/roles.md"]);
    const series = ["0001-a", "0002-b", "0003-c"].flatMap((name) => [`concepts/${name}/README.md`, `concepts/${name}/notes.md`]);
    expect(logsIn(series, []).flatMap(({ left }) => left.map(({ path }) => path))).toEqual(
      series.filter((path) => path.endsWith("notes.md")),
    );
  });
});
