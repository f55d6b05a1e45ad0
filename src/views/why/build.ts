import { counted, printable, showMonth, showShare, showSpan } from "#base";
import { type Analysis, fixBasis, fixLanded, hotFiles, type Picture, yearOf } from "#picture";
import { type Finding, shellWord } from "#signals";
import { governedBy } from "../governed/build.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { firstTime, landedBySpan, landedWithin } from "../shared/landed.ts";
import { spans } from "../shared/spans.ts";
import { wordsOf } from "../shared/blocks.ts";
import type { ViewInput } from "../types.ts";
import { aboutOf } from "./about.ts";
import { filesOf } from "./files.ts";
import { importsOf } from "./imports.ts";
import { nearTo } from "./near.ts";
import { type Past, pastOf } from "./past.ts";
import { helpersFor, ownersOf } from "./people.ts";
import type { Why } from "./schema.ts";
import { seriesOf } from "./series.ts";
import { isOfCode, type Subject, subjectOf } from "./subject.ts";
import { togetherOf } from "./together.ts";

export const whyQuestion = "Why is this so, what hangs together with it, and who can help?";

export function buildWhy(input: ViewInput): Why {
  const { picture, question } = input;
  const subject = subjectOf(picture, question.subject ?? question.scope.area ?? question.scope.path);
  const past = pastOf(picture, subject);
  const findings = foundIn(input).findings.filter((finding) => concerns(finding, subject));
  const command = `fairlead why ${shellWord(subject.id)}`;
  const known = subject.kind !== "unknown";
  const about = aboutOf(picture, subject);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: whyQuestion,
      answer: answerOf(picture, subject, { about, past, findings }),
      command,
    }),
    about,
    governed: governedBy(picture, { files: subject.files, others: subject.kind === "gone" ? [subject.id] : [] }),
    findings: findings.map(findingRow),
    series:
      past === undefined || !known
        ? []
        : seriesOf(picture, past, subject, { own: command, commits: `fairlead analyse commits${scopeWords(subject)}` }),
    owners: ownersOf(picture, subject, question.people),
    helpers: helpersFor(input, subject.kind, past?.people.at(-1) ?? 0),
    together:
      past === undefined
        ? { rows: [], note: "", empty: { what: "Not measured.", why: "The history was not read.", next: "fairlead doctor" } }
        : togetherOf(picture, subject),
    imports: importsOf(picture, subject, "imports"),
    importedBy: importsOf(picture, subject, "importedBy"),
    history: past === undefined ? [] : quarters(picture, past),
    files: filesOf(picture, past?.history, subject),
    empty: known ? null : unknown(subject.id),
    near: known ? [] : [...nearTo(picture, subject.id)],
    run: known ? toRun(picture, input.analyses, subject) : [],
  };
}

/** A finding concerns a path it names or lies below, or the area asked about. */
function concerns(finding: Finding, subject: Subject): boolean {
  if (subject.kind === "unknown") return false;
  if (subject.kind === "repository") return true;
  if (subject.kind === "area") return finding.subject.areas.includes(subject.id);
  return finding.subject.paths.some((path) => path === subject.id || (subject.kind === "folder" && path.startsWith(`${subject.id}/`)));
}

const unknown = (id: string): Why["empty"] =>
  id === ""
    ? { what: "Nothing was named.", why: "Name a path, a folder, an area or a finding.", next: "fairlead areas" }
    : {
        what: `\`${printable(id)}\` is not here.`,
        why: "It is no path of this commit, no area, and history does not remember it.",
        next: "fairlead areas",
      };

interface Answered {
  readonly about: Why["about"];
  readonly past: Past | undefined;
  readonly findings: readonly Finding[];
}

function answerOf(picture: Picture, subject: Subject, { about, past, findings }: Answered): string {
  if (about.kind === "unknown")
    return about.name === "" ? "Nothing was named." : `\`${about.name}\` is neither a path of this commit nor an area.`;
  const is = wordsOf(about.facts);
  const open =
    findings.length === 0
      ? "No finding is about it."
      : `${counted(findings.length, "finding")} ${findings.length === 1 ? "is" : "are"} about it.`;
  return `${is.charAt(0).toUpperCase()}${is.slice(1)}; ${past === undefined ? "its history was not read" : pastWords(picture, subject, past)}. ${open}`;
}

function pastWords(picture: Picture, subject: Subject, { history, landed }: Past): string {
  const year = yearOf(history.at.time);
  const recent = landedWithin(history, landed, year.from, year.to);
  const last = history.landed.time[landed.at(-1) ?? -1];
  const code = isOfCode(picture, subject);
  if (last === undefined) return `no change ${code ? "of its code " : ""}by a person is known`;
  if (recent.length === 0) return `${code ? "its code " : ""}unchanged for ${showSpan(last, history.at.time)}`;
  const changes = `${counted(recent.length, "change")}${code ? " of its code" : ""} in a year`;
  if (fixBasis(picture).by === "cannot tell") return changes;
  const fix = fixLanded(picture, history);
  return `${changes}, ${showShare(recent.filter((one) => fix[one] === 1).length, recent.length)} fixes`;
}

const quartersShown = 12;

function quarters(picture: Picture, { history, landed }: Past): Why["history"] {
  const edges = spans(history.at.time, 3, quartersShown);
  const fix = fixLanded(picture, history);
  const blind = fixBasis(picture).by === "cannot tell";
  const all = landedBySpan(history, landed, edges);
  const fixes = landedBySpan(
    history,
    landed.filter((one) => fix[one] === 1),
    edges,
  );
  const first = firstTime(history);
  return all.flatMap((changes, index) =>
    (edges[index + 1] ?? 0) <= first
      ? []
      : [{ label: `to ${showMonth(edges[index + 1] ?? 0)}`, changes, fixes: blind ? null : (fixes[index] ?? 0) }],
  );
}

/** Analyses that say more of a path or an area: those that take a scope. */
function toRun(picture: Picture, analyses: readonly Analysis[], subject: Subject): Why["run"] {
  const hot = subject.kind === "file" && hotFiles(picture, yearOf(picture.repository.at.time)).includes(subject.files[0] ?? -1);
  const wanted =
    subject.kind === "file" || subject.kind === "gone"
      ? ["commits", "coupling", ...(hot ? ["complexity-trend"] : [])]
      : ["commits", "hotspots", "coupling", "ownership", "truck-factor"];
  const scope = scopeWords(subject);
  return analyses
    .filter((analysis) => wanted.includes(analysis.id))
    .map((analysis) => ({ command: `fairlead analyse ${analysis.id}${scope}`, does: analysis.title }));
}

/** The subject as an analysis takes it. */
const scopeWords = ({ kind, id }: Subject): string =>
  kind === "repository" ? "" : ` ${kind === "area" ? "--area" : "--path"} ${shellWord(id)}`;
