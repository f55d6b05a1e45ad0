import { csharpImports } from "../imports/csharp.ts";
import { asWords } from "../imports/words.ts";
import { asUtf8, type Measure } from "../measure.ts";

const languages: ReadonlySet<string> = new Set(["C#"]);

export const importsCsharp: Measure = {
  id: "imports-csharp",
  version: 1,
  definition: `'using' lines of C#. They name namespaces, not files: what follows from them is approximate.`,
  figures: [],
  words: "imports",
  applies: (language) => language !== undefined && languages.has(language.name),
  measure: ({ text }) => ({ figures: [], words: asWords(csharpImports(text())).map(asUtf8) }),
};
