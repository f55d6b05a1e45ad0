import { printable, type Seconds } from "#base";
import type { DirectionRecord } from "#records";
import { stateOfRecord } from "../record/state.ts";
import { dueWords } from "../shared/due.ts";
import { dayField, textField } from "../shared/fields.ts";
import type { DirectionLine } from "./schema.ts";
import type { Told } from "./told.ts";

const days = ["review", "until", "kill-by"] as const;

/** A risk or a debt: what the record says of it, since nothing measures it, and when it is looked at again. */
export function plainLine(told: Told, record: DirectionRecord, kind: string): DirectionLine {
  const worst = told.findings.get(record.path)?.[0];
  const state = stateOfRecord(record);
  const day = days.map((key) => dayField(record, key)).find((one) => one !== undefined);
  const says = ["likelihood", "impact", "response"].flatMap((key) => {
    const text = textField(record, key);
    return text === undefined ? [] : [`${key} ${text.split(/[:,]/)[0] ?? text}`];
  });
  return {
    ...told.frame(record, kind),
    figure: { value: null, text: "–", how: null },
    unit: "not measured",
    ...(worst === undefined
      ? {
          mark: state?.mark ?? "open",
          word: state?.word ?? "Stated",
          reads: printable([...says, ...reviewed(day, told.input.now)].join("; ")),
        }
      : { mark: worst.severity, word: "Needs an answer", reads: printable(worst.statement) }),
    spark: null,
  };
}

const reviewed = (day: Seconds | undefined, now: Seconds): readonly string[] =>
  day === undefined ? [] : [`looked at again by ${dueWords(day, now)}`];
