import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roleOf, type CodeFile, type Package, type Tree } from "#code";
import { stemOf } from "./areas-stems.ts";
import { divideIntoAreas } from "./areas.ts";
import { emptyConfig } from "./config.ts";
import { exampleHistory } from "./example-history.ts";
import type { Areas } from "./types.ts";

function treeOf(paths: readonly string[], packages: readonly Package[] = []): Tree {
  const sorted = [...new Set(paths)].toSorted();
  const files = sorted.map((path): CodeFile => ({
    path,
    blob: "",
    bytes: 1,
    role: roleOf(path),
    language: undefined,
    lines: 10,
    indentSum: 0,
    indentMax: 0,
    markers: { todo: 0, fixme: 0, hack: 0, suppressions: 0, mutedTests: 0 },
    imports: undefined,
  }));
  const index = new Map(sorted.map((path, at) => [path, at]));
  return { files, indexOf: (path) => index.get(path) ?? -1, packages, owners: undefined, gaps: [] };
}

const many = (folder: string, count: number, name = "file", end = ".c"): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${folder}/${name}${at}${end}`);
const show = (areas: Areas): readonly string[] => areas.list.map(({ id, kind, files }) => `${kind} ${id} ${files}`);
const divide = (paths: readonly string[], packages: readonly Package[] = []): Areas =>
  divideIntoAreas(emptyConfig, treeOf(paths, packages), undefined);

describe("areas", () => {
  it("are the folders of the root; the largest is split while it holds over a quarter", () => {
    const areas = divide([
      ...many("src/api", 40),
      ...many("src/ui", 40),
      "src/main.c",
      "src/util.c",
      "src/log.c",
      ...many("cli", 20),
      ...many("tests", 20),
      ...many("docs", 10, "page", ".md"),
      ...many(".github", 3, "ci", ".yml"),
      "README.md",
    ]);
    expect(show(areas)).toEqual([
      "docs ./* 1",
      "infrastructure .github 3",
      "source cli 20",
      "docs docs 10",
      "source src/* 3",
      "source src/api 40",
      "source src/ui 40",
      "test tests 20",
    ]);
    expect(areas.list[areas.indexOf("src/*")]?.because).toBe("what lies in src and in no other area");
  });

  it("are packages before they are folders, but not those that tests are made of", () => {
    const packages: readonly Package[] = [
      { folder: "packages/a", name: "@x/a", ecosystem: "npm" },
      { folder: "packages/b", name: "@x/b", ecosystem: "npm" },
      { folder: "playground/p", name: "p", ecosystem: "npm" },
    ];
    const areas = divide(
      [
        ...many("packages/a/src", 10),
        ...many("packages/a/test", 20),
        ...many("packages/b/src", 10),
        ...many("playground/p", 9),
        ...many("playground/q", 9),
        "x.c",
      ],
      packages,
    );
    expect(show(areas)).toEqual([
      "source ./* 1",
      "source packages/a/src 10",
      "test packages/a/test 20",
      "source packages/b 10",
      "test playground 18",
    ]);
    expect(areas.list[areas.indexOf("packages/b")]?.because).toBe("npm package @x/b");
  });

  it("below one in two hundred join the area around them", () => {
    const areas = divide([
      ...many("big/one", 300),
      ...many("big/two", 300),
      ...many("big/tiny", 2),
      ...many("big/small", 4),
      "big/a.c",
      "big/b.c",
    ]);
    expect(show(areas)).toEqual(["source big/* 4", "source big/one 300", "source big/small 4", "source big/two 300"]);
  });

  it("of a small repository are no islands of one file or two, but where much of its work is", () => {
    expect(show(divide([...many("lib/a", 40), ...many("lib/b", 2), "bin/run.c"]))).toEqual(["source ./* 3", "source lib/a 40"]);
    expect(show(divide([...many("lib/a", 9), "bin/run.c"]))).toEqual(["source bin 1", "source lib/a 9"]);
  });

  it("of a large flat folder are the words its files begin with", () => {
    const areas = divide([
      ...many(".", 0),
      ...Array.from({ length: 40 }, (_, at) => `http-${at}.c`),
      ...Array.from({ length: 20 }, (_, at) => `ftp${at}.c`),
      "main.c",
      "lone.c",
    ]);
    expect(show(areas)).toEqual(["source ./* 2", "source ./ftp* 20", "source ./http* 40"]);
    expect(areas.list[1]?.because).toBe("files in the root whose names begin with the word ftp");
    expect(["ref-filter.c", "refs.c", "ConsumerGroup.java", "HTTPServer.go", "_private.py", "x", "2fa.c", ".bashrc"].map(stemOf)).toEqual([
      "ref",
      "refs",
      "Consumer",
      "HTTP",
      "_private",
      "x",
      "2fa",
      ".bashrc",
    ]);
  });

  it("hold no generated, vendored, lock, binary file, link or submodule", () => {
    const areas = divide(["src/a.c", "src/b.pb.go", "vendor/x.c", "yarn.lock", "src/logo.png"]);
    expect(areas.list.map(({ files }) => files)).toEqual([1]);
    expect([...areas.ofFile]).toEqual([0, -1, -1, -1, -1]);
  });

  it("bear the names given in fairlead.yaml, the first that matches", () => {
    const config = { ...emptyConfig, areas: { payments: ["src/pay/**", "lib/pay.c"], rest: ["src/**"] } };
    const areas = divideIntoAreas(config, treeOf([...many("src/pay", 3), ...many("src/ship", 3), "lib/pay.c", "lib/other.c"]), undefined);
    expect(show(areas)).toEqual(["source lib 1", "source payments 4", "source rest 3"]);
    expect(areas.list[areas.indexOf("payments")]?.because).toBe("named in fairlead.yaml");
  });
});

describe("areas with a history", () => {
  const commits = Array.from({ length: 120 }, (_, at) => ({
    day: "2026-05-01",
    who: "Ada",
    files: at < 100 ? [`src/hot/a/f${at % 5}.c`, `src/hot/b/f${at % 5}.c`] : [`src/cold/f${at}.c`],
  }));
  const gone = [
    { day: "2020-01-01", who: "Ada", files: ["src/hot/a/lost.c", "src/hot/a/deep/gone.c", "vendor/lost.c", "lost.c"] },
    { day: "2020-01-02", who: "Ada", files: ["-src/hot/a/lost.c", "-src/hot/a/deep/gone.c", "-vendor/lost.c", "-lost.c"] },
  ];
  const { history } = exampleHistory([...gone, ...commits]);
  const alive = Array.from({ length: history.paths.count }, (_, path) => history.paths.path(path)).filter(
    (path) => !/lost|gone/.test(path),
  );
  const areas = divideIntoAreas(emptyConfig, treeOf([...alive, ...many("src/cold", 120)]), history);

  it("split where the year's change is, not where the files are", () => {
    expect(areas.list.map(({ id }) => id)).toEqual(["src/cold", "src/hot/a", "src/hot/b"]);
  });

  it("hold paths of the past, by HEAD's division", () => {
    const areaOf = (path: string): string | undefined => areas.list[areas.ofPath[history.paths.indexOf(path)] ?? -1]?.id;
    expect(areaOf("src/hot/a/f1.c")).toBe("src/hot/a");
    expect(areaOf("src/hot/a/lost.c")).toBe("src/hot/a");
    expect(areaOf("src/hot/a/deep/gone.c")).toBe("src/hot/a");
    expect(areaOf("vendor/lost.c")).toBeUndefined();
  });
});

describe("any division", () => {
  const name = fc.constantFrom("a", "b", "c", "src", "test", "docs", "lib", "x1", "x2", "vendor");
  const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join("/")}.c`);

  it("puts each file in exactly one area, or in none by its role", () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 80 }), fc.array(path, { maxLength: 5 }), (paths, folders) => {
        const packages = folders.map((folder): Package => ({ folder: folder.slice(0, -2), name: folder, ecosystem: "npm" }));
        const tree = treeOf(paths, packages);
        const areas = divideIntoAreas(emptyConfig, tree, undefined);
        const counts = areas.list.map(() => 0);
        tree.files.forEach(({ role }, file) => {
          const area = areas.ofFile[file] ?? -1;
          expect(area >= 0).toBe(role !== "vendored");
          if (area >= 0) counts[area] = (counts[area] ?? 0) + 1;
        });
        expect(areas.list.map(({ files }) => files)).toEqual(counts);
        expect(counts.every((count) => count > 0)).toBe(true);
        areas.list.forEach(({ id }, at) => expect(areas.indexOf(id)).toBe(at));
        expect(areas.indexOf("no such area")).toBe(-1);
      }),
    );
  });

  it("survives paths that no one would write", () => {
    const odd = [
      "/".repeat(5000),
      "a/".repeat(3000),
      "..//..",
      "*",
      "./*",
      "a/*",
      "\udcff/x.c",
      "new\nline/a.c",
      "constructor/a.c",
      "__proto__/a.c",
    ];
    const areas = divide([...odd, ...many("a", 3)]);
    expect(areas.list.reduce((sum, { files }) => sum + files, 0)).toBe(new Set([...odd, ...many("a", 3)]).size);
  });
});
