import {
  emptySchema,
  factSchema,
  figureSchema,
  findingRowSchema,
  headSchema,
  howSchema,
  linkSchema,
  marks,
  sparkSchema,
} from "../shared/schema.ts";
import { richSchema } from "../rich/schema.ts";
import type { Model, Z } from "../types.ts";

/** A state as a shape and its word. */
export const stateSchema = (z: Z) => z.strictObject({ mark: z.enum(marks), word: z.string() });

/** The other end of a link between records, or the link of this one. */
const neighbourSchema = (z: Z) =>
  z.strictObject({
    verb: z.string().describe("What this record does or suffers: supersedes, amended by"),
    name: z.string().describe("Reference and title, or what is written where no record is meant"),
    link: linkSchema(z).nullable(),
    state: stateSchema(z).nullable().describe("The status of the other record"),
    stated: z.string().describe("Where it is said: in this record, in the other one, or in both"),
  });

const affectedSchema = (z: Z) =>
  z.strictObject({
    rows: z.array(
      z.strictObject({
        kind: z.enum(["team", "owner", "area", "coupled area", "importing area"]),
        name: z.string(),
        link: linkSchema(z).nullable(),
        text: z.string().describe("Why it is affected"),
        how: howSchema(z).nullable(),
      }),
    ),
    of: z.number().describe("How many there are; at most six of a kind are rows"),
    notes: z.array(z.string()).describe("What could not be looked at, and who is not named here"),
    empty: emptySchema(z).nullable(),
  });

const openSchema = (z: Z) =>
  z.strictObject({
    affected: affectedSchema(z),
    knowledge: z.strictObject({
      names: z.array(z.string()).max(3).describe("At most three, in no order"),
      active: z.string().describe("People active in what it governs: 0, 1, 2, 3+"),
      text: z.string(),
      how: howSchema(z).nullable(),
    }),
    waits: z
      .array(z.strictObject({ mark: z.enum(marks), text: z.string(), link: linkSchema(z).nullable() }))
      .describe("What waits for whom"),
    byThen: z.string().describe("What happens at decide-by if nobody has spoken"),
  });

export const claimRowSchema = (z: Z) =>
  z.strictObject({
    kind: z.enum(["premise", "expectation"]),
    label: z.string().describe("Premise, or Expected by 1 Jun 2026"),
    text: z.string(),
    before: figureSchema(z).nullable().describe("On the day it was decided; null where that cannot be told"),
    now: figureSchema(z).describe("Now, or on its own day once that has passed"),
    state: stateSchema(z),
    why: z.string().describe("Why it cannot be told; empty where it can"),
    spark: sparkSchema(z).nullable(),
  });

const happenedSchema = (z: Z) =>
  z.strictObject({
    since: z.string().describe("The day and the span: 14 May 2025, 18 months"),
    rows: z.array(
      z.strictObject({
        label: z.string(),
        before: z.string().nullable(),
        now: z.string(),
        how: howSchema(z).nullable(),
        link: linkSchema(z).nullable(),
      }),
    ),
    hotspots: z.array(z.strictObject({ name: z.string(), link: linkSchema(z), text: z.string() })),
    notes: z.array(z.string()),
    empty: emptySchema(z).nullable(),
  });

export const decisionSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    record: z
      .strictObject({
        path: z.string(),
        reference: z.string().describe("D-12, or decision/slug"),
        title: z.string(),
        format: z.string(),
        uncommitted: z.boolean(),
        state: stateSchema(z),
        status: z.enum(["proposed", "accepted", "rejected", "deprecated", "superseded", "paused", "unknown"]),
        statedAs: z.string().describe("The status as it is written; empty where none is"),
        conflict: z.string().nullable().describe("A second status elsewhere in the file"),
        open: z.boolean(),
      })
      .nullable()
      .describe("null when there is no such decision"),
    facts: z.array(
      z.strictObject({
        label: z.string(),
        text: z.string(),
        where: z.string().nullable().describe("path:line it was read from"),
        link: linkSchema(z).nullable(),
        guessed: z.boolean().describe("Concluded, not stated"),
      }),
    ),
    says: z
      .array(z.strictObject({ title: z.string(), text: z.string().describe("Markdown, as written") }))
      .describe("What it decided and why, in its own words"),
    written: z.array(richSchema(z)).describe("The record's whole text as it is formatted"),
    open: openSchema(z).nullable().describe("Only while it is open"),
    seven: z.strictObject({
      text: z.string().describe("5 of 7; constraints and time cost are not stated"),
      rows: z.array(z.strictObject({ id: z.string(), label: z.string(), stated: z.boolean(), where: z.string().nullable() })),
    }),
    claims: z.strictObject({
      note: z.string(),
      rows: z.array(claimRowSchema(z)),
      asked: z.string().nullable().describe("What would reopen it, in its own words: nothing here can tell"),
      outcome: z
        .enum(["held", "mixed", "missed", "cannot tell"])
        .nullable()
        .describe("Of the expectations whose day has passed; null when none has"),
      empty: emptySchema(z).nullable(),
    }),
    happened: happenedSchema(z).describe("What happened in what it governs since"),
    options: z.strictObject({
      note: z.string(),
      criteria: z.array(z.string()),
      rows: z.array(
        z.strictObject({
          name: z.string(),
          chosen: z.boolean(),
          state: stateSchema(z).nullable().describe("null where the record does not say, or has not decided"),
          buy: z.boolean(),
          cells: z.array(z.string()).describe("One a criterion, as written; never summed"),
          because: z.string(),
        }),
      ),
      empty: emptySchema(z).nullable(),
    }),
    path: z.strictObject({
      note: z.string(),
      events: z.array(
        z.strictObject({
          day: z.string(),
          iso: z.string(),
          ...stateSchema(z).shape,
          text: z.string(),
          commit: z.string().nullable(),
          ahead: z.boolean(),
        }),
      ),
      empty: emptySchema(z).nullable(),
    }),
    governs: z.strictObject({
      note: z.string(),
      rows: z.array(
        z.strictObject({
          glob: z.string(),
          files: z.number(),
          changes: z.number().nullable(),
          depth: z.number(),
          stated: z.string(),
          gone: z.boolean(),
        }),
      ),
      notes: z.array(z.string()),
      empty: emptySchema(z).nullable(),
    }),
    links: z.strictObject({ rows: z.array(neighbourSchema(z)), empty: emptySchema(z).nullable() }),
    findings: z.array(findingRowSchema(z)),
    challenge: z.strictObject({ text: z.string(), command: z.string() }).nullable(),
    moves: z.array(z.strictObject({ id: z.string(), label: z.string(), command: z.string() })).describe("What can be done with it now"),
    problems: z.array(factSchema(z)),
    empty: emptySchema(z).nullable(),
    near: z.array(z.strictObject({ name: z.string(), link: linkSchema(z) })),
  });

export type Decision = Model<typeof decisionSchema>;
export type DecisionState = Decision["claims"]["rows"][number]["state"];
