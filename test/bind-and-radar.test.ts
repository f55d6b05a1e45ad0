import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fairlead, type Ran } from "./support/fairlead.ts";
import { makeRepository, temporaryFolder } from "./support/repository.ts";

const record = `# 1. Totals of a cart

Date: 2024-01-02

## Status

Accepted

## Context

The \`CartTotals\` are worked out once, in \`src/shop/tax.ts\` too. See \`src/gone.ts\`.
`;

const rejecting = `---
status: accepted
date: 2024-01-03
applies-to: ["src/shop/**"]
reopen-if: "a second currency comes"
---
# Store totals

## Considered Options

* In the database
* In a queue

## Decision Outcome

Chosen option: "In the database", because it is there.
`;

const shop = () =>
  makeRepository([
    {
      changes: [
        { path: "src/shop/cart.ts", content: "export class CartTotals {}\n" },
        { path: "src/shop/tax.ts", content: "1\n" },
        { path: "src/other.ts", content: "2\n" },
      ],
    },
    { changes: [{ path: "docs/adr/0001-totals.md", content: record }] },
    { changes: [{ path: "docs/adr/0002-store-totals.md", content: rejecting }] },
  ]).folder;

/** A record whose only way to the code is the technology it is about. */
const builder = () =>
  makeRepository([
    {
      changes: [
        { path: "package.json", content: '{ "name": "shop", "dependencies": { "express": "4.19.2" } }\n' },
        { path: "src/serve.js", content: 'import express from "express";\nexpress();\n' },
        ...["a", "b", "c"].map((name) => ({ path: `src/${name}.js`, content: `export const ${name} = 1;\n` })),
      ],
    },
    {
      changes: [
        { path: "docs/adr/0001-serve.md", content: "# 1. Serve with Express\n\n## Status\n\nAccepted\n\n## Context\n\nIt is small.\n" },
      ],
    },
  ]).folder;

const run = (cwd: string, ...args: string[]): Promise<Ran> => fairlead(args, { cwd });
const json = async (cwd: string, ...args: string[]): Promise<unknown> => JSON.parse((await run(cwd, ...args, "--json")).stdout);

describe("fairlead bind", () => {
  let folder = "";
  beforeAll(() => {
    folder = shop();
  });

  it("proposes, with reasons, and writes nothing", async () => {
    expect(await json(folder, "bind")).toMatchObject({
      rows: [
        {
          path: "docs/adr/0001-totals.md",
          confidence: "inferred",
          globs: [{ glob: "src/shop/tax.ts" }, { glob: "src/shop/cart.ts", because: ["declares `CartTotals`"] }],
        },
      ],
      sidecar: "direction/decisions.yaml",
    });
  });

  it("proposes what why and the page of direction conclude from a technology", async () => {
    const there = builder();
    expect(await json(there, "bind", "1")).toMatchObject({ rows: [{ globs: [{ glob: "src/serve.js" }] }] });
    expect(await json(there, "why", "src/serve.js")).toMatchObject({ governed: { rows: [{ reference: "D-1", stated: false }] } });
  });

  it("is heard by why before it is accepted, as inferred; what was rejected is remembered", async () => {
    const why = await json(folder, "why", "src/shop/cart.ts");
    expect(why).toMatchObject({
      governed: {
        rows: [
          { reference: "D-2", stated: true, reopenIf: "a second currency comes" },
          { reference: "D-1", stated: false, because: ["declares `CartTotals`"] },
        ],
        rejected: [{ option: "In a queue", reference: "D-2" }],
      },
    });
    expect(await json(folder, "why", "src/other.ts")).toMatchObject({ governed: { rows: [] } });
  });

  it("finds a rejected option by its words", async () => {
    expect(await json(folder, "search", "queue")).toMatchObject({ found: [{ name: "D-2", where: "rejected option" }] });
  });

  it("asks nobody where nobody can answer", async () => {
    const { code, stderr } = await run(folder, "bind", "--accept");
    expect(code).toBe(2);
    expect(stderr).toContain("fairlead bind <record> --accept");
  });

  it.each(["../**", "/etc/**", "src/../../x"])("refuses what lies outside: %s", async (glob) => {
    const { code, stderr } = await run(folder, "bind", "D-1", glob, "--accept");
    expect(code).toBe(2);
    expect(stderr).toContain("is no glob within the repository");
  });

  it("says which glob matches nothing", async () => {
    const { code, stderr } = await run(shop(), "bind", "D-1", "src/shop/**", "src/gone/**", "--accept");
    expect([code, stderr]).toEqual([0, "src/gone/** matches no file now.\n"]);
  });

  it("writes to the sidecar what is accepted, and leaves the record as it is", async () => {
    const accepted = await run(folder, "bind", "D-1", "src/shop/cart.ts", "--accept");
    expect([accepted.code, accepted.stderr]).toEqual([0, ""]);
    expect(readFileSync(join(folder, "direction/decisions.yaml"), "utf8")).toContain("docs/adr/0001-totals.md:");
    expect(readFileSync(join(folder, "docs/adr/0001-totals.md"), "utf8")).toBe(record);
    expect(await json(folder, "why", "src/shop/tax.ts")).toMatchObject({ governed: { rows: [{ reference: "D-2" }] } });
    expect(await json(folder, "why", "src/shop/cart.ts")).toMatchObject({ governed: { note: "2 records" } });
    expect(await json(folder, "bind")).toMatchObject({ rows: [] });
    expect(await json(folder, "bind", "D-1")).toMatchObject({
      rows: [],
      stated: [{ reference: "D-1", where: "direction/decisions.yaml", globs: [{ glob: "src/shop/cart.ts", files: 1 }] }],
    });
    expect((await run(folder, "bind", "D-1", "--accept")).stderr).toContain("it says what it governs already");
  });
});

