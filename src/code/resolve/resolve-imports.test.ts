import { describe, expect, it } from "vitest";
import { csrRow } from "#base";
import { languageOfPath } from "../language/language-of.ts";
import { declarationsIn } from "../manifests/declarations.ts";
import { manifestName } from "../manifests/names.ts";
import { importWords, resolveImports, roleOf } from "../index.ts";
import type { CodeFile, Tree } from "../types.ts";

/** A tree in which files hold nothing but imports, or what a manifest declares. */
function treeOf(content: Readonly<Record<string, string | readonly string[]>>): Tree {
  const paths = Object.keys(content).toSorted();
  const files = paths.map((path): CodeFile => {
    const imports = content[path];
    return {
      path,
      blob: "",
      bytes: 1,
      role: roleOf(path),
      language: languageOfPath(path)?.name,
      lines: 1,
      indentSum: 0,
      indentMax: 0,
      markers: { todo: 0, fixme: 0, hack: 0, suppressions: 0, mutedTests: 0 },
      imports: typeof imports === "string" ? undefined : imports,
    };
  });
  const declared = (file: number): readonly string[] => {
    const [path = "", text] = [paths[file], content[paths[file] ?? ""]];
    if (path.endsWith(".cs")) return [`namespace ${path.split("/").slice(0, -1).join(".")}`];
    if (path.endsWith(".kt")) return [`package k.${path.split("/")[0]}`];
    return typeof text === "string" ? declarationsIn(manifestName(path) ?? "", text) : [];
  };
  return { files, indexOf: (path) => paths.indexOf(path), packages: [], owners: undefined, gaps: [], declared };
}

function edges(content: Readonly<Record<string, string | readonly string[]>>): readonly string[] {
  const tree = treeOf(content);
  const graph = resolveImports(tree);
  return tree.files.flatMap(({ path }, file) => [...csrRow(graph.edges, file)].map((to) => `${path} > ${tree.files[to]?.path}`));
}

