import { emptySchema, factSchema, headSchema, linkSchema, marks } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

/** From and to, as fractions of the scale. */
const stretchSchema = (z: Z) => z.strictObject({ from: z.number(), to: z.number() });

/** A row's life on the scale: a thin line while it is being decided, a heavy one in force, a dashed one where it is not known. */
const lifeSchema = (z: Z) =>
  z.strictObject({
    deciding: stretchSchema(z).nullable(),
    force: stretchSchema(z).nullable(),
    unknown: stretchSchema(z).nullable(),
    end: z.enum(["ended", "rejected"]).nullable().describe("How the line stops; null when it goes on"),
    words: z.string().describe('The same in words: "accepted Mar 2018, ended Jan 2026"'),
  });

const rowSchema = (z: Z) =>
  z.strictObject({
    link: linkSchema(z),
    name: z.string().describe("Its number, else what it is referred to by"),
    title: z.string(),
    life: lifeSchema(z).nullable().describe("null when no date of it is known"),
    owner: z.string().nullable().describe("As the record states; null when it names none"),
    mark: z.enum(marks),
    still: z.string().describe("Is it still true: the shortest answer"),
    uncommitted: z.boolean(),
    shows: z.array(z.number()).describe("Indexes of the filters it passes"),
  });

export const decisionsSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    empty: emptySchema(z).nullable(),
    filters: z.array(z.strictObject({ id: z.string(), label: z.string(), count: z.number() })).describe("The first shows all"),
    scale: z.strictObject({
      years: z.array(z.strictObject({ label: z.string(), from: z.number(), to: z.number(), dark: z.boolean() })),
      at: z.number().describe("Where the commit read stands"),
    }),
    volume: z
      .strictObject({
        note: z.string(),
        label: z.string().describe("The whole in words"),
        bars: z.array(z.strictObject({ from: z.number(), to: z.number(), height: z.number() })),
      })
      .nullable()
      .describe("Changes landed, a bar a span; null when history was not read"),
    silences: z.array(
      z.strictObject({ from: z.number(), to: z.number(), long: z.string(), short: z.string(), words: z.string(), open: z.boolean() }),
    ),
    lanes: z.array(z.strictObject({ id: z.string(), title: z.string(), rows: z.array(rowSchema(z)) })),
    deciders: z.strictObject({ facts: z.array(factSchema(z)), empty: emptySchema(z).nullable() }).describe("How concentrated deciding is"),
    left: z.array(z.string()).describe("What was not read, and why"),
  });

export type Decisions = Model<typeof decisionsSchema>;
export type DecisionRow = Decisions["lanes"][number]["rows"][number];
