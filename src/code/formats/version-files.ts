import { nameOf } from "#base";
import { endingOf, type Format, type Found } from "../dependencies/format.ts";
import { jsonView } from "../manifests/json.ts";

/** Files that hold a version and nothing else. */
const single: Readonly<Record<string, string>> = {
  ".nvmrc": "language/node",
  ".node-version": "language/node",
  ".python-version": "language/python",
  ".ruby-version": "language/ruby",
  ".java-version": "language/java",
  ".go-version": "language/go",
  ".php-version": "language/php",
  ".terraform-version": "tool/terraform",
  "rust-toolchain": "language/rust",
};

const tools: Readonly<Record<string, string>> = {
  nodejs: "language/node",
  node: "language/node",
  python: "language/python",
  ruby: "language/ruby",
  java: "language/java",
  golang: "language/go",
  go: "language/go",
  php: "language/php",
  rust: "language/rust",
  elixir: "language/elixir",
  erlang: "language/erlang",
  scala: "language/scala",
  kotlin: "language/kotlin",
  terraform: "tool/terraform",
  "dotnet-core": "language/dotnet",
};

const versionIn = (text: string): string => /\d+(?:[._]\d+){0,3}/.exec(text.slice(0, 200))?.[0].replaceAll("_", ".") ?? "";
const oneLine = (text: string): string => text.trim().split("\n")[0] ?? "";

export const singleVersion: readonly Format[] = Object.entries(single).map(([name, id]) => ({
  id: `version-file-${name.replace(/^\./, "")}`,
  version: 1,
  definition: `${name}: the version it holds.`,
  ends: [endingOf(name)],
  applies: (path) => nameOf(path) === name,
  read: (text): readonly Found[] => [{ id, version: versionIn(oneLine(text)), line: 1 }],
}));

export const toolVersions: Format = {
  id: "tool-versions",
  version: 1,
  definition: ".tool-versions of asdf and mise: the versions of languages.",
  ends: ["tool-versions"],
  applies: (path) => nameOf(path) === ".tool-versions",
  *read(text) {
    for (const [index, line] of text.split("\n").entries()) {
      const [tool = "", version = ""] = line.split("#")[0]?.trim().split(/\s+/) ?? [];
      const id = tools[tool];
      if (id !== undefined) yield { id, version: versionIn(version), line: index + 1 };
    }
  },
};

export const runtimeTxt: Format = {
  id: "runtime-txt",
  version: 1,
  definition: "runtime.txt of Heroku and its kin: the Python asked for.",
  ends: ["txt"],
  applies: (path) => nameOf(path) === "runtime.txt",
  read: (text) => (text.startsWith("python-") ? [{ id: "language/python", version: versionIn(text), line: 1 }] : []),
};

export const globalJson: Format = {
  id: "global-json",
  version: 1,
  definition: "global.json: the .NET SDK asked for.",
  ends: ["json"],
  applies: (path) => nameOf(path) === "global.json",
  *read(text) {
    const version = jsonView(JSON.parse(text.replace(/^\uFEFF/, "").replaceAll(/^\s*\/\/.*$/gm, "")))
      .field("sdk")
      .field("version")
      .text();
    if (version !== undefined) yield { id: "language/dotnet", version, near: `"version"` };
  },
};

export const rustToolchain: Format = {
  id: "rust-toolchain",
  version: 1,
  definition: "rust-toolchain.toml: the channel asked for, where it is a version.",
  ends: ["toml"],
  applies: (path) => nameOf(path) === "rust-toolchain.toml",
  *read(text, { toml }) {
    const channel = toml(text).field("toolchain").field("channel").text() ?? "";
    if (/^\d/.test(channel)) yield { id: "language/rust", version: channel, near: "channel" };
  },
};
