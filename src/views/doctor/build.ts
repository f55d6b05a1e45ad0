import { counted, type Part, printable } from "#base";
import { type PartName, type Picture, value, yearOf } from "#picture";
import { cannotTellRows } from "../shared/cannot-tell.ts";
import { sentence } from "../shared/coverage.ts";
import { foundIn } from "../shared/found.ts";
import { headOf } from "../shared/head.ts";
import { coverageWords } from "../shared/how.ts";
import { stateWords } from "../shared/state.ts";
import type { ViewInput } from "../types.ts";
import type { Doctor } from "./schema.ts";

export const doctorQuestion = "What is read, what is missing, and how to get it?";

/** Parts in the order in which they are read, and what each is for. */
export const partWords: readonly (readonly [PartName, string])[] = [
  ["history", "commits, people and paths: nearly everything rests on it"],
  ["tree", "files at this commit: lines, complexity, languages, owners"],
  ["imports", "who imports whom: areas, cycles, what explains coupling"],
  ["areas", "parts of the tree, the unit of every statement about risk or people"],
  ["decisions", "decision logs, found by the names of folders and files"],
  ["teams", "who works together: coordination between teams"],
];

export function buildDoctor(input: ViewInput): Doctor {
  const { picture, around, rules } = input;
  const parts = partWords.map(([name, what]) => partRow(picture, name, what));
  const missing = parts.filter((part) => part.state === "unavailable" || part.state === "partial").length;
  const found = foundIn(input);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: doctorQuestion,
      answer: answerOf(missing, around?.problems.length ?? 0),
      command: "fairlead doctor",
    }),
    parts,
    gaps: [...(value(picture, "history")?.gaps ?? []), ...(value(picture, "tree")?.gaps ?? [])].map((gap) => sentence(printable(gap))),
    settings: around?.settings.map((one) => ({ ...one })) ?? [],
    problems: (around?.problems ?? []).map((problem) => ({
      place: printable(problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`),
      message: printable(problem.message),
      hint: printable(problem.hint),
    })),
    repository: repositoryFacts(picture),
    state: stateWords(around?.state),
    versions:
      around === undefined ? null : `Fairlead ${around.versions.fairlead}, git ${around.versions.git}, Node ${around.versions.node}`,
    cannotTell: cannotTellRows(picture, found.cannotTell, rules),
  };
}

function partRow(picture: Picture, name: PartName, what: string): Doctor["parts"][number] {
  const part: Part<unknown> | undefined = picture.parts[name];
  if (part === undefined) return { name, what, state: "not asked for", text: "not asked for", hint: null };
  if (part.state === "unavailable") return { name, what, state: part.state, text: printable(part.reason), hint: printable(part.hint) };
  return { name, what, state: part.state, text: coverageWords(part), hint: null };
}

const answerOf = (missing: number, problems: number): string =>
  `${missing === 0 ? "All parts are read." : `${counted(missing, "part")} ${missing === 1 ? "is" : "are"} missing or incomplete.`}${problems === 0 ? "" : ` ${counted(problems, "problem")} in the files that steer the reading, or between branches.`}`;

function repositoryFacts(picture: Picture): string[] {
  const { repository } = picture;
  const history = value(picture, "history");
  return [
    repository.branch === undefined ? "HEAD is detached, or another commit was asked for" : `on branch \`${printable(repository.branch)}\``,
    ...(repository.bare ? ["a bare repository: no work tree"] : []),
    ...(repository.shallow ? ["a shallow clone: history is cut off; `git fetch --unshallow` gets the rest"] : []),
    ...(repository.partial ? ["a partial clone: only objects that are here are read, none is fetched"] : []),
    ...(history === undefined
      ? []
      : [
          history.landed.showsMerges
            ? "the mainline shows merges: a landed change is a merge or a direct commit"
            : "the mainline shows no merges: a landed change is a commit",
        ]),
  ];
}
