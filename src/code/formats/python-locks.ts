import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { pypi } from "../dependencies/purl.ts";
import { jsonView } from "../manifests/json.ts";

/** poetry.lock, uv.lock and pdm.lock are one form: tables of packages with name and version on lines of their own. */
function* tables(text: string): Generator<Found> {
  let open: { name?: string | undefined; line: number } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith("[")) open = line.startsWith("[[package]]") ? { line: index + 1 } : undefined;
    const [, key, value] = /^(name|version) = "([^"]{1,200})"/.exec(line.slice(0, 400)) ?? [];
    if (open === undefined || value === undefined) continue;
    if (key === "name") open.name = value;
    else if (open.name !== undefined) yield { id: pypi(open.name), version: value, standing: "locked", line: open.line };
  }
}

export const pythonLock: Format = {
  id: "python-lock",
  version: 1,
  definition: "poetry.lock, uv.lock and pdm.lock: all that is resolved.",
  lock: "pkg:pypi",
  ends: ["lock"],
  applies: (path) => ["poetry.lock", "uv.lock", "pdm.lock"].includes(nameOf(path)),
  read: tables,
};

export const pipfileLock: Format = {
  id: "pipfile-lock",
  version: 1,
  definition: "Pipfile.lock: all that is resolved.",
  lock: "pkg:pypi",
  ends: ["lock"],
  applies: (path) => nameOf(path) === "Pipfile.lock",
  *read(text) {
    const json = jsonView(JSON.parse(text));
    for (const group of ["default", "develop"])
      for (const [name, entry] of json.field(group).entries())
        yield { id: pypi(name), version: entry.field("version").text()?.replace(/^==/, "") ?? "", standing: "locked", near: `"${name}"` };
  },
};
