import { csharpNamespaces } from "../imports/csharp.ts";
import { jvmPackage } from "../imports/jvm.ts";
import { asWords } from "../imports/words.ts";
import { declarationsIn } from "../manifests/declarations.ts";
import { manifestName } from "../manifests/names.ts";
import { asUtf8, type Measure } from "../measure.ts";

/** What files say of themselves that other files are found by. */
export const declarations: Measure = {
  id: "declarations",
  version: 2,
  definition:
    "What manifests declare (package.json, pnpm-workspace.yaml, lerna.json, tsconfig.json, Cargo.toml, go.mod, go.work, pom.xml, settings.gradle, pyproject.toml, setup.py, project files of .NET, gemspecs), the rules of .gitattributes, and the namespaces of C# and packages of Kotlin.",
  figures: [],
  words: "declaration",
  applies: (language, path) => language?.name === "C#" || language?.name === "Kotlin" || manifestName(path) !== undefined,
  measure: (blob) => {
    if (blob.language?.name === "C#")
      return { figures: [], words: asWords(csharpNamespaces(blob.text())).map((name) => `namespace ${asUtf8(name)}`) };
    if (blob.language?.name === "Kotlin")
      return { figures: [], words: asWords([jvmPackage(blob.text())]).map((name) => `package ${asUtf8(name)}`) };
    return { figures: [], words: declarationsIn(manifestName(blob.path) ?? "", asUtf8(blob.text())) };
  },
};
