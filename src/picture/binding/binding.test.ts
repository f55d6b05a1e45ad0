import { describe, expect, it } from "vitest";
import { examplePicture, type Example } from "../example.ts";
import { namesWanted, proposals, unbound } from "./bindings.ts";
import { value } from "../value.ts";
import { governedFiles, governing, governingPath, turnedDown } from "./governing.ts";
import { wentTo } from "./went.ts";

const day = "2026-03-01";
const shop: Example = {
  commits: [
    {
      day,
      who: "Al",
      files: ["shop/cart.ts", "shop/basket.ts", "shop/tax.ts", "bank/ledger.ts", "bank/audit.ts", "lib/a.ts", "lib/b.ts", "lib/c.ts"],
    },
    { day, who: "Al", files: ["docs/adr/0001-x.md", "bank/book.ts"] },
    { day, who: "Al", files: ["bank/ledger.ts > bank/general-ledger.ts"] },
  ],
};

const proposed = (text: string, more: Partial<Example> = {}, title = "Something") => {
  const picture = examplePicture({
    ...shop,
    records: [{ path: "docs/adr/0001-x.md", title, status: "accepted", sections: { Context: text } }],
    ...more,
  });
  return proposals(picture).flatMap(({ globs }) => globs.map(({ glob, because }) => `${glob}: ${because.join("; ")}`));
};

describe("what a record is proposed to govern", () => {
  it("is a file or folder that its text names", () => {
    expect(proposed("We change `shop/cart.ts` alone.")).toEqual(["shop/cart.ts: named in line 2"]);
    expect(proposed("All in [bank](../../bank/).")).toEqual(["bank/**: named in line 2, seen from the record"]);
    expect(proposed("See `tax.ts`.")).toEqual(["shop/tax.ts: named in line 2, the only file of that name"]);
  });

  it("is where the file that it names has moved to", () => {
    expect(proposed("See `bank/ledger.ts`.")).toEqual(["bank/general-ledger.ts: named in line 2, since moved"]);
  });

  it("is what declares a rare name of it, and not what a product is called", () => {
    const codeNames = { declared: { CartTotals: ["shop/cart.ts"] }, used: { GitHub: ["bank/audit.ts"] } };
    expect(proposed("The `CartTotals` are kept.", { codeNames }, "Totals of a cart")).toEqual(["shop/cart.ts: declares `CartTotals`"]);
    expect(proposed("The `CartTotals` are kept.", { codeNames }, "Log in JSON")).toEqual([]);
    expect(proposed("We host it on GitHub and use Node.js, as tax.ts does.", { codeNames })).toEqual([]);
  });

  it("is not what many files hold", () => {
    const many = Array.from({ length: 16 }, (_, index) => `many/${index}.ts`);
    const example = {
      commits: [{ day, who: "Al", files: [...many, "docs/adr/0001-x.md"] }],
      codeNames: { declared: { CartTotals: ["many/0.ts"] }, used: { CartTotals: many } },
    };
    expect(proposed("The `CartTotals` are kept.", example)).toEqual([]);
  });

  it("is what came with it, where both speak of the same thing", () => {
    expect(proposed("Double entry.", {}, "Keep a book")).toEqual([`bank/book.ts: came with it, in ${"2".padStart(40, "0").slice(0, 7)}`]);
    expect(proposed("Double entry.", {}, "Log in JSON")).toEqual([]);
  });

  it("is a folder where most of it is meant, and never the whole project", () => {
    expect(proposed("`shop/cart.ts`, `shop/basket.ts`, `shop/tax.ts`")).toEqual(["shop/**: 3 of its 3 source files; named in line 2"]);
    const wide = { commits: [{ day, who: "Al", files: Array.from({ length: 40 }, (_, index) => `src/${index}.ts`) }] };
    expect(proposed("All lies in `src/`.", wide)).toEqual([]);
  });

  it("is what imports the technology that its title is about, and what is named for it; not what half of the code imports", () => {
    const vite = { id: "pkg:npm/vite", name: "Vite", class: "framework", files: ["shop/tax.ts"] } as const;
    const example = {
      commits: [...(shop.commits ?? []), { day, who: "Al", files: ["shop/vite.config.ts"] }],
      technologies: [vite, { id: "pkg:npm/buffer", name: "buffer", class: "library", files: ["shop/cart.ts"] } as const],
    };
    expect(proposed("It is quick.", example, "Build with Vite")).toEqual([
      "shop/tax.ts: imports Vite, which it is about",
      "shop/vite.config.ts: is named for Vite, which it is about",
    ]);
    expect(proposed("It is quick, as Vite is.", example, "Drop protocol buffers")).toEqual([]);
    const many = Array.from({ length: 16 }, (_, at) => `many/${at}.ts`);
    const everywhere = {
      commits: [{ day, who: "Al", files: [...many, "many/vite/a.ts"] }],
      technologies: [{ ...vite, files: [...many, "many/vite/a.ts"] }],
    };
    expect(proposed("", everywhere, "Build with Vite")).toEqual(["many/vite/a.ts: imports Vite, which it is about"]);
  });

  it("is where the code itself names it", () => {
    const codeNames = { mentions: ["shop/tax.ts:3 docs/adr/0001-x.md"] };
    expect(proposed("Something.", { codeNames })).toEqual(["shop/tax.ts: names docs/adr/0001-x.md in line 3"]);
  });

  it("is nothing of another repository", () => {
    expect(proposed("https://github.com/other/thing/blob/main/shop/cart.ts")).toEqual([]);
    expect(proposed("https://github.com/example/repository/blob/main/shop/cart.ts#L3")).toEqual(["shop/cart.ts: named in line 2"]);
  });

  it("is asked of decisions in force alone, and of those that do not say", () => {
    const records = [
      { path: "docs/adr/1-a.md", status: "superseded" },
      { path: "docs/adr/2-b.md", status: "accepted", fields: { "applies-to": ["shop/**"] } },
      { path: "docs/adr/3-c.md", status: "unknown", sections: { Context: "`CartTotals`" } },
    ];
    const set = value(examplePicture({ ...shop, records }), "records");
    expect(set === undefined ? [] : unbound(set).map(({ path }) => path)).toEqual(["docs/adr/3-c.md"]);
    expect(set === undefined ? [] : namesWanted(set)).toEqual(["CartTotals"]);
  });
});

