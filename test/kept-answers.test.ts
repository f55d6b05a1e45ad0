import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fairlead } from "./support/fairlead.ts";
import { makeRepository } from "./support/repository.ts";

const day = 86_400;
const record = (status: string): string =>
  `---\nstatus: ${status}\ndate: 2024-01-05\n---\n\n# Use one ledger\n\n## Context and Problem Statement\n\nTwo disagree.\n\n## Decision Outcome\n\nOne ledger, because two disagree.\n`;

/** A repository whose one record can be edited without a commit. */
function repository(withRecord: boolean): string {
  const { folder } = makeRepository(
    Array.from({ length: 12 }, (_, at) => ({
      time: 1_704_067_200 + at * day,
      message: `change ${at}`,
      changes: [
        { path: `src/${at % 2 === 0 ? "ledger" : "orders"}.ts`, content: `export const one = ${at};\n` },
        ...(withRecord && at === 3 ? [{ path: "docs/adr/0001-use-one-ledger.md", content: record("accepted") }] : []),
      ],
    })),
  );
  return folder;
}

async function told(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout, code, stderr } = await fairlead([...args, "--json"], { cwd: folder });
  expect([code, stderr.includes("    at ")]).toEqual([0, false]);
  return stdout;
}

const commands: readonly (readonly [string, ...string[]])[] = [["overview"], ["why", "src/ledger.ts"], ["list"]];

describe("an answer that was kept", () => {
  it.each(commands)("is the one a fresh look gives: %s", async (...command) => {
    const folder = repository(true);
    const first = await told(folder, ...command);
    expect(await told(folder, ...command)).toBe(first);
    expect(await told(folder, ...command, "--no-store")).toBe(first);
  });

  it("does not outlive a record that was edited and not committed", async () => {
    const folder = repository(true);
    const before = await Promise.all(commands.map((command) => told(folder, ...command)));
    const again = await Promise.all(commands.map((command) => told(folder, ...command)));
    expect(again).toEqual(before);
    writeFileSync(path.join(folder, "docs/adr/0001-use-one-ledger.md"), record("deprecated"));
    for (const command of commands) expect(await told(folder, ...command)).toBe(await told(folder, ...command, "--no-store"));
    expect(await told(folder, "list")).not.toBe(before[2]);
  });

  it("does not outlive the first record of a repository that had none", async () => {
    const folder = repository(false);
    for (const command of commands) await told(folder, ...command);
    mkdirSync(path.join(folder, "docs/adr"), { recursive: true });
    writeFileSync(path.join(folder, "docs/adr/0001-use-one-ledger.md"), record("accepted"));
    for (const command of commands) expect(await told(folder, ...command)).toBe(await told(folder, ...command, "--no-store"));
    expect(await told(folder, "list")).toContain("Use one ledger");
  });

  it("is given anew once the list of findings has asked what the first screen leaves to it", async () => {
    const folder = repository(true);
    const waits = /more questions? (?:is|are) asked by fairlead findings/;
    expect(await told(folder, "overview")).toMatch(waits);
    await told(folder, "findings");
    expect(await told(folder, "overview")).not.toMatch(waits);
  });
});
