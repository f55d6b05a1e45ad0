import { nameOf } from "#base";
import type { Format } from "../dependencies/format.ts";
import { golang } from "../dependencies/purl.ts";

export const goMod: Format = {
  id: "go-mod",
  version: 1,
  definition: "go.mod: modules required, those that are only needed by others told apart, the Go asked for, and the module's own name.",
  ends: ["mod"],
  applies: (path) => nameOf(path) === "go.mod",
  *read(text) {
    let block = "";
    for (const [index, line] of text.split("\n").entries()) {
      const opened = /^(\w+)\s*\(/.exec(line)?.[1];
      if (opened !== undefined) block = opened;
      else if (line.startsWith(")")) block = "";
      const [, word = block, rest = ""] = /^(module|go|require|tool|toolchain)\s+(.*)$/.exec(line) ?? ["", block, line.trim()];
      const [name = "", version = ""] = rest
        .replace(/\/\/.*$/, "")
        .trim()
        .split(/\s+/);
      if (name === "" || name === "(" || name === ")") continue;
      const at = { line: index + 1 };
      if (word === "module") yield { id: golang(name), standing: "own", ...at };
      if (word === "go") yield { id: "language/go", version: name, ...at };
      if (word === "tool") yield { id: golang(name), standing: "development", ...at };
      if (word === "require") yield { id: golang(name), version, standing: line.includes("// indirect") ? "locked" : "runtime", ...at };
    }
  },
};
