import { printable } from "#base";
import { findAll, type Finding, type Found, movedForward, waitsForFindings } from "#signals";
import { foundIn } from "../shared/found.ts";
import type { ViewInput } from "../types.ts";
import type { SinceItem } from "./schema.ts";
import { dividedOtherwise, oneDivision } from "./one-division.ts";
import type { Compared } from "./pictures.ts";

/** Findings that opened, that are gone, and that a record answered since; those whose subject only moved are the same. */
export function findingChanges(
  input: ViewInput,
  compared: Compared,
): { readonly items: readonly SinceItem[]; readonly unknown: string | null } {
  const now = foundIn(input);
  const then = oneDivision(compared);
  const before = findAll(then, then.repository.at.time, input.rules);
  const blind = new Set([...now.cannotTell, ...before.cannotTell].map(({ rule }) => rule));
  const told = (finding: Finding): boolean => !blind.has(finding.rule);
  const idNow = (finding: Finding): string => movedForward(input.picture, finding.id, then.repository.at.oid) ?? finding.id;
  const known = new Set(allOf(before).flatMap((finding) => [finding.id, idNow(finding)]));
  const still = new Set(allOf(now).map(({ id }) => id));
  const answered = new Set(now.answered.map(({ id }) => id));
  const wasOpen = new Set(before.findings.flatMap((finding) => [finding.id, idNow(finding)]));
  const opened = now.findings.filter((finding) => told(finding) && !known.has(finding.id));
  const gone = before.findings.filter((finding) => told(finding) && !still.has(finding.id) && !still.has(idNow(finding)));
  const met = now.answered.filter((finding) => wasOpen.has(finding.id) && answered.has(finding.id));
  return {
    items: [
      ...opened.map((finding) => item(finding, finding.severity, "new")),
      ...met.map((finding) => item(finding, finding.answer.state === "put off" ? "off" : "answered", finding.answer.state)),
      ...gone.map((finding) => ({ ...item(finding, "gone", "gone"), link: null })),
    ],
    unknown: unknownOf(blind, input.rules.length, before),
  };
}

/** Rules that cannot be compared, those apart to which the division into areas is the reason. */
function unknownOf(blind: ReadonlySet<string>, rules: number, before: Found): string | null {
  if (blind.size === 0) return null;
  const apart = before.cannotTell.filter(({ reason }) => reason === dividedOtherwise.reason).map(({ rule }) => rule);
  const below = before.cannotTell.filter(waitsForFindings).map(({ rule }) => rule);
  const rest = [...blind].filter((rule) => !apart.includes(rule) && !below.includes(rule)).toSorted();
  return [
    ...(rest.length === 0 ? [] : [`${rest.length} of ${rules} rules cannot be asked at both commits: ${someOf(rest)}.`]),
    ...(below.length === 0 ? [] : [`Not asked of the past of either: ${someOf(below)}.`]),
    ...(apart.length === 0 ? [] : [`Not compared, as ${dividedOtherwise.reason}: ${someOf(apart)}.`]),
  ].join(" ");
}

const most = 6;
const someOf = (names: readonly string[]): string => (names.length > most ? `${names.slice(0, most).join(", ")} …` : names.join(", "));

const allOf = (found: Found): readonly Finding[] => [...found.findings, ...found.answered];

const item = (finding: Finding, mark: SinceItem["mark"], word: string): SinceItem => ({
  mark,
  word,
  text: printable(finding.statement),
  link: { kind: "finding", id: finding.id },
  command: word === "gone" ? null : (finding.answers[0]?.command ?? null),
});
