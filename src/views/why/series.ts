import { counted, showCount, showShare } from "#base";
import type { History } from "#history";
import { activeFrom, fixBasis, fixLanded, type Picture, value, workWords, yearOf } from "#picture";
import { howOf } from "../shared/how.ts";
import { landedBySpan, landedSeries, landedWithin, leftOutOfFiles } from "../shared/landed.ts";
import { peopleText } from "../shared/ramp.ts";
import { spans } from "../shared/spans.ts";
import { yearFixes } from "../shared/year-fixes.ts";
import type { Past } from "./past.ts";
import type { Why } from "./schema.ts";
import { isOfCode, type Subject } from "./subject.ts";

type Series = Why["series"][number];

/** What prints the figures again, and what lists the commits that changes and fixes are made of. */
interface SeriesCommands {
  readonly own: string;
  readonly commits: string;
}

/** Small multiples over one subject: changes, fixes, people, complexity. */
export function seriesOf(picture: Picture, { history, landed, people }: Past, subject: Subject, commands: SeriesCommands): Series[] {
  return [
    changesSeries(picture, history, subject, landed, commands.commits),
    fixesSeries(picture, history, landed, commands.commits),
    peopleSeries(picture, subject, people, commands.own),
    ...complexitySeries(picture, subject, commands.own),
  ];
}

function changesSeries(picture: Picture, history: History, subject: Subject, landed: Int32Array, command: string): Series {
  const values = landedSeries(history, landed, spans(history.at.time, 1, 24));
  const year = yearOf(history.at.time);
  const count = landedWithin(history, landed, year.from, year.to).length;
  const last = values.at(-1) ?? 0;
  const kindWords = subject.kind === "file" ? leftOutOfFiles : `bots, reformats and vendoring left out${codeWords(picture, subject)}`;
  return {
    title: "Changes a month",
    figure: {
      value: last,
      text: String(last),
      how: howOf(picture, {
        name: "Changes a month",
        definition: `Landed changes by people that touch it, by month back from this commit; renames followed; ${kindWords}.`,
        n: `${counted(count, "change")} in 12 months`,
        command,
      }),
    },
    was: `in the last month${values[0] === null || values[0] === undefined ? "" : `, ${values[0]} two years ago`}; ${counted(count, "change")} in a year`,
    spark: { values, label: `changes a month, 24 months; now ${last}`, step: false, zero: true, aim: null },
    empty: null,
  };
}

/** What counts in a source area. */
const codeWords = (picture: Picture, subject: Subject): string => (isOfCode(picture, subject) ? `; ${workWords}` : "");

/** Fewer changes in a quarter than this and its share is left blank. */
const quarterFloor = 5;

function fixesSeries(picture: Picture, history: History, landed: Int32Array, command: string): Series {
  const basis = fixBasis(picture);
  const title = "Share of fixes, by quarter";
  if (basis.by === "cannot tell") {
    return {
      title,
      figure: { value: null, text: "cannot tell", how: null },
      was: "",
      spark: null,
      empty: { what: "Cannot tell.", why: `Only ${basis.words}.`, next: null },
    };
  }
  const fix = fixLanded(picture, history);
  const edges = spans(history.at.time, 3, 8);
  const all = landedBySpan(history, landed, edges);
  const fixes = landedBySpan(
    history,
    landed.filter((one) => fix[one] === 1),
    edges,
  );
  const values = all.map((count, quarter) => (count < quarterFloor ? null : Math.round((100 * (fixes[quarter] ?? 0)) / count)));
  const year = sum(all.slice(-4));
  const own = sum(fixes.slice(-4));
  const whole = yearFixes(picture, history);
  return {
    title,
    figure: {
      value: own,
      text: year === 0 ? "no change in a year" : showShare(own, year),
      how: howOf(picture, {
        name: "Share of fixes",
        definition: `Of the landed changes of a year, those that are fixes: ${basis.words}.`,
        n: `${counted(own, "fix", "fixes")} of ${counted(year, "change")}`,
        command,
        confidence: "inferred",
      }),
    },
    was: `${year === 0 ? "" : "in a year; "}${showShare(whole.fixes, whole.all)} in the repository`,
    spark: values.every((one) => one === null)
      ? null
      : {
          values,
          label: `per cent of changes that are fixes, 8 quarters; dashed, the repository`,
          step: false,
          zero: false,
          aim: whole.all === 0 ? null : Math.round((100 * whole.fixes) / whole.all),
        },
    empty: null,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

function peopleSeries(picture: Picture, subject: Subject, values: readonly number[], command: string): Series {
  const last = values.at(-1) ?? 0;
  const least = subject.kind === "file" ? "people with a commit" : `people with ${activeFrom} or more commits`;
  const definition = subject.kind === "file" ? "People with at least one commit in the file" : "People with at least three commits in it";
  return {
    title: "People active, by half-year",
    figure: {
      value: last,
      text: peopleText(last),
      how: howOf(picture, {
        name: "Active people",
        definition: `${definition} in the half-year: 0, 1, 2 or 3+${codeWords(picture, subject)}. Never how much.`,
        n: "8 half-years",
        command,
      }),
    },
    was: `now with ${subject.kind === "file" ? "a commit" : `${activeFrom} or more commits`}, ${peopleText(values[3] ?? 0)} two years ago`,
    spark: {
      values: [...values],
      label: `${least}, by half-year, capped at 3; now ${peopleText(last)}`,
      step: true,
      zero: true,
      aim: null,
    },
    empty: null,
  };
}

/** Of a file: how deep its lines are indented, at this commit. */
function complexitySeries(picture: Picture, subject: Subject, command: string): Series[] {
  const file = subject.kind === "file" ? value(picture, "tree")?.files[subject.files[0] ?? -1] : undefined;
  if (file === undefined || file.indentSum < 0) return [];
  return [
    {
      title: "Complexity, indentation",
      figure: {
        value: file.indentSum,
        text: showCount(file.indentSum),
        how: howOf(picture, {
          name: "Complexity",
          definition: "Sum of leading indentation levels over non-blank lines, at this commit.",
          n: counted(file.lines, "line"),
          command,
          from: "tree",
          source: "Hindle, Godfrey, Holt, 2008",
        }),
      },
      was: `levels, ${file.indentMax} at most on one line`,
      spark: null,
      empty: null,
    },
  ];
}
