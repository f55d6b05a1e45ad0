import {
  cannotTellSchema,
  emptySchema,
  factSchema,
  figureSchema,
  findingRowSchema,
  headSchema,
  linkSchema,
  marks,
  sparkSchema,
} from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

/** A line: its facts, one after the other, are its words. */
const lineSchema = (z: Z) => z.array(factSchema(z));

const needsSchema = (z: Z) =>
  z.strictObject({
    note: z.string().describe('How many of how many: "4 of 13"'),
    rows: z.array(findingRowSchema(z)).describe("At most seven"),
    more: z.string().nullable(),
    empty: emptySchema(z).nullable(),
  });

const changedSchema = (z: Z) =>
  z.strictObject({
    note: z.string(),
    entries: z.array(
      z.strictObject({
        day: z.string(),
        iso: z.string(),
        mark: z.enum(marks),
        word: z.string(),
        text: z.string(),
        link: linkSchema(z).nullable(),
      }),
    ),
    empty: emptySchema(z).nullable(),
  });

/** What the team says (land) beside what is (water). */
const besideSchema = (z: Z) =>
  z.strictObject({
    note: z.string(),
    rows: z.array(
      z.strictObject({
        kind: z.string(),
        said: z.string(),
        by: z.string(),
        link: linkSchema(z).nullable(),
        figure: figureSchema(z),
        unit: z.string(),
        mark: z.enum(marks),
        word: z.string(),
        reads: z.string(),
        spark: sparkSchema(z).nullable(),
      }),
    ),
  });

export const overviewSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    direction: z.strictObject({ lines: z.array(lineSchema(z)), empty: emptySchema(z).nullable() }),
    reality: z.strictObject({ lines: z.array(lineSchema(z)), empty: emptySchema(z).nullable() }),
    needs: needsSchema(z),
    cannotTell: z.array(cannotTellSchema(z)),
    asked: z.array(factSchema(z)).describe("Questions, never asserted"),
    changed: changedSchema(z),
    beside: besideSchema(z).nullable(),
    next: z.array(z.string()).describe("Commands"),
  });

export type Overview = Model<typeof overviewSchema>;
