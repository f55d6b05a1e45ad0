import { meaningOf } from "../read/label-names.ts";
import { isOfSeries } from "../read/names.ts";
import { readStatus } from "../read/status.ts";
import { takeApart } from "../read/take-apart.ts";
import { ownWords, sectionWords } from "../read/section-names.ts";
import type { RecordFile } from "../types.ts";

const statusName = new RegExp(`^(?:${sectionWords.status})$`, "iu");
const elsewhere = new RegExp(
  `^(?:${sectionWords.context}|${sectionWords.decision}|${sectionWords.consequences}|${sectionWords.options})$`,
  "iu",
);
const tellingElsewhere = new RegExp(`^(?:${sectionWords.decision}|${sectionWords.consequences}|${sectionWords.options})$`, "iu");
const part =
  /^(?:context(?: and problem statement)?|problem(?: statement)?|decision(?:s| outcome| drivers)?|consequences?|considered options|options(?: considered)?|alternatives(?: considered)?|rationale|pros and cons of the options|outcome|status|implications|positive consequences|background|motivation|drawbacks|abstract|specification|reasoning|prior art.*|rationale.*|unresolved questions|open questions|trade-?offs.*|future possibilities|detailed design|proposal)\s*:?$/i;
const telling =
  /^(?:decision(?:s| outcome| drivers)?|considered options|options considered|consequences?|(?:rationale and |prior art and |drawbacks and )?alternatives(?: considered)?|guide-level explanation|reference-level explanation|unresolved questions|trade-offs and mitigations|status)\s*:?$/i;

/** Whether a text reads as a record of a decision: it has the sections of one, or says its status. */
export function readsAsDecision(file: RecordFile): boolean {
  const taken = takeApart(file, { path: "", entries: [] }, () => noYaml);
  if (typeof taken === "string") return false;
  const { outline, labels, entries } = taken.parts;
  const names = outline.headings.map(({ name }) => ownWords(name.replace(/[:：].*$/, "")));
  const parts = new Set(names.filter((name) => part.test(name) || elsewhere.test(name)).map((name) => name.toLowerCase()));
  const tells = names.some((name) => telling.test(name) || tellingElsewhere.test(name));
  const says =
    labels.some(({ meaning }) => meaning === "status") ||
    entries.some(({ key }) => meaningOf(key)?.meaning === "status") ||
    names.some((name) => statusName.test(name));
  if ((says && parts.size > 0) || (tells && parts.size > 1)) return true;
  // A proposal of a series has sections of its own, but says how it stands.
  return says && isOfSeries(file.path) && readStatus(taken.parts).status.value !== "unknown";
}

const noYaml: { readonly error: string; readonly line: number } = { error: "", line: 1 };
