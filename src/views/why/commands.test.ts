import { describe, expect, it } from "vitest";
import { examplePicture, yearOf } from "#picture";
import { findAll, rules } from "#signals";
import type { Block, ViewInput } from "../types.ts";
import { buildWhy } from "./build.ts";
import { whyDocument } from "./document.ts";

const commit = (day: string, index: number) => ({ day, who: "ada", files: ["a/x.ts", ...(index % 2 === 0 ? ["b/y.ts"] : [])] });
const picture = examplePicture({
  commits: Array.from({ length: 14 }, (_, index) => commit(`2026-01-${String(index + 10)}`, index)),
  files: { "a/x.ts": { imports: ["b/y.ts"] }, "b/y.ts": { imports: ["a/x.ts"] } },
});
const input: ViewInput = {
  picture,
  question: {
    subject: "a",
    scope: { window: yearOf(picture.repository.at.time), path: undefined, area: undefined, reference: false },
    people: false,
    limit: undefined,
    changed: [],
  },
  now: 0,
  rules,
  analyses: [],
  found: () => findAll(picture, 0, rules),
};

const isFinding = (block: Block): block is Extract<Block, { kind: "finding" }> => block.kind === "finding";

describe("what is said about an area, on its own page", () => {
  it("offers what answers a finding, and not the command that printed the page", () => {
    const model = buildWhy(input);
    const found = whyDocument(model).blocks.filter(isFinding);
    expect(model.command).toBe("fairlead why a");
    expect(model.findings.some(({ command }) => command === model.command)).toBe(true);
    expect(found.flatMap(({ commands }) => commands)).not.toContain(model.command);
    expect(found.flatMap(({ commands }) => commands).join(" ")).toContain("fairlead new debt --from import-cycle:a+b");
  });
});
