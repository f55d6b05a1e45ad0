import { decisionExamples } from "../decision-examples.ts";
import { decisionFields } from "../decision-fields.ts";
import { day, expected, expectedBy, list, oneOrMore, words } from "../shapes.ts";
import type { Kind, Value } from "../types.ts";

const statuses = ["proposed", "accepted", "rejected", "deprecated", "superseded", "paused"] as const;

const isAsked = (status: string | undefined): boolean => status === "proposed" || status === "paused";
const isDay = (value: Value | undefined): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const decision: Kind = {
  id: "decision",
  one: "decision",
  many: "decisions",
  folder: "decisions",
  question: "What was decided, by whom, for which reasons, and what would make it wrong?",
  logged: true,
  // What MADR holds is read as loosely as people write it; the keys beside are ours.
  schema: (z) =>
    z.looseObject({
      title: z.string().optional(),
      status: z.string().optional().describe("proposed, accepted, rejected, deprecated, superseded by ADR-0042"),
      date: z.string().optional().describe("When it was last changed: 2026-11-20"),
      proposed: day(z).optional().describe("The day it was proposed, once the date is that of a later change"),
      "decision-makers": oneOrMore(z).nullish(),
      consulted: oneOrMore(z).nullish(),
      informed: oneOrMore(z).nullish(),
      "decision-owner": words(z).optional().describe("Exactly one: a person, or a role that somebody holds"),
      "decide-by": day(z).optional(),
      "decide-default": z.enum(["accept", "reject", "escalate"]).optional(),
      "review-by": day(z).optional(),
      delivery: z.enum(["not-started", "in-progress", "done", "abandoned"]).optional(),
      reversibility: z.enum(["one-way", "two-way"]).optional(),
      goal: oneOrMore(z).optional(),
      principles: oneOrMore(z).optional(),
      risk: words(z).optional(),
      "time-cost": z.looseObject({ decide: words(z).optional(), build: words(z).optional(), run: words(z).optional() }).optional(),
      "applies-to": oneOrMore(z).optional().describe("Globs of the code it governs"),
      premises: z
        .array(z.union([expected(z), words(z)]))
        .optional()
        .describe("Each measured, or in words where nothing measures it"),
      expects: z.array(z.union([expectedBy(z), words(z)])).optional(),
      "reopen-if": words(z).optional(),
      checks: z.array(z.unknown()).optional(),
      radar: oneOrMore(z).optional(),
      supersedes: oneOrMore(z).optional(),
      reviewed: z
        .looseObject({ date: day(z), outcome: z.enum(["held", "mixed", "missed", "cannot tell"]), note: words(z).optional() })
        .optional()
        .describe("When it was last looked at again, and what came of it"),
      finding: list(z).or(words(z)).optional().describe("Id of the finding it answers"),
    }),
  fields: decisionFields,
  statuses,
  initial: "proposed",
  open: ["proposed", "paused"],
  moves: [
    { id: "decide", label: "Accept", from: ["proposed", "paused"], to: "accepted" },
    { id: "reject", label: "Reject", from: ["proposed", "paused"], to: "rejected" },
    { id: "pause", label: "Put on hold", from: ["proposed"], to: "paused" },
    { id: "supersede", label: "Supersede", from: ["accepted", "deprecated"], to: "superseded", by: "superseded by" },
    { id: "deprecate", label: "Deprecate", from: ["accepted"], to: "deprecated" },
    { id: "reopen", label: "Reopen", from: ["accepted", "rejected", "paused", "deprecated"], to: "proposed" },
  ],
  // Its date is the day of the last change, as MADR has it: the day it was proposed is kept beside that.
  moved: ({ from, status, day, values }) => ({
    ...(isAsked(from) && !isAsked(status) && values["proposed"] === undefined && isDay(values["date"]) && values["date"] !== day
      ? { proposed: values["date"] }
      : {}),
    date: day,
  }),
  body: () => `## Context and Problem Statement

### Goal

### Constraints

## Decision Drivers

## Considered Options

* First option
* Do nothing

## Decision Outcome

Chosen option: "", because

### Consequences

### When it goes wrong

### Confirmation

## Pros and Cons of the Options

### Comparison

| Option | Goal fit | Risk | Testability | Operational impact | Time cost |
| --- | --- | --- | --- | --- | --- |
| First option | | | | | |
| Do nothing | | | | | |

## More Information

### Advice
`,
  examples: decisionExamples,
};
