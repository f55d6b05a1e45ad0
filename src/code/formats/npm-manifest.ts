import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { npm } from "../dependencies/purl.ts";
import type { Standing } from "../dependencies/types.ts";
import { jsonView, type Json } from "../manifests/json.ts";

const groups: readonly (readonly [string, Standing])[] = [
  ["dependencies", "runtime"],
  ["optionalDependencies", "runtime"],
  ["peerDependencies", "runtime"],
  ["devDependencies", "development"],
];

export const npmManifest: Format = {
  id: "npm-manifest",
  version: 1,
  definition:
    "package.json: dependencies of the four groups, the engine asked for, and the package's own name. Links to siblings are its own.",
  ends: ["json"],
  applies: (path) => nameOf(path) === "package.json",
  *read(text) {
    const json = jsonView(JSON.parse(text.replace(/^\uFEFF/, "")));
    const name = json.field("name").text();
    if (name !== undefined && name !== "") yield { id: npm(name), standing: "own", near: `"name"` };
    yield* enginesOf(json);
    for (const [group, standing] of groups) {
      for (const [dependency, asked] of json.field(group).entries()) yield entryOf(dependency, asked.text() ?? "", standing);
    }
  },
};

function entryOf(name: string, asked: string, standing: Standing): Found {
  const near = `"${name}"`;
  if (/^(?:workspace|file|link|portal):/.test(asked)) return { id: npm(name), standing: "own", near };
  const [, alias, version] = /^npm:(@?[^@]+)@?(.*)$/.exec(asked) ?? [];
  return { id: npm(alias ?? name), version: version ?? asked, standing, near };
}

function* enginesOf(json: Json): Generator<Found> {
  const node = json.field("engines").field("node").plain() ?? json.field("volta").field("node").plain();
  if (node !== undefined) yield { id: "language/node", version: node, near: `"node"` };
  const manager = /^([a-z]+)@([^+]+)/.exec(json.field("packageManager").text() ?? "");
  if (manager !== null) yield { id: npm(manager[1] ?? ""), version: manager[2], standing: "development", near: `"packageManager"` };
}
