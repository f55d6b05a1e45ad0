import { printable } from "#base";
import type { DirectionRecord } from "#records";
import { claimsOf } from "../record/build.ts";
import { stateOfRecord } from "../record/state.ts";
import { textField } from "../shared/fields.ts";
import { opening } from "./opening.ts";
import type { Told } from "./told.ts";
import type { DirectionLine } from "./schema.ts";

/** A goal, and where its measure stands. */
export function goalLine(told: Told, record: DirectionRecord): DirectionLine {
  const [claim] = claimsOf(told.input, record);
  const state = stateOfRecord(record);
  const worst = told.findings.get(record.path)?.[0];
  const own = claim === undefined || claim.now.value === null;
  const measured = own
    ? { figure: { value: null, text: "–", how: null }, unit: "not measured", spark: null }
    : { figure: claim.now, unit: unitOf(claim), spark: claim.spark };
  const ended = state !== null && state.mark !== "open" && state.mark !== "unknown";
  return {
    ...told.frame(record, "Goal"),
    ...measured,
    ...(worst !== undefined
      ? { mark: worst.severity, word: "Needs an answer", reads: printable(worst.statement) }
      : ended
        ? { ...state, reads: "says the record" }
        : own
          ? {
              mark: "unknown",
              word: "Cannot tell",
              reads:
                claim?.why === "" || claim === undefined
                  ? (textField(record, "measure") ?? "no measure is stated")
                  : `${claim.text}: ${claim.why}`,
            }
          : {
              mark: claim.state.mark,
              word: opening(claim.state.word),
              reads: `${opening(claim.text)}${claim.label.startsWith("Expected by") ? `, ${claim.label.replace("Expected ", "")}` : ""}`,
            }),
  };
}

/** What the figure counts: the end of its line's label, "now 1.4 landed changes a month". */
const unitOf = (claim: ReturnType<typeof claimsOf>[number]): string => claim.now.how?.name.toLowerCase() ?? "";
