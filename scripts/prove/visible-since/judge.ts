import type { Finding } from "#signals";
import type { Answer } from "./ask.ts";
import type { Look } from "./looks.ts";
import type { Sample } from "./sample.ts";

/** What came out of one finding's date. */
export interface Judged {
  readonly sample: Sample;
  /** A replayed date may hold by today's files alone: that is its stated limit. */
  readonly verdict: "right" | "wrong" | "by today's files";
  readonly words: string;
}

/**
 * Whether a finding is there at the one look, and was not at the other. A record's is there as well where
 * it stood in a finding about several, which bears another name.
 */
export function judged(sample: Sample, answerAt: (look: Look) => Answer | undefined): Judged {
  const { claim, finding, visible } = sample;
  const before = claim.absent === undefined ? "not there" : standing(answerAt(claim.absent), finding);
  const from = standing(answerAt(claim.present), finding);
  const right = !before.startsWith("there") && from.startsWith("there");
  return {
    sample,
    verdict: right ? "right" : "wrong",
    words: `${finding.id}, ${visible.words} (by ${claim.by}): before ${claim.absent?.at.slice(0, 10) ?? "-"} ${before}; from ${claim.present.at.slice(0, 10)} ${from}`,
  };
}

function standing(answer: Answer | undefined, finding: Finding): string {
  if (answer === undefined) return "not asked";
  if (typeof answer === "string") return `not told: ${answer}`;
  if (answer.some(({ id }) => id === finding.id)) return "there";
  const other = finding.subject.kind === "record" ? answer.find((one) => one.subject.paths.includes(finding.subject.id)) : undefined;
  return other === undefined ? "not there" : `there as ${other.id}`;
}
