import { cIncludes } from "../imports/c.ts";
import { asWords } from "../imports/words.ts";
import { asUtf8, type Measure } from "../measure.ts";

const languages: ReadonlySet<string> = new Set(["C", "C++", "Objective-C", "Objective-C++", "Cuda"]);

export const importsC: Measure = {
  id: "imports-c",
  version: 1,
  definition: `'#include' lines of C, C++ and Objective-C, whatever the conditions around them.`,
  figures: [],
  words: "imports",
  applies: (language) => language !== undefined && languages.has(language.name),
  measure: ({ text }) => ({ figures: [], words: asWords(cIncludes(text())).map(asUtf8) }),
};
