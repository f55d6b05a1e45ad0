import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { cargo } from "../dependencies/purl.ts";
import type { Standing } from "../dependencies/types.ts";
import type { Json } from "../manifests/json.ts";

const groups: readonly (readonly [string, Standing])[] = [
  ["dependencies", "runtime"],
  ["build-dependencies", "development"],
  ["dev-dependencies", "development"],
];

export const cargoManifest: Format = {
  id: "cargo-manifest",
  version: 1,
  definition: "Cargo.toml: dependencies of the crate, its targets and its workspace, and the Rust asked for. Paths are siblings.",
  ends: ["toml"],
  applies: (path) => nameOf(path) === "Cargo.toml",
  *read(text, { toml }) {
    const file = toml(text);
    const own = file.field("package").field("name").text();
    if (own !== undefined) yield { id: cargo(own), standing: "own", near: "name" };
    const rust = file.field("package").field("rust-version").text();
    if (rust !== undefined) yield { id: "language/rust", version: rust, near: "rust-version" };
    yield* groupsOf(file);
    yield* tableOf(file.field("workspace").field("dependencies"), "runtime");
    for (const [, target] of file.field("target").entries()) yield* groupsOf(target);
  },
};

function* groupsOf(file: Json): Generator<Found> {
  for (const [group, standing] of groups) yield* tableOf(file.field(group), standing);
}

function* tableOf(table: Json, standing: Standing): Generator<Found> {
  for (const [key, asked] of table.entries()) {
    if (asked.field("workspace").plain() === "true") continue;
    const own = asked.field("path").text() !== undefined;
    const name = asked.field("package").text() ?? key;
    yield { id: cargo(name), version: asked.text() ?? asked.field("version").text(), standing: own ? "own" : standing, near: key };
  }
}

export const cargoLock: Format = {
  id: "cargo-lock",
  version: 1,
  definition: "Cargo.lock: all that is resolved.",
  lock: "pkg:cargo",
  ends: ["lock"],
  applies: (path) => nameOf(path) === "Cargo.lock",
  *read(text) {
    let name: string | undefined;
    for (const [index, line] of text.split("\n").entries()) {
      const [, key, value] = /^(name|version) = "([^"]{1,200})"/.exec(line.slice(0, 400)) ?? [];
      if (key === "name") name = value;
      else if (key === "version" && name !== undefined) yield { id: cargo(name), version: value, standing: "locked", line: index + 1 };
    }
  },
};