describe("imports lead to files", () => {
  it("JavaScript and TypeScript: relative, with other extensions, folders", () => {
    expect(
      edges({
        "src/a.ts": ["./b.js", "./c", "../lib", "./d.vue", "./e.mjs?raw", "left-pad", "./none", "../../out"],
        "src/b.ts": [],
        "src/c/index.tsx": ["..", "."],
        "lib/index.js": [],
        "src/d.vue": [],
        "src/e.mts": [],
        "src/index.ts": [],
      }),
    ).toEqual([
      "src/a.ts > lib/index.js",
      "src/a.ts > src/b.ts",
      "src/a.ts > src/c/index.tsx",
      "src/a.ts > src/d.vue",
      "src/a.ts > src/e.mts",
      "src/c/index.tsx > src/index.ts",
    ]);
  });

  it("JavaScript and TypeScript: names of packages, aliases, paths of tsconfig", () => {
    expect(
      edges({
        "packages/a/package.json":
          '{"name":"@x/a","main":"./dist/main.js","exports":{".":{"import":"./dist/main.js"},"./sub/*":"./src/sub/*.ts"},"imports":{"#in":"./src/in.ts","#d/*":"./src/deep/*.ts"}}',
        "packages/a/src/main.ts": ["#in", "#d/x"],
        "packages/a/src/in.ts": [],
        "packages/a/src/sub/s.ts": [],
        "packages/a/src/deep/x.ts": [],
        "app/tsconfig.json": '{"extends":"../tsconfig.base.json"}',
        "tsconfig.base.json": '{"compilerOptions":{"paths":{"@/*":["./app/src/*"]}}}',
        "app/src/z.ts": ["@x/a", "@x/a/sub/s", "@/y", "@y/none"],
        "app/src/y.ts": [],
        "web/jsconfig.json": '{"compilerOptions":{"baseUrl":"."}}',
        "web/q.js": ["r/s"],
        "web/r/s.js": [],
      }),
    ).toEqual([
      "app/src/z.ts > app/src/y.ts",
      "app/src/z.ts > packages/a/src/main.ts",
      "app/src/z.ts > packages/a/src/sub/s.ts",
      "packages/a/src/main.ts > packages/a/src/deep/x.ts",
      "packages/a/src/main.ts > packages/a/src/in.ts",
      "web/q.js > web/r/s.js",
    ]);
  });

  it("Python: by dots, from the root, from src, beside a script", () => {
    expect(
      edges({
        "src/shop/__init__.py": [],
        "src/shop/cart.py": [".order.Order", "..no", "shop.price.tax", "os"],
        "src/shop/order.py": [".cart"],
        "src/shop/price/__init__.py": [],
        "tools/run.py": ["helper.x", "shop.cart.f"],
        "tools/helper.py": [],
      }),
    ).toEqual([
      "src/shop/cart.py > src/shop/order.py",
      "src/shop/cart.py > src/shop/price/__init__.py",
      "src/shop/order.py > src/shop/cart.py",
      "tools/run.py > src/shop/cart.py",
      "tools/run.py > tools/helper.py",
    ]);
  });

  it("Go: a package is every file of its folder that is no test", () => {
    expect(
      edges({
        "go.mod": "module example.org/m\n",
        "tools/go.mod": "module example.org/m/tools\n",
        "a/a.go": ["example.org/m/b", "example.org/m/tools/c", "fmt", "example.org/moo"],
        "b/b.go": [],
        "b/c.go": [],
        "b/b_test.go": [],
        "tools/c/c.go": ["example.org/m"],
        "m.go": [],
      }),
    ).toEqual(["a/a.go > b/b.go", "a/a.go > b/c.go", "a/a.go > tools/c/c.go", "tools/c/c.go > m.go"]);
  });

  it("Java and Kotlin: by folders, nested classes, the nearest of the same name", () => {
    expect(
      edges({
        "one/src/main/java/a/b/C.java": ["a.b.D", "a.b.E.Inner", "java.util.List"],
        "one/src/main/java/a/b/D.java": ["a.w.*"],
        "two/src/main/java/a/b/D.java": [],
        "one/src/main/java/a/b/E.java": ["a.b.D.member"],
        "one/src/main/java/a/w/X.java": [],
        "one/src/main/java/a/w/Y.java": [],
        "one/src/test/java/a/w/XTest.java": [],
        "flat/F.kt": ["k.flat.G"],
        "flat/G.kt": [],
      }),
    ).toEqual([
      "flat/F.kt > flat/G.kt",
      "one/src/main/java/a/b/C.java > one/src/main/java/a/b/D.java",
      "one/src/main/java/a/b/C.java > one/src/main/java/a/b/E.java",
      "one/src/main/java/a/b/D.java > one/src/main/java/a/w/X.java",
      "one/src/main/java/a/b/D.java > one/src/main/java/a/w/Y.java",
      "one/src/main/java/a/b/E.java > one/src/main/java/a/b/D.java",
    ]);
  });

  it("by name: a fixture answers those beside it, and nobody else", () => {
    expect(
      edges({
        "app/src/Nimbus.kt": ["k.tool.Context"],
        "tool/fixtures/Context.kt": [],
        "tool/src/Runs.kt": ["k.tool.Context"],
        "lib/a.c": ["runtime.h"],
        "lib/testdata/runtime.h": [],
        "other/b.c": ["runtime.h"],
      }),
    ).toEqual(["lib/a.c > lib/testdata/runtime.h", "tool/src/Runs.kt > tool/fixtures/Context.kt"]);
  });

  it("C#, approximately: by namespace", () => {
    expect(edges({ "Shop/Cart.cs": ["Shop.Orders", "System"], "Shop/Orders/Order.cs": [], "Shop/Orders/Line.cs": [] })).toEqual([
      "Shop/Cart.cs > Shop/Orders/Line.cs",
      "Shop/Cart.cs > Shop/Orders/Order.cs",
    ]);
  });

  it("Rust: modules, crates of the workspace, targets", () => {
    expect(
      edges({
        "crates/a/Cargo.toml": '[package]\nname = "my-a"\n',
        "crates/a/src/lib.rs": ["mod x", "mod y"],
        "crates/a/src/x.rs": ["crate::y::Z", "super::y", "std::fs", "self::inner"],
        "crates/a/src/y/mod.rs": ["mod w"],
        "crates/a/src/y/w.rs": ["super::Q"],
        "Cargo.toml": '[package]\nname = "root"\n[[bin]]\nname = "root"\npath = "core/main.rs"\n',
        "core/main.rs": ["mod app", "my_a::y::w::T"],
        "core/app.rs": ["crate::more::M"],
        "core/more.rs": [],
        "tests/t.rs": ["mod util"],
        "tests/util.rs": [],
      }),
    ).toEqual([
      "core/app.rs > core/more.rs",
      "core/main.rs > core/app.rs",
      "core/main.rs > crates/a/src/y/w.rs",
      "crates/a/src/lib.rs > crates/a/src/x.rs",
      "crates/a/src/lib.rs > crates/a/src/y/mod.rs",
      "crates/a/src/x.rs > crates/a/src/y/mod.rs",
      "crates/a/src/y/mod.rs > crates/a/src/y/w.rs",
      "crates/a/src/y/w.rs > crates/a/src/y/mod.rs",
      "tests/t.rs > tests/util.rs",
    ]);
  });

  it("C and C++: beside, by the end of a path, never the system's", () => {
    expect(
      edges({
        "lib/a.c": ["a.h", "curl/curl.h", "<curl/easy.h>", "<stdio.h>", "../src/x.h"],
        "lib/a.h": [],
        "include/curl/curl.h": ["easy.h"],
        "include/curl/easy.h": [],
        "compat/stdio.h": [],
        "src/x.h": [],
      }),
    ).toEqual([
      "include/curl/curl.h > include/curl/easy.h",
      "lib/a.c > include/curl/curl.h",
      "lib/a.c > include/curl/easy.h",
      "lib/a.c > lib/a.h",
      "lib/a.c > src/x.h",
    ]);
  });

  it("say which languages are read, and which are there and are not", () => {
    const graph = resolveImports(treeOf({ "a.ts": ["./b"], "b.ts": [], "c.rb": "", "d.css": "", "e_test.rb": "" }));
    expect(graph).toMatchObject({ read: ["TypeScript"], notRead: ["Ruby"], covered: { files: 2, of: 4 } });
    const tree = treeOf({ "a.ts": ["./b.js", "./b"], "b.ts": [] });
    expect(importWords(tree)(0, 1)).toEqual(["./b.js", "./b"]);
  });
});
