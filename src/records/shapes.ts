import type { Z } from "./types.ts";

// Pieces of schemas that several kinds share. A schema is handed zod, so a piece of one is a function too.

/** What is asked of a record so that it can be told from its neighbours. */
export const words = (z: Z) => z.string().min(1, "must say something");

/** "2026-11-20" */
export const day = (z: Z) => z.iso.date("must be a day, such as 2026-11-20");

/** One, or a list of them: people write both. */
export const oneOrMore = (z: Z) => z.union([z.string(), z.array(z.string())], "must be text or a list of texts");

/** A list of texts. */
export const list = (z: Z) => z.array(z.string(), "must be a list of texts");

/** A size of a risk, alone or with the sentence that says why. */
export const level = (z: Z) =>
  z.union([z.enum(["low", "medium", "high"]), z.string().regex(/^(?:low|medium|high)\b/)], "must be low, medium or high, and may say why");

/** What a measure must come out as: `{ measure, in, op, value }`. */
export const expected = (z: Z) =>
  z.looseObject({
    measure: words(z).describe("Id of a measure: fairlead measures lists them"),
    in: oneOrMore(z).optional().describe("Globs or an area; the whole tree when left out"),
    op: z.enum(["<", "<=", "=", "!=", ">=", ">"]),
    value: z.number(),
    window: words(z).optional().describe("Over how long, where the measure's own window is not meant: 1 year"),
  });

/** The same, with the day by which it is to be so. */
export const expectedBy = (z: Z) => expected(z).extend({ by: day(z) });
