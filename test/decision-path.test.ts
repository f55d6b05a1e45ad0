import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fairlead, type Ran } from "./support/fairlead.ts";
import { makeRepository, type TestRepository } from "./support/repository.ts";

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const nygard = (number: number, title: string, status: string): string =>
  `# ${number}. ${title}\n\nDate: 2024-01-0${number}\n\n## Status\n\n${status}\n\n## Context\n\nIt was so.\n\n## Decision\n\nWe do it.\n\n## Consequences\n\nIt is done.\n`;

const madr = (status: string, title: string): string =>
  `---\nstatus: ${status} # as we speak\ndate: 2024-01-02\ndecision-makers: [ada]\n---\n\n# ${title}\n\n## Context and Problem Statement\n\nIt was so.\n\n## Considered Options\n\n* PostgreSQL\n* SQLite\n\n## Decision Outcome\n\nChosen option: "", because\n`;

/** A log, and code that changes: the till with the cart, the desk that imports it. */
function shop(records: Readonly<Record<string, string>>): TestRepository {
  const code = Array.from({ length: 14 }, (_, index) => ({
    message: index % 3 === 0 ? "fix: cart" : "feat: cart",
    changes: [
      { path: "src/cart/cart.ts", content: `export const cart = ${index};\n` },
      { path: "src/till/till.ts", content: `import { cart } from "../cart/cart";\nexport const till = cart + ${index};\n` },
    ],
  }));
  const repository = makeRepository([
    { message: "records", changes: Object.entries(records).map(([file, content]) => ({ path: file, content })) },
    ...code,
    ...Array.from({ length: 14 }, (_, index) => ({
      message: "feat: else",
      changes: [{ path: "src/else/else.ts", content: `export const other = ${index};\n` }],
    })),
    {
      message: "feat: desk",
      changes: [{ path: "src/desk/desk.ts", content: 'import { cart } from "../cart/cart";\nexport const desk = cart;\n' }],
    },
  ]);
  repository.git("config", "user.name", "Ada");
  repository.git("config", "user.email", "ada@example.org");
  return repository;
}

const run = (repository: TestRepository, ...args: readonly string[]): Promise<Ran> => fairlead(args, { cwd: repository.folder });
const fileOf = (repository: TestRepository, name: string): string => readFileSync(path.join(repository.folder, name), "utf8");
async function ok(repository: TestRepository, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(repository, ...args);
  expect(`${code} ${stderr}`).toMatch(/^0 /);
  return stdout;
}
const json = async <S extends z.ZodType>(schema: S, repository: TestRepository, ...args: readonly string[]): Promise<z.infer<S>> =>
  schema.parse(JSON.parse(await ok(repository, ...args, "--json")));