describe("fairlead radar", () => {
  const csv =
    'name,ring,quadrant,isNew,description\nVite,Adopt,Tools,TRUE,"<p>Fast, <strong>small</strong></p>"\nKafka,Trial,Platforms,FALSE,\nRust,Assess,Languages,FALSE,new\nPairing,Hold,Techniques,FALSE,<p>a</p>\n';
  let folder = "";
  beforeAll(() => {
    folder = makeRepository([{ changes: [{ path: "a.txt", content: "a\n" }] }]).folder;
    writeFileSync(join(folder, "radar.csv"), csv);
  });

  it("shows nothing but the next step where there is nothing", async () => {
    expect((await run(folder, "radar")).stdout).toContain("fairlead init");
  });

  it("is imported as one record a technology", async () => {
    expect((await run(folder, "radar", "import", "radar.csv", "--format", "thoughtworks-csv")).code).toBe(0);
    expect(await json(folder, "radar")).toMatchObject({
      rings: [{ name: "Adopt", blips: 1 }, { name: "Trial" }, { name: "Assess" }, { name: "Hold" }],
      quadrants: ["Tools", "Platforms", "Languages", "Techniques"],
      blips: [{ name: "Vite", movement: "new", inferred: false }, { name: "Kafka", movement: null }, { name: "Rust" }, { name: "Pairing" }],
    });
    expect(readFileSync(join(folder, "direction/technologies/vite.md"), "utf8")).toContain("Fast, **small**");
  });

  it("is exported as it came", async () => {
    const { stdout, stderr } = await run(folder, "radar", "export", "--format", "thoughtworks-csv");
    expect(stderr).toBe("");
    expect(stdout.replaceAll("<p>a</p>", "a")).toBe(csv.replaceAll("<p>a</p>", "a"));
  });

  it("keeps its own words where the radar describes it otherwise, and says so", async () => {
    writeFileSync(join(folder, "again.csv"), csv.replace("FALSE,new", "FALSE,borrowed and checked"));
    const again = await run(folder, "radar", "import", "again.csv", "--format", "thoughtworks-csv");
    expect([again.code, again.stderr]).toEqual([
      0,
      "0 technologies new, 4 that were there given their place.\nDescribed otherwise there, and kept as it is here: Rust.\n",
    ]);
    expect(readFileSync(join(folder, "direction/technologies/rust.md"), "utf8")).not.toContain("borrowed");
  });

  it("says what a format has no place for, and refuses what it would draw wrong", async () => {
    const zalando = await run(folder, "radar", "export", "--format", "zalando");
    expect(zalando.stderr).toContain("no place for the text of 3 blips");
    const joined = await run(folder, "radar", "export", "--format", "zalando", "--map", "Tools=Platforms");
    expect(joined.code).toBe(2);
    expect(joined.stderr).toContain("exactly 4 quadrants");
    expect((await run(folder, "radar", "export", "--format", "pie")).stderr).toContain(
      "thoughtworks-csv, thoughtworks-json, zalando, aoe, backstage",
    );
  });

  it("is exported as a folder; settings that lie there stay", async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, "config.json"), "{}");
    expect((await run(folder, "radar", "export", "--format", "aoe", "--out", out)).code).toBe(0);
    expect(readFileSync(join(out, "config.json"), "utf8")).toBe("{}");
  });
});
