import { describe, expect, it } from "vitest";
import { examplePicture, yearOf } from "#picture";
import { type Finding, nothingFound } from "#signals";
import { buildAreas } from "./build.ts";
import { areasDocument } from "./document.ts";

const many = ["a", "b", "c", "d", "e", "f", "g", "h"];
const imports = many.map((area, index) => [`${area}/x.ts`, { imports: [`${many[(index + 1) % many.length]}/x.ts`] }] as const);
const picture = examplePicture({
  commits: [{ day: "2026-01-01", who: "p", files: [...many.map((area) => `${area}/x.ts`), "c/y.ts"] }],
  files: { ...Object.fromEntries(imports), "c/y.ts": { imports: ["b/x.ts"] } },
});

const finding = (id: string, areas: readonly string[]): Finding => ({
  id,
  rule: "import-cycle",
  severity: "high",
  confidence: "inferred",
  subject: { kind: "area", id: "", parts: [], paths: [], areas },
  statement: id,
  evidence: [],
  lenses: { risk: "", delivery: "", value: "", sustainability: "" },
  trend: undefined,
  questions: [],
  answers: [],
  recent: 0,
});

const model = buildAreas({
  picture,
  question: {
    subject: undefined,
    scope: { window: yearOf(picture.repository.at.time), path: undefined, area: undefined, reference: false },
    limit: undefined,
    people: false,
    changed: [],
  },
  now: 0,
  rules: [],
  analyses: [],
  found: () => ({ ...nothingFound, findings: [finding("wide", many), finding("narrow", ["b", "c"])] }),
});

describe("a large ring", () => {
  it("is told by its size and the shortest way round, not by all its areas", () => {
    expect(model.cycles.rows).toEqual([
      {
        areas: [
          { kind: "area", id: "b" },
          { kind: "area", id: "c" },
        ],
        said: "8 areas, each reached from the others by imports; the shortest way round",
        text: "8 areas, each reached from the others by imports; the shortest way round: `b` → `c` → `b`",
      },
    ]);
    expect(model.answer).toContain("8 areas import each other in a ring");
    expect(areasDocument(model).blocks).toContainEqual({ kind: "heading", text: "Rings", note: model.cycles.note });
    expect(model.cycles.note).toContain("parts of one folder, are left out");
  });

  it("is said once above the areas, and not in the row of each", () => {
    expect(model.wide.map(({ text }) => text)).toEqual(["wide"]);
    expect(model.rows.flatMap(({ name, said }) => said.map(({ text }) => [name, text]))).toEqual([
      ["b", "narrow"],
      ["c", "narrow"],
    ]);
  });
});
