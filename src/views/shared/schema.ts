import { linkKinds } from "../route.ts";
import type { Z } from "../types.ts";

/** Pieces that several models are made of. Words in them are final: a page or a terminal only lays them out. */
export const confidences = ["declared", "observed", "inferred", "cannot tell"] as const;
export const severities = ["high", "medium", "low"] as const;
/** Shapes by name (LOOK.md, "Shapes"); each stands beside its word. */
export const marks = [
  ...severities,
  "answered",
  "off",
  "gone",
  "holds",
  "broken",
  "unknown",
  "open",
  "accepted",
  "ended",
  "rejected",
] as const;

export const linkSchema = (z: Z) =>
  z.strictObject({
    kind: z.enum(linkKinds),
    id: z.string().describe("A path, an area or a finding; empty for the pages that stand alone"),
  });

export const howSchema = (z: Z) =>
  z.strictObject({
    name: z.string(),
    definition: z.string(),
    n: z.string().describe("The base of the figure, in words"),
    coverage: z.string().describe("What was read of what there is"),
    confidence: z.enum(confidences),
    command: z.string().describe("Prints the same"),
    source: z.string().optional(),
  });

/** A small series: values oldest first; `null` where it was not measured. */
export const sparkSchema = (z: Z) =>
  z.strictObject({
    values: z.array(z.number().nullable()),
    label: z.string().describe("What, over how long, and the last value"),
    step: z.boolean().describe("Drawn as steps"),
    zero: z.boolean().describe("Zero is its base, so that it may have an area"),
    aim: z.number().nullable().describe("A level to compare with, drawn dashed"),
  });

/** A sentence or part of one, with how its figure was computed. Backticks hold what can be typed or found in the tree. */
export const factSchema = (z: Z) => z.strictObject({ text: z.string(), how: howSchema(z).nullable() });

/** A figure that stands alone: its text with unit, beside its value for sorting; `value` is null when not measured. */
export const figureSchema = (z: Z) => z.strictObject({ value: z.number().nullable(), text: z.string(), how: howSchema(z).nullable() });

export const answerSchema = (z: Z) =>
  z.strictObject({
    label: z.string(),
    command: z.string(),
    link: linkSchema(z).nullable(),
    task: z
      .union([z.strictObject({ do: z.literal("draft"), kind: z.string() }), z.strictObject({ do: z.literal("put off") })])
      .nullable()
      .describe("What a page that can write does itself"),
  });

export const emptySchema = (z: Z) =>
  z.strictObject({ what: z.string(), why: z.string(), next: z.string().nullable().describe("The one next step, a command or words") });

export const cannotTellSchema = (z: Z) => z.strictObject({ rule: z.string(), question: z.string(), reason: z.string(), hint: z.string() });

export const findingRowSchema = (z: Z) =>
  z.strictObject({
    id: z.string(),
    link: linkSchema(z),
    rule: z.string(),
    severity: z.enum(severities),
    word: z.string().describe("The severity as a word"),
    statement: z.string(),
    subject: linkSchema(z).nullable().describe("The page of what it is about"),
    facts: z.array(factSchema(z)),
    since: z.string().nullable().describe("Since when it was visible, in words"),
    confidence: z.enum(confidences),
    trend: sparkSchema(z).nullable(),
    answers: z.array(answerSchema(z)),
    command: z.string(),
  });

/** A finding that a record answers or puts off, or that is gone. */
export const settledSchema = (z: Z) =>
  z.strictObject({
    id: z.string(),
    link: linkSchema(z).nullable().describe("null for one that is found no more"),
    state: z.enum(["answered", "off", "gone"]),
    word: z.string(),
    statement: z.string(),
    by: z.string().describe("Which record says so, until when, and why"),
    record: linkSchema(z),
  });

/** The scale on top of each page: the repository's life, what this page reads of it, and the commit. */
const rulerSchema = (z: Z) =>
  z.strictObject({
    caption: z.string(),
    label: z.string().describe("The whole in words, for those who do not see it"),
    read: z.strictObject({ from: z.number(), to: z.number() }).describe("Fractions of the scale"),
    years: z.array(z.strictObject({ label: z.string(), from: z.number(), to: z.number(), dark: z.boolean(), minor: z.boolean() })),
  });

/** What every page says around its answer. */
export const sheetSchema = (z: Z) =>
  z.strictObject({
    repository: z.string(),
    at: z.strictObject({ oid: z.string(), short: z.string(), day: z.string(), iso: z.string() }),
    branch: z.string().nullable(),
    facts: z.array(z.string()),
    ruler: rulerSchema(z).nullable(),
    reading: z.string().nullable().describe("What is read so far, while not all is"),
    coverage: z.array(z.string()).describe("Sentences: what was read, and what was not"),
    people: z.string().describe("What this may not be used for"),
  });

/** Every page's model begins with these. */
export const headSchema = (z: Z) => ({
  sheet: sheetSchema(z),
  question: z.string(),
  answer: z.string().describe("The answer in two sentences"),
  command: z.string().describe("Prints the same"),
});
