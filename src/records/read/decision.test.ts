import { describe, expect, it } from "vitest";
import { isoDay } from "#base";
import { decision } from "../kinds/decision.ts";
import type { DecisionRecord } from "../types.ts";
import { isDecision } from "./is-decision.ts";
import { readRecord } from "./reading.ts";
import { seeds } from "./reading-seeds.ts";

async function read(text: string, path = "docs/adr/0007-use-postgresql.md"): Promise<DecisionRecord> {
  const record = await readRecord({ path, bytes: new TextEncoder().encode(text) }, decision);
  if (typeof record === "string" || !isDecision(record)) throw new Error("no decision was read");
  return record;
}

describe("a decision is read as a careful reader reads it", () => {
  it.each(seeds.map((seed) => [seed.what, seed] as const))("%s", async (_, seed) => {
    const record = await read(seed.text, seed.path);
    expect(record.status.value).toBe(seed.status);
    if (seed.date !== undefined) expect(record.date === undefined ? undefined : isoDay(record.date.value)).toBe(seed.date);
    if (seed.title !== undefined) expect(record.title?.value).toBe(seed.title);
  });

  it("says where each value stands, and as it is written there", async () => {
    const record = await read("# A\n\n* Status: **Accepted** by vote\n* Date: 2024-03-05\n\n## Context\n");
    expect(record.status).toMatchObject({ raw: "**Accepted** by vote", source: { line: 3, kind: "list item" }, confidence: "declared" });
    expect(record.date?.source).toMatchObject({ line: 4, kind: "list item" });
    expect(record.number).toMatchObject({ value: 7, source: { kind: "file name" } });
    expect((await read("# A\n")).status).toMatchObject({ value: "unknown", confidence: "cannot tell" });
  });

  it("keeps a second status that disagrees, with the line", async () => {
    const record = await read("---\nstatus: proposed\n---\n# A\n\n## Status\n\nAccepted\n");
    expect(record.status.value).toBe("proposed");
    expect(record.otherStatus).toMatchObject({ value: "accepted", source: { line: 8 } });
    expect(record.problems).toMatchObject([{ line: 8, message: "it says accepted here and proposed in line 2" }]);
  });

  it("takes implemented for accepted and delivered", async () => {
    expect((await read("# A\n\n## Status\n\nImplemented in 4.2\n")).fields["delivery"]?.value).toBe("done");
  });
});

describe("days of a change log", () => {
  const day = async (status: string, log: string) => {
    const { date } = await read(`# A\n\n## Status\n\n${status}\n\n## Changelog\n\n${log}\n\n## Context\n\nText.\n`);
    return date === undefined ? undefined : `${isoDay(date.value)} ${date.source.kind}`;
  };

  it("are the decision's where the entry's words are its status, and only there", async () => {
    expect(await day("Accepted", "- 2023/2/1: Initial draft\n- 2023/3/2: Accepted\n- 2023/5/30: Update status")).toBe(
      "2023-03-02 change log",
    );
    expect(await day("Implemented", "- 2026-06-02: Accepted\n- 2026-07-31: Implemented")).toBe("2026-06-02 change log");
    expect(await day("Superseded by ADR-9", "- 2023/3/2: Accepted\n- 2024/3/2: Superseded")).toBe("2023-03-02 change log");
    expect(await day("Accepted", "- 2023/2/1: Initial draft\n- 2023/3/2: Accepted what Ada had said of it")).toBeUndefined();
  });
});

