import { counted, printable } from "#base";
import { value, whyMissing, yearOf } from "#picture";
import { sentence } from "../shared/coverage.ts";
import { headOf } from "../shared/head.ts";
import type { ViewInput } from "../types.ts";
import { foundOf } from "./found.ts";
import { proposalsOf } from "./proposals.ts";
import type { Init, Proposal } from "./schema.ts";

export const initQuestion = "What is there to start from, and what would be written?";

export function buildInit({ picture, around }: ViewInput): Init {
  const configured = around?.settings.some(({ file, found }) => file === "fairlead.yaml" && found) ?? false;
  const proposals = proposalsOf(picture, configured);
  return {
    ...headOf(picture, [yearOf(picture.repository.at.time)], {
      question: initQuestion,
      answer: answerOf(proposals),
      command: "fairlead init",
    }),
    found: foundOf(picture),
    proposals: [...proposals],
    empty:
      proposals.length > 0
        ? null
        : value(picture, "records") === undefined
          ? {
              what: "Nothing can be proposed.",
              why: sentence(printable(whyMissing(picture, "records") ?? "The records were not read")),
              next: "fairlead doctor",
            }
          : {
              what: "Nothing is left to propose.",
              why: "A log, a radar and principles of all five concerns are there.",
              next: "fairlead ahead",
            },
  };
}

function answerOf(proposals: readonly Proposal[]): string {
  const files = proposals.reduce((sum, { records, file }) => sum + records.length + (file === null ? 0 : 1), 0);
  return files === 0
    ? "Nothing would be written."
    : `${counted(files, "file")} would be written, in ${counted(proposals.length, "part")}; none is until you agree.`;
}