describe("a new decision", () => {
  it("joins a log in its naming, its number and its convention, and shows six keys where there is none", async () => {
    const nygards = shop({
      "doc/adr/0001-first.md": nygard(1, "First", "Accepted"),
      "doc/adr/0002-second.md": nygard(2, "Second", "Accepted"),
    });
    await ok(nygards, "new", "decision", "--title", "Use PostgreSQL", "--owner", "ada");
    const written = fileOf(nygards, "doc/adr/0003-use-postgresql.md");
    expect(written).toMatch(/^# 3\. Use PostgreSQL\n\nDate: \d{4}-\d\d-\d\d\n\n## Status\n\nProposed\n/);

    const bare = shop({ "README.md": "# Shop\n" });
    await ok(bare, "new", "decision", "--title", "Use PostgreSQL");
    const keys = fileOf(bare, "direction/decisions/0001-use-postgresql.md").split("---")[1]?.trim().split("\n") ?? [];
    expect(keys.map((line) => line.split(":")[0])).toEqual([
      "status",
      "date",
      "decision-owner",
      "decide-by",
      "reversibility",
      "applies-to",
    ]);
  });

  it("is numbered over all branches", async () => {
    const repository = shop({ "doc/adr/0001-first.md": nygard(1, "First", "Accepted") });
    await ok(repository, "new", "decision", "--title", "On a branch", "--branch", "adr/one");
    expect(existsSync(path.join(repository.folder, "doc/adr/0002-on-a-branch.md"))).toBe(false);
    expect(repository.git("show", "adr/one:doc/adr/0002-on-a-branch.md")).toContain("# 2. On a branch");
    await ok(repository, "new", "decision", "--title", "The next");
    expect(existsSync(path.join(repository.folder, "doc/adr/0003-the-next.md"))).toBe(true);
  });

  it("overwrites nothing, and writes nothing on a dry run", async () => {
    const repository = shop({ "doc/adr/0001-first.md": nygard(1, "First", "Accepted") });
    const refused = await run(repository, "new", "decision", "--title", "first!");
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toMatch(/there is a decision of this title: doc\/adr\/0001-first\.md/);
    expect(await ok(repository, "new", "decision", "--title", "Second", "--dry-run")).toContain("# 2. Second");
    expect(readdirSync(path.join(repository.folder, "doc/adr"))).toEqual(["0001-first.md"]);
    expect(repository.git("status", "--short")).toBe("");
  });

  it("needs a title, a kind that there is, and fields that there are", async () => {
    const repository = shop({ "README.md": "# Shop\n" });
    for (const [args, said] of [
      [["new"], "new what?"],
      [["new", "wish"], 'there is no kind "wish"'],
      [["new", "decision"], "a decision needs a title"],
      [["new", "goal", "--title", "G", "--set", "colour=red"], 'a goal has no field "colour"'],
      [["new", "decision", "--title", "G", "--decide-by", "soon"], 'decide-by cannot be "soon"'],
    ] as const) {
      const { code, stderr } = await run(repository, ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    }
  });

  it("about a change says where it is and what entered with it", async () => {
    const repository = shop({ "README.md": "# Shop\n", "package.json": '{ "name": "shop", "dependencies": {} }\n' });
    repository.git("checkout", "-q", "-b", "cache");
    repository.add([
      {
        branch: "cache",
        message: "feat(cart): keep carts in a store (#12)",
        changes: [
          { path: "package.json", content: '{ "name": "shop", "dependencies": { "pg": "8.0.0" } }\n' },
          { path: "src/cart/store.ts", content: 'import { desk } from "../desk/desk";\nexport const store = desk;\n' },
        ],
      },
    ]);
    const text = await ok(repository, "new", "decision", "--from-diff", "--base", "main", "--dry-run");
    expect(text).toContain("# Keep carts in a store\n");
    expect(text).toContain("applies-to: [src/cart/store.ts]");
    expect(text).toMatch(/Against `main`, 2 files changed in /);
    expect(text).toContain("* PostgreSQL entered");
    expect(text).toMatch(/Imports between areas that are new:\n\n\* `src\/cart` imports `src\/desk`/);
    expect(await run(repository, "new", "decision", "--from-diff", "--base", "HEAD", "--title", "Nothing")).toMatchObject({ code: 2 });
  });
});

const decisionSchema = z.looseObject({
  answer: z.string(),
  record: z.looseObject({ status: z.string() }),
  open: z.looseObject({ affected: z.looseObject({ rows: z.array(z.looseObject({ kind: z.string(), name: z.string() })) }) }).nullable(),
  seven: z.looseObject({ text: z.string() }),
  claims: z.looseObject({ rows: z.array(z.looseObject({ state: z.looseObject({ word: z.string() }) })), outcome: z.string().nullable() }),
});

describe("an open decision", () => {
  it("says whom it affects, what is missing and what waits", async () => {
    const repository = shop({
      "docs/adr/0001-carts.md": madr("proposed", "Carts").replace("---\n\n#", "applies-to: src/cart/**\ndecide-by: 2024-02-01\n---\n\n#"),
    });
    const model = await json(decisionSchema, repository, "why", "0001");
    expect(model.open?.affected.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "area src/cart",
      "coupled area src/till",
      "importing area src/desk",
    ]);
    const text = await ok(repository, "why", "docs/adr/0001-carts.md");
    expect(text).toMatch(/COMPLETE\s+1 of 7; not stated: goal, constraints, risk/);
    expect(text).toMatch(/It waits for ada, \d+ days past its day/);
  });
});

describe("deciding", () => {
  it("changes the status, the date and the outcome, and no other byte", async () => {
    const repository = shop({ "docs/adr/0001-carts.md": madr("proposed", "Carts") });
    const text = await ok(repository, "decide", "1", "--accept", "--option", "postgresql", "--because", "the team runs it.");
    expect(text).toMatch(/- status: proposed # as we speak\n.*\n?\+ status: accepted # as we speak/);
    expect(fileOf(repository, "docs/adr/0001-carts.md")).toBe(
      madr("accepted", "Carts")
        .replace("date: 2024-01-02", `date: ${day(0)}\nproposed: 2024-01-02`)
        .replace('Chosen option: "", because', 'Chosen option: "PostgreSQL", because the team runs it.'),
    );
    expect(await run(repository, "decide", "1", "--accept")).toMatchObject({ code: 2 });
  });

  it("writes it where a log of Nygard's shape has it", async () => {
    const repository = shop({ "doc/adr/0001-first.md": nygard(1, "First", "Proposed") });
    await ok(repository, "decide", "ADR-0001", "--reject", "--because", "no second provider came");
    expect(fileOf(repository, "doc/adr/0001-first.md")).toBe(
      nygard(1, "First", "Rejected")
        .replace("Date: 2024-01-01", `Date: ${day(0)}`)
        .replace("We do it.\n", "We do it.\n\nRejected, because no second provider came.\n"),
    );
  });

  it("commits on a branch, with what is staged and dirty untouched", async () => {
    const repository = shop({ "docs/adr/0001-carts.md": madr("proposed", "Carts") });
    writeFileSync(path.join(repository.folder, "src/cart/cart.ts"), "dirty\n");
    writeFileSync(path.join(repository.folder, "staged.txt"), "staged\n");
    repository.git("add", "staged.txt");
    const before = repository.git("status", "--porcelain");
    await ok(repository, "decide", "1", "--accept", "--as-it-is", "--branch", "adr/carts");
    expect(repository.git("status", "--porcelain")).toBe(before);
    expect(repository.git("show", "adr/carts:docs/adr/0001-carts.md")).toContain("status: accepted");
    expect(repository.git("show", "--stat", "--format=%s", "adr/carts")).toMatch(/^Accept D-1: Carts\n/);
    expect((await run(repository, "decide", "1", "--accept", "--as-it-is", "--branch", "main")).code).toBe(2);
  });

  it("asks for a way, for one decision, and for one that is there", async () => {
    const repository = shop({ "docs/adr/0001-carts.md": madr("proposed", "Carts") });
    for (const [args, said] of [
      [["decide"], "decide what?"],
      [["decide", "1"], "which way?"],
      [["decide", "9", "--accept"], 'there is no decision "9"'],
      [["decide", "carts", "--accept", "--reject"], "a decision goes one way"],
    ] as const) {
      const { code, stderr } = await run(repository, ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    }
  });
});

describe("superseding", () => {
  it("writes both ends of the link", async () => {
    const repository = shop({ "docs/adr/0001-carts.md": madr("accepted", "Carts"), "docs/adr/0002-stores.md": madr("accepted", "Stores") });
    await ok(repository, "supersede", "1", "--by", "2");
    expect(fileOf(repository, "docs/adr/0001-carts.md")).toMatch(/^status: superseded by \S*0002/m);
    const model = await json(
      z.looseObject({ links: z.looseObject({ rows: z.array(z.looseObject({ verb: z.string(), stated: z.string() })) }) }),
      repository,
      "why",
      "2",
    );
    expect(model.links.rows).toMatchObject([{ verb: "supersedes", stated: "in both" }]);
  });

  it("drafts a successor, which ends the old one when it is accepted", async () => {
    const repository = shop({
      "docs/adr/0001-carts.md": madr("accepted", "Carts").replace(
        "---\n\n#",
        'applies-to: [src/cart/**]\npremises: [{ measure: people, op: "<=", value: 9 }]\n---\n\n#',
      ),
    });
    await ok(repository, "supersede", "1", "--title", "Stores");
    const draft = fileOf(repository, "docs/adr/0002-stores.md");
    expect(draft).toMatch(/^applies-to: \["src\/cart\/\*\*"\]$/m);
    expect(draft).toContain("Premise: at most 9 people: holds (1)");
    expect(fileOf(repository, "docs/adr/0001-carts.md")).toContain("status: accepted");
    expect((await run(repository, "decide", "2", "--accept")).code).toBe(2);
    await ok(repository, "decide", "2", "--accept", "--because", "carts outgrew it");
    expect(fileOf(repository, "docs/adr/0001-carts.md")).toMatch(/^status: superseded by/m);
    expect((await json(decisionSchema, repository, "why", "1")).answer).toMatch(/^No: it is superseded by D-2/);
  });

  it("ends one that states no status, says the reference once and as wide as the log has it", async () => {
    const silent = "# Carts\n\n## Context\n\nIt was so.\n";
    const repository = shop({ "docs/adr/001-carts.md": silent, "docs/adr/002-tills.md": madr("accepted", "Tills") });
    await ok(repository, "supersede", "1", "--title", "Stores");
    expect(fileOf(repository, "docs/adr/003-stores.md")).toMatch(/^supersedes: \[ADR-001\]$/m);
    await ok(repository, "decide", "3", "--accept", "--as-it-is");
    expect(fileOf(repository, "docs/adr/003-stores.md")).toMatch(/^supersedes: \[ADR-001\]$/m);
    expect(fileOf(repository, "docs/adr/001-carts.md")).toBe(silent);
    expect(fileOf(repository, "direction/decisions.yaml")).toContain("docs/adr/001-carts.md:\n  status: superseded by ADR-003\n");
    expect((await json(decisionSchema, repository, "why", "1")).answer).toMatch(/^No: it is superseded by D-3/);
  });

  it("is refused while one of the two is not decided", async () => {
    const taking = madr("proposed", "Stores").replace("---\n\n#", "supersedes: [ADR-0001]\n---\n\n#");
    const repository = shop({ "docs/adr/0001-carts.md": madr("proposed", "Carts"), "docs/adr/0002-stores.md": taking });
    const byOpen = await run(repository, "supersede", "1", "--by", "2");
    const ofOpen = await run(repository, "decide", "2", "--accept", "--as-it-is");
    expect([byOpen.code, ofOpen.code]).toEqual([2, 2]);
    expect(byOpen.stderr).toMatch(/D-2 is proposed.*\n.*fairlead decide docs\/adr\/0002-stores\.md --accept/);
    expect(ofOpen.stderr).toMatch(/D-1 is proposed/);
    expect(repository.git("status", "--short")).toBe("");
  });
});

describe("revisiting", () => {
  const claims = `applies-to: ["src/cart/**"]
premises:
  - { measure: people, in: "src/cart/**", op: "<=", value: 4 }
  - fewer than 500 writes a second
expects:
  - { measure: commits, in: "src/cart/**", op: ">", value: 100, window: all, by: 2024-02-01 }
  - { measure: people, in: "src/cart/**", op: ">=", value: 1, by: 2024-02-01 }
reopen-if: a second provider is signed
`;
  const record = madr("accepted", "Carts").replace("---\n\n#", `${claims}---\n\n#`);

  it("checks premises again and holds expectations against what came", async () => {
    const repository = shop({ "docs/adr/0001-carts.md": record });
    const model = await json(decisionSchema, repository, "revisit", "D-1");
    expect(model.claims.rows.map(({ state }) => state.word)).toEqual(["holds", "cannot be told", "was missed", "was met"]);
    expect(model.claims.outcome).toBe("mixed");
    const text = await ok(repository, "revisit", "D-1");
    expect(text).toContain("Its expectations were held in part.");
    expect(text).toMatch(/Landed changes: \d+ changes/);
  });

  it("is written down when it says how it came out", async () => {
    const repository = shop({ "docs/adr/0001-carts.md": record });
    await ok(repository, "revisit", "D-1", "--outcome", "mixed", "--next", "2030-01-01", "--note", "still worth it");
    const text = fileOf(repository, "docs/adr/0001-carts.md");
    expect(text).toMatch(/^review-by: 2030-01-01$/m);
    expect(text).toMatch(new RegExp(`^reviewed: .*${day(0)}.*mixed`, "m"));
    expect(text.replace(/^(review-by|reviewed):.*\n/gm, "")).toBe(record);
    expect(await ok(repository, "show", "D-1")).toContain("Reviewed: mixed (still worth it)");
    expect((await run(repository, "revisit", "D-1", "--outcome", "fine")).code).toBe(2);
    expect(await run(repository, "revisit", "D-1", "--outcome", "held", "--next", day(-1))).toMatchObject({ code: 2 });
  });
});

describe("not now", () => {
  const lonely = (): TestRepository =>
    makeRepository([
      ...Array.from({ length: 30 }, (_, index) => ({
        author: index % 10 === 9 ? `P${index % 3} <p${index % 3}@example.org>` : "Ada <ada@example.org>",
        time: Math.floor(Date.now() / 1000) - (40 - index) * 86_400,
        message: "feat: more",
        changes: [{ path: index % 10 === 9 ? `src/other/o${index}.ts` : "src/tax/vat.ts", content: `export const vat = ${index};\n` }],
      })),
      ...["Ben <ben@example.org>", "Cy <cy@example.org>"].flatMap((author) =>
        Array.from({ length: 4 }, (_, index) => ({
          author,
          time: Math.floor(Date.now() / 1000) - (9 - index) * 86_400,
          message: "feat: other",
          changes: [{ path: "src/other/o.ts", content: `${author} ${index}\n` }],
        })),
      ),
    ]);
  const id = "one-person-area:src/tax";
  const findingsSchema = z.looseObject({
    rows: z.array(z.looseObject({ id: z.string() })).optional(),
    findings: z.array(z.looseObject({ id: z.string() })).optional(),
  });
  const open = async (repository: TestRepository): Promise<readonly string[]> => {
    const { rows = [], findings = [] } = await json(findingsSchema, repository, "findings");
    return [...rows, ...findings].map((finding) => finding.id);
  };

  it("writes a record, and the finding is silent, also after a rename, until its day", async () => {
    const repository = lonely();
    expect(await open(repository)).toContain(id);
    expect(await ok(repository, "findings")).toContain(`> fairlead new risk --from ${id}`);
    await ok(repository, "not-now", "one-person-area:src/t", "--until", "90d", "--because", "it is replaced in spring", "--by", "the team");
    const file = "direction/dismissals/one-person-area-src-tax.md";
    const text = fileOf(repository, file);
    expect(text).toContain(`finding: "${id}"`);
    expect(text).toContain(`until: ${day(90)}`);
    // Quoted where it begins with a digit.
    expect(text.replaceAll('"', "")).toMatch(new RegExp(`^at: "?${repository.git("rev-parse", "HEAD")}"?$`, "m"));
    expect(await open(repository)).not.toContain(id);
    repository.git("add", "-A");
    repository.git("commit", "-q", "-m", "put off");
    repository.git("mv", "src/tax", "src/levy");
    repository.git("commit", "-q", "-m", "rename");
    expect(await open(repository)).not.toContain("one-person-area:src/levy");
    writeFileSync(path.join(repository.folder, file), text.replace(/until: .*/, "until: 2024-01-01"));
    expect(await open(repository)).toContain("one-person-area:src/levy");
  });

  it("wants a finding that is there, a day ahead, and a reason", async () => {
    const repository = lonely();
    for (const [args, said] of [
      [["not-now"], "put what off?"],
      [["not-now", id, "--until", "3m"], "--because is missing"],
      [["not-now", id, "--until", "2020-01-01", "--because", "x", "--by", "me"], "2020-01-01 is not ahead"],
      [["not-now", "one-person-area:src/none", "--until", "3m", "--because", "x", "--by", "me"], "there is no finding"],
    ] as const) {
      const { code, stderr } = await run(repository, ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    }
  });

  it("is answered by a record drafted from it", async () => {
    const repository = lonely();
    await ok(repository, "new", "risk", "--from", id, "--title", "Tax rests on one person", "--owner", "the team");
    const text = fileOf(repository, "direction/risks/tax-rests-on-one-person.md");
    expect(text).toContain("src/tax");
    expect(text).toContain("`fairlead ");
  });
});
