import { extensionOf, nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { maven } from "../dependencies/purl.ts";
import { lineCounter } from "../dependencies/lines.ts";
import type { Json } from "../manifests/json.ts";

/** "group:artifact:version" in quotes, wherever it stands: in `dependencies`, in a map of libraries, in a variable. */
const coordinates = /["']([A-Za-z][\w-]*(?:\.[\w-]+)+):([\w.-]{1,100})(?::([^"'@:\n]{0,80}))?(?:[:@][^"'\n]{0,40})?["']/g;
/** `group: "a.b", name: "c", version: "1"` */
const named =
  /group\s*[:=]\s*["']([\w.-]{1,100})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{1,100})["'](?:\s*,\s*version\s*[:=]\s*["']([^"'\n]{1,80})["'])?/g;
const plugin = /\bid\s*\(?\s*["']([\w.-]{1,100})["']\s*\)?(?:\s*version\s*\(?\s*["']([^"'\n]{1,60})["'])?/g;
const java =
  /\b(?:sourceCompatibility|targetCompatibility|languageVersion(?:\.set)?|jvmToolchain)\b\s*[=(]?\s*(?:JavaVersion\.VERSION_|JavaLanguageVersion\.of\()?["']?(1[._])?(\d{1,2})\b/;
/** A line of a configuration that only tests or the build itself use. */
const forWork =
  /^\s*(?:test\w*|androidTest\w*|integrationTest\w*|jmh\w*|\w*[tT]est(?:Implementation|Compile|Runtime\w*)|classpath|checkstyle|spotbugs\w*|ktlint|detekt\w*|errorprone\w*|kapt|ksp|annotationProcessor)\b/;

export const gradle: Format = {
  id: "gradle",
  version: 1,
  definition:
    "Gradle build files in Groovy and Kotlin: plain coordinates, plugins as tools, and the Java asked for. What a program computes is not seen; versions behind variables are not known.",
  ends: ["gradle", "kts"],
  applies: (path) => /\.gradle(?:\.kts)?$/.test(path) && !nameOf(path).startsWith("settings."),
  *read(text) {
    const lineAt = lineCounter(text);
    for (const pattern of [coordinates, named])
      for (const match of text.matchAll(pattern)) {
        const [, group = "", artifact = "", version = ""] = match;
        if (isNoise(text, match.index, group)) continue;
        yield {
          id: maven(group, artifact),
          version: plainVersion(version),
          standing: forWork.test(lineOf(text, match.index)) ? "development" : "runtime",
          line: lineAt(match.index),
        };
      }
    for (const match of text.matchAll(plugin))
      yield {
        id: maven(match[1] ?? "", `${match[1]}.gradle.plugin`),
        version: plainVersion(match[2] ?? ""),
        standing: "development",
        line: lineAt(match.index),
      };
    const level = java.exec(text);
    if (level !== null)
      yield { id: "language/java", version: `${level[1] === undefined ? "" : "1."}${level[2]}`, line: lineAt(level.index) };
  },
};

const plainVersion = (version: string): string => (version.includes("$") ? "" : version);
const lineOf = (text: string, at: number): string => text.slice(text.lastIndexOf("\n", at) + 1, at);
/** Addresses and excluded modules have the form of coordinates too. */
const isNoise = (text: string, at: number, group: string): boolean =>
  /\bexclude\b|\/\/.*$/.test(lineOf(text, at)) || group.startsWith("http");

export const gradleCatalog: Format = {
  id: "gradle-catalog",
  version: 1,
  definition: "Gradle version catalogs (*.versions.toml): libraries with their versions, plugins as tools.",
  ends: ["toml"],
  applies: (path) => path.endsWith(".versions.toml"),
  *read(text, { toml }) {
    const file = toml(text);
    for (const [key, library] of file.field("libraries").entries()) yield* libraryOf(key, library, file);
    for (const [key, one] of file.field("plugins").entries()) {
      const id = one.field("id").text() ?? one.text()?.split(":")[0];
      if (id !== undefined)
        yield { id: maven(id, `${id}.gradle.plugin`), version: versionOf(one, file), standing: "development", near: key };
    }
  },
};

function* libraryOf(key: string, library: Json, file: Json): Generator<Found> {
  const module = library.field("module").text() ?? library.text() ?? "";
  const [group = library.field("group").text() ?? "", name = library.field("name").text() ?? "", version] =
    module === "" ? [] : module.split(":");
  if (group !== "" && name !== "") yield { id: maven(group, name), version: version ?? versionOf(library, file), near: key };
}

function versionOf(entry: Json, file: Json): string {
  const reference = entry.field("version").field("ref").text();
  const version = reference === undefined ? entry.field("version") : file.field("versions").field(reference);
  return version.text() ?? version.field("strictly").text() ?? version.field("require").text() ?? "";
}

export const gradleLock: Format = {
  id: "gradle-lock",
  version: 1,
  definition: "gradle.lockfile: all that is resolved.",
  lock: "pkg:maven",
  ends: ["lockfile"],
  applies: (path) => extensionOf(path) === ".lockfile" && nameOf(path).includes("gradle"),
  *read(text) {
    for (const [index, line] of text.split("\n").entries()) {
      const [, group, artifact, version] = /^([\w.-]+):([\w.-]+):([^=]+)=/.exec(line) ?? [];
      if (group !== undefined && artifact !== undefined) yield { id: maven(group, artifact), version, standing: "locked", line: index + 1 };
    }
  },
};
