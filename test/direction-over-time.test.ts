import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fairlead, type Ran } from "./support/fairlead.ts";
import { makeRepository, type TestRepository } from "./support/repository.ts";

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const run = (repository: TestRepository, ...args: readonly string[]): Promise<Ran> => fairlead(args, { cwd: repository.folder });
async function ok(repository: TestRepository, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(repository, ...args);
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  return stdout;
}
const json = async <S extends z.ZodType>(schema: S, repository: TestRepository, ...args: readonly string[]): Promise<z.infer<S>> =>
  schema.parse(JSON.parse(await ok(repository, ...args, "--json")));
const commit = (message: string, files: Readonly<Record<string, string>>) => ({
  message,
  changes: Object.entries(files).map(([file, content]) => ({ path: file, content })),
});
const decision = (status: string, title: string, keys = ""): string =>
  `---\nstatus: ${status}\ndate: 2024-01-02\n${keys}---\n\n# ${title}\n`;

describe("ahead", () => {
  const aheadSchema = z.looseObject({
    groups: z.array(
      z.looseObject({ id: z.string(), rows: z.array(z.looseObject({ what: z.string(), text: z.string(), iso: z.string() })) }),
    ),
    undated: z.array(z.string()),
  });

  it("tells every day that records hold and that still matters, and no other", async () => {
    const repository = makeRepository([
      commit("records", {
        "direction/decisions/0001-open.md": decision("proposed", "Open", `decide-by: ${day(-3)}\nreview-by: ${day(900)}\n`),
        "direction/decisions/0002-kept.md": decision(
          "accepted",
          "Kept",
          `decide-by: ${day(-900)}\nreview-by: ${day(10)}\nexpects: [{ measure: commits, op: "<", value: 3, by: ${day(400)} }]\n`,
        ),
        "direction/decisions/0003-gone.md": decision("rejected", "Gone", `review-by: ${day(20)}\n`),
        "direction/decisions/0004-undated.md": decision("proposed", "Undated"),
        "direction/goals/refunds.md": `---\ntitle: Refunds\nowner: ada\nstatus: active\nmeasure: { measure: commits, op: "<", value: 3, by: ${day(30)} }\n---\n\n# Refunds\n`,
        "direction/goals/met.md": `---\ntitle: Met\nowner: ada\nstatus: met\nmeasure: { measure: commits, op: "<", value: 3, by: ${day(30)} }\n---\n\n# Met\n`,
        "direction/risks/flood.md": `---\ntitle: Flood\nowner: ada\nlikelihood: low\nimpact: high\nresponse: accept\nreview: ${day(50)}\n---\n\n# Flood\n`,
        "direction/technologies/bun.md": `---\ntitle: Bun\nquadrant: tools\nring: trial\nkill-by: ${day(60)}\n---\n\n# Bun\n`,
        "direction/debts/split.md": `---\ntitle: Split\nstatus: open\nowner: ada\npaths: [src/**]\nplan: [{ step: remove the adapter, by: ${day(70)} }]\n---\n\n# Split\n`,
        "direction/dismissals/later.md": `---\nfinding: hotspot-without-debt:src/a.ts\nbecause: later\nuntil: ${day(80)}\nby: ada\n---\n`,
      }),
    ]);
    const model = await json(aheadSchema, repository, "ahead");
    const shown = Object.fromEntries(model.groups.map(({ id, rows }) => [id, rows.map(({ what, iso }) => `${what} ${iso}`)]));
    expect(shown).toEqual({
      passed: [`Decide ${day(-3)}`],
      soon: [
        `Review ${day(10)}`,
        `Goal ${day(30)}`,
        `Look at the risk ${day(50)}`,
        `End of trial ${day(60)}`,
        `Repay ${day(70)}`,
        `Comes back ${day(80)}`,
      ],
      later: [`Expectation ${day(400)}`],
    });
    expect(model.undated).toEqual(["1 open decision has no decide-by: D-4."]);
    expect(await ok(repository, "ahead")).toMatch(/Passed\s+1\n/);
    expect(await ok(repository, "ahead", "--md")).toContain("| ");
  });

  it("says that nothing is dated, and the one next step", async () => {
    expect(await ok(makeRepository([commit("a", { "a.ts": "a\n" })]), "ahead")).toMatch(
      /No record holds a day[^>]*> fairlead new decision/s,
    );
  });
});

