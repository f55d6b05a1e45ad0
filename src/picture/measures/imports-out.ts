import { counted } from "#base";
import { importedBy } from "../importers.ts";
import { type Measure, overFiles, told, untold } from "../measure.ts";
import { whyMissing } from "../value.ts";

export const importsOutMeasure: Measure = {
  id: "imports-out",
  title: "Files it imports",
  unit: { one: "imported file", many: "imported files" },
  definition:
    "Production files of this repository outside it that one inside imports. Languages whose imports are not read are not counted.",
  window: "at that moment",
  past: false,
  needs: ["tree", "imports"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const found = importedBy(picture, over.globs);
      if (found === undefined) return untold(whyMissing(picture, "imports") ?? "imports were not read");
      return told(found.length, counted(files.length, "file"));
    }),
};
