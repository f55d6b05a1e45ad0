import { counted, listed, printable, showCount } from "#base";
import type { History } from "#history";
import { type Picture, value, yearOf } from "#picture";
import { type Finding, shellWord } from "#signals";
import { sentence } from "../shared/coverage.ts";
import { fileYear } from "../shared/file-year.ts";
import { governedBy } from "../governed/build.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { howOf } from "../shared/how.ts";
import type { Fact } from "../shared/model.ts";
import type { ViewInput } from "../types.ts";
import { ownersOf } from "../why/people.ts";
import { architectureOf } from "./architecture.ts";
import { changeSetsOf, Companions, floorWords, type Hint } from "./companions.ts";
import type { Change } from "./schema.ts";
import { type Tried, tryHints } from "./tried.ts";

export const changeQuestion = "What does this change touch, and what usually comes along with it?";
const mostRows = 20;

export function buildChange(input: ViewInput): Change {
  const { picture, question } = input;
  const { changed } = question;
  const against = printable(input.change?.against ?? question.subject ?? "");
  const history = value(picture, "history");
  const findings = foundIn(input).findings.filter((finding) => touches(finding, changed));
  const missing = missingOf(picture, history, changed);
  const areas = architectureOf(picture, changed, input.change);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: changeQuestion,
      answer: answerOf(changed.length, against, missing, areas),
      command: "fairlead why --diff",
    }),
    against,
    changed: changedOf(picture, history, changed, input.change?.gaps ?? []),
    governed: governedBy(picture, {
      files: filesOf(picture, changed),
      others: changed.filter((path) => (value(picture, "tree")?.indexOf(path) ?? -1) < 0),
    }),
    findings: findings.map(findingRow),
    owners: ownersOf(
      picture,
      { kind: "folder", id: "", area: -1, files: filesOf(picture, changed), chosen: new Uint8Array(0) },
      question.people,
    ),
    helpers: helpersOf(input),
    missing,
    areas,
    run: changed.slice(0, 3).map((path) => ({ command: `fairlead why ${shellWord(path)}`, does: "why this file is as it is" })),
    empty:
      changed.length > 0
        ? null
        : { what: "Nothing changed.", why: `Against ${against === "" ? "the base" : `\`${against}\``}, no file differs.`, next: null },
  };
}

const filesOf = (picture: Picture, changed: readonly string[]): number[] =>
  changed.map((path) => value(picture, "tree")?.indexOf(path) ?? -1).filter((file) => file >= 0);

/** Findings that name a changed path: those about whole areas are for another conversation. */
const touches = (finding: Finding, changed: readonly string[]): boolean => finding.subject.paths.some((path) => changed.includes(path));

function changedOf(picture: Picture, history: History | undefined, changed: readonly string[], gaps: readonly string[]): Change["changed"] {
  const tree = value(picture, "tree");
  const areas = value(picture, "areas");
  const rows = changed.slice(0, mostRows).map((path) => {
    const area = areas?.list[areas.ofFile[tree?.indexOf(path) ?? -1] ?? -1];
    return {
      name: printable(path),
      link: { kind: "file", id: path } as const,
      area: area === undefined ? null : ({ kind: "area", id: area.id } as const),
      text: pastOf(picture, history, path),
    };
  });
  return { rows, of: changed.length, gaps: gaps.map(printable) };
}

function pastOf(picture: Picture, history: History | undefined, path: string): string {
  const index = history?.paths.indexOf(path) ?? -1;
  if (history === undefined || index < 0) return "new here";
  const year = fileYear(picture, history);
  const changes = year.changes[index] ?? 0;
  return changes === 0 ? "unchanged for a year" : `${counted(changes, "change")} in a year`;
}

/** Files that usually come along and did not: a hint, with how often such a hint was right here. */
function missingOf(picture: Picture, history: History | undefined, changed: readonly string[]): Change["missing"] {
  if (history === undefined)
    return { rows: [], tried: null, empty: { what: "Cannot tell.", why: "The history was not read.", next: "fairlead doctor" } };
  const sets = changeSetsOf(picture, history);
  const companions = new Companions();
  for (const set of sets.sets) companions.learn(set);
  const known = changed.map((path) => history.paths.indexOf(path)).filter((path) => path >= 0);
  const rows = companions.hints(known).map((hint) => hintRow(picture, history, hint, sets.of));
  return {
    rows,
    tried: triedFact(picture, tryHints(picture, sets)),
    empty:
      rows.length > 0
        ? null
        : {
            what: "Nothing that usually comes along is missing.",
            why: `No file came along in ${floorWords} of those of a changed file, in the last ${counted(sets.of, "change")}.`,
            next: null,
          },
  };
}

function hintRow(picture: Picture, history: History, hint: Hint, of: number): Change["missing"]["rows"][number] {
  const path = history.paths.path(hint.path);
  const because = printable(history.paths.path(hint.because));
  return {
    name: printable(path),
    link: { kind: "file", id: path },
    text: `changed in ${showCount(hint.shared)} of ${counted(hint.of, "change")} of \`${because}\``,
    how: howOf(picture, {
      name: "Usually changes too",
      definition: `Landed changes of 2 to 30 files that touched both, of those that touched \`${because}\`; at least ${floorWords}.`,
      n: `${showCount(hint.shared)} of ${counted(hint.of, "change")}, among the last ${showCount(of)}`,
      command: "fairlead analyse coupling",
      confidence: "inferred",
      source: "Zimmermann and others, 2005",
    }),
  };
}

