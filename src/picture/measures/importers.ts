import { counted } from "#base";
import { importersOf } from "../importers.ts";
import { type Measure, overFiles, told, untold } from "../measure.ts";
import { whyMissing } from "../value.ts";

export const importersMeasure: Measure = {
  id: "importers",
  title: "Files that import it",
  unit: { one: "importing file", many: "importing files" },
  definition: "Production files outside that import one inside. Languages whose imports are not read are not counted.",
  window: "at that moment",
  past: false,
  needs: ["tree", "imports"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const found = importersOf(picture, over.globs);
      if (found === undefined) return untold(whyMissing(picture, "imports") ?? "imports were not read");
      return told(found.length, counted(files.length, "file"));
    }),
};
