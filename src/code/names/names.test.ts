import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openRepository } from "#git";
import { openStore } from "#store";
import { makeRepository, temporaryFolder } from "../../../test/support/repository.ts";
import { readNames, readTree } from "../index.ts";
import { languageNamed } from "../language/language-of.ts";
import { eachHash, mentionsOf, packNames } from "./kept-names.ts";
import { nameHash } from "./hash.ts";
import { isCompound, scanNames } from "./scan.ts";

const scan = (text: string, language = "TypeScript") => {
  const found = scanNames(text, languageNamed(language));
  return {
    ...found,
    declares: (name: string) => found.declared.has(nameHash(name)),
    uses: (name: string) => found.used.has(nameHash(name)),
  };
};

describe("names of a file", () => {
  it("are declared behind a keyword, or at the start of a line", () => {
    const found = scan("export class Basket {}\nfunction payLater() {}\nconst taxRate = 1;\n  const inner_one = 2;\nMAX_ITEMS = 3\n");
    expect(["Basket", "payLater", "taxRate", "MAX_ITEMS"].map(found.declares)).toEqual([true, true, true, true]);
    expect([found.declares("inner_one"), found.uses("inner_one")]).toEqual([false, true]);
    expect(scan("func (s *Server) ListenAll() {}", "Go").declares("ListenAll")).toBe(true);
    expect(scan("def pay_later(self):", "Python").declares("pay_later")).toBe(true);
  });

  it("leave plain words aside", () => {
    expect(scan("this is a basket of apples").used.size).toBe(0);
    expect(["payLater", "pay_later", "URLRewrite", "basket", "Basket"].map(isCompound)).toEqual([true, true, true, false, false]);
  });

  it("hold the records that comments name, with their lines", () => {
    const text = 'a();\n// see ADR-0042 and docs/adr/0007-x.md\nconst b = "ADR-0001"; // like "ADR-0002"\nfoo(ADR-0003)\n';
    expect(scan(text).mentions).toEqual([
      { line: 2, text: "ADR-0042" },
      { line: 2, text: "docs/adr/0007-x.md" },
    ]);
  });

  it("are looked for in time that grows with the text", () => {
    const hostile = ["a".repeat(1_000_000), "// ".concat("adr/".repeat(250_000)), `def${" ".repeat(1_000_000)}`, "](".repeat(500_000)];
    for (const text of hostile) expect(scan(text).used.size).toBeLessThan(2);
  });

  it("are read back as they were kept", () => {
    const hash = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    const mention = fc.record({ line: fc.integer({ min: 1, max: 99_999 }), text: fc.stringMatching(/^[A-Za-z0-9/. -]+$/) });
    fc.assert(
      fc.property(fc.uniqueArray(hash), fc.uniqueArray(hash), fc.array(mention), (declared, others, mentions) => {
        const { numbers, bytes } = packNames({ declared: new Set(declared), used: new Set([...declared, ...others]), mentions });
        const read: [number, boolean][] = [];
        eachHash(numbers, bytes, (one, isDeclared) => read.push([one, isDeclared]));
        expect(new Map(read)).toEqual(
          new Map([...others.map((one) => [one, false] as const), ...declared.map((one) => [one, true] as const)]),
        );
        expect(mentionsOf(numbers, bytes)).toEqual(mentions);
      }),
    );
  });
});

describe("names in a tree", () => {
  it("are found in source, test and infrastructure files, the same from the store as anew", async () => {
    const { folder } = makeRepository([
      {
        changes: [
          { path: "src/basket.ts", content: "export class BasketTotals {}\n" },
          { path: "src/pay.ts", content: "// ADR-9\nnew BasketTotals();\n" },
          { path: "docs/basket.md", content: "BasketTotals\n" },
          { path: "blob.bin", content: new Uint8Array([0, 1, 2]) },
        ],
      },
    ]);
    const git = await openRepository(folder);
    const store = await openStore({ commonDir: temporaryFolder() });
    const tree = await readTree(git, store, { at: git.head ?? "", ignore: [] });
    if (tree.state === "unavailable") throw new Error(tree.reason);
    const at = (path: string): number => tree.value.indexOf(path);
    for (let run = 0; run < 2; run++) {
      const names = await readNames(git, store, tree.value, ["BasketTotals", "Nothing"]);
      expect(names.of("BasketTotals")).toEqual({ used: [at("src/basket.ts"), at("src/pay.ts")], declared: [at("src/basket.ts")] });
      expect(names.of("Nothing")).toEqual({ used: [], declared: [] });
      expect(names.mentions).toEqual([{ file: at("src/pay.ts"), line: 1, text: "ADR-9" }]);
    }
    git.close();
  });
});