describe("dates", () => {
  const dated = async (said: string, path?: string) => (await read(`# A\n\nDate: ${said}\n`, path)).date;

  it.each([
    ["2024-03-05T10:00:00Z", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["5 March 2024", "2024-03-05"],
    ["March 5th, 2024", "2024-03-05"],
    ["5.3.2024", "2024-03-05"],
    ["25/03/2024", "2024-03-25"],
    ["03/25/2024", "2024-03-25"],
    ["4/21/21 (this was written later)", "2021-04-21"],
  ])("%s", async (said, day) => {
    const date = await dated(said);
    expect(date === undefined ? undefined : isoDay(date.value)).toBe(day);
  });

  it.each(["3/4/2024", "25/3/21", "07/05/2024", "2024-02-30", "sometime in 2024"])(
    "%s names no one day, which is a problem",
    async (said) => {
      const record = await read(`# A\n\nDate: ${said}\n`);
      expect(record.date).toBeUndefined();
      expect(record.problems).toMatchObject([{ line: 3 }]);
      expect(record.problems[0]?.hint).toMatch(/^Write the day/);
    },
  );

  it("can mean two days, which are both named", async () => {
    expect((await read("# A\n\nDate: 07/05/2024\n")).problems).toMatchObject([
      { message: 'its date "07/05/2024" can be read in two ways', hint: "Write the day that is meant: 2024-05-07 or 2024-07-05." },
    ]);
  });

  it("stand in the name where the text says none, and else in history", async () => {
    expect((await read("# A\n", "docs/adr/2024-03-05-a.md")).date).toMatchObject({ source: { kind: "file name" } });
    const seen = await readRecord(
      { path: "docs/adr/0001-a.md", bytes: new TextEncoder().encode("# A\n"), firstSeen: 1_709_600_000 },
      decision,
    );
    expect(seen).toMatchObject({ date: { value: 1_709_596_800, confidence: "inferred", source: { kind: "history" } } });
  });
});

describe("people, links, options and what is governed", () => {
  it("takes an owner who is stated, or the only decider, and never an author", async () => {
    expect((await read("---\ndecision-owner: ada\ndecision-makers: [ada, grace]\n---\n# A\n")).owner?.value).toBe("ada");
    expect((await read("# A\n\n* Deciders: Ada\n")).owner?.value).toBe("Ada");
    expect((await read("# A\n\n* Deciders: Ada, Grace\n")).owner).toBeUndefined();
    expect((await read("# A\n\n* Author: Ada\n")).owner).toBeUndefined();
    expect((await read("# A\n\n* Deciders:\n  - Ada\n  - Grace Hopper (ops)\n")).deciders?.value).toEqual(["Ada", "Grace Hopper (ops)"]);
  });

  it("reads links in status, link lines and front matter, not in prose", async () => {
    const record = await read(
      "---\nsupersedes: [ADR-0003, 0004-b.md]\namended-by: 12\n---\n# A\n\n* Depends on: [the store](../adr/0005-c.md)\n\n## Status\n\nAccepted. Superseded by [9][nine], extends #6\n\n## Context\n\nThis supersedes ADR-0099.\n\n## Links\n\n* Refines [ADR-0008](0008-d.md)\n* [0010-e](0010-e.md)\n* <https://example.org>\n\n[nine]: 0009-f.md\n",
    );
    expect(record.links.map(({ verb, to }) => `${verb} ${to}`)).toEqual([
      "supersedes ADR-0003",
      "supersedes 0004-b.md",
      "amended by 12",
      "depends on ../adr/0005-c.md",
      "superseded by 0009-f.md",
      "extends #6",
      "extends 0008-d.md",
      "relates to 0010-e.md",
    ]);
  });

  it("reads links that run on after a comma, addresses of this repository, and no names that are none", async () => {
    const record = await read(
      "# A\n\nSupersedes: 0003-a.md,\n0004-b.md\n\nAmends: https://example.org/a/b/blob/main/docs/adr/0005-c.md\n\n* Status: accepted\n\n## Related\n\n* ADR-0006: queues\n* bead-0393: rules\n* ROS 2\n* https://example.org/a/b/pull/23\n",
    );
    expect(record.links.map(({ verb, to }) => `${verb} ${to}`)).toEqual([
      "supersedes 0003-a.md",
      "supersedes 0004-b.md",
      "amends /docs/adr/0005-c.md",
      "relates to ADR-0006",
    ]);
    expect((await read("# A\n\n* Deciders: [Ada L., Grace H.]\n")).deciders?.value).toEqual(["Ada L.", "Grace H."]);
  });

  it("reads options, which was taken and why the others were not", async () => {
    const record = await read(
      '# A\n\n## Considered Options\n\n* PostgreSQL\n* SQLite\n* Buy: a ledger\n\n## Decision Outcome\n\nChosen option: "PostgreSQL", because it is there.\n\n## Pros and Cons of the Options\n\n### SQLite\n\n* Good, because small\n* Bad, because one writer\n',
    );
    expect(record.options.map(({ name, chosen, because }) => [name, chosen, because])).toEqual([
      ["PostgreSQL", true, "it is there."],
      ["SQLite", false, "Bad, because one writer"],
      ["Buy: a ledger", false, ""],
    ]);
    const turned = await read("# A\n\n## Decision\n\nX\n\n## Alternatives considered\n\n- **Kafka**: too large for us\n");
    expect(turned.options).toMatchObject([{ name: "Kafka", chosen: false, because: "too large for us" }]);
  });

  it("names an option by its text where its heading is a number, and gives the reason below a label", async () => {
    const numbered = await read(
      "# A\n\n## Considered Options\n\n### Option 1\n\nKeep the ledger. https://example.org/\n\n### Option 2\n\nMove to paper\n\n## Outcome\n\n### Pros and Cons of the Alternatives\n\n#### Keep the ledger\n\n- `+` small\n- `-` one writer\n\n#### paper\n\n- `-` slow\n",
    );
    expect(numbered.options.map(({ name }) => name)).toEqual(["Keep the ledger", "Move to paper"]);
    const labelled = await read(
      "# A\n\n## Considered Options\n\n### Kafka\n\nA log.\n\n**Pro**\n* fast\n\n**Con**\n* too large\n* hard to run\n\n### Redis\n\nA store.\n\n**Pro**\n* small\n",
    );
    expect(labelled.options.map(({ name, because }) => [name, because])).toEqual([
      ["Kafka", "too large; hard to run"],
      ["Redis", "A store."],
    ]);
  });

  it("reads what other tools call it as what it applies to", async () => {
    expect((await read('---\napplies-to: ["src/pay/**"]\n---\n# A\n')).appliesTo?.value).toEqual(["src/pay/**"]);
    expect((await read('---\naffects:\n  - "src/pay/**"\n---\n# A\n')).appliesTo?.value).toEqual(["src/pay/**"]);
    expect((await read("---\nfiles: [src/a.ts, ../../etc/passwd]\n---\n# A\n")).appliesTo?.value).toEqual(["src/a.ts"]);
    expect((await read("# A\n\n**Status**: Active\n**Files**:\n- `src/db/pool.ts`\n- `config/*.yml`\n")).appliesTo?.value).toEqual([
      "src/db/pool.ts",
      "config/*.yml",
    ]);
  });
});
