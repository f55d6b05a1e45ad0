import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { gem } from "../dependencies/purl.ts";
import type { Standing } from "../dependencies/types.ts";

const forWork = /\b(?:development|test|lint|rubocop|doc|docs|ci|cucumber|benchmark|profile)\b/;
const runs = /\b(?:production|default|staging)\b/;
const standingOf = (groups: string): Standing => (forWork.test(groups) && !runs.test(groups) ? "development" : "runtime");

export const gemfile: Format = {
  id: "gemfile",
  version: 1,
  definition:
    "Gemfile: plain `gem` lines with their groups, and the Ruby asked for. Paths are siblings; what a program computes is not seen.",
  ends: ["gemfile", "rb"],
  applies: (path) => ["Gemfile", "gems.rb"].includes(nameOf(path)),
  *read(text) {
    const open: Standing[] = [];
    for (const [index, line] of text.split("\n").entries()) {
      if (/^\s*#/.test(line) || line.length > 1_000) continue;
      if (/\bdo\b\s*(?:\|[^|]*\|)?\s*(?:#.*)?$|^\s*(?:if|unless|case|begin)\b/.test(line))
        open.push(/^\s*group\b/.test(line) ? standingOf(line) : (open.at(-1) ?? "runtime"));
      else if (/^\s*end\b/.test(line)) open.pop();
      yield* gemOf(line, index + 1, open.at(-1) ?? "runtime");
      const ruby = /^\s*ruby\s+\(?["']([^"']+)["']/.exec(line)?.[1];
      if (ruby !== undefined) yield { id: "language/ruby", version: ruby, line: index + 1 };
    }
  },
};

function* gemOf(line: string, at: number, inGroup: Standing): Generator<Found> {
  const [, name, rest = ""] = /^\s*gem[\s(]+["']([\w.-]{1,100})["'](.*)$/.exec(line) ?? [];
  if (name === undefined) return;
  const own = /\bpath:|:path\s*=>/.test(rest);
  const group = /\bgroups?:\s*(.*)$|:groups?\s*=>\s*(.*)$/.exec(rest);
  const standing = group === null ? inGroup : standingOf(group[0]);
  const version = /^\s*,\s*["']([^"']{1,60})["']/.exec(rest)?.[1];
  yield { id: gem(name), version, standing: own ? "own" : standing, line: at };
}

export const gemspec: Format = {
  id: "gemspec",
  version: 1,
  definition: "*.gemspec: dependencies, and those for development.",
  ends: ["gemspec"],
  applies: (path) => path.endsWith(".gemspec"),
  *read(text) {
    for (const [index, line] of text.split("\n").entries()) {
      const own = /^\s*\w+\.name\s*=\s*["']([\w.-]{1,100})["']/.exec(line)?.[1];
      if (own !== undefined) yield { id: gem(own), standing: "own", line: index + 1 };
      const [, kind, name, version] =
        /\.add_(runtime_|development_)?dependency[\s(]+["']([\w.-]{1,100})["'](?:\s*,\s*["']([^"']{1,60})["'])?/.exec(line.slice(0, 500)) ??
        [];
      if (name !== undefined)
        yield { id: gem(name), version, standing: kind === "development_" ? "development" : "runtime", line: index + 1 };
    }
  },
};

export const gemLock: Format = {
  id: "gem-lock",
  version: 1,
  definition: "Gemfile.lock: all that is resolved. What lies in the repository itself is not listed.",
  lock: "pkg:gem",
  ends: ["lock", "locked"],
  applies: (path) => ["Gemfile.lock", "gems.locked"].includes(nameOf(path)),
  *read(text) {
    let section = "";
    for (const [index, line] of text.split("\n").entries()) {
      if (/^[A-Z]/.test(line)) section = line.trim();
      const [, name, version] = /^ {4}([\w.-]{1,100}) \(([^)]{1,60})\)$/.exec(line) ?? [];
      if (name !== undefined && section !== "PATH") yield { id: gem(name), version, standing: "locked", line: index + 1 };
      const ruby = section === "RUBY VERSION" ? /^ {3}ruby ([\d.]+)/.exec(line)?.[1] : undefined;
      if (ruby !== undefined) yield { id: "language/ruby", version: ruby, standing: "locked", line: index + 1 };
    }
  },
};
