import { describe, expect, it } from "vitest";
import { type Example, examplePicture } from "#picture";
import { nothingFound } from "#signals";
import { knowledgeRows } from "./rows.ts";

const three = (who: string, month: string, file: string): Example["commits"] =>
  ["03", "04", "05"].map((day) => ({ day: `${month}-${day}`, who, files: [file], message: "feat: more" }));

const months = (who: string, from: readonly string[], file: string): Example["commits"] => from.flatMap((month) => three(who, month, file));
const halves = ["2023-02", "2023-08", "2024-02", "2024-08", "2025-02", "2025-08", "2026-02", "2026-08"];

const picture = examplePicture({
  commits: [
    ...months("ada", halves, "safe/a.ts"),
    ...months("bo", halves, "safe/a.ts"),
    ...months("ada", halves, "shallow/a.ts"),
    ...months("bo", halves.slice(0, 6), "shallow/a.ts"),
    ...months("cy", halves.slice(4), "young/a.ts"),
    ...three("ada", "2022-01", "shallow/a.ts"),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  at: "2026-09-30",
});

const rows = new Map(knowledgeRows(picture, nothingFound).map((row) => [row.name, row]));
const texts = (name: string): readonly string[] => rows.get(name)?.cells.map((cell) => cell.text) ?? [];
const contour = (name: string): number => rows.get(name)?.cells.findIndex((cell) => cell.contour) ?? -2;

describe("areas by active people", () => {
  it("marks where a row that was safe went below two people, and keeps below it", () => {
    expect(texts("shallow")).toEqual(["2", "2", "2", "2", "2", "2", "1", "1"]);
    expect(contour("shallow")).toBe(6);
    expect(contour("safe")).toBe(-1);
  });

  it("leaves blank what was before an area began, and draws no contour where it was never safe", () => {
    expect(texts("young")).toEqual(["", "", "", "", "1", "1", "1", "1"]);
    expect(contour("young")).toBe(-1);
  });

  it("puts first what ran shallow last", () => {
    expect([...rows.keys()][0]).toBe("shallow");
  });
});
