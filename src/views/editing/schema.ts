import type * as zod from "zod";
import type { Z } from "../types.ts";
import type { EditAsked } from "./types.ts";

/** Longest text that is taken, in characters: a record is read by people. */
const mostText = 1_000_000;
const mostFiles = 8;

const pathSchema = (z: Z) => z.string().min(1).max(4_000);
const textSchema = (z: Z) => z.string().max(mostText);

const fileSchema = (z: Z) =>
  z.strictObject({
    path: pathSchema(z),
    base: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    before: textSchema(z).nullable(),
    text: textSchema(z),
  });

const lookSchema = (z: Z) => ({ path: pathSchema(z), kind: z.string().max(40), files: z.array(fileSchema(z)).min(1).max(mostFiles) });

/** What the server accepts at each address, and nothing beside it. */
export const editSchemas = (z: Z): { readonly [V in keyof EditAsked]: zod.ZodType<EditAsked[V]> } => ({
  open: z.strictObject({ path: pathSchema(z) }),
  draft: z.strictObject({ kind: z.string().max(40), title: z.string().max(400), from: z.string().max(4_000) }),
  "put-off": z.strictObject({
    finding: z.string().min(1).max(4_000),
    until: z.string().max(20),
    because: z.string().max(10_000),
    by: z.string().max(200),
  }),
  look: z.strictObject(lookSchema(z)),
  set: z.strictObject({ ...lookSchema(z), key: z.string().min(1).max(100), value: textSchema(z) }),
  move: z.strictObject({
    path: pathSchema(z),
    move: z.string().max(40),
    by: pathSchema(z).nullable(),
    chosen: z.string().max(400),
    because: z.string().max(10_000),
    asItIs: z.boolean(),
  }),
  review: z.strictObject({
    path: pathSchema(z),
    outcome: z.enum(["held", "mixed", "missed", "cannot tell"]),
    next: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
    note: z.string().max(10_000),
  }),
  supersede: z.strictObject({ path: pathSchema(z), title: z.string().max(400) }),
  merge: z.strictObject({
    kind: z.string().max(40),
    conflict: z.strictObject({
      path: pathSchema(z),
      before: textSchema(z).nullable(),
      yours: textSchema(z),
      theirs: textSchema(z).nullable(),
    }),
    choices: z.strictObject({
      fields: z.record(z.string().max(100), z.enum(["yours", "theirs"])),
      pieces: z.array(z.enum(["yours", "theirs", "both"])).max(100_000),
    }),
  }),
  save: z.strictObject({
    files: z.array(fileSchema(z)).min(1).max(mostFiles),
    place: z.union([
      z.strictObject({ to: z.literal("files") }),
      z.strictObject({ to: z.literal("branch"), branch: z.string().min(1).max(200), message: z.string().min(1).max(10_000) }),
    ]),
  }),
});