describe("what governs a path", () => {
  const picture = examplePicture({
    ...shop,
    records: [
      { path: "docs/adr/1-a.md", status: "accepted", fields: { "applies-to": ["shop"] } },
      { path: "docs/adr/2-b.md", status: "accepted", sections: { Context: "`shop/cart.ts`" } },
      { path: "docs/adr/3-c.md", status: "rejected", fields: { "applies-to": ["shop/**"] } },
      { path: "docs/adr/4-d.md", status: "proposed", sections: { Context: "`shop/cart.ts`, `bank/audit.ts`" } },
      { path: "docs/adr/5-e.md", status: "proposed", fields: { "applies-to": ["lib/a.ts"] } },
      { path: "direction/risks/thieves.md", fields: { paths: ["shop/cart.ts"] } },
    ],
  });
  const tree = value(picture, "tree");
  const file = (path: string): number => tree?.indexOf(path) ?? -1;

  it("is what says so, then what is concluded, then records of other kinds", () => {
    expect(governing(picture, [file("shop/cart.ts")]).map(({ record }) => record.path)).toEqual([
      "docs/adr/1-a.md",
      "docs/adr/2-b.md",
      "direction/risks/thieves.md",
    ]);
    expect(governing(picture, [file("bank/audit.ts")])).toEqual([]);
  });

  it("is no decision still to be taken, but by its own word; and the count of decisions in force leaves it out", () => {
    expect(governing(picture, [file("lib/a.ts")]).map(({ record }) => record.path)).toEqual(["docs/adr/5-e.md"]);
    expect(governedFiles(picture, tree?.files.length ?? 0).count[file("lib/a.ts")]).toBe(0);
  });

  it("is told of a path that is still to come", () => {
    expect(governingPath(picture, "shop/new.ts").map(({ record }) => record.path)).toEqual(["docs/adr/1-a.md"]);
  });

  it("was turned down where a rejected decision names it", () => {
    expect(turnedDown(picture, [file("shop/tax.ts")], []).map(({ path }) => path)).toEqual(["docs/adr/3-c.md"]);
  });

  it("is counted for each file, of decisions alone", () => {
    const { count, declared } = governedFiles(picture, tree?.files.length ?? 0);
    expect([count[file("shop/cart.ts")], count[file("shop/tax.ts")], count[file("bank/audit.ts")]]).toEqual([2, 1, 0]);
    expect(declared[file("shop/tax.ts")]).toBe(1);
  });
});

describe("where what was governed went", () => {
  const picture = examplePicture({
    commits: [
      { day, who: "Al", files: ["a/x.ts", "a/y.ts", "b/z.ts", "c/w.ts"] },
      { day, who: "Al", files: ["a/x.ts > d/x.ts"] },
      { day, who: "Al", files: ["a/y.ts > d/y.ts", "-b/z.ts"] },
    ],
  });

  it("is followed to the folder that holds it now", () => {
    expect(wentTo(picture, "a/**")).toMatchObject({ kind: "moved", to: ["d"], last: { commit: 2 } });
    expect(wentTo(picture, "a/x.ts")).toMatchObject({ kind: "moved", to: ["d/x.ts"], last: { commit: 1 } });
  });

  it("is gone, or never was", () => {
    expect(wentTo(picture, "b/**")).toMatchObject({ kind: "gone", to: [] });
    expect(wentTo(picture, "nowhere/**")).toMatchObject({ kind: "never" });
  });
});
