import { emptySchema, figureSchema, headSchema, howSchema, linkSchema, marks } from "../shared/schema.ts";
import type { Model, Z } from "../types.ts";

const saidSchema = (z: Z) => z.array(z.strictObject({ mark: z.enum(marks), text: z.string(), link: linkSchema(z) }));

const rowSchema = (z: Z) =>
  z.strictObject({
    id: z.string(),
    name: z.string(),
    link: linkSchema(z),
    kind: z.enum(["source", "test", "docs", "infrastructure"]),
    because: z.string().describe("Why it is an area"),
    files: figureSchema(z),
    lines: figureSchema(z),
    changes: figureSchema(z).describe("Landed changes in a year"),
    fixes: figureSchema(z),
    people: z.string().describe('Active people: 0, 1, 2, 3+, or "not measured"'),
    imports: figureSchema(z).describe("Areas it imports"),
    importedBy: figureSchema(z).describe("Areas that import it"),
    touched: z.string().describe("When it last changed"),
    said: saidSchema(z),
  });

/** One meeting of two areas, by place in `matrix.order`. */
const cellSchema = (z: Z) =>
  z.strictObject({
    from: z.number(),
    to: z.number(),
    count: z.number(),
    text: z.string(),
    depth: z.number().describe("Step of the ramp, 1 to 7"),
    words: z.string().describe("The whole in words"),
  });

const matrixSchema = (z: Z) =>
  z.strictObject({
    id: z.enum(["imports", "together"]),
    label: z.string(),
    note: z.string(),
    order: z.array(z.strictObject({ name: z.string(), link: linkSchema(z) })),
    cells: z.array(cellSchema(z)),
    more: z.string().nullable(),
    how: howSchema(z),
    empty: emptySchema(z).nullable(),
  });

export const areasSchema = (z: Z) =>
  z.strictObject({
    ...headSchema(z),
    rows: z.array(rowSchema(z)),
    wide: saidSchema(z).describe("Findings about more than five areas: said once, and in no row"),
    matrices: z.array(matrixSchema(z)),
    cycles: z.strictObject({
      rows: z.array(
        z.strictObject({
          areas: z.array(linkSchema(z)).describe("The shortest way round, in the order of imports"),
          said: z.string().describe("The same without the way"),
          text: z.string(),
        }),
      ),
      note: z.string().describe("What is no ring here"),
      empty: emptySchema(z).nullable(),
    }),
    coordination: z.strictObject({
      rows: z.array(z.strictObject({ link: linkSchema(z), text: z.string() })),
      empty: emptySchema(z).nullable(),
    }),
    empty: emptySchema(z).nullable(),
  });

export type AreasModel = Model<typeof areasSchema>;
