import { describe, expect, it } from "vitest";
import { parseDay } from "#base";
import { findOne, rules } from "#signals";
import { commands } from "../src/cli/index.ts";

const now = parseDay("2026-11-20") ?? 0;
const names = new Set(commands.map((command) => command.name));

describe("what findings offer", () => {
  it("is a command that the terminal has: every answer, and everything that shows a figure", () => {
    const findings = rules.flatMap((rule) => rule.examples().flatMap((example) => findOne(example.picture(), now, rule).findings));
    const offered = findings.flatMap((one) => [
      ...one.answers.map(({ command }) => command),
      ...one.evidence.map(({ how }) => how.command),
    ]);
    const unknown = [...new Set(offered.map((command) => command.split(" ")[1] ?? ""))].filter((name) => !names.has(name));
    expect(offered.length).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });
});
