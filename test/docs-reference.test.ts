import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { files, sections, standing } from "../scripts/reference.ts";

const folder = path.resolve(import.meta.dirname, "../docs/reference");

describe("docs/reference", () => {
  it("has a page for each member of each catalogue, and no other", () => {
    expect(standing().toSorted()).toEqual([...files().keys()].toSorted());
    expect(sections.every((section) => section.pages.length > 0)).toBe(true);
  });

  it.each([...files()])("%s is what is generated (npx tsx scripts/reference.ts writes it)", (name, text) => {
    expect(readFileSync(path.join(folder, name), "utf8")).toBe(text);
  });
});
