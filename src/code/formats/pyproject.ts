import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { pypi } from "../dependencies/purl.ts";
import { requirement } from "../dependencies/python-requirement.ts";
import type { Standing } from "../dependencies/types.ts";
import type { Json } from "../manifests/json.ts";

const forWork =
  /^(?:dev|develop|development|tests?|testing|lint|linting|docs?|doc|typing|types|ci|check|build|tools?|release|bench|all-?dev|pre-?commit)/i;
const standingOf = (group: string): Standing => (forWork.test(group) ? "development" : "runtime");

export const pyproject: Format = {
  id: "pyproject",
  version: 1,
  definition:
    "pyproject.toml: dependencies of the project, its extras and groups (PEP 621, PEP 735), of Poetry, PDM and uv, and the Python asked for.",
  ends: ["toml"],
  applies: (path) => nameOf(path) === "pyproject.toml",
  *read(text, { toml }) {
    const file = toml(text);
    const project = file.field("project");
    const poetry = file.field("tool").field("poetry");
    const name = project.field("name").text() ?? poetry.field("name").text();
    if (name !== undefined) yield { id: pypi(name), standing: "own", near: "name" };
    const python = project.field("requires-python").text();
    if (python !== undefined) yield { id: "language/python", version: python, near: "requires-python" };
    yield* listOf(project.field("dependencies"), "runtime");
    for (const [group, list] of project.field("optional-dependencies").entries()) yield* listOf(list, standingOf(group));
    for (const [, list] of file.field("dependency-groups").entries()) yield* listOf(list, "development");
    for (const [, list] of file.field("tool").field("pdm").field("dev-dependencies").entries()) yield* listOf(list, "development");
    yield* listOf(file.field("tool").field("uv").field("dev-dependencies"), "development");
    yield* listOf(file.field("build-system").field("requires"), "development");
    yield* poetryOf(poetry);
  },
};

function* listOf(list: Json, standing: Standing): Generator<Found> {
  for (const item of list.items()) {
    const found = requirement(item.text() ?? "");
    if (found !== undefined) yield { ...found, standing };
  }
}

function* poetryOf(poetry: Json): Generator<Found> {
  yield* tableOf(poetry.field("dependencies"), "runtime");
  yield* tableOf(poetry.field("dev-dependencies"), "development");
  for (const [group, table] of poetry.field("group").entries()) yield* tableOf(table.field("dependencies"), standingOf(group));
}

/** Poetry's and Pipenv's tables: `name = "^1"`, `name = { version = "^1", … }`; a path is a sibling. */
export function* tableOf(table: Json, standing: Standing): Generator<Found> {
  for (const [name, asked] of table.entries()) {
    const version = asked.text() ?? asked.field("version").text() ?? asked.items()[0]?.field("version").text() ?? "";
    if (name === "python") yield { id: "language/python", version, near: "python" };
    else yield { id: pypi(name), version, standing: asked.field("path").text() === undefined ? standing : "own", near: name };
  }
}
