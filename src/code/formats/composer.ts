import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { composer } from "../dependencies/purl.ts";
import type { Standing } from "../dependencies/types.ts";
import { jsonView } from "../manifests/json.ts";

const groups: readonly (readonly [string, Standing])[] = [
  ["require", "runtime"],
  ["require-dev", "development"],
];

export const composerManifest: Format = {
  id: "composer-manifest",
  version: 1,
  definition: "composer.json: packages required, those for development, and the PHP asked for. Extensions of PHP are not listed.",
  ends: ["json"],
  applies: (path) => nameOf(path) === "composer.json",
  *read(text) {
    const json = jsonView(JSON.parse(text));
    const own = json.field("name").text();
    if (own !== undefined) yield { id: composer(own), standing: "own", near: `"name"` };
    for (const [group, standing] of groups)
      for (const [name, asked] of json.field(group).entries()) {
        const found: Found = { id: composer(name), version: asked.text(), standing, near: `"${name}"` };
        if (name === "php") yield { ...found, id: "language/php", standing: "runtime" };
        else if (name.includes("/")) yield found;
      }
  },
};

export const composerLock: Format = {
  id: "composer-lock",
  version: 1,
  definition: "composer.lock: all that is resolved.",
  lock: "pkg:composer",
  ends: ["lock"],
  applies: (path) => nameOf(path) === "composer.lock",
  *read(text) {
    const json = jsonView(JSON.parse(text));
    for (const group of ["packages", "packages-dev"])
      for (const one of json.field(group).items()) {
        const name = one.field("name").text();
        if (name !== undefined)
          yield { id: composer(name), version: one.field("version").text()?.replace(/^v/, ""), standing: "locked", near: `"${name}"` };
      }
  },
};
