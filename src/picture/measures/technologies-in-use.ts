import { counted } from "#base";
import { coverOf, filesCovered } from "../covered.ts";
import { type Measure, overFiles, told, untold } from "../measure.ts";
import { value, whyMissing } from "../value.ts";

export const technologiesInUseMeasure: Measure = {
  id: "technologies-in-use",
  title: "Technologies in use",
  unit: { one: "technology", many: "technologies" },
  definition: "Technologies at run time that a manifest in it declares or a file in it imports; those of one name count once.",
  window: "at that moment",
  past: false,
  needs: ["tree", "technologies"],
  confidence: "observed",
  read: (picture, over) =>
    overFiles(picture, over, (files) => {
      const technologies = value(picture, "technologies");
      if (technologies === undefined) return untold(whyMissing(picture, "technologies") ?? "technologies were not read");
      const covers = coverOf(over.globs);
      const inside = new Set(filesCovered(picture, over.globs));
      const used = technologies.list.filter(
        ({ scope, declared, files: users }) =>
          scope === "runtime" && (declared.some(({ path }) => covers(path)) || users.some((file) => inside.has(file))),
      );
      return told(new Set(used.map(({ name }) => name)).size, counted(files.length, "file"));
    }),
};
