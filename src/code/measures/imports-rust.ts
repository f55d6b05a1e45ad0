import { rustImports } from "../imports/rust.ts";
import { asWords } from "../imports/words.ts";
import { asUtf8, type Measure } from "../measure.ts";

const languages: ReadonlySet<string> = new Set(["Rust"]);

export const importsRust: Measure = {
  id: "imports-rust",
  version: 1,
  definition: `'use', 'mod' and 'extern crate' lines of Rust, outside block comments. Paths written in full in the code are not seen.`,
  figures: [],
  words: "imports",
  applies: (language) => language !== undefined && languages.has(language.name),
  measure: ({ text }) => ({ figures: [], words: asWords(rustImports(text())).map(asUtf8) }),
};