describe("since", () => {
  const sinceSchema = z.looseObject({
    parts: z.array(z.looseObject({ id: z.string(), items: z.array(z.looseObject({ word: z.string(), text: z.string() })) })),
    notes: z.array(z.string()),
  });

  it("tells what came, moved and went between two commits", async () => {
    const repository = makeRepository([
      commit("start", {
        "package.json": '{ "name": "shop", "dependencies": { "mysql2": "3.0.0" } }\n',
        "src/cart/cart.ts": "export const cart = 1;\n",
        "src/desk/desk.ts": "export const desk = 1;\n",
        "docs/adr/0001-carts.md": decision("proposed", "Carts"),
        "docs/adr/0002-dropped.md": decision("proposed", "Dropped"),
      }),
      commit("more", {
        "package.json": '{ "name": "shop", "dependencies": { "pg": "8.0.0", "left-pad": "1.0.0" } }\n',
        "src/desk/desk.ts": 'import { cart } from "../cart/cart";\nexport const desk = cart;\n',
        "docs/adr/0001-carts.md": decision("accepted", "Carts"),
        "docs/adr/0003-desks.md": decision("proposed", "Desks"),
        "direction/goals/refunds.md": "---\ntitle: Refunds\nowner: ada\nstatus: active\nmeasure: fast\n---\n\n# Refunds\n",
      }),
      { message: "drop", changes: [{ path: "docs/adr/0002-dropped.md", remove: true }] },
    ]);
    const model = await json(sinceSchema, repository, "since", repository.commits[0] ?? "");
    const told = Object.fromEntries(model.parts.map(({ id, items }) => [id, items.map(({ word, text }) => `${word} ${text}`)]));
    expect(told["decisions"]).toEqual(["moved D-1 “Carts”: proposed to accepted", "new D-3 “Desks”, proposed", "gone D-2 “Dropped”"]);
    expect(told["records"]).toEqual(["new goal/refunds “Refunds”"]);
    expect(told["technologies"]).toEqual(["entered PostgreSQL, store (`package.json`)", "left MySQL, store (`package.json`)"]);
    expect(told["imports"]).toEqual(["new `src/desk` imports `src/cart`: 1 file, `src/desk/desk.ts` among them"]);
    const text = await ok(repository, "since", repository.commits[0] ?? "");
    expect(text).toMatch(/2 changes landed \(2 commits\)/);
    expect(text.replace(/\s+/g, " ")).toContain(
      "1 new decision, 1 decision moved, 1 technology entered, 1 technology left, 1 new import between areas",
    );
  });

  it("knows a record whose file only moved, and one whose text lay where no records are read", async () => {
    const repository = makeRepository([
      commit("start", {
        "docs/adr/0001-carts.md": decision("accepted", "Carts"),
        "docs/adr/0002-desks.md": decision("accepted", "Desks"),
        "notes/tills.md": decision("accepted", "Tills"),
      }),
      {
        message: "one folder",
        changes: [
          { path: "docs/adr/0002-desks.md", remove: true },
          { path: "docs/adr/0003-desks.md", content: decision("accepted", "Desks") },
          { path: "notes/tills.md", remove: true },
          { path: "docs/adr/0004-tills.md", content: decision("accepted", "Tills") },
        ],
      },
    ]);
    const model = await json(sinceSchema, repository, "since", repository.commits[0] ?? "");
    const decisions = model.parts.find(({ id }) => id === "decisions")?.items.map(({ word, text }) => `${word} ${text}`);
    expect(decisions).toHaveLength(1);
    expect(decisions?.[0]).toMatch(/^read since D-4 “Tills”, accepted; its text is of .* and was not read as a record then$/);
    expect(await ok(repository, "since", repository.commits[0] ?? "")).not.toContain("new decision");
  });

  it("says that nothing changed, and that it wants to know since when", async () => {
    const repository = makeRepository([commit("a", { "a.ts": "a\n" }), commit("b", { "a.ts": "b\n" })]);
    expect(await ok(repository, "since", "HEAD")).toContain("nothing of what is compared changed");
    const { code, stderr } = await run(repository, "since");
    expect([code, stderr.includes("since when?")]).toEqual([2, true]);
    expect(await run(repository, "since", "nowhere")).toMatchObject({ code: 3 });
    expect((await run(repository, "since", day(30))).stderr).toContain("is still to come");
    const first = repository.commits[0] ?? "";
    expect((await run(repository, "since", "HEAD", "--at", first)).stderr).toContain("HEAD is later than what it is compared with");
  });
});

