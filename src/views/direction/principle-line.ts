import { addMonths, counted, printable } from "#base";
import type { DirectionRecord } from "#records";
import { lifeOf } from "../decisions/lives.ts";
import { citations, isDecision } from "../record/cited.ts";
import { textField } from "../shared/fields.ts";
import { howOf } from "../shared/how.ts";
import type { DirectionLine } from "./schema.ts";
import type { Told } from "./told.ts";

/** A principle, and how many decisions rest on it: the one thing that can be told of it while no check is written. */
export function principleLine(told: Told, record: DirectionRecord): DirectionLine {
  const { picture } = told.input;
  const citing = (citations(picture).get(record.path) ?? []).map(({ from }) => from).filter(isDecision);
  const recent = addMonths(picture.repository.at.time, -12);
  const lately = citing.filter((decision) => (lifeOf(picture, decision, undefined).born ?? 0) > recent).length;
  const worst = told.findings.get(record.path)?.[0];
  const kind = [`Principle ${textField(record, "rank") ?? ""}`.trim(), textField(record, "concern") ?? ""]
    .filter((one) => one !== "")
    .join(", ");
  return {
    ...told.frame(record, printable(kind)),
    figure: {
      value: citing.length,
      text: String(citing.length),
      how: howOf(picture, {
        name: "Decisions that cite it",
        definition: "Decisions that name the principle in their front matter.",
        n: counted(citing.length, "decision"),
        command: "fairlead list decision",
        confidence: "declared",
        from: "records",
      }),
    },
    unit: citing.length === 1 ? "decision cites it" : "decisions cite it",
    ...(worst === undefined
      ? {
          mark: "unknown",
          word: "Cannot tell",
          reads:
            citing.length === 0
              ? "no decision cites it, and nothing checks it"
              : `nothing checks it; ${lately} of ${citing.length} cited it in the last year`,
        }
      : { mark: worst.severity, word: "Needs an answer", reads: printable(worst.statement) }),
    spark: null,
  };
}
