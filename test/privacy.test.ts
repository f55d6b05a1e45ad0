import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { fairlead } from "./support/fairlead.ts";
import { git, ordinary, put } from "./hostile/make.ts";

// Each walk runs every command there is, in every form.
vi.setConfig({ testTimeout: 300_000 });

const proofSchema = z.looseObject({
  looked: z.array(z.object({ kind: z.string(), outputs: z.number(), bytes: z.number() })),
  names: z.number(),
  addresses: z.number(),
  leaks: z.array(z.object({ kind: z.string(), what: z.string(), where: z.string(), why: z.string() })),
  refused: z.array(z.string()),
});

/** "Grace Sample" commits here, the others do not. */
const namingRecord = `# Split billing

* Status: accepted
* Deciders: Grace Sample, Lin Stated, payments team
* Date: 2024-02-01

## Context and Problem Statement

Billing is slow; Grace Sample measured it, and wrote to grace@example.org.

## Considered Options

* Split it
* Leave it

## Decision Outcome

Chosen option: "Split it", because Grace
Sample showed that it pays.
`;

async function prove(folder: string): Promise<{ readonly code: number | null; readonly proof: z.infer<typeof proofSchema> }> {
  const ran = await fairlead(["privacy", "--prove", "--json"], { cwd: folder, limit: 240_000 });
  return { code: ran.code, proof: proofSchema.parse(JSON.parse(ran.stdout)) };
}

describe("privacy --prove", () => {
  it("walks every kind of output of a repository, and finds nobody", async () => {
    const { code, proof } = await prove(ordinary());
    expect(proof.leaks).toEqual([]);
    expect(code).toBe(0);
    expect(proof.names).toBe(3);
    expect(proof.addresses).toBe(3);
    const looked = new Map(proof.looked.map(({ kind, outputs }) => [kind, outputs]));
    for (const kind of ["view", "command", "answer of the server", "page", "export", "message", "state folder"])
      expect(looked.get(kind), kind).toBeGreaterThan(0);
    // The default and only form of some analyses needs what this repository has not; nothing else may be refused.
    expect(proof.refused.filter((line) => !line.startsWith("fairlead analyse"))).toEqual([]);
  });

  it("finds nobody where records name people in their fields and their prose: it is taken out of what leaves", async () => {
    const folder = ordinary();
    put(folder, "docs/adr/0001-split.md", namingRecord);
    git(folder, ["add", "-A"]);
    git(folder, ["commit", "-q", "-m", "a decision"]);
    const { code, proof } = await prove(folder);
    expect(proof.leaks).toEqual([]);
    expect(code).toBe(0);
    const shown = await fairlead(["show", "D-1", "--md"], { cwd: folder });
    expect(shown.stdout).toContain("3 names stated, not shown here");
    expect(shown.stdout).toContain("\\[name\\] measured it");
    const own = await fairlead(["show", "D-1", "--md", "--people"], { cwd: folder });
    expect(own.stdout).toContain("Grace Sample measured it");
  });

  it("finds a name planted in what is kept", async () => {
    const folder = ordinary();
    await fairlead(["."], { cwd: folder });
    const state = path.join(folder, ".git", "fairlead");
    expect(readdirSync(state).length).toBeGreaterThan(0);
    writeFileSync(
      path.join(state, "planted.segment"),
      Buffer.concat([Buffer.from([0, 1, 2, 3]), Buffer.from("Grace Sample"), Buffer.from([0])]),
    );
    const { code, proof } = await prove(folder);
    expect(code).toBe(3);
    expect(proof.leaks.map(({ kind }) => kind)).toContain("state folder");
  });

  it("finds a name planted in what is given out", async () => {
    const folder = ordinary();
    put(folder, "fairlead.yaml", 'areas:\n  "Grace Sample": ["src/billing/**"]\n');
    git(folder, ["add", "-A"]);
    git(folder, ["commit", "-q", "-m", "an area named for a person"]);
    const { code, proof } = await prove(folder);
    expect(code).toBe(3);
    const kinds = new Set(proof.leaks.map(({ kind }) => kind));
    for (const kind of ["view", "command", "answer of the server", "page", "export"]) expect(kinds, kind).toContain(kind);
  });
});
