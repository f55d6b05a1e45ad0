import { nameOf } from "#base";
import type { Format } from "../dependencies/format.ts";
import { tableOf } from "./pyproject.ts";

export const pipfile: Format = {
  id: "pipfile",
  version: 1,
  definition: "Pipfile: packages, those for development, and the Python asked for.",
  ends: ["pipfile"],
  applies: (path) => nameOf(path) === "Pipfile",
  *read(text, { toml }) {
    const file = toml(text);
    const python = file.field("requires").field("python_version").plain();
    if (python !== undefined) yield { id: "language/python", version: python, near: "python_version" };
    yield* tableOf(file.field("packages"), "runtime");
    yield* tableOf(file.field("dev-packages"), "development");
  },
};
