import { type Coverage, listed, type Part, showCount } from "#base";
import { type PartName, type Picture, value } from "#picture";

/** What is read so far while the rest is still being read; null when all that can be read is there. */
export function readingSoFar(picture: Picture): string | null {
  const part = picture.parts.history;
  const reading = part?.state === "partial" && (part.value.gaps.length === 0 || part.reason.includes("still being read"));
  return reading ? `Read so far: ${read(part.coverage)}; ${part.reason}.` : null;
}

/** Whether all there is of the history is read: what rests on the whole of it (age, authorship) may only then be told. */
export const isWhole = (picture: Picture): boolean => picture.parts.history?.state === "ready" && !picture.repository.shallow;

/** Sentences for the foot of a page: what was read, what was not, and what would help. */
export function coverageSentences(picture: Picture): string[] {
  return [...historySentences(picture), ...treeSentences(picture), ...importSentences(picture), ...areaSentences(picture)];
}

/** Asked at another commit than where the branch stands, what is counted by areas is no figure to compare. */
function areaSentences({ repository, parts }: Picture): string[] {
  const asked = repository.branch === undefined && parts.areas !== undefined && parts.areas.state !== "unavailable";
  return asked ? ["The division into areas is this commit's own; at other commits there may be others."] : [];
}

function historySentences(picture: Picture): string[] {
  const part = picture.parts.history;
  if (part === undefined) return [];
  if (part.state === "unavailable") return [`History not read: ${sentence(part.reason)}`];
  const gaps = part.value.gaps.map(sentence);
  if (part.state === "partial") return [`History in part, ${read(part.coverage)}: ${sentence(part.reason)}`, ...gaps];
  return [`History complete, ${read(part.coverage)}.`, ...gaps];
}

function treeSentences(picture: Picture): string[] {
  const part = picture.parts.tree;
  if (part === undefined) return [];
  if (part.state === "unavailable") return [`Files not read: ${sentence(part.reason)}`];
  const first = part.state === "partial" ? [`Files in part, ${read(part.coverage)}: ${sentence(part.reason)}`] : [];
  return [...first, ...part.value.gaps.map(sentence)];
}

function importSentences(picture: Picture): string[] {
  const part: Part<unknown> | undefined = picture.parts.imports;
  if (part === undefined) return [];
  if (part.state === "unavailable") return [`Imports not read: ${sentence(part.reason)}`];
  const graph = value(picture, "imports");
  if (graph === undefined || graph.covered.of === 0) return [];
  const missing = graph.notRead.length === 0 ? "" : `; those of ${listed(graph.notRead.slice(0, 4))} are not read`;
  return [`Imports read for ${showCount(graph.covered.files)} of ${showCount(graph.covered.of)} source files${missing}.`];
}

const read = (coverage: Coverage): string => `${showCount(coverage.read)} of ${showCount(coverage.of)} ${coverage.unit}`;

/** Ends in a full stop and begins with a capital; a command keeps its own letter. */
export function sentence(text: string): string {
  const first = text.startsWith("fairlead ") ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?:]$/.test(first) ? first : `${first}.`;
}

/** Of the parts named, those that cannot be had: why, and what would help. */
export function missingParts(
  picture: Picture,
  names: readonly PartName[],
): { readonly name: PartName; readonly reason: string; readonly hint: string }[] {
  return names.flatMap((name) => {
    const part: Part<unknown> | undefined = picture.parts[name];
    return part?.state === "unavailable" ? [{ name, reason: part.reason, hint: part.hint }] : [];
  });
}
