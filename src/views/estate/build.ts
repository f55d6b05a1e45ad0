import { counted, printable, showCount, showDay } from "#base";
import { areaActivity, halfYearOf, type Picture, truckFactor, value, wholeTree, windowNamed, yearOf } from "#picture";
import { bySeverity } from "../findings/build.ts";
import { isWhole } from "../shared/coverage.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { landedChanges, landedWithin } from "../shared/landed.ts";
import type { ViewInput } from "../types.ts";
import type { Estate } from "./schema.ts";

export const estateQuestion = "Which of these repositories needs an answer?";

export function buildEstate(input: ViewInput): Estate {
  const members = input.members ?? [{ asked: input.picture.repository.name, picture: input.picture }];
  const rows = members.flatMap((member) => ("picture" in member ? [rowOf({ ...input, picture: member.picture }, member.asked)] : []));
  const unread = members.flatMap((member) =>
    "picture" in member ? [] : [{ asked: printable(member.asked), problem: printable(member.problem), hint: printable(member.hint) }],
  );
  return {
    ...headOf(input.picture, [yearOf(input.picture.repository.at.time)], {
      question: estateQuestion,
      command: "fairlead <repository> <repository>",
      answer: `${counted(rows.length, "repository", "repositories")} read${unread.length === 0 ? "" : `, ${unread.length} could not be`}. Each stands for itself: figures of different repositories do not compare.`,
    }),
    rows,
    unread,
  };
}

function rowOf(input: ViewInput, asked: string): Estate["rows"][number] {
  const { picture } = input;
  const { findings, cannotTell } = foundIn(input);
  const first = findings[0];
  const blind = new Set(cannotTell.map((one) => one.rule)).size;
  return {
    asked: printable(asked),
    name: printable(picture.repository.name),
    at: `${picture.repository.at.oid.slice(0, 7)}, ${showDay(picture.repository.at.time)}`,
    files: countOf(value(picture, "tree")?.files.length),
    commits: countOf(value(picture, "history")?.commits.count),
    changes: countOf(changesOf(picture)),
    areas: areasOf(picture),
    factor: countOf(factorOf(picture)),
    records: countOf(value(picture, "records")?.decisions.length),
    open: findings.length > 0 ? bySeverity(findings) : openWords(blind, input.rules.length),
    first: first === undefined ? "" : printable(first.statement),
  };
}

/** Nothing open is only good news where something could be asked. */
const openWords = (blind: number, rules: number): string =>
  blind === 0 ? "none" : blind < rules ? `none, ${blind} not told` : "cannot tell";

const countOf = (value: number | undefined): string => (value === undefined ? "not measured" : showCount(value));

function changesOf(picture: Picture): number | undefined {
  const history = value(picture, "history");
  const year = yearOf(picture.repository.at.time);
  return history === undefined ? undefined : landedWithin(history, landedChanges(picture, history), year.from, year.to).length;
}

function areasOf(picture: Picture): string {
  const areas = value(picture, "areas");
  if (areas === undefined || value(picture, "history") === undefined) return "not measured";
  const source = areaActivity(picture, halfYearOf(picture.repository.at.time)).filter((one) => areas.list[one.area]?.kind === "source");
  return `${source.filter((one) => one.landed > 0).length} of ${source.length}`;
}

function factorOf(picture: Picture): number | undefined {
  const all = windowNamed("all", picture.repository.at.time);
  const truck = all === undefined ? undefined : truckFactor(picture, wholeTree(all));
  return truck === undefined || truck.authored === 0 || !isWhole(picture) ? undefined : truck.factor;
}
