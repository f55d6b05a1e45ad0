import { printable } from "#base";
import { value } from "#picture";
import type { DirectionRecord } from "#records";
import type { Finding } from "#signals";
import { listField, textField } from "../shared/fields.ts";
import { mayName } from "../shared/may-name.ts";
import { recordLink } from "../shared/record-link.ts";
import type { ViewInput } from "../types.ts";
import type { DirectionLine } from "./schema.ts";

/** What lines are told from. */
export interface Told {
  readonly input: ViewInput;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** What the team says: the left half of a line. */
  readonly frame: (record: DirectionRecord, kind: string) => Pick<DirectionLine, "kind" | "said" | "by" | "link">;
}

export function toldFrom(input: ViewInput, findings: Told["findings"]): Told {
  const people = mayName(input);
  const set = value(input.picture, "records");
  const nameOf = (reference: string, from: string): string => {
    const [only, ...more] = set?.find(reference, from) ?? [];
    return printable(only === undefined || more.length > 0 ? reference : (only.title?.value ?? reference));
  };
  return {
    input,
    findings,
    frame: (record, kind) => {
      const owner = textField(record, "owner") ?? textField(record, "decision-owner");
      const serves = [...listField(record, "serves"), ...listField(record, "goal")];
      const parts = [
        ...(owner === undefined ? [] : [people ? printable(owner) : "owner named"]),
        ...(serves.length === 0 ? [] : [`for ${serves.map((one) => nameOf(one, record.path)).join("; ")}`]),
      ];
      return { kind, said: printable(record.title?.value ?? record.reference), by: parts.join(", "), link: recordLink(record) };
    },
  };
}
