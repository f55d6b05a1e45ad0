import { pythonImports } from "../imports/python.ts";
import { asWords } from "../imports/words.ts";
import { asUtf8, type Measure } from "../measure.ts";

const languages: ReadonlySet<string> = new Set(["Python", "Cython"]);

export const importsPython: Measure = {
  id: "imports-python",
  version: 1,
  definition: `"import" and "from … import" lines of Python, outside strings of three quotes. Imports made by a call are not seen.`,
  figures: [],
  words: "imports",
  applies: (language) => language !== undefined && languages.has(language.name),
  measure: ({ text }) => ({ figures: [], words: asWords(pythonImports(text())).map(asUtf8) }),
};
