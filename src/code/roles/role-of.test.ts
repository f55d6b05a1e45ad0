import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeReader } from "./attributes.ts";
import { roleOf } from "./role-of.ts";

describe("the role of a path", () => {
  it.each([
    ["src/main.go", "source"],
    ["lib/active_support/testing/time.rb", "source"],
    ["clients/src/main/java/org/x/test/Runner.java", "test"],
    ["src/main/java/org/x/external/Api.java", "source"],
    ["src/main/java/org/x/docs/Page.java", "source"],
    ["pkg/a/a_test.go", "test"],
    ["tests/conftest.py", "test"],
    ["src/a.spec.ts", "test"],
    ["src/FooTest.java", "test"],
    ["t/t0001-init.sh", "test"],
    ["spec/models/user_spec.rb", "test"],
    ["packages/a/__tests__/b.ts", "test"],
    ["crates/x/benches/b.rs", "test"],
    ["tests/fixtures/order.json", "data"],
    ["t/t4013/expect", "data"],
    ["README.md", "docs"],
    ["docs/guide/a.rst", "docs"],
    ["Documentation/CodingGuidelines", "docs"],
    ["examples/hello.go", "docs"],
    ["MIT-LICENSE", "docs"],
    [".github/workflows/ci.yml", "infrastructure"],
    ["Dockerfile", "infrastructure"],
    ["package.json", "infrastructure"],
    ["go.mod", "infrastructure"],
    ["scripts/release.sh", "infrastructure"],
    ["ci/test-documentation.sh", "infrastructure"],
    ["vite.config.ts", "infrastructure"],
    ["deploy/main.tf", "infrastructure"],
    ["yarn.lock", "lock"],
    ["go.sum", "lock"],
    ["sub/Cargo.lock", "lock"],
    ["vendor/github.com/x/y.go", "vendored"],
    ["node_modules/a/index.js", "vendored"],
    ["gradlew", "vendored"],
    ["api/zone.pb.go", "generated"],
    ["dist2/app.min.js", "generated"],
    ["ui/assets/App-BHu4uyxS.css", "generated"],
    ["a.ts.snap", "generated"],
    ["logo.png", "binary"],
    ["locale/de.po", "data"],
    ["config/app.yml", "data"],
    ["noidea", "other"],
  ])("%s is %s", (path, role) => {
    expect(roleOf(path)).toBe(role);
  });

  it("follows what else is known", () => {
    expect(roleOf("a", { mode: "120000" })).toBe("link");
    expect(roleOf("a", { mode: "160000" })).toBe("submodule");
    expect(roleOf("a.txt", { binary: true })).toBe("binary");
    expect(roleOf("logo.png", { binary: false })).toBe("other");
    expect(roleOf("a.go", { generated: true })).toBe("generated");
    expect(roleOf("vendor/a.go", { declared: { vendored: false } })).toBe("source");
    expect(roleOf("api/zone.pb.go", { declared: { generated: false } })).toBe("source");
    expect(roleOf("a.go", { declared: { documentation: true } })).toBe("docs");
  });

  it("is given for any path, however long or odd", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (path) => typeof roleOf(path) === "string"));
    expect(roleOf("a/".repeat(500_000))).toBe("other");
    expect(roleOf(`${"x-".repeat(500_000)}xTest.java`)).toBe("test");
  });
});

describe(".gitattributes", () => {
  const declared = attributeReader([
    {
      path: ".gitattributes",
      lines: [
        "*.gen.go linguist-generated",
        "lib/** linguist-vendored=true",
        "*.md -linguist-documentation",
        "# *.c linguist-generated",
        "*.c text",
      ],
    },
    { path: "lib/own/.gitattributes", lines: ["* !linguist-vendored", "a.go linguist-vendored=false linguist-generated=true"] },
  ]);

  it("declares by pattern; deeper files win, then later lines", () => {
    expect(declared("a.gen.go")).toEqual({ generated: true });
    expect(declared("lib/x/y.go")).toEqual({ vendored: true });
    expect(declared("lib/own/b.go")).toEqual({});
    expect(declared("lib/own/a.go")).toEqual({ vendored: false, generated: true });
    expect(declared("README.md")).toEqual({ documentation: false });
    expect(declared("a.c")).toEqual({});
  });
});
