import { globLimit, isReadableGlob } from "#base";
import type * as zod from "zod";

type Z = typeof zod;

/** The shape of `fairlead.yaml`. Published by `fairlead schema config`; an unknown key is a problem. */
export function configSchema(z: Z) {
  const words = (about: string) => z.array(z.string().min(1).max(1000)).max(1000).describe(about);
  const glob = z
    .string()
    .min(1)
    .refine(isReadableGlob, {
      error: `a glob has at most ${globLimit.length} characters, and its braces stand for at most ${globLimit.alternatives} others`,
    });
  const globs = (about: string) => z.array(glob).max(1000).describe(about);
  const groups = (about: string) => z.record(z.string().min(1).max(200), words("")).describe(about);
  return z
    .strictObject({
      repo: z.string().min(1).max(200).describe("Name of this repository where others refer to it: harbor/checkout"),
      direction: z.union([z.string().min(1), words("")]).describe("Folder of the records, or several"),
      areas: z.record(z.string().min(1).max(200), globs("")).describe("Areas by name, each with the globs of its paths"),
      people: z
        .union([z.literal("never"), groups("Mails of each person, by handle")])
        .describe("Mails of each person by handle, or never: no name is ever shown"),
      teams: groups("Handles of each team's members"),
      bots: words("Patterns of names or mails that are no people; * stands for anything"),
      ignore: globs("Globs of paths that are left out of everything"),
      start: z.iso.date().describe("Day the team began to record decisions: 2025-03-01"),
      rings: words("Rings of the technology radar"),
      quadrants: words("Quadrants of the technology radar"),
      signals: z
        .record(z.string(), z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])))
        .describe("Options of signals: signals.<id>.<option>"),
    })
    .partial();
}

export type ConfigFile = zod.infer<ReturnType<typeof configSchema>>;
