import type { Confidence, How, Path, Seconds } from "#base";
import type { PartName, Picture } from "#picture";

export type Severity = "high" | "medium" | "low";

/** What a finding is about. `id` is a path, an area's id, a pair of either joined by " + ", a record's path, a technology's name, or "" for the repository. */
export interface Subject {
  readonly kind: "area" | "path" | "pair" | "record" | "technology" | "repository";
  readonly id: string;
  /** What the id of the finding is made of: the two ends of a pair, else the id itself; empty for the repository. */
  readonly parts: readonly string[];
  /** Kind of the record, or records, it is about: "decision". */
  readonly of?: string;
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
  /** What a page that can write does itself, where that is more than to show something. */
  readonly task?: AnswerTask;
}

export type AnswerTask = { readonly do: "draft"; readonly kind: string } | { readonly do: "put off" };

/** What a rule says of one subject. The engine adds what is the same for every rule. */
export interface Draft {
  readonly subject: Subject;
  readonly severity: Severity;
  /** One plain sentence without blame. Paths in it are in backticks. */
  readonly statement: string;
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
  readonly lenses: Lenses;
  readonly trend: Trend | undefined;
  /** What a lead would ask next, and whom by role; shown by `questions`. */
  readonly questions: readonly AskedQuestion[];
  /** The causing event, when the rule has one. Replayed rules leave it out (see `visibleSince`). */
  readonly since?: Since;
}

/** A question for a conversation: whom to ask (a role, never a name) and what. */
export interface AskedQuestion {
  readonly whom: string;
  readonly ask: string;
}

/** Start of the present unbroken spell. */
export interface Since {
  readonly time: Seconds;
  readonly commit?: string;
  /** The look back ended before the spell did. */
  readonly orEarlier: boolean;
}

export interface Finding extends Draft {
  /** `rule:subject`, safe to paste into a shell. */
  readonly id: string;
  readonly rule: string;
  readonly answers: readonly Answer[];
  /** Landed changes through the subject in the last 90 days: the second key of the order. */
  readonly recent: number;
  /** The proposed decision that is about it: it stays open, behind what nobody has taken up. */
  readonly deciding?: FindingAnswer;
}

/** The record that answers a finding, puts it off until a day, or asks for a decision that is still to be taken. */
export interface FindingAnswer {
  readonly state: "answered" | "put off" | "being decided";
  /** Path of the record. */
  readonly record: Path;
  readonly reference: string;
  readonly title: string;
  /** In the record's own words; empty where it does not say. */
  readonly because: string;
  /** The day it comes back; `undefined` where the answer holds as long as its record is open. */
  readonly until: Seconds | undefined;
}

export interface AnsweredFinding extends Finding {
  readonly answer: FindingAnswer;
}

/** What was put off or answered, and is found no more. */
export interface GoneFinding {
  /** As the record names it. */
  readonly id: string;
  readonly record: Path;
  readonly reference: string;
}

/** What a rule says when it cannot tell, instead of an empty list that reads as "fine". */
export interface CannotTell {
  readonly rule: string;
  readonly reason: string;
  readonly hint: string;
  /** There is nothing of the kind it asks about (no goal is written down), which is not the same as being unable to look. */
  readonly nothing?: true;
  /** The list of findings can tell: it reads versions of the past, which is too much for a first screen. */
  readonly later?: true;
}

/** Findings, and what could not be told; both when a part of the rule could be asked and another could not. */
export interface RuleResult {
  readonly findings: readonly Draft[];
  readonly cannotTell?: Omit<CannotTell, "rule">;
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
  /** Ids of what is found, without `rule:`; empty for not found. */
  readonly found: readonly string[];
  /** Ids of what is found, and answered or put off by a record; `found` is what stays open. */
  readonly answered?: readonly string[];
  /** It must say that it cannot tell. */
  readonly cannotTell?: true;
}

/** What a rule was tried on, by hand, and what came of it. */
export interface Trial {
  readonly on: string;
  readonly found: string;
  readonly changed: string;
}

/** One entry of the catalogue `signals/rules`. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  /** When it speaks, in words that name no number: numbers stand at the options. */
  readonly fires: string;
  readonly why: string;
  readonly source: string;
  /** What speaks against it. */
  readonly against: string;
  readonly severityGiven: string;
  readonly triedOn: readonly Trial[];
  readonly needs: readonly PartName[];
  /** Used when they are there; their absence only makes the rule say less. */
  readonly helpedBy: readonly PartName[];
  /** Parts that tell since when: gathered only where one of its findings is shown in full. */
  readonly datedBy?: readonly PartName[];
  /** How far back it looks, in months; infinite for the whole history. Where less was read it cannot tell. */
  readonly looksBack: number;
  /** Analysis whose table shows the same figures; "" where there is none. */
  readonly shownBy: string;
  /** What it says can never be certain: its findings are questions, shown apart and never counted as open. */
  readonly asks?: true;
  /** What to run about a finding besides; the path of the one record it is about is added. */
  readonly acts?: Answer;
  /** Kinds of records that can be drafted from a finding; by default those that answer it. */
  readonly drafts?: readonly string[];
  /** Kinds of records that answer its findings: an open one whose paths hold the subject does. */
  readonly answeredBy?: readonly string[];
  readonly options: readonly RuleOption[];
  /** Whether it can be replayed at an earlier point of the mainline from stored facts. */
  readonly replay: boolean;
  readonly find: (picture: Picture, now: Seconds, options: RuleOptions) => RuleResult;
  /** Made when they are looked at: a command looks at none. */
  readonly examples: () => readonly Example[];
}

/** Gives an option's value: the default, or what `fairlead.yaml` says within the bounds. */
export type RuleOptions = (id: string) => number;
