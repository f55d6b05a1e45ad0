import { printable, type Seconds } from "#base";
import { type Picture, value } from "#picture";
import type { Value } from "#records";
import { findAll, type Finding, type Rule, type Subject } from "#signals";
import { globsOfChange } from "./change.ts";
import { type Sketch, titleOf } from "./sketch.ts";

/** The findings that a name can mean, whatever a record says to them already: the one of that id, else those whose id begins with it, else those that hold it. */
export function findingsNamed(picture: Picture, now: Seconds, rules: readonly Rule[], name: string): readonly Finding[] {
  const { findings, asked, answered } = findAll(picture, now, rules);
  const all = [...findings, ...asked, ...answered];
  const word = name.trim().toLowerCase();
  const ways: readonly ((id: string) => boolean)[] = [
    (id) => id === name,
    (id) => id.toLowerCase().startsWith(word),
    (id) => id.toLowerCase().includes(word),
  ];
  return ways.map((isMeant) => all.filter(({ id }) => isMeant(id))).find((meant) => meant.length > 0) ?? [];
}

/** Everything a finding knows, for a record that answers it; `fields` are the keys such a record has. */
export function sketchOfFinding(finding: Finding, picture: Picture, fields: readonly string[]): Sketch {
  const globs = globsOf(finding.subject, picture);
  const key = ["applies-to", "paths", "detect"].find((one) => fields.includes(one));
  const values: Record<string, Value> = {
    ...(fields.includes("finding") ? { finding: finding.id } : {}),
    ...(key === undefined || globs.length === 0 ? {} : { [key]: globs }),
  };
  const title = titleFor(finding);
  return { title, values, context: contextOf(finding, title), options: optionsFor(finding) };
}

/** Names what there is to decide: a technology to use, an import to allow, else what was found. */
function titleFor({ subject, statement, rule }: Finding): string {
  if (subject.kind === "technology" && subject.id !== "" && rule.startsWith("undecided")) return `Use ${printable(subject.id)}`;
  return titleOf(statement);
}

const optionsFor = ({ subject, rule }: Finding): readonly string[] =>
  subject.kind === "technology" && rule.startsWith("undecided") ? [`Keep ${printable(subject.id)}`, "Replace it", "Do without it"] : [];

/** Globs of what a finding is about: its files, else its areas. */
export function globsOf({ kind, id, paths, areas }: Subject, picture: Picture): readonly string[] {
  const used = kind === "technology" ? usesOf(picture, id) : [];
  if (used.length > 0) return globsOfChange(picture, used);
  const { config } = picture;
  if (paths.length > 0) return [...new Set(paths)].slice(0, 12);
  return [...new Set(areas.flatMap((area) => config.areas[area] ?? [globOfArea(area)]))];
}

/** Files that import a technology: what a decision about it governs, more than the manifest that asks for it. */
function usesOf(picture: Picture, id: string): readonly string[] {
  const tree = value(picture, "tree");
  const named = (value(picture, "technologies")?.list ?? []).filter((one) => one.id === id || one.name === id);
  const files = new Set(named.flatMap(({ files: uses }) => uses));
  return [...files].flatMap((file) => tree?.files[file]?.path ?? []);
}

/** An area's id as a glob: a folder holds what lies below it, "src/*" and "src/http-*" are globs already. */
const globOfArea = (area: string): string => (area.endsWith("*") || area.includes(".") ? area : `${area}/**`);

function contextOf({ statement, evidence, questions, lenses }: Finding, title: string): string {
  const facts = evidence.map(({ text, how }) => `* ${sentence(text)}${shownBy(how.command)}`);
  const why = [lenses.risk, lenses.delivery, lenses.value, lenses.sustainability].filter((text) => text !== "");
  const ask = questions.map(({ ask }) => `* ${ask}`);
  // A title that says it is not said twice.
  const opening = titleOf(statement) === title ? [] : [sentence(statement)];
  return [
    ...opening,
    ...(opening.length === 0 ? facts : block(facts)),
    ...(why.length === 0 ? [] : ["", why.map(sentence).join(" ")]),
    ...block(ask),
  ].join("\n");
}

/** The command that shows a fact, where it says of what: a bare one helps nobody who reads the record later. */
const shownBy = (command: string): string => (command.split(" ").length > 2 ? ` (\`${command}\`)` : "");

const block = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", ...lines]);

const sentence = (text: string): string => {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
};
