import { describe, expect, it } from "vitest";
import { undecided, type UndecidedModel } from "#views";
import { openWorkspace } from "#workspace";
import { makeRepository, type NewCommit } from "./support/repository.ts";

const manifest = (dependencies: Readonly<Record<string, string>>): string => JSON.stringify({ name: "shop", dependencies }, null, 2);
const lock = (...names: readonly string[]): string =>
  JSON.stringify({ packages: Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: "1.0.0" }])) });
const record = (text: string): string => `# 1. Keep records\n\nDate: 2024-01-02\n\n## Status\n\nAccepted\n\n## Context\n\n${text}\n`;

const put = (path: string, content: string): NonNullable<NewCommit["changes"]>[number] => ({ path, content });

const history: readonly NewCommit[] = [
  { changes: [put("package.json", manifest({ express: "4" })), put("src/a.ts", "")] },
  { changes: [put("docs/adr/0001-keep-records.md", record("We write decisions down, and keep sessions in Redis."))] },
  { changes: [put("package-lock.json", lock("express", "ioredis", "kafkajs"))] },
  { changes: [put("package.json", manifest({ express: "4", pg: "8" })), put("src/a.ts", 'import pg from "pg";\nexport const a = pg;\n')] },
  { changes: [put("package.json", manifest({ express: "4", pg: "8", ioredis: "5" }))] },
  { changes: [put("package.json", manifest({ express: "4", pg: "8", ioredis: "5", kafkajs: "2" }))] },
  {
    author: "dependabot[bot] <bot@example.org>",
    changes: [put("package.json", manifest({ express: "4", pg: "8", ioredis: "5", kafkajs: "2", mongodb: "6" }))],
  },
  { changes: [put("examples/package.json", manifest({ neo4j: "1", "neo4j-driver": "5" }))] },
];

async function ask(folder: string, at?: string): Promise<UndecidedModel> {
  const workspace = await openWorkspace(folder, { store: false, at });
  return (await workspace.show(undecided, workspace.question({}))).model;
}

describe("what came in undecided", () => {
  const repository = makeRepository(history);

  it("is named with the commit that brought it: not what came before the first record, what one names, bots, examples, or what a lock file held", async () => {
    const model = await ask(repository.folder);
    expect(model.rows.map(({ id, severity }) => [id, severity])).toEqual([["undecided-technology:PostgreSQL", "high"]]);
    expect(model.came.map(({ commit, technologies }) => [commit, technologies.map(({ id, path, files }) => [id, path, files])])).toEqual([
      [repository.commits[3], [["pkg:npm/pg", "package.json", 1]]],
    ]);
    expect(model.rows[0]?.draft).toBe("fairlead new decision --from undecided-technology:PostgreSQL");
  });

  it("is there at that commit, and not at the one before", async () => {
    expect((await ask(repository.folder, repository.commits[3])).of).toBe(1);
    expect((await ask(repository.folder, repository.commits[2])).of).toBe(0);
  });

  it("is gone as soon as a record names it by any name", async () => {
    const other = makeRepository([...history, { changes: [put("docs/adr/0002-orders.md", record("Orders are kept in Postgres."))] }]);
    expect((await ask(other.folder)).rows).toEqual([]);
  });

  it("is still there while the record drafted from it is only proposed, and gone once that is accepted", async () => {
    const draft = (status: string): string =>
      `---\nstatus: ${status}\ndate: 2024-03-01\nfinding: undecided-technology:PostgreSQL\n---\n\n# Use PostgreSQL\n`;
    const asked = (status: string): Promise<UndecidedModel> =>
      ask(makeRepository([...history, { changes: [put("docs/adr/0002-orders.md", draft(status))] }]).folder);
    const proposed = await asked("proposed");
    expect(proposed.rows.map(({ draft: command }) => command)).toEqual(["fairlead decide docs/adr/0002-orders.md"]);
    expect(proposed.rows[0]?.facts[0]?.text).toMatch(/^Being decided in /);
    expect((await asked("accepted")).rows).toEqual([]);
  });

  it("cannot be told where nothing was ever recorded", async () => {
    const other = makeRepository(history.slice(0, 1));
    const model = await ask(other.folder);
    expect([model.rows, model.cannotTell.length > 0]).toEqual([[], true]);
  });
});

describe("a boundary that fell", () => {
  const uses = (count: number): NonNullable<NewCommit["changes"]> =>
    Array.from({ length: count }, (_, at) => put(`src/shop/s${at}.ts`, 'import { send } from "../mail/send";\nexport const s = send;\n'));
  const start = 1_704_067_200;
  const repository = makeRepository([
    {
      time: start,
      changes: [...uses(8), put("src/mail/send.ts", "export const send = 1;\n"), put("src/mail/b.ts", "export const b = 1;\n")],
    },
    { time: start + 86_400, changes: [put("docs/adr/0001-keep-records.md", record("We write decisions down."))] },
    { time: start + 300 * 86_400, changes: [put("src/mail/b.ts", 'import { s } from "../shop/s0";\nexport const b = s;\n')] },
    { time: start + 301 * 86_400, changes: [put("src/mail/c.ts", 'import { s } from "../shop/s1";\nexport const c = s;\n')] },
  ]);

  it("names the first import against the way until then, and the change that brought it", async () => {
    const model = await ask(repository.folder);
    expect(model.rows.map(({ id, since }) => [id, since])).toEqual([
      ["undecided-boundary:src/mail+src/shop", `Visible since October 2024, commit \`${repository.commits[2]?.slice(0, 7)}\``],
    ]);
    expect((await ask(repository.folder, repository.commits[1])).of).toBe(0);
  });
});
