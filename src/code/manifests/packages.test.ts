import { describe, expect, it } from "vitest";
import { declarationsIn } from "./declarations.ts";
import { manifestName } from "./names.ts";
import { packagesOf } from "./packages.ts";

const packages = (files: Readonly<Record<string, string>>): readonly string[] =>
  packagesOf(Object.entries(files).map(([path, text]) => ({ path, words: () => declarationsIn(manifestName(path) ?? "", text) }))).map(
    ({ folder, name, ecosystem }) => `${ecosystem} ${folder} ${name}`,
  );

const named = (name: string): string => JSON.stringify({ name });

describe("packages", () => {
  it("of npm are those a workspace names", () => {
    const all = {
      "packages/a/package.json": named("@x/a"),
      "packages/b/package.json": named("@x/b"),
      "test/fixture/package.json": named("no"),
      "tools/package.json": named("t"),
    };
    expect(packages({ "package.json": JSON.stringify({ name: "root", workspaces: ["packages/*", "!packages/b"] }), ...all })).toEqual([
      "npm  root",
      "npm packages/a @x/a",
    ]);
    expect(packages({ "package.json": JSON.stringify({ name: "root", workspaces: { packages: ["./tools"] } }), ...all })).toEqual([
      "npm  root",
      "npm tools t",
    ]);
    expect(
      packages({ "pnpm-workspace.yaml": "packages:\n  # ours\n  - 'packages/*' # all\n  - \"tools\"\ncatalog:\n  - no\n", ...all }),
    ).toEqual(["npm packages/a @x/a", "npm packages/b @x/b", "npm tools t"]);
  });

  it("of Cargo, Go, Maven, Gradle, Python, .NET and Ruby", () => {
    expect(
      packages({
        "Cargo.toml": '[workspace]\nmembers = [\n  "crates/*", # all\n]\n',
        "crates/a/Cargo.toml": '[package]\nname = "a-b"\n[[bin]]\nname = "no"\n',
        "fuzz/Cargo.toml": '[package]\nname = "fuzz"\n',
      }),
    ).toEqual(["cargo crates/a a-b"]);
    expect(
      packages({ "go.mod": "module example.org/m // x\n", "sub/go.mod": "module example.org/m/sub\n", "x/testdata/go.mod": "module no\n" }),
    ).toEqual(["go  example.org/m", "go sub example.org/m/sub"]);
    expect(
      packages({
        "pom.xml": "<project><artifactId>root</artifactId><modules><module>core</module></modules></project>",
        "core/pom.xml": "<project><parent><artifactId>root</artifactId></parent><artifactId>core-x</artifactId></project>",
        "other/pom.xml": "<project><artifactId>no</artifactId></project>",
      }),
    ).toEqual(["maven  root", "maven core core-x"]);
    expect(packages({ "settings.gradle.kts": 'include(":app", ":lib:core")\ninclude("tools")\n' })).toEqual([
      "gradle app :app",
      "gradle lib/core :lib:core",
      "gradle tools :tools",
    ]);
    expect(packages({ "settings.gradle": "include 'a',\n    'b:c'\n" })).toEqual(["gradle a :a", "gradle b/c :b:c"]);
    expect(packages({ "pyproject.toml": '[tool.x]\nname = "no"\n[project]\nname = "shop"\n', "tests/setup.py": "name='no'" })).toEqual([
      "python  shop",
    ]);
    expect(packages({ "src/Shop/Shop.csproj": "<Project/>", "shop.gemspec": "" })).toEqual(["ruby  shop", "nuget src/Shop Shop"]);
  });

  it("cannot be bombed", () => {
    const deep = "[".repeat(100_000);
    const nested = '{"exports":'.repeat(5_000);
    for (const bomb of [deep, nested, "{", '"', `{"workspaces":[${'"{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}",'.repeat(50)}""]}`]) {
      for (const name of [
        "package.json",
        "tsconfig.json",
        "Cargo.toml",
        "pom.xml",
        "settings.gradle",
        "pnpm-workspace.yaml",
        "go.work",
        "CODEOWNERS",
        ".gitattributes",
      ])
        expect(packages({ [name]: bomb }).length).toBeLessThan(2);
    }
  });

  it("read comments in a tsconfig, and leave strings alone", () => {
    expect(
      declarationsIn("tsconfig.json", '{ // why\n "compilerOptions": { "baseUrl": "./src", /* a */ "paths": { "@/*": ["a//b/*"], }, } }'),
    ).toEqual(["tsconfig", "base ./src", "path @/* a//b/*"]);
  });
});
