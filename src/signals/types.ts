import type { Confidence, How, Seconds } from "#base";
import type { PartName, Picture } from "#picture";

export type Severity = "high" | "medium" | "low";

/** What a finding is about. `id` is a path, an area's id, or a pair of either joined by " + ". */
export interface Subject {
  readonly kind: "area" | "path" | "pair" | "repository";
  readonly id: string;
  /** Every path or area it touches, for ordering by recent change and for `why`. */
  readonly paths: readonly string[];
  readonly areas: readonly string[];
}

/** One fact behind a finding: a sentence with its figures, how they were computed, and a command that shows it. */
export interface Evidence {
  readonly text: string;
  readonly how: How;
}

/** The same finding for those who do not read code. A lens with nothing to say is empty. */
export interface Lenses {
  readonly risk: string;
  readonly delivery: string;
  readonly value: string;
  readonly sustainability: string;
}

/** A small series to draw beside the statement. */
export interface Trend {
  readonly values: readonly number[];
  /** "changes a month, 24 months; now 5" */
  readonly label: string;
  readonly step: boolean;
}

/** What to do about it, ready to run. Offered only where the command exists (invariant 8). */
export interface Answer {
  /** Names the outcome: "See why". */
  readonly label: string;
  readonly command: string;
}

export interface Finding {
  /** `rule:subject`. */
  readonly id: string;
  readonly rule: string;
  readonly subject: Subject;
  readonly severity: Severity;
  /** One plain sentence without blame. Paths in it are in backticks. */
  readonly statement: string;
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
  readonly lenses: Lenses;
  readonly answers: readonly Answer[];
  readonly trend: Trend | undefined;
  /** What a lead would ask next, whom by role; shown by `questions`. */
  readonly questions: readonly string[];
  /** Landed changes through the subject in the last 90 days: the second key of the order. */
  readonly recent: number;
  /** The causing event, when the rule has one. Replayed rules leave it out (see `visibleSince`). */
  readonly since?: { readonly time: Seconds; readonly commit?: string; readonly orEarlier: boolean };
}

/** What a rule says when it cannot tell, instead of an empty list that reads as "fine". */
export interface CannotTell {
  readonly rule: string;
  readonly reason: string;
  readonly hint: string;
}

export interface RuleResult {
  readonly findings: readonly Finding[];
  readonly cannotTell?: { readonly reason: string; readonly hint: string };
}

/** An option of a rule: overridable in `fairlead.yaml` under `signals.<id>.<option>`. */
export interface RuleOption {
  readonly id: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly meaning: string;
}

/** A worked example: a picture in a few lines, and what the rule must say of it. Its tests and its page. */
export interface Example {
  readonly given: string;
  readonly picture: () => Picture;
  readonly found: readonly string[];
}

/** One entry of the catalogue `signals/rules`. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  readonly why: string;
  readonly source: string;
  /** What speaks against it. */
  readonly against: string;
  readonly severityGiven: string;
  readonly triedOn: string;
  readonly needs: readonly PartName[];
  readonly options: readonly RuleOption[];
  /** Whether it can be replayed at an earlier point of the mainline from stored facts. */
  readonly replay: boolean;
  readonly find: (picture: Picture, now: Seconds, options: Readonly<Record<string, number>>) => RuleResult;
  readonly examples: readonly Example[];
}
