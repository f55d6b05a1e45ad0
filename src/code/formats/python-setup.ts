import { nameOf } from "#base";
import type { Format, Found } from "../dependencies/format.ts";
import { pypi } from "../dependencies/purl.ts";
import { requirement } from "../dependencies/python-requirement.ts";

export const pythonSetup: Format = {
  id: "python-setup",
  version: 1,
  definition: "setup.py and setup.cfg: plain strings under install_requires and python_requires. What a program computes is not seen.",
  ends: ["py", "cfg"],
  applies: (path) => nameOf(path) === "setup.py" || nameOf(path) === "setup.cfg",
  *read(text) {
    yield* ownName(text);
    yield* python(text);
    yield* inList(text);
    yield* inSection(text);
  },
};

function* ownName(text: string): Generator<Found> {
  const name = /^\s*name\s*=\s*["']?([\w.-]{1,100})["']?\s*,?\s*$/m.exec(text)?.[1];
  if (name !== undefined) yield { id: pypi(name), standing: "own", near: name };
}

function* python(text: string): Generator<Found> {
  const asked = /^\s*python_requires\s*=\s*["']?([^"'\n#]{1,60})/m.exec(text)?.[1];
  if (asked !== undefined) yield { id: "language/python", version: asked.trim(), near: "python_requires" };
}

/** `install_requires=["a>=1", "b"]` of setup.py. */
function* inList(text: string): Generator<Found> {
  const list = /install_requires\s*=\s*\[([^\]]{0,20000})\]/.exec(text)?.[1] ?? "";
  for (const [, written = ""] of list.matchAll(/["']([^"'\n]{1,200})["']/g)) {
    const found = requirement(written);
    if (found !== undefined) yield found;
  }
}

/** The indented lines below `install_requires =` of setup.cfg. */
function* inSection(text: string): Generator<Found> {
  const lines = /^install_requires\s*=[ \t]*\n((?:[ \t]+[^\n]*\n?|\n)*)/m.exec(text)?.[1] ?? "";
  for (const line of lines.split("\n")) {
    const found = /^\s*(?:#|$)/.test(line) ? undefined : requirement(line);
    if (found !== undefined) yield found;
  }
}