describe("init", () => {
  const shop = (): TestRepository =>
    makeRepository([
      commit("shop", {
        "package.json": '{ "name": "shop", "dependencies": { "pg": "8.0.0" } }\n',
        "src/cart/cart.ts": 'import pg from "pg";\nexport const cart = pg;\n',
      }),
    ]);

  it("proposes, and writes nothing without being asked to", async () => {
    const repository = shop();
    const text = await ok(repository, "init");
    expect(text).toMatch(/PostgreSQL \(adopt, platforms\)/);
    expect(text).toContain("no log of decisions");
    await ok(repository, "init", "--dry-run");
    expect(repository.git("status", "--short")).toBe("");
  });

  it("writes what is agreed, which is read without a problem, and proposes it no more", async () => {
    const repository = shop();
    await ok(repository, "init", "--yes", "--only", "log,principles");
    expect(existsSync(path.join(repository.folder, "direction/decisions/0001-record-decisions.md"))).toBe(true);
    expect(existsSync(path.join(repository.folder, "fairlead.yaml"))).toBe(false);
    const principle = readFileSync(path.join(repository.folder, "direction/principles/quality.md"), "utf8");
    expect(principle).toMatch(/^rank: 2\nconcern: quality$/m);
    await ok(repository, "init", "--yes");
    const { problems } = await json(z.looseObject({ problems: z.array(z.unknown()) }), repository, "ahead");
    expect(problems).toEqual([]);
    expect(await ok(repository, "init")).toContain("Nothing is left to propose.");
    expect(readFileSync(path.join(repository.folder, "direction/principles/quality.md"), "utf8")).toBe(principle);
  });

  it("knows its parts", async () => {
    expect(await run(shop(), "init", "--yes", "--only", "everything")).toMatchObject({ code: 2 });
  });

  it("leaves a log that is there alone", async () => {
    const repository = makeRepository([commit("a", { "doc/adr/0001-a.md": "# 1. A\n\nDate: 2024-01-01\n\n## Status\n\nAccepted\n" })]);
    expect(await ok(repository, "init")).toMatch(/1 record in doc\/adr/);
    await ok(repository, "init", "--yes");
    expect(repository.git("status", "--short", "doc")).toBe("");
  });
});

describe("measures", () => {
  it("are listed, each is told over paths, and what is told is a premise that holds", async () => {
    const repository = makeRepository([
      commit("a", { "src/a.ts": "a\n", "src/b.ts": "b\nb\n" }),
      commit("b", { "src/a.ts": "aa\n", "docs/adr/0001-a.md": decision("accepted", "A") }),
    ]);
    expect(await ok(repository, "measures")).toMatch(/active-people\s+People with at least/);
    const { asked } = await json(
      z.looseObject({ asked: z.looseObject({ claim: z.string(), figure: z.looseObject({ value: z.number() }) }) }),
      repository,
      "measures",
      "lines",
      "--in",
      "src/**",
    );
    expect(asked.figure.value).toBe(3);
    writeFileSync(path.join(repository.folder, "docs/adr/0001-a.md"), decision("accepted", "A", `premises:\n  - ${asked.claim}\n`));
    expect(await ok(repository, "revisit", "1")).toMatch(/at most 3 lines in src\/\*\*\s+3\s+3\s+holds|holds/);
    expect(await run(repository, "measures", "charm")).toMatchObject({ code: 2 });
  });
});
