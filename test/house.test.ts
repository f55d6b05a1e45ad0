import path from "node:path";
import { describe, expect, it } from "vitest";
import { showBreach } from "./house/breach.ts";
import { house, readHouse } from "./house/read.ts";
import { houseRules } from "./house/rules.ts";

const root = path.resolve(import.meta.dirname, "..");

describe("the house stands as rooms.json says", () => {
  const built = readHouse(root);

  it("has files to look at", () => {
    expect(built.files.length).toBeGreaterThan(100);
  });

  for (const [sentence, rule] of Object.entries(houseRules)) {
    it(sentence, () => {
      expect(rule(built).map(showBreach)).toEqual([]);
    });
  }
});

const map = JSON.stringify({
  rooms: {
    base: { knows: [], pure: true, holds: "words", never: "does input or output" },
    git: { knows: ["base"], holds: "git", never: "interprets" },
    signals: { knows: ["base"], pure: true, holds: "rules", never: "reads a clock" },
    cli: { knows: ["base", "git", "signals"], holds: "commands", never: "computes" },
  },
  catalogues: ["signals/rules"],
  lazy: ["zod"],
});

const sound: Readonly<Record<string, string>> = {
  "src/base/index.ts": 'export const word = "";',
  "src/git/index.ts": 'export { start } from "./start.ts";',
  "src/git/start.ts": 'import { spawn } from "node:child_process"; import { word } from "#base"; export const start = () => spawn(word);',
  "src/signals/index.ts": 'import { word } from "#base"; import { one } from "./rules/one.ts"; export const rules = [one, word];',
  "src/signals/rules/one.ts": "export const one = 1;",
  "src/cli/index.ts":
    'import { word } from "#base"; import { start } from "#git"; import { rules } from "#signals"; export const main = [word, start, rules];',
};

/** What the rules say of the sound house with some files put in its place. */
function breachesOf(planted: Readonly<Record<string, string>>): readonly string[] {
  const built = house(map, new Map(Object.entries({ ...sound, ...planted })));
  return Object.values(houseRules).flatMap((rule) => rule(built).map(showBreach));
}

describe("the house rules find what is planted", () => {
  it("and nothing in a sound house", () => {
    expect(breachesOf({})).toEqual([]);
  });

  const plants: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ["a room that may not be known", { "src/base/x.ts": 'import { start } from "#git";' }, '"base" may not know "git"'],
    ["a type of a room that may not be known", { "src/base/x.ts": 'import type { Start } from "#git";' }, '"base" may not know "git"'],
    ["a re-export of a room that may not be known", { "src/base/x.ts": 'export * from "#git";' }, '"base" may not know "git"'],
    ["an import past the door", { "src/cli/x.ts": 'import { start } from "#git/start.ts";' }, 'reaches past the door of "git"'],
    [
      "a relative import into another room",
      { "src/cli/x.ts": 'import { start } from "../git/start.ts";' },
      'walks into "git" by a relative path',
    ],
    [
      "a dynamic import into another room",
      { "src/cli/x.ts": 'export const x = () => import("../git/start.ts");' },
      'walks into "git" by a relative path',
    ],
    ["an import out of src", { "src/cli/x.ts": 'import "../../scripts/files.ts";' }, "reaches out of src"],
    ["a room that does not exist", { "src/cli/x.ts": 'import "#cellar";' }, "is no room"],
    ["a file that uses its own door", { "src/cli/x.ts": 'import { main } from "#cli";' }, "goes out by its own door"],
    ["a built-in in a pure room", { "src/signals/x.ts": 'import { readFileSync } from "fs";' }, 'pure room "signals" uses fs'],
    ["a clock in a pure room", { "src/signals/x.ts": "export const x = Date.now();" }, "looks at Date.now("],
    ["a locale in a pure room", { "src/signals/x.ts": 'export const x = "a".localeCompare("b");' }, "looks at .localeCompare("],
    ["a program started outside git", { "src/cli/x.ts": 'import { spawn } from "node:child_process";' }, "starts programs"],
    ["a second starter of git", { "src/git/second.ts": 'import { spawn } from "node:child_process";' }, "a second starter of git"],
    ["a socket outside server", { "src/git/x.ts": 'import { connect } from "node:net";' }, "opens the network"],
    ["a file of 401 lines", { "src/cli/x.ts": "export const x = 1;\n".repeat(401) }, "has 401 lines"],
    ["a name that says nothing", { "src/cli/string-utils.ts": "export const x = 1;" }, "name that says nothing"],
    ["a room off the map", { "src/cellar/index.ts": "export const x = 1;" }, "is a room that the map does not name"],
    [
      "a permission that is not used",
      { "src/signals/index.ts": 'import { one } from "./rules/one.ts"; export const rules = [one];' },
      'may know "base", but does not',
    ],
    [
      "two files in a ring",
      {
        "src/cli/a.ts": 'import { b } from "./b.ts"; export const a = b;',
        "src/cli/b.ts": 'import { a } from "./a.ts"; export const b = a;',
      },
      "closes a ring",
    ],
    [
      "a catalogue file that is not listed",
      { "src/signals/rules/two.ts": "export const two = 2;" },
      "is in a catalogue that does not list it",
    ],
    ["a door inside a catalogue", { "src/signals/rules/index.ts": "export const x = 1;" }, "is a door inside a catalogue"],
    [
      "a heavy package at start",
      { "src/git/index.ts": 'import * as z from "zod"; export { start } from "./start.ts"; export const schema = z;' },
      "loads zod at every start",
    ],
    [
      "a heavy package in what every command shares",
      {
        "src/git/x.ts": 'import * as z from "zod"; export const schema = z;',
        "src/cli/engine.ts": 'export { schema } from "../git/x.ts";',
      },
      "loads zod at every start",
    ],
  ];

  for (const [plant, files, expected] of plants) {
    it(plant, () => {
      const found = breachesOf(files);
      expect(found.join("\n")).toContain(expected);
      expect(found.every((line) => line.includes("Instead: "))).toBe(true);
    });
  }
});
