import { describe, expect, it } from "vitest";
import { type ExampleFile, examplePicture, type Picture } from "#picture";
import { importsOf } from "./imports.ts";
import { subjectOf } from "./subject.ts";

/** Files of `src`, and what the imports of the tree are not read of. */
function pictureOf(files: Readonly<Record<string, ExampleFile>>, notRead: readonly string[]): Picture {
  const picture = examplePicture({ commits: [{ day: "2026-01-01", who: "a", files: Object.keys(files) }], files });
  const part = picture.parts.imports;
  if (part?.state !== "ready") return picture;
  return { ...picture, parts: { ...picture.parts, imports: { ...part, value: { ...part.value, notRead } } } };
}

const java: ExampleFile = { language: "Java", imports: [] };
const scala: ExampleFile = { language: "Scala" };
const kafka = pictureOf({ "src/A.java": { ...java, imports: ["src/B.java"] }, "src/B.java": java, "x/c.sh": {}, "y/d.scala": scala }, [
  "Shell",
  "Scala",
]);

describe("what imports do not tell", () => {
  it("is said where nothing read imports a file, the language of most files first", () => {
    expect(importsOf(kafka, subjectOf(kafka, "src/A.java"), "importedBy").empty).toEqual({
      what: "No file whose imports are read imports it.",
      why: "Imports of Scala and Shell are not read. Files of one package use each other without an import; that is not read.",
      next: null,
    });
  });

  it("is said beside what was found too", () => {
    const imports = importsOf(kafka, subjectOf(kafka, "src/A.java"), "imports");
    expect([imports.rows.length, imports.unseen]).toEqual([1, "Files of one package use each other without an import; that is not read."]);
    expect(importsOf(kafka, subjectOf(kafka, "src/B.java"), "importedBy").unseen).toContain("Imports of Scala and Shell are not read.");
  });

  it("is nothing where all is read and every use needs an import", () => {
    const plain = pictureOf({ "src/a.ts": { imports: ["src/b.ts"] }, "src/b.ts": { imports: [] } }, []);
    expect(importsOf(plain, subjectOf(plain, "src/b.ts"), "importedBy").unseen).toBeNull();
    expect(importsOf(plain, subjectOf(plain, "src/a.ts"), "importedBy").empty?.why).toBe("As far as imports are read.");
  });
});
