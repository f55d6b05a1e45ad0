import { ecmascriptImports, scriptsOf } from "../imports/ecmascript.ts";
import { asWords } from "../imports/words.ts";
import { asUtf8, type Measure } from "../measure.ts";

const languages: ReadonlySet<string> = new Set(["JavaScript", "TypeScript", "TSX", "Vue", "Svelte", "Astro"]);
const withScripts: ReadonlySet<string> = new Set(["Vue", "Svelte", "Astro"]);

export const importsEcmascript: Measure = {
  id: "imports-ecmascript",
  version: 2,
  definition:
    "Imports and re-exports of JavaScript and TypeScript (the scripts of Vue, Svelte and Astro files included), read by oxc-parser; `require` and `import()` of a plain string by their form.",
  figures: [],
  words: "imports",
  applies: (language) => language !== undefined && languages.has(language.name),
  measure: (blob) => {
    const text = asUtf8(withScripts.has(blob.language?.name ?? "") ? scriptsOf(blob.text()) : blob.text());
    const { words, parsed } = ecmascriptImports(text, parsedAs(blob.language?.name, blob.path));
    return { figures: [], words: asWords(words), ...(parsed ? {} : { passing: true }) };
  },
};

/** The dialect is told by a file name. One name a dialect, so that a blob is read alike wherever it lies. */
function parsedAs(language: string | undefined, path: string): string {
  if (language === "TSX") return "a.tsx";
  if (language === "JavaScript") return "a.jsx";
  return path.endsWith(".d.ts") ? "a.d.ts" : "a.ts";
}
