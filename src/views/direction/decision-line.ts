import { counted, showCount } from "#base";
import { filesCovered, type Picture, value } from "#picture";
import type { DecisionRecord } from "#records";
import { boundGlobs } from "../decision/governs.ts";
import { stateOf } from "../decision/state.ts";
import { lifeOf } from "../decisions/lives.ts";
import { stillOf } from "../decisions/still.ts";
import { fileYear } from "../shared/file-year.ts";
import { howOf } from "../shared/how.ts";
import type { DirectionLine } from "./schema.ts";
import type { Told } from "./told.ts";

/** A decision, how much changed in what it governs, and whether it still holds. */
export function decisionLine(told: Told, record: DecisionRecord): DirectionLine {
  const { picture, now } = told.input;
  const life = lifeOf(picture, record, undefined);
  const findings = told.findings.get(record.path) ?? [];
  const { mark, still } = stillOf(record, { picture, now, life, findings, replacedBy: undefined });
  const asks = findings.length > 0;
  return {
    ...told.frame(record, record.reference),
    ...governed(picture, record),
    mark,
    word: asks
      ? "Needs an answer"
      : mark === "holds"
        ? "Holds"
        : mark === "broken"
          ? "Does not hold"
          : mark === "unknown"
            ? "Cannot tell"
            : stateOf(record.status.value).word,
    reads: still.replace(/: cannot tell$/, ""),
    spark: null,
  };
}

function governed(picture: Picture, record: DecisionRecord): Pick<DirectionLine, "figure" | "unit"> {
  const bound = boundGlobs(picture, record);
  const globs = bound.map(({ glob }) => glob);
  const history = value(picture, "history");
  if (globs.length === 0 || history === undefined)
    return { figure: { value: null, text: "–", how: null }, unit: globs.length === 0 ? "names no code" : "history was not read" };
  const year = fileYear(picture, history);
  const tree = value(picture, "tree")?.files ?? [];
  const files = [...filesCovered(picture, globs)].flatMap((file) => tree[file] ?? []);
  const busiest = files.reduce((most, { path }) => Math.max(most, year.changes[history.paths.indexOf(path)] ?? 0), 0);
  const inferred = bound.some(({ confidence }) => confidence === "inferred");
  const figure = {
    value: files.length,
    text: showCount(files.length),
    how: howOf(picture, {
      name: "Files it governs",
      definition: "Files of the tree that its globs match.",
      n: `${counted(globs.length, "glob")}; the busiest file changed ${busiest} times in a year`,
      command: "fairlead list decision",
      confidence: inferred ? "inferred" : "declared",
      from: "tree",
    }),
  };
  return { figure, unit: `${files.length === 1 ? "file" : "files"} governed${inferred ? ", inferred" : ""}` };
}
