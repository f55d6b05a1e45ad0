import { jvmImports } from "../imports/jvm.ts";
import { asWords } from "../imports/words.ts";
import { asUtf8, type Measure } from "../measure.ts";

const languages: ReadonlySet<string> = new Set(["Java", "Kotlin"]);

export const importsJvm: Measure = {
  id: "imports-jvm",
  version: 2,
  definition: `Import lines of Java and Kotlin, outside block comments. What lies in the same package is used without one, and not seen.`,
  figures: [],
  words: "imports",
  applies: (language) => language !== undefined && languages.has(language.name),
  measure: ({ text }) => ({ figures: [], words: asWords(jvmImports(text())).map(asUtf8) }),
};
