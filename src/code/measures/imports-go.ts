import { goImports } from "../imports/go.ts";
import { asWords } from "../imports/words.ts";
import { asUtf8, type Measure } from "../measure.ts";

const languages: ReadonlySet<string> = new Set(["Go"]);

export const importsGo: Measure = {
  id: "imports-go",
  version: 1,
  definition: `Import lines and blocks of Go, which stand before all declarations.`,
  figures: [],
  words: "imports",
  applies: (language) => language !== undefined && languages.has(language.name),
  measure: ({ text }) => ({ figures: [], words: asWords(goImports(text())).map(asUtf8) }),
};
