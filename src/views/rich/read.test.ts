import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readRich } from "./read.ts";
import { richSchema } from "./schema.ts";
import { targetOf } from "./text-links.ts";

const text = (of: string) => ({ as: "text", text: of });
const paragraph = (...of: readonly unknown[]) => ({ as: "paragraph", of });

describe("text that somebody wrote", () => {
  it("is read with its lists, tables and emphasis", () => {
    expect(readRich("Use **Postgres**, see `src/db`.\n\n- [x] done\n\n| a |\n| - |\n| 1 |\n")).toEqual([
      paragraph(text("Use "), { as: "strong", of: [text("Postgres")] }, text(", see "), { as: "code", text: "src/db" }, text(".")),
      { as: "list", start: null, items: [{ done: true, of: [paragraph(text("done"))] }] },
      { as: "table", head: [[text("a")]], rows: [[[text("1")]]] },
    ]);
  });

  it("loses its raw HTML, and a comment with it", () => {
    expect(JSON.stringify(readRich("a <b onclick=x>b</b> c\n\n<script>alert(1)</script>\n\n<!-- note -->"))).not.toMatch(
      /onclick|script|alert|note/,
    );
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "//evil.example/x",
    "vbscript:x",
  ])("a link to %j is its words alone", (href) => {
    expect(readRich(`[go](<${href}>)`)).toEqual([paragraph(text("go"))]);
  });

  it("links by http, https and mailto, and to pages of this site", () => {
    expect(readRich("[a](https://example.org/x)")).toEqual([paragraph({ as: "away", href: "https://example.org/x", of: [text("a")] })]);
    const to = { kind: "decision", id: "docs/adr/0002-x.md" } as const;
    expect(readRich("[b][two]\n\n[two]: 0002-x.md", (href) => (href === "0002-x.md" ? to : undefined))).toEqual([
      paragraph({ as: "link", to, of: [text("b")] }),
    ]);
  });

  it("says what a picture shows and never loads it", () => {
    expect(readRich("![a cat](https://evil.example/cat.png)")).toEqual([paragraph({ as: "picture", text: "a cat" })]);
  });

  it("whatever it is, gives what may be drawn and nothing else", () => {
    const piece = fc.constantFrom(
      "<img src=x onerror=alert(1)>",
      "[a](javascript:b)",
      "> ",
      "- ",
      "1. ",
      "\n",
      "\n\n",
      "| a |",
      "| - |",
      "```",
      "*",
      "__",
      "&lt;",
      "[x]: data:y",
      "text",
      "  ",
      "<!--",
      "![p](q)",
      "~~",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readRich(pieces.join(""));
        expect(z.array(richSchema(z)).safeParse(read).error?.issues ?? []).toEqual([]);
        expect(JSON.stringify(read)).not.toMatch(/"href":"(?!https?:|mailto:)/i);
      }),
      { numRuns: 300 },
    );
  });

  it("bounds what is nested or long without end", () => {
    expect(JSON.stringify(readRich("> ".repeat(2_000) + "deep")).length).toBeLessThan(20_000);
    expect(JSON.stringify(readRich("> 1. ".repeat(20_000) + "deep")).length).toBeLessThan(20_000);
    expect(JSON.stringify(readRich("[".repeat(5_000))).length).toBeLessThan(20_000);
    expect(JSON.stringify(readRich("word ".repeat(200_000))).length).toBeLessThan(300_000);
  });
});

describe("an address in a text", () => {
  it.each([
    ["0002-x.md", "docs/adr", "docs/adr/0002-x.md"],
    ["../guide.md#top", "docs/adr", "docs/guide.md"],
    ["/docs/adr/0001-a%20b.md", "docs/adr", "docs/adr/0001-a b.md"],
    ["../../../../etc/passwd", "docs/adr", undefined],
    ["https://example.org/", "docs", undefined],
    ["#top", "docs", undefined],
    ["%ff%", "docs", undefined],
  ])("%s from %s means %s", (href, folder, target) => {
    expect(targetOf(href, folder)).toBe(target);
  });
});
