import { counted, printable } from "#base";
import { yearOf } from "#picture";
import { type Finding, type Found, waitsForFindings } from "#signals";
import { bySeverity } from "../findings/build.ts";
import { cannotTellRows, laterWords } from "../shared/cannot-tell.ts";
import { findingRow } from "../shared/finding-row.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import type { ViewInput } from "../types.ts";
import { besideOf } from "./beside.ts";
import { changedOf } from "./changed.ts";
import { directionOf } from "./direction.ts";
import { realityOf } from "./reality.ts";
import type { Overview } from "./schema.ts";
import { value } from "#picture";
import { silenceOf } from "./silence.ts";

export const overviewQuestion = "Where is direction, where is reality, and what needs an answer?";
/** At most this many findings are shown unasked (signals.md). */
const shownUnasked = 7;

export function buildOverview(input: ViewInput): Overview {
  const { picture } = input;
  const found = foundIn(input);
  const needs = needsOf(found, input.rules.length);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: overviewQuestion,
      answer: answerOf(input, found),
      command: "fairlead",
    }),
    direction: directionOf(picture),
    reality: realityOf(picture, found),
    needs,
    cannotTell: cannotTellRows(
      picture,
      found.cannotTell.filter((one) => !waitsForFindings(one)),
      input.rules,
    ),
    asked: askedOf(found),
    changed: changedOf(picture, found),
    beside: besideOf(picture, input.now),
    next: ["fairlead web", "fairlead why <path>", needs.rows.length > 0 ? "fairlead findings" : "fairlead doctor"],
  };
}

function needsOf(found: Found, rules: number): Overview["needs"] {
  const shown = shownOf(found);
  const rows = shown.map(findingRow);
  const rest = found.findings.filter((finding) => !shown.includes(finding));
  const count = rows.length === 0 ? "" : rest.length === 0 ? `${rows.length} open` : `${rows.length} of ${found.findings.length}`;
  return {
    note: [count, leftToFindings(found)].filter((part) => part !== "").join("; "),
    rows,
    more: rest.length === 0 ? null : `${rest.length} more: ${bySeverity(rest)}`,
    empty: rows.length > 0 ? null : nothing(found, rules),
  };
}

/** What matters first; nothing low beside graver ones while some rules wait, as what they would say may be graver too. */
function shownOf(found: Found): readonly Finding[] {
  const graver = found.findings.filter(({ severity }) => severity !== "low");
  const isWhole = graver.length === 0 || !found.cannotTell.some(waitsForFindings);
  return (isWhole ? found.findings : graver).slice(0, shownUnasked);
}

/** The list of findings reads versions of the past and asks more: its count may be higher, and this says why. */
function leftToFindings({ cannotTell }: Found): string {
  const left = new Set(cannotTell.filter(waitsForFindings).map(({ rule }) => rule)).size;
  return left === 0 ? "" : laterWords(left);
}

/** Questions that can never be certain, the first two: they stand apart and are never counted. */
const askedOf = ({ asked }: Found): Overview["asked"] =>
  asked.slice(0, 2).map((finding) => ({ text: printable(finding.statement), how: finding.evidence[0]?.how ?? null }));

function nothing(found: Found, rules: number): Overview["needs"]["empty"] {
  const blind = new Set(found.cannotTell.map((one) => one.rule)).size;
  return blind >= rules
    ? { what: "Cannot tell.", why: "No rule had what it needs.", next: "fairlead doctor" }
    : {
        what: "Nothing needs an answer.",
        why: `${rules - blind} of ${rules} questions could be asked, and found nothing.`,
        next: blind === 0 ? null : "fairlead doctor",
      };
}

/** The page's question in two sentences: first where direction is, then what is open. */
function answerOf(input: ViewInput, found: Found): string {
  const logs = value(input.picture, "decisions") ?? [];
  const silence = silenceOf(input.picture, logs);
  const direction =
    logs.length === 0
      ? "No decision log was found, so what was decided is not written where this can read it."
      : silence === undefined
        ? "Records of decisions are there; since when, history does not tell."
        : `The newest record is ${silence.days === 0 ? "less than a day" : counted(silence.days, "day")} old; ${counted(silence.changes, "change")} landed since.`;
  const shown = shownOf(found).length;
  const open =
    found.findings.length === 0
      ? "Nothing else needs an answer, as far as could be looked at."
      : `${counted(found.findings.length, "finding")} ${found.findings.length === 1 ? "is" : "are"} open${shown < found.findings.length ? `; ${shown === 1 ? "this one matters" : `these ${shown} matter`} first` : ""}.`;
  const left = leftToFindings(found);
  return `${direction} ${open}${left === "" ? "" : ` ${left.charAt(0).toUpperCase()}${left.slice(1)}.`}`;
}