function triedFact(picture: Picture, tried: Tried): Fact | null {
  if (tried.leftOut === 0) return null;
  const right =
    tried.hinted === 0
      ? `nothing was hinted`
      : `something was hinted ${counted(tried.hinted, "time")} and right in ${showCount(tried.right)} of ${showCount(tried.hinted)}`;
  return {
    text: `Tried on the last ${counted(tried.changes, "change")}, one file left out ${counted(tried.leftOut, "time")}: ${right}. With nothing left out it hinted in ${showCount(tried.needless)} of ${showCount(tried.changes)}.`,
    how: howOf(picture, {
      name: "Hit rate of the hint",
      definition:
        "Each of the last 300 landed changes of 2 to 30 files is asked about with one of its own files left out, from what was known before it. Right: the file left out is among at most five hints.",
      n: `${counted(tried.leftOut, "try", "tries")} on ${counted(tried.changes, "change")}`,
      command: "fairlead why --diff",
      source: "Zimmermann and others, 2005",
    }),
  };
}

function helpersOf({ helpers }: ViewInput): Change["helpers"] {
  if (helpers === undefined || helpers.state === "unavailable")
    return { names: [], text: `Not named here.${helpers === undefined ? "" : ` ${sentence(helpers.reason)} ${sentence(helpers.hint)}`}` };
  const names = helpers.value.names.slice(0, 3).map(printable);
  return { names, text: names.length === 0 ? "Nobody committed to these files in 18 months." : `${listed(names)}, in no order.` };
}

function answerOf(changed: number, against: string, missing: Change["missing"], areas: Change["areas"]): string {
  if (changed === 0) return "Nothing changed.";
  const what = `${counted(changed, "file")} changed${against === "" ? "" : ` against \`${against}\``}, in ${counted(areas.touched.length, "area")}.`;
  const hints =
    missing.rows.length === 0
      ? ""
      : ` ${counted(missing.rows.length, "file")} that usually ${missing.rows.length === 1 ? "comes" : "come"} along ${missing.rows.length === 1 ? "is" : "are"} not in it.`;
  const newly = areas.newly.length === 0 ? "" : ` ${listed(areas.newly.slice(0, 3).map((one) => one.text))} for the first time.`;
  return `${what}${hints}${newly}`;
}
