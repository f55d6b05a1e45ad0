import { takeApart } from "../read/take-apart.ts";
import type { RecordFile } from "../types.ts";

const part =
  /^(?:context(?: and problem statement)?|problem(?: statement)?|decision(?:s| outcome| drivers)?|consequences?|considered options|options(?: considered)?|alternatives(?: considered)?|rationale|pros and cons of the options|outcome|status|implications|positive consequences|background|motivation|drawbacks|abstract|specification|reasoning|prior art|rationale.*|unresolved questions|detailed design|proposal)\s*:?$/i;
const telling =
  /^(?:decision(?:s| outcome| drivers)?|considered options|options considered|consequences?|alternatives(?: considered)?|status)\s*:?$/i;

/** Whether a text reads as a record of a decision: it says its status, or has the sections of one. */
export function readsAsDecision(file: RecordFile): boolean {
  const taken = takeApart(file, { path: "", entries: [] }, () => noYaml);
  if (typeof taken === "string") return false;
  const { outline, labels, entries } = taken.parts;
  const names = outline.headings.map(({ name }) => name.replace(/:.*$/, ""));
  const parts = new Set(names.filter((name) => part.test(name)).map((name) => name.toLowerCase()));
  const tells = names.some((name) => telling.test(name));
  const says =
    labels.some(({ meaning }) => meaning === "status") ||
    entries.some(({ key }) => key.toLowerCase() === "status") ||
    names.some((name) => /^status$/i.test(name));
  return (says && parts.size > 0) || (tells && parts.size > 1);
}

const noYaml: { readonly error: string; readonly line: number } = { error: "", line: 1 };
